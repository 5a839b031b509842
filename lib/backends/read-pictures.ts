import type { ImageModelV4CallOptions, ImageModelV4File } from "@ai-sdk/provider";
import type { CatalogueModel, ModelEdits } from "@/lib/backends/catalogue";
import { AppError } from "@/lib/errors";
import type { ImageType } from "@/lib/images/picture";
import { type ImageSize, readImageSize, sniffImageType } from "@/lib/images/sniff";

/** Both sides of a reference picture must be smaller than this, in pixels (changelog 2026-01-15-flux-2-klein-4b). */
const REFERENCE_SIDE = 512;

/** One picture of a call; `type` is what its bytes say, not what the caller said. */
export type GivenPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: ImageType;
};

/** The pictures of one call, as far as the model takes any. */
export type GivenPictures = {
  /** The source, or the reference pictures, in the caller's order. */
  readonly files: readonly GivenPicture[];
  /** White is painted anew, black stays; null when there is none. */
  readonly mask: GivenPicture | null;
};

/**
 * The pictures of a call, checked against what the model can do. Throws `invalid_request` naming `files` or `mask`:
 * for what the model has no use for, an address in place of bytes, what is no picture, a reference too large.
 */
export function readPictures(
  { edits }: Pick<CatalogueModel, "edits">,
  { files = [], mask }: Pick<ImageModelV4CallOptions, "files" | "mask">,
): GivenPictures {
  requireUsable(edits, files.length, mask !== undefined);
  const pictures = files.map((file) => readPicture("files", file));
  if (edits.references > 0) pictures.forEach(({ size }) => requireSmall(size));
  return { files: pictures, mask: mask === undefined ? null : readPicture("mask", mask) };
}

/** Whether the model has a use for that many files and a mask. */
function requireUsable(edits: ModelEdits, count: number, hasMask: boolean): void {
  const most = Math.max(edits.source ? 1 : 0, edits.references);
  if (count > most) {
    const limit = most === 0 ? "no pictures" : `at most ${most} pictures`;
    throw refuse("files", `The model takes ${limit}.`);
  }
  if (count === 0 && edits.needsSource) {
    throw refuse("files", "The model draws into a picture and can't do without one.");
  }
  if (hasMask && !edits.mask) throw refuse("mask", "The model takes no mask.");
  if (hasMask && count === 0) throw refuse("mask", "A mask needs a picture to lie on.");
}

function readPicture(
  field: "files" | "mask",
  file: ImageModelV4File,
): GivenPicture & { readonly size: ImageSize } {
  // Fetching what a caller names would let the caller reach what only this server can.
  if (file.type === "url") throw refuse(field, "Pictures are given as bytes, not by address.");
  const bytes = typeof file.data === "string" ? decode(field, file.data) : copy(file.data);
  const type = sniffImageType(bytes);
  const size = type === null ? null : readImageSize(bytes, type);
  if (type === null || size === null) throw refuse(field, "A picture is a PNG, a JPEG or a WebP.");
  return { bytes, type, size };
}

function requireSmall({ width, height }: ImageSize): void {
  if (width < REFERENCE_SIDE && height < REFERENCE_SIDE) return;
  throw refuse("files", `A reference picture is smaller than ${REFERENCE_SIDE} pixels a side.`);
}

function decode(field: "files" | "mask", base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.fromBase64(base64);
  } catch (cause) {
    throw refuse(field, "The picture is not valid base64.", cause);
  }
}

/** Into memory of its own: what was given may lie in a shared buffer, which can't be sent. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function refuse(field: "files" | "mask", message: string, cause?: unknown): AppError {
  return new AppError("invalid_request", message, {
    details: { field },
    ...(cause === undefined ? {} : { cause }),
  });
}
