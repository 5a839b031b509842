import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { originalName } from "@/lib/images/object-names";
import type { StoredPicture } from "@/lib/images/picture";

/** The bytes a picture was drawn as. Throws `storage_failed`; `not_found` when it was deleted meanwhile. */
export async function readOriginal(
  { bucket }: Pick<AppContext, "bucket">,
  { key, type }: Pick<StoredPicture, "key" | "type">,
): Promise<Uint8Array<ArrayBuffer>> {
  let object: R2ObjectBody | null;
  try {
    object = await bucket.get(`${key}/${originalName(type)}`);
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be read.", { cause });
  }
  if (object === null) throw new AppError("not_found", "There is no such picture.");
  return new Uint8Array(await object.arrayBuffer());
}
