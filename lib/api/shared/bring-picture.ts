import { z } from "zod";
import { refuseField } from "@/lib/api/shared/refuse-field";
import type { PictureReference } from "@/lib/api/openai/wire";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findOwnByAddress } from "@/lib/generations/find-by-address";
import type { RecipeInput } from "@/lib/recipe/schema";
import { SourceId } from "@/lib/sources/schema";
import { decodeBase64, uploadSource } from "@/lib/sources/upload";
import { uploadMaskOfHoles } from "@/lib/sources/upload-mask";

type Source = NonNullable<RecipeInput["source"]>;
type Mask = NonNullable<RecipeInput["mask"]>;

const DATA_ADDRESS = /^data:[^,]*;base64,/i;

/** Where a picture may come from, and the field to blame. */
type Place = { readonly field: string; readonly origin: string };

/** A picture that was sent as a file. */
export async function bringFile(context: AppContext, file: File, field: string): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return blame(field, async () => ({ sourceId: (await uploadSource(context, bytes)).id }));
}

/**
 * A picture that a `data:` address holds, or one's own picture by its address here. Throws `invalid_request` for every
 * other address: nothing is fetched.
 */
export async function bringAddress(
  context: AppContext,
  address: string,
  { field, origin }: Place,
): Promise<Source> {
  const bytes = bytesOf(address, field);
  if (bytes !== null) {
    return blame(field, async () => ({ sourceId: (await uploadSource(context, bytes())).id }));
  }
  const generationId = await findOwnByAddress(context, { address, origin });
  if (generationId !== null) return { generationId };
  throw refuseField(
    field,
    "must be a data: address or the address of a picture of yours; nothing is fetched",
  );
}

/** A picture that JSON refers to: by an address, or by the id of an uploaded or drawn one. */
export async function bringReference(
  context: AppContext,
  reference: PictureReference,
  place: Place,
): Promise<Source> {
  if ("image_url" in reference) return bringAddress(context, reference.image_url, place);
  const { file_id: id } = reference;
  if (SourceId.safeParse(id).success) return { sourceId: id };
  if (z.uuid().safeParse(id).success) return { generationId: id };
  throw refuseField(place.field, "must be the id of a picture that was uploaded or drawn here");
}

/** A mask whose holes are to be painted anew, from a file or from a `data:` address. */
export async function bringMask(
  context: AppContext,
  given: File | PictureReference,
): Promise<Mask> {
  const field = "mask";
  return blame(field, async () => {
    const bytes = given instanceof File ? new Uint8Array(await given.arrayBuffer()) : null;
    const address = given instanceof File || !("image_url" in given) ? "" : given.image_url;
    const read = bytes === null ? bytesOf(address, field) : () => bytes;
    if (read === null) throw refuseField(field, "must be a data: address; nothing is fetched");
    return { sourceId: (await uploadMaskOfHoles(context, read())).id };
  });
}

/** A reader of what a `data:` address holds; null for other addresses. */
function bytesOf(address: string, field: string): (() => Uint8Array<ArrayBuffer>) | null {
  if (!address.startsWith("data:")) return null;
  const [start] = DATA_ADDRESS.exec(address.slice(0, 200)) ?? [];
  if (start === undefined) throw refuseField(field, "must be in base64");
  return () => decodeBase64(address.slice(start.length));
}

/** The same error, about the field that the protocol has. */
async function blame<Brought>(field: string, bring: () => Promise<Brought>): Promise<Brought> {
  try {
    return await bring();
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.details["field"] === undefined) throw thrown;
    const { code, message, details } = thrown;
    throw new AppError(code, message, { details: { ...details, field }, cause: thrown });
  }
}
