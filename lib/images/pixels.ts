/** Decoded pixels: RGBA, 8 bits each, row by row, alpha not multiplied in; `data` holds width × height × 4 bytes. */
export type Pixels = {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** Height that keeps a picture's proportions at another width; at least one pixel. */
export function heightFor(width: number, picture: { width: number; height: number }): number {
  return Math.max(1, Math.round((picture.height * width) / picture.width));
}
