import { ownerOf } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { getGeneration } from "@/lib/generations/get";
import { originalName } from "@/lib/images/object-names";
import type { OwnPicture, RecipeInput } from "@/lib/recipe/schema";
import { findOwnSource } from "@/lib/sources/find-own";
import { type StoredSource, storeSource } from "@/lib/sources/store-source";

/** The pictures that a request names, once it is known that the caller may use them. */
export type ResolvedPictures = {
  readonly source: StoredSource | null;
  readonly mask: StoredSource | null;
  readonly references: readonly StoredSource[];
};

/** The pictures that a request names. */
export type WantedPictures = Pick<RecipeInput, "source" | "mask" | "references">;

/**
 * Finds the pictures that a request wants to start from. One of the caller's own gallery is copied, so that it stays
 * when its generation is deleted. Throws `not_found` for others' and unknown ones, with the field at fault.
 */
export function resolvePictures(
  context: AppContext,
  wanted: WantedPictures,
): Promise<ResolvedPictures> {
  return findAll(context, wanted, takeFromGallery);
}

/** The same for a quote: nothing is copied, since the price needs no bytes. */
export function peekPictures(
  context: AppContext,
  wanted: WantedPictures,
): Promise<ResolvedPictures> {
  return findAll(context, wanted, async (_, id) => {
    const { sha256: hash, type, width, height } = await getOwnPicture(context, id);
    return { hash, type, width, height };
  });
}

async function findAll(
  context: AppContext,
  { source, mask, references = [] }: WantedPictures,
  fromGallery: (context: AppContext, id: string) => Promise<StoredSource>,
): Promise<ResolvedPictures> {
  const find = (picture: OwnPicture) =>
    "sourceId" in picture
      ? findOwnSource(context, picture.sourceId)
      : fromGallery(context, picture.generationId);
  const looked: StoredSource[] = [];
  // One after the other: each may have to be copied, which takes its bytes into memory.
  for (const picture of references) {
    looked.push(await blame("references", find(picture)));
  }
  return {
    source: source === undefined ? null : await blame("source", find(source)),
    mask: mask === undefined ? null : await blame("mask", findOwnSource(context, mask.sourceId)),
    references: looked,
  };
}

async function getOwnPicture(context: AppContext, id: string) {
  const { picture } = await getGeneration(context, id, "generate");
  if (picture === null) throw new AppError("not_found", "There is no picture yet.");
  return picture;
}

async function takeFromGallery(context: AppContext, id: string): Promise<StoredSource> {
  const picture = await getOwnPicture(context, id);
  try {
    return await findOwnSource(context, picture.sha256);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "not_found") throw thrown;
  }
  const { key, type, width, height } = picture;
  let object: R2ObjectBody | null;
  try {
    object = await context.bucket.get(`${key}/${originalName(type)}`);
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be read.", { cause });
  }
  if (object === null) throw new AppError("not_found", "There is no such picture.");
  const bytes = new Uint8Array(await object.arrayBuffer());
  return storeSource(context, ownerOf(context), { bytes, type, width, height });
}

/** The same error, naming the field. */
async function blame<Found>(field: string, finding: Promise<Found>): Promise<Found> {
  try {
    return await finding;
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "not_found") throw thrown;
    throw new AppError(thrown.code, thrown.message, { details: { field }, cause: thrown });
  }
}
