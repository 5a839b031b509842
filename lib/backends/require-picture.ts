import { BackendError } from "@/lib/backends/decisions";
import { inspectPicture, requireImageType } from "@/lib/images/inspect-picture";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The picture of an answer, checked by its structure: a type we store, nothing missing, of the size that was asked
 * for. Whether it is blank shows when it is decoded, which is for who stores it. Throws `backend_failed`.
 */
export function requirePicture(
  image: string | Uint8Array | undefined,
  asked: { readonly width: number; readonly height: number },
): Bytes {
  if (image === undefined) throw new BackendError("broken", "The model sent no picture.");
  const bytes = typeof image === "string" ? Uint8Array.fromBase64(image) : new Uint8Array(image);
  const { width, height } = inspectPicture(bytes, requireImageType(bytes));
  if (width === asked.width && height === asked.height) return bytes;
  throw new BackendError("broken", "The model returned a picture of another size.", {
    cause: `Asked for ${asked.width} × ${asked.height}, got ${width} × ${height}.`,
  });
}
