import { sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { firstStage } from "@/lib/generations/lease";
import { formatUuid } from "@/lib/new-id";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";
import type { ChainStep } from "@/lib/prompts/schema";
import type { ResolvedRecipe } from "@/lib/generations/resolve-recipe";
import { utcDay } from "@/lib/usage/day";
import { hasRoom, priceOfRecipe, reserve } from "@/lib/usage/reserve";
import { readSpent, requireRoom, selectSpent } from "@/lib/usage/spent";

/** A message that the queue does not deliver within this time is taken for lost and sent again by the sweep. */
export const QUEUE_PATIENCE_MILLISECONDS = 60_000;

/** What the database says of a recipe: drawn already, or being drawn (by this very claim, or before it). */
export type Claim =
  | {
      readonly known: true;
      readonly own: GenerationRow | null;
      /** How the picture's prompt came about. */
      readonly chain: readonly ChainStep[];
    }
  | { readonly known: false; readonly row: GenerationRow; readonly isNew: boolean };

/** A recipe, and the prompt chain as far as it is known already. */
export type RecalledRecipe = ResolvedRecipe & {
  readonly chain: readonly ChainStep[];
  /**
   * Whether a row that leads is to be born with a lease, for a caller who works on it at once: saves a call and a
   * written row. Without it, and while remains of an older picture have to be cleared away first, it waits in the queue.
   */
  readonly takesLease: boolean;
};

/**
 * Looks the recipe up and claims it, in one batch, so that however many ask at once exactly one row leads.
 * The first asker leads (`flight`) and reserves the price; others get a row that follows; the same owner asking twice
 * gets the same row back. Throws `daily_limit_reached` when the row would lead and a limit has no room for it.
 * Returns null in the rare case that the picture went from drawn to deleted between the statements' snapshots.
 */
export async function claimRecipe(
  context: AppContext,
  ownerId: string,
  resolved: RecalledRecipe,
): Promise<Claim | null> {
  const { cacheKey } = resolved;
  const id = context.newId();
  const price = priceOfRecipe(resolved.recipe);
  const leads = sql`EXISTS (SELECT 1 FROM generations WHERE id = ${id} AND flight IS NOT NULL)`;
  const [known, led, followed, mine, , spentRows] = await runBatch(context.db, [
    selectKnown(ownerId, cacheKey, await adoptionIdOf(ownerId, cacheKey)),
    insertLeader(context, ownerId, resolved, { id, price }),
    insertFollower(context, ownerId, resolved, id),
    selectMine(ownerId, cacheKey),
    reserve(context, ownerId, price, leads),
    selectSpent(utcDay(context.now()), ownerId),
  ]);
  const found = known?.results[0];
  if (found !== undefined)
    return {
      known: true,
      own: found["id"] === null ? null : readGeneration(found),
      chain: JSON.parse(String(found["image_chain"])) as readonly ChainStep[], // only settle.ts writes it
    };
  const row = mine?.results[0];
  if (row === undefined) {
    requireRoom(context, readSpent(spentRows?.results ?? [], context), price);
    return null;
  }
  const inserted = (led?.meta.changes ?? 0) + (followed?.meta.changes ?? 0);
  return { known: false, row: readGeneration(row), isNew: inserted > 0 };
}

function readGeneration(row: Readonly<Record<string, unknown>>): GenerationRow {
  return asGenerationRow(readRow(generations, row));
}

/** The id of the row that shows an already drawn picture to one more owner; derived, so that asking twice adds one. */
export async function adoptionIdOf(ownerId: string, cacheKey: string): Promise<string> {
  const text = new TextEncoder().encode(`${ownerId}:${cacheKey}`);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text)).slice(0, 16);
  const view = new DataView(bytes.buffer);
  view.setUint8(6, 0x80 | (view.getUint8(6) & 0x0f)); // UUID version 8: made from a hash of our own
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  return formatUuid(bytes);
}

/** One row when the picture exists; its own columns are null when this owner has no generation of it. */
function selectKnown(ownerId: string, cacheKey: string, adoptionId: string) {
  return sql`SELECT own.*, images.chain AS image_chain FROM images LEFT JOIN generations AS own
    ON own.id = CASE WHEN images.owner_id = ${ownerId} THEN images.generation_id ELSE ${adoptionId} END
      AND own.owner_id = ${ownerId}
    WHERE images.cache_key = ${cacheKey} AND images.refs > 0`;
}

/** `+owner_id` keeps SQLite on the two small partial indexes instead of this owner's whole history. */
function selectMine(ownerId: string, cacheKey: string) {
  return sql`SELECT * FROM generations WHERE +owner_id = ${ownerId} AND (flight = ${cacheKey}
    OR follows = (SELECT id FROM generations WHERE flight = ${cacheKey})) LIMIT 1`;
}

const INSERTED_COLUMNS = sql.raw(
  "id, owner_id, cache_key, flight, follows, state, stage, recipe, chain, warnings, lease_until, created_at, milli_neurons",
);

function insertLeader(
  context: AppContext,
  ownerId: string,
  resolved: RecalledRecipe,
  { id, price }: { readonly id: string; readonly price: number },
) {
  const { cacheKey } = resolved;
  const now = context.now();
  const isLeased = resolved.takesLease
    ? sql`NOT EXISTS (SELECT 1 FROM images WHERE cache_key = ${cacheKey})`
    : sql`FALSE`;
  return sql`INSERT INTO generations (${INSERTED_COLUMNS}, lease_id, attempts, started_at)
    SELECT ${id}, ${ownerId}, ${cacheKey}, ${cacheKey}, NULL, IIF(leased, 'running', 'queued'),
      IIF(leased, ${firstStage(context)}, 'queued'), recipe, chain, ${JSON.stringify(resolved.warnings)},
      ${now} + IIF(leased, ${context.config.leaseMilliseconds}, ${QUEUE_PATIENCE_MILLISECONDS}), ${now},
      ${price}, IIF(leased, ${context.newId()}, NULL), leased, IIF(leased, ${now}, NULL)
    FROM (SELECT ${JSON.stringify(resolved.recipe)} AS recipe, ${JSON.stringify(resolved.chain)} AS chain,
      ${isLeased} AS leased)
    WHERE NOT EXISTS (SELECT 1 FROM images WHERE cache_key = ${cacheKey} AND refs > 0)
      AND ${hasRoom(context, ownerId, price)}
    ON CONFLICT (flight) WHERE flight IS NOT NULL DO NOTHING`;
}

function insertFollower(
  context: AppContext,
  ownerId: string,
  resolved: ResolvedRecipe,
  id: string,
) {
  const { cacheKey } = resolved;
  return sql`INSERT INTO generations (${INSERTED_COLUMNS})
    SELECT ${id}, ${ownerId}, ${cacheKey}, NULL, leader.id, 'queued', 'queued',
      ${JSON.stringify(resolved.recipe)}, '[]', ${JSON.stringify(resolved.warnings)}, 0, ${context.now()}, 0
    FROM generations AS leader
    WHERE leader.flight = ${cacheKey} AND leader.owner_id <> ${ownerId}
      AND NOT EXISTS (SELECT 1 FROM generations AS mine
        WHERE mine.follows = leader.id AND +mine.owner_id = ${ownerId})`;
}
