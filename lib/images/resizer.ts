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

/** A picture as a PNG with nothing in it but upright pixels. */
export type Normalized = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** From which type to which. */
export type Conversion = {
  readonly from: ImageType;
  readonly to: ImageType;
  readonly quality: number;
};

/**
 * Makes other sizes of pictures: `derive` thumbnails, the view and the placeholder with a single decode.
 * It throws AppError `backend_failed` when the bytes do not decode or the picture is blank.
 */
export type Resizer = {
  derive(
    bytes: Uint8Array<ArrayBuffer>,
    type: ImageType,
    widths: readonly number[],
  ): Promise<Derived>;
  /**
   * Draws a picture afresh, no side longer than `maxSide` pixels: turned upright as a JPEG's EXIF data say, and without
   * any metadata. For pictures whose structure was checked; throws `invalid_request` when they can't be decoded all
   * the same, or have more pixels than the Worker's memory holds.
   */
  normalize(bytes: Uint8Array<ArrayBuffer>, type: ImageType, maxSide: number): Promise<Normalized>;
  /** The same picture in another type. `quality` from 0 to 100 is for WebP and JPEG; JPEG loses transparency. */
  convert(bytes: Uint8Array<ArrayBuffer>, conversion: Conversion): Promise<Uint8Array<ArrayBuffer>>;
};
