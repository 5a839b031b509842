import { AppError } from "@/lib/errors";
import { isOriginal, recipePrefix } from "@/lib/images/object-names";

/** An original that lies in the bucket. */
export type StoredOriginal = {
  /** Name of the object. */
  readonly name: string;
  /** What it was stored with; see `NewPicture`. */
  readonly note: string | null;
};

/** Every original of one recipe, whether a row knows it or not. One R2 list. Throws `storage_failed`. */
export async function listOriginals(
  bucket: R2Bucket,
  cacheKey: string,
): Promise<readonly StoredOriginal[]> {
  try {
    // Some five objects for each time the recipe was drawn: always one page.
    const listed = await bucket.list({
      prefix: recipePrefix(cacheKey),
      include: ["customMetadata"],
    });
    return listed.objects
      .filter(({ key }) => isOriginal(key))
      .map(({ key, customMetadata }) => ({ name: key, note: customMetadata?.["note"] ?? null }));
  } catch (cause) {
    throw new AppError("storage_failed", "The bucket could not be read.", { cause });
  }
}

/** The bytes of a listed original, or null when it was deleted meanwhile. Throws `storage_failed`. */
export async function readListed(
  bucket: R2Bucket,
  { name }: StoredOriginal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const object = await bucket.get(name);
    return object === null ? null : new Uint8Array(await object.arrayBuffer());
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be read.", { cause });
  }
}
