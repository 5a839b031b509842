import { readBytes, tooLarge } from "@/lib/backends/read-bytes";
import { toBackendError } from "@/lib/backends/workers-ai/errors";
import { AppError } from "@/lib/errors";

/** Largest picture read, in bytes. The worst honest one, 1920×1920 of pure noise as PNG, has 11 to 15 MB. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** How an answer is read: until when, and the time for errors that say when to come back. */
type Reading = { readonly signal: AbortSignal; readonly now: () => number };

/**
 * The bytes of a picture from whatever shape Workers AI answered in: a stream, `{ image: base64 }`, a buffer or a
 * Response. Published content types are not believed. The bytes themselves are not looked at: sniffing is for who
 * stores them. Throws `backend_failed` when there is nothing, too much or something else, `backend_timeout` when the
 * stream does not end in time.
 */
export async function readImage(answer: unknown, reading: Reading): Promise<Bytes> {
  const bytes = await readShape(answer, reading);
  // The binding hands JSON over as a stream when its content type has so much as a charset.
  const image = startsLikeJson(bytes) ? decodeImageField(parseJson(bytes)) : bytes;
  if (image.byteLength === 0) throw failed("The model sent an empty picture.");
  return image;
}

async function readShape(answer: unknown, reading: Reading): Promise<Bytes> {
  if (answer instanceof Response) return readResponse(answer, reading);
  if (answer instanceof ReadableStream) return readStream(answer, reading);
  if (answer instanceof ArrayBuffer) return withinLimit(new Uint8Array(answer));
  if (answer instanceof Uint8Array) return withinLimit(new Uint8Array(answer));
  return decodeImageField(answer);
}

async function readResponse(response: Response, reading: Reading): Promise<Bytes> {
  const bytes =
    response.body === null ? new Uint8Array() : await readStream(response.body, reading);
  if (response.ok) return bytes;
  throw toBackendError(new Error(new TextDecoder().decode(bytes)), reading.now());
}

async function readStream(stream: ReadableStream, reading: Reading): Promise<Bytes> {
  try {
    return await readBytes(stream, { signal: reading.signal, maxBytes: MAX_IMAGE_BYTES });
  } catch (thrown) {
    throw toBackendError(thrown, reading.now());
  }
}

function decodeImageField(answer: unknown): Bytes {
  if (typeof answer !== "object" || answer === null || !("image" in answer)) {
    throw failed("The model sent something else than a picture.");
  }
  const { image } = answer;
  if (typeof image !== "string") throw failed("The model sent something else than a picture.");
  // Four characters of base64 hold three bytes.
  if (image.length > (MAX_IMAGE_BYTES / 3) * 4 + 4) throw tooLarge(MAX_IMAGE_BYTES);
  try {
    return Uint8Array.fromBase64(image);
  } catch (cause) {
    throw failed("The model sent a damaged picture.", cause);
  }
}

function startsLikeJson(bytes: Bytes): boolean {
  return bytes[0] === "{".charCodeAt(0);
}

function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw failed("The model sent something else than a picture.", cause);
  }
}

function withinLimit(bytes: Bytes): Bytes {
  if (bytes.byteLength > MAX_IMAGE_BYTES) throw tooLarge(MAX_IMAGE_BYTES);
  return bytes;
}

function failed(message: string, cause?: unknown): AppError {
  return new AppError("backend_failed", message, cause === undefined ? {} : { cause });
}
