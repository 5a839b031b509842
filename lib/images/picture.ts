/** Types the app stores and serves; always sniffed from the bytes, never believed from a header. */
export type ImageType = "image/png" | "image/jpeg" | "image/webp";

/** Widths in pixels of the stored thumbnails. */
export const THUMBNAIL_WIDTHS = [320, 640] as const;

/** Cache-Control of every stored object: names are derived from the content, so what lies under one never changes. */
export const IMMUTABLE = "public, max-age=31536000, immutable";

/** What is known of a stored picture: enough to build every URL of it without a look-up. */
export type StoredPicture = {
  /** R2 key prefix, derived from the recipe and the bytes: `<32 hex of the cache key>-<16 hex of the SHA-256>`. */
  readonly key: string;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
  /** Size of the original in bytes. */
  readonly bytes: number;
  /** Hex SHA-256 of the original. */
  readonly sha256: string;
  /** Base64 thumbhash. */
  readonly thumbhash: string;
  /** Widths of the stored WebP thumbnails; smaller than the picture, ascending. */
  readonly thumbnails: readonly number[];
  /** True when a full-size WebP view stands beside a PNG original. */
  readonly view: boolean;
};
