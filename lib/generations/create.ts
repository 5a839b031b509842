import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { requireBurst } from "@/lib/access/burst-limit";
import { requireModelAllowed, requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { adoptionIdOf, type Claim, claimRecipe } from "@/lib/generations/claim-recipe";
import { readKnownHint, writeKnownHint } from "@/lib/generations/known-hint";
import { resolveRecipe, type ResolvedRecipe } from "@/lib/generations/resolve-recipe";
import type { GenerationRow } from "@/lib/generations/row";
import { findGeneration } from "@/lib/generations/find";
import { insertSearched, searchedWords } from "@/lib/generations/search-index";
import type { StoredPicture } from "@/lib/images/picture";
import { pictureExists } from "@/lib/images/store-picture";
import { describeCause, log } from "@/lib/log";
import { originalPolicy } from "@/lib/prompts/check-steps";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import { refuse } from "@/lib/prompts/moderation/refuse";
import { originalStep } from "@/lib/prompts/original-step";
import { recallChain } from "@/lib/prompts/recall";
import type { ChainStep } from "@/lib/prompts/schema";
import { toMessage } from "@/lib/queue/message";
import type { Recipe } from "@/lib/recipe/schema";
import { resolvePictures } from "@/lib/sources/resolve";
import { countCacheHit } from "@/lib/usage/count-cache-hit";
import { countRefusal } from "@/lib/usage/count-refusal";
import { utcDay } from "@/lib/usage/day";
import { recordLooseVerdict } from "@/lib/verdicts/record-loose";

/** Sees to it that a new row is worked on. Never throws: the row is the outbox, and the sweep finds what is lost. */
export type Dispatch = (context: AppContext, row: GenerationRow) => Promise<void>;

/** Whether a remembered picture still lies in the bucket. Who needs its bytes anyway finds out by reading them. */
export type Confirm = (context: AppContext, picture: StoredPicture) => Promise<boolean>;

/** What a caller does differently who does more than put a picture into the queue. */
export type Handling = {
  readonly dispatch?: Dispatch;
  readonly confirm?: Confirm | undefined;
  /** A new row comes with its lease, unless remains of an older picture are in the way: `state` tells. */
  readonly takesLease?: boolean;
};

/**
 * Asks for one picture. A known picture is returned at once and nothing is drawn; a recipe already being drawn is
 * joined; else a row is written and dispatched, which means queued unless the caller knows better. Throws
 * `invalid_request`, `rate_limited`, `blocked`, `unauthorized`, `forbidden`,
 * `daily_limit_reached`.
 */
export async function createGeneration(
  context: AppContext,
  input: unknown,
  { dispatch = enqueue, confirm = looksFor, takesLease = false }: Handling = {},
): Promise<GenerationRow> {
  const ownerId = requireOwner(context, "generate");
  await requireBurst(context);
  const resolved = await resolveRecipe(context, input, (wanted) =>
    resolvePictures(context, wanted),
  );
  requireModelAllowed(context, resolved.recipe.model);
  refuseByLexicon(context, resolved.recipe);
  const hinted = await findHinted(context, ownerId, resolved.cacheKey, confirm);
  if (hinted !== null) {
    countCacheHit(context, hinted);
    return { ...hinted, cached: true, warnings: resolved.warnings };
  }
  const chain = await recall(context, resolved.recipe);
  const claim = await claimRecipe(context, ownerId, { ...resolved, chain, takesLease });
  if (claim === null)
    throw new AppError("storage_failed", "The picture is being deleted; ask again.");
  if (claim.known) return useKnown(context, ownerId, resolved, claim);
  if (claim.isNew && claim.row.flight !== null) await dispatch(context, claim.row);
  return claim.row;
}

function looksFor({ bucket }: AppContext, picture: StoredPicture): Promise<boolean> {
  return pictureExists(bucket, picture);
}

/** What needs no second opinion is refused before anything is stored or paid for. */
function refuseByLexicon(context: AppContext, recipe: Recipe): void {
  const { policy } = context.config.prompts;
  const texts = [
    { step: "original", judged: recipe.prompt, policy: originalPolicy(context, recipe) },
    { step: "translated", judged: recipe.english ?? "", policy },
    { step: "negative", judged: recipe.negativePrompt, policy },
  ] as const;
  for (const { step, judged, policy: applied } of texts) {
    const check = checkByLexicon(judged, applied);
    const { category, layer, engine, signals } = check;
    if (check.verdict === "passed" || category === null) continue;
    countRefusal(context, recipe.model);
    const note = { step, outcome: "refused", layer, engine, category, signals, judged } as const;
    recordLooseVerdict(context, { ...note, prompt: recipe.prompt });
    throw refuse({ category, layer });
  }
}

/** The prompt, and what the memory knows of it. Throws `blocked` for a known refusal. */
async function recall(context: AppContext, recipe: Recipe): Promise<readonly ChainStep[]> {
  try {
    const chain = await recallChain(context, recipe);
    return chain.length === 0 ? [originalStep(recipe)] : chain;
  } catch (refusal) {
    countRefusal(context, recipe.model);
    throw refusal;
  }
}

async function findHinted(
  context: AppContext,
  ownerId: string,
  cacheKey: string,
  confirm: Confirm,
): Promise<GenerationRow | null> {
  const hinted = await readKnownHint(context, cacheKey, ownerId);
  if (hinted === null || hinted.picture === null) return null;
  try {
    return (await confirm(context, hinted.picture)) ? hinted : null;
  } catch (cause) {
    log("warn", "hint.check_failed", { cause: describeCause(cause) });
    return null; // The database knows better.
  }
}

async function useKnown(
  context: AppContext,
  ownerId: string,
  resolved: ResolvedRecipe,
  claim: Extract<Claim, { known: true }>,
): Promise<GenerationRow> {
  const { own } = claim;
  const row = own ?? (await adoptPicture(context, ownerId, resolved, claim.chain));
  context.waitUntil(writeKnownHint(context, row));
  if (own !== null) countCacheHit(context, row);
  return { ...row, cached: true, warnings: resolved.warnings };
}

/** Shows an already drawn picture to one more owner: a row of their own, so that they find it again tomorrow. */
async function adoptPicture(
  context: AppContext,
  ownerId: string,
  resolved: ResolvedRecipe,
  chain: readonly ChainStep[],
): Promise<GenerationRow> {
  const { cacheKey, recipe } = resolved;
  const id = await adoptionIdOf(ownerId, cacheKey);
  const now = context.now();
  const price = sql`COALESCE((SELECT milli_neurons FROM ledger WHERE generation_id = images.generation_id AND kind = 'picture'), 0)`;
  const isNew = sql`NOT EXISTS (SELECT 1 FROM generations WHERE id = ${id})`;
  await runBatch(context.db, [
    sql`INSERT INTO usage_daily (day, model, cache_hits, saved_milli_neurons)
      SELECT ${utcDay(now)}, ${recipe.model}, 1, ${price} FROM images
      WHERE cache_key = ${cacheKey} AND refs > 0 AND ${isNew}
      ON CONFLICT (day, model) DO UPDATE SET cache_hits = cache_hits + 1,
        saved_milli_neurons = saved_milli_neurons + excluded.saved_milli_neurons`,
    sql`INSERT INTO ledger (generation_id, kind, owner_id, model, milli_neurons, created_at)
      SELECT ${id}, 'cached', ${ownerId}, ${recipe.model}, 0, ${now} FROM images
      WHERE cache_key = ${cacheKey} AND refs > 0 ON CONFLICT DO NOTHING`,
    sql`UPDATE images SET refs = refs + 1
      WHERE cache_key = ${cacheKey} AND refs > 0 AND ${isNew}`,
    sql`INSERT INTO generations (id, owner_id, cache_key, state, stage, recipe, chain, warnings, picture,
        cached, milli_neurons, created_at, finished_at)
      SELECT ${id}, ${ownerId}, ${cacheKey}, 'succeeded', 'done', ${JSON.stringify(recipe)}, chain,
        ${JSON.stringify(resolved.warnings)}, picture, 1, 0, ${now}, ${now}
      FROM images WHERE cache_key = ${cacheKey} AND refs > 0 ON CONFLICT (id) DO NOTHING`,
    insertSearched(searchedWords(recipe.prompt, chain), sql`id = ${id}`),
  ]);
  const row = await findGeneration(context, id);
  if (row === null)
    throw new AppError("storage_failed", "The picture is being deleted; ask again.");
  return row;
}

/** Puts a row into the queue, to be delivered at once or later. */
export async function enqueue(
  context: Pick<AppContext, "queue">,
  row: Pick<GenerationRow, "id">,
  delaySeconds = 0,
): Promise<void> {
  try {
    await context.queue.send(toMessage(row.id), delaySeconds === 0 ? {} : { delaySeconds });
  } catch (cause) {
    // The row is the outbox: the sweep sends the message again.
    log("warn", "queue.send_failed", { generation: row.id, cause: describeCause(cause) });
  }
}
