import { requireScope } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findOwnSource } from "@/lib/sources/find-own";
import { sourceKey } from "@/lib/sources/object-key";

/**
 * The answer that shows one's own brought picture. A browser must take it for a picture, run nothing in it, and keep
 * it to this person. Throws `unauthorized`, `not_found`, `storage_failed`.
 */
export async function readSource(context: AppContext, hash: string): Promise<Response> {
  requireScope(context, "read");
  const { type } = await findOwnSource(context, hash);
  const object = await getObject(context, hash);
  if (object === null) throw new AppError("not_found", "There is no such picture.");
  return new Response(object.body, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(object.size),
      "Cache-Control": "private, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function getObject({ bucket }: Pick<AppContext, "bucket">, hash: string) {
  try {
    return await bucket.get(sourceKey(hash));
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be read.", { cause });
  }
}
