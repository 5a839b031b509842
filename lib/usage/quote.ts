import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { requireBurst } from "@/lib/access/burst-limit";
import { requireScope } from "@/lib/access/require-owner";
import { DEFAULT_MODEL_ID, findModel } from "@/lib/backends/catalogue";
import { findElsewhere } from "@/lib/backends/draws-elsewhere";
import { type Task, taskOf } from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { resolveRecipe, type ResolvedRecipe } from "@/lib/generations/resolve-recipe";
import type { Recipe } from "@/lib/recipe/schema";
import { peekPictures } from "@/lib/sources/resolve";
import { endOfUtcDay, utcDay } from "@/lib/usage/day";
import { priceOf, usdOf } from "@/lib/usage/price";
import { priceOfRecipe } from "@/lib/usage/reserve";
import type { DailyWait, LimitScope, Quote } from "@/lib/usage/schema";
import { limitsOf, limitWithoutRoom, readSpent, selectSpent, type Spent } from "@/lib/usage/spent";

/**
 * What a picture would cost this caller if it were asked for now, and how much of the day's limits is used. Draws and
 * writes nothing; whose a known picture is does not show. Throws `invalid_request`, `rate_limited`.
 */
export async function quotePicture(context: AppContext, input: unknown): Promise<Quote> {
  requireScope(context, "read");
  await requireBurst(context, "quote");
  const { recipe, cacheKey } = await resolveRecipe(context, input, (wanted) =>
    peekPictures(context, wanted),
  );
  const { books, known } = await lookUp(context, [cacheKey]);
  return toQuote(context, books, { recipe, isKnown: known.has(cacheKey) });
}

/**
 * The same for several pictures at once, with one look into the database, each as if it alone were asked for. None may
 * start from a picture. Throws `invalid_request` with the place of what is wrong, `rate_limited`.
 */
export async function quotePictures(
  context: AppContext,
  inputs: readonly unknown[],
): Promise<readonly Quote[]> {
  await requireBurst(context, "quote");
  const resolved: ResolvedRecipe[] = [];
  for (const [place, input] of inputs.entries()) {
    resolved.push(await resolveRecipe(context, input).catch((error) => blame(place, error)));
  }
  const { books, known } = await lookUp(
    context,
    resolved.map(({ cacheKey }) => cacheKey),
  );
  return resolved.map(({ recipe, cacheKey }) =>
    toQuote(context, books, { recipe, isKnown: known.has(cacheKey) }),
  );
}

/** What was spent, and whether a picture can be drawn although Workers AI said that it has no neurons left. */
type Books = { readonly spent: Spent; readonly canDraw: (modelId: string, task: Task) => boolean };

/** The backends are looked up only in the rare case that it matters. */
async function openBooks(
  context: AppContext,
  rows: Parameters<typeof readSpent>[0],
): Promise<Books> {
  const spent = readSpent(rows, context);
  const { exhausted } = spent;
  if (exhausted === "drawing") return { spent, canDraw: await findElsewhere(context) };
  return { spent, canDraw: () => exhausted === null };
}

function blame(place: number, error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const { code, message, details } = error;
  const field = `items.${place}.${String(details["field"] ?? "")}`;
  throw new AppError(code, message, { details: { ...details, field }, cause: error });
}

async function lookUp(context: AppContext, cacheKeys: readonly string[]) {
  const [images, rows] = await runBatch(context.db, [
    sql`SELECT cache_key FROM images
      WHERE cache_key IN (SELECT value FROM json_each(${JSON.stringify(cacheKeys)})) AND refs > 0`,
    selectSpent(utcDay(context.now()), context.actor.ownerId),
  ]);
  return {
    known: new Set(images?.results.map((row) => row["cache_key"])),
    books: await openBooks(context, rows?.results ?? []),
  };
}

function toQuote(
  context: AppContext,
  books: Books,
  { recipe, isKnown: known }: { readonly recipe: Recipe; readonly isKnown: boolean },
): Quote {
  const milliNeurons = known ? 0 : priceOfRecipe(recipe);
  const { spent } = books;
  const canDraw = books.canDraw(recipe.model, taskOf(recipe));
  const limitedBy = known ? null : inTheWay(context, spent, { milliNeurons, canDraw });
  return {
    neurons: milliNeurons / 1000,
    usd: usdOf(milliNeurons),
    known,
    limits: {
      session: toView(context, "session", spent),
      account: toView(context, "account", spent),
    },
    canAfford: limitedBy === null,
    limitedBy,
  };
}

/**
 * The daily limit that has no room for an ordinary picture, a square of the default model, or null. For a person who
 * opens the page after the limit was met.
 */
export async function findDailyWait(context: AppContext): Promise<DailyWait | null> {
  const now = context.now();
  const [rows] = await runBatch(context.db, [selectSpent(utcDay(now), context.actor.ownerId)]);
  const { spent, canDraw } = await openBooks(context, rows?.results ?? []);
  const scope = inTheWay(context, spent, {
    milliNeurons: ordinaryPrice(),
    canDraw: canDraw(DEFAULT_MODEL_ID, "models"),
  });
  return scope === null ? null : { scope, resumesAt: endOfUtcDay(now) };
}

function inTheWay(
  context: AppContext,
  spent: Spent,
  { milliNeurons, canDraw }: { readonly milliNeurons: number; readonly canDraw: boolean },
): LimitScope | null {
  return limitWithoutRoom(context, spent, milliNeurons) ?? (canDraw ? null : "account");
}

function ordinaryPrice(): number {
  const model = findModel(DEFAULT_MODEL_ID);
  if (model === null) return 0;
  const steps = model.parameters.steps?.default ?? null;
  return priceOf(model, { ...model.sizes.default, steps }).milliNeurons;
}

function toView(context: AppContext, scope: LimitScope, spent: Spent) {
  const limit = limitsOf(context)[scope];
  return {
    used: spent[scope] / 1000,
    limit: limit === null ? null : limit / 1000,
    resumesAt: endOfUtcDay(context.now()),
  };
}
