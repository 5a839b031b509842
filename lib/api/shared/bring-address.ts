import type { AppContext } from "@/lib/context";
import { refuseField } from "@/lib/api/shared/refuse-field";
import { AppError } from "@/lib/errors";
import { findOwnByAddress } from "@/lib/generations/find-by-address";
import type { RecipeInput } from "@/lib/recipe/schema";
import { decodeBase64, uploadSource } from "@/lib/sources/upload";

type Source = NonNullable<RecipeInput["source"]>;

const DATA_ADDRESS = /^data:[^,]*;base64,/i;

/** Where a picture may come from, and the field to blame. */
export type Place = { readonly field: string; readonly origin: string };

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

/** A reader of what a `data:` address holds; null for other addresses. */
export function bytesOf(address: string, field: string): (() => Uint8Array<ArrayBuffer>) | null {
  if (!address.startsWith("data:")) return null;
  const [start] = DATA_ADDRESS.exec(address.slice(0, 200)) ?? [];
  if (start === undefined) throw refuseField(field, "must be in base64");
  return () => decodeBase64(address.slice(start.length));
}

/** The same error, about the field that the protocol has. */
export async function blame<Brought>(
  field: string,
  bring: () => Promise<Brought>,
): Promise<Brought> {
  try {
    return await bring();
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.details["field"] === undefined) throw thrown;
    const { code, message, details } = thrown;
    throw new AppError(code, message, { details: { ...details, field }, cause: thrown });
  }
}

/** A mask that a `data:` address holds, white where the picture is to be painted anew. */
export async function bringMask(
  context: AppContext,
  address: string,
  field: string,
): Promise<NonNullable<RecipeInput["mask"]>> {
  const bytes = bytesOf(address, field);
  if (bytes === null) throw refuseField(field, "must be a data: address; nothing is fetched");
  return blame(field, async () => ({ sourceId: (await uploadSource(context, bytes())).id }));
}
