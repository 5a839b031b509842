import { requireAdmin } from "@/lib/access/require-admin";
import { type Asked, pairsOf, readAddress, readPairs } from "@/lib/api/pollinations/address";
import type { Unwanted } from "@/lib/api/pollinations/routes";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findGeneration } from "@/lib/generations/find";
import { findCacheKey } from "@/lib/generations/forget-picture";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";

const STORED = /\/([0-9a-f]{32})-[0-9a-f]{16}\/[a-z0-9.]+$/;

/**
 * The cache key of the picture that an administrator names in one way or another. Addresses are read, never fetched.
 * Throws `unauthorized`, `invalid_request`, `not_found`.
 */
export async function findUnwanted(
  context: AppContext,
  body: Unwanted,
  origin: string,
): Promise<string> {
  requireAdmin(context);
  const { prompt, url, cacheKey, id } = body;
  const named = [prompt, url, cacheKey, id].filter((one) => one !== undefined);
  if (named.length !== 1) throw refuse("prompt", "name the picture in exactly one way");
  if (cacheKey !== undefined) return cacheKey;
  if (id !== undefined) return requireFound((await findGeneration(context, id))?.cacheKey ?? null);
  if (prompt !== undefined) {
    return keyOf(context, { ...readPairs(context, pairsOf(body)), prompt, warnings: [] });
  }
  return keyOfAddress(context, url ?? "", origin);
}

async function keyOfAddress(context: AppContext, text: string, origin: string): Promise<string> {
  if (!URL.canParse(text, origin)) throw refuse("url", "is no address");
  const address = new URL(text, origin);
  const asked = readAddress(context, address);
  if (asked !== null) return keyOf(context, asked);
  const prefix = STORED.exec(address.pathname)?.[1];
  if (prefix === undefined) throw refuse("url", "is no address of a picture");
  return requireFound(await findCacheKey(context, prefix));
}

async function keyOf(context: AppContext, asked: Asked): Promise<string> {
  const { prompt, input, image, isFresh } = asked;
  if (isFresh) throw refuse("seed", "is another one each time; name the picture by its id");
  if (image !== null) throw refuse("image", "can't be told here; name the picture by its id");
  return (await resolveRecipe(context, { ...input, prompt })).cacheKey;
}

function requireFound(cacheKey: string | null): string {
  if (cacheKey === null) throw new AppError("not_found", "There is no such picture.");
  return cacheKey;
}

function refuse(field: string, problem: string): AppError {
  return new AppError("invalid_request", `Field "${field}": ${problem}.`, {
    details: { field, problem },
  });
}
