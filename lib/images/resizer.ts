import type { ImageType } from "@/lib/images/picture";

/** What a resizer makes of one picture in one go. */
export type Derived = {
  readonly width: number;
  readonly height: number;
  /** WebP thumbnails, ascending by width; widths not smaller than the picture are left out. */
  readonly thumbnails: readonly {
    readonly width: number;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }[];
  /** Full-size WebP of a PNG; null for other types. */
  readonly view: Uint8Array<ArrayBuffer> | null;
  /** Base64 thumbhash. */
  readonly thumbhash: string;
};

/**
 * Makes thumbnails, the view and the placeholder of a picture with a single decode.
 * Throws AppError `backend_failed` when the bytes do not decode or the picture is blank.
 */
export type Resizer = {
  derive(
    bytes: Uint8Array<ArrayBuffer>,
    type: ImageType,
    widths: readonly number[],
  ): Promise<Derived>;
};
