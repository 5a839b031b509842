import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findOwnByAddress } from "@/lib/generations/find-by-address";
import type { RecipeInput } from "@/lib/recipe/schema";

type Source = NonNullable<RecipeInput["source"]>;
type Named = { readonly address: string; readonly origin: string };

const UPLOADED = /^\/api\/sources\/([0-9a-f]{64})$/;
const OWN_ROW = /^\/api\/images\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;

const FILE = /\/(?:original\.(?:png|jpg|webp)|view\.webp|\d{1,5}\.webp)$/;

/**
 * The pictures of one's own that one address names, or several between `|` or commas, all of which the model then looks
 * at. Throws `invalid_request` for others, and for more than a model looks at.
 */
export async function sourcesFromAddresses(
  context: AppContext,
  { address, origin }: Named,
): Promise<Pick<RecipeInput, "source" | "references">> {
  const addresses = address.split(/[|,]/).map((one) => one.trim());
  const found: Source[] = [];
  for (const one of addresses) {
    found.push(await sourceFromAddress(context, { address: one, origin }));
  }
  return found.length === 1 ? { source: found[0] } : { references: found };
}

/**
 * The picture of one's own that an address names. It is read like a name and never fetched: every address that is none
 * of ours is refused. Throws `invalid_request`.
 */
async function sourceFromAddress(context: AppContext, { address, origin }: Named): Promise<Source> {
  const ours = [origin, context.config.imagesOrigin].filter((one) => one !== "");
  if (!URL.canParse(address, origin)) throw refuse();
  const url = new URL(address, origin);
  const isOurs = ours.some((one) => url.origin === new URL(one).origin);
  if (!isOurs || url.username !== "" || url.password !== "") throw refuse();
  const { pathname } = url;
  const sourceId = UPLOADED.exec(pathname)?.[1];
  if (sourceId !== undefined) return { sourceId };
  const generationId = OWN_ROW.exec(pathname)?.[1];
  if (generationId !== undefined) return { generationId };
  if (!FILE.test(pathname)) throw refuse();
  const own = await findOwnByAddress(context, { address: `${url.origin}${pathname}`, origin });
  if (own === null) throw refuse();
  return { generationId: own };
}

function refuse(): AppError {
  const problem = "must be the address of a picture of your own here; others are not fetched";
  return new AppError("invalid_request", `Field "image": ${problem}.`, {
    details: { field: "image", problem },
  });
}
