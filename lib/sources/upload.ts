import { requireBurst } from "@/lib/access/burst-limit";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { refuseUpload } from "@/lib/images/refuse-upload";
import { inspectUpload } from "@/lib/sources/inspect-upload";
import { MAX_SOURCE_SIDE, MAX_UPLOAD_BYTES, type SourceView } from "@/lib/sources/schema";
import { storeSource } from "@/lib/sources/store-source";
import { AppError } from "@/lib/errors";

/** Characters of base64 that hold the largest file. */
const MAX_BASE64_CHARACTERS = Math.ceil(MAX_UPLOAD_BYTES / 3) * 4;

/**
 * Takes in a picture that somebody wants to change, or a mask: judged by its structure, drawn afresh without metadata,
 * at most 1920 pixels a side. Throws what `inspectUpload` throws, `rate_limited`, `unauthorized`, `storage_failed`.
 */
export async function uploadSource(
  context: AppContext,
  file: Uint8Array<ArrayBuffer>,
): Promise<SourceView> {
  const ownerId = requireOwner(context, "generate");
  await requireBurst(context, "upload");
  const { bytes, type } = inspectUpload(file);
  const normalized = await context.resizer.normalize(bytes, type, MAX_SOURCE_SIDE);
  const { hash, width, height } = await storeSource(context, ownerId, {
    ...normalized,
    type: "image/png",
  });
  return { id: hash, width, height, url: `/api/sources/${hash}` };
}

/** The file in a JSON body. Throws `payload_too_large`, or `invalid_request` for anything but base64. */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  if (base64.length > MAX_BASE64_CHARACTERS) {
    throw new AppError("payload_too_large", "The picture is too large.", {
      details: { field: "base64", maxBytes: MAX_UPLOAD_BYTES },
    });
  }
  try {
    return Uint8Array.fromBase64(base64);
  } catch (cause) {
    throw refuseUpload("damaged", cause);
  }
}
