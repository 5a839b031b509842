import { AppError } from "@/lib/errors";
import { requireImageType } from "@/lib/images/inspect-picture";
import {
  VIEW_NAME,
  allObjectNames,
  originalName,
  recipePrefix,
  thumbnailName,
} from "@/lib/images/object-names";
import {
  IMMUTABLE,
  type ImageType,
  type StoredPicture,
  THUMBNAIL_WIDTHS,
} from "@/lib/images/picture";
import type { Derived, Resizer } from "@/lib/images/resizer";

/** A backend's answer on its way into the bucket. */
export type NewPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hex SHA-256 of the recipe. */
  readonly cacheKey: string;
  /** Size in pixels that was asked for; null when the model decides. */
  readonly expected: { readonly width: number; readonly height: number } | null;
  /** Lies with the original, so that it can be recognised before any row tells of it. ASCII, 2 kB at most. */
  readonly note?: string;
};

/**
 * Checks a picture, makes its smaller sizes and puts everything into R2. The original goes last: where it lies, the
 * other sizes lie too. Calling it again with the same bytes changes nothing and answers the same.
 * Throws `backend_failed` for bytes that are no picture, blank or of another size, `storage_failed` when the sizes
 * can't be made or R2 refuses.
 */
export async function storePicture(
  { bucket, resizer }: { readonly bucket: R2Bucket; readonly resizer: Resizer },
  { bytes, cacheKey, expected, note }: NewPicture,
): Promise<StoredPicture> {
  const type = requireImageType(bytes);
  const derived = await resizer.derive(bytes, type, THUMBNAIL_WIDTHS);
  requireSize(derived, expected);
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  const sha256 = toHex(hash);
  const key = `${recipePrefix(cacheKey)}${sha256.slice(0, 16)}`;
  try {
    await putDerived(bucket, key, derived);
    await putOnce(bucket, `${key}/${originalName(type)}`, bytes, type, {
      sha256: hash,
      ...(note === undefined ? {} : { customMetadata: { note } }),
    });
  } catch (cause) {
    throw storageFailed(cause);
  }
  return {
    key,
    type,
    width: derived.width,
    height: derived.height,
    bytes: bytes.byteLength,
    sha256,
    thumbhash: derived.thumbhash,
    thumbnails: derived.thumbnails.map(({ width }) => width),
    view: derived.view !== null,
  };
}

/** True when the original lies in the bucket with the recorded hash, which implies its other sizes. One R2 read. */
export async function pictureExists(bucket: R2Bucket, picture: StoredPicture): Promise<boolean> {
  try {
    const object = await bucket.head(`${picture.key}/${originalName(picture.type)}`);
    const hash = object?.checksums.sha256;
    return hash !== undefined && toHex(hash) === picture.sha256;
  } catch (cause) {
    throw storageFailed(cause);
  }
}

/** Deletes every object of a picture in one call; what is not there is no error. Throws `storage_failed`. */
export async function deletePicture(bucket: R2Bucket, key: string): Promise<void> {
  try {
    await bucket.delete(allObjectNames().map((name) => `${key}/${name}`));
  } catch (cause) {
    throw storageFailed(cause);
  }
}

function requireSize(derived: Derived, expected: NewPicture["expected"]): void {
  if (expected === null) return;
  if (derived.width === expected.width && derived.height === expected.height) return;
  throw new AppError("backend_failed", "The model returned a picture of another size.", {
    cause: new Error(
      `Asked for ${expected.width} × ${expected.height}, got ${derived.width} × ${derived.height}.`,
    ),
  });
}

async function putDerived(bucket: R2Bucket, key: string, derived: Derived): Promise<void> {
  const sizes = derived.thumbnails.map(({ width, bytes }) => ({
    name: thumbnailName(width),
    bytes,
  }));
  if (derived.view !== null) sizes.push({ name: VIEW_NAME, bytes: derived.view });
  await Promise.all(
    sizes.map(({ name, bytes }) => putOnce(bucket, `${key}/${name}`, bytes, "image/webp")),
  );
}

/** Writes an object unless it is there already, in which case R2 answers null and nothing is to be done. */
async function putOnce(
  bucket: R2Bucket,
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: ImageType,
  more: Pick<R2PutOptions, "sha256" | "customMetadata"> = {},
): Promise<void> {
  await bucket.put(key, bytes, {
    onlyIf: { etagDoesNotMatch: "*" },
    httpMetadata: { contentType: type, cacheControl: IMMUTABLE },
    ...more,
  });
}

function toHex(hash: ArrayBuffer): string {
  return new Uint8Array(hash).toHex();
}

function storageFailed(cause: unknown): AppError {
  return new AppError("storage_failed", "The picture could not be stored.", { cause });
}
