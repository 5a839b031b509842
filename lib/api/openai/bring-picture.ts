import { z } from "zod";
import { blame, bringAddress, bytesOf, type Place } from "@/lib/api/shared/bring-address";
import { refuseField } from "@/lib/api/shared/refuse-field";
import type { PictureReference } from "@/lib/api/openai/wire";
import type { AppContext } from "@/lib/context";
import type { RecipeInput } from "@/lib/recipe/schema";
import { SourceId } from "@/lib/sources/schema";
import { uploadSource } from "@/lib/sources/upload";
import { uploadMaskOfHoles } from "@/lib/sources/upload-mask";

type Source = NonNullable<RecipeInput["source"]>;
type Mask = NonNullable<RecipeInput["mask"]>;

/** A picture that was sent as a file. */
export async function bringFile(context: AppContext, file: File, field: string): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return blame(field, async () => ({ sourceId: (await uploadSource(context, bytes)).id }));
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
