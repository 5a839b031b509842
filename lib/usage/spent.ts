import { type SQL, sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { endOfUtcDay } from "@/lib/usage/day";
import type { LimitScope } from "@/lib/usage/schema";

/** The owner whose row holds everybody's sum. */
export const EVERYBODY = "";

/**
 * How long Workers AI is taken at its word that the free neurons are used up. Then somebody may try again: the plan may
 * have changed meanwhile.
 */
const EXHAUSTED_MILLISECONDS = 15 * 60 * 1000;

type LimitContext = Pick<AppContext, "config" | "now" | "actor">;

/** What a day's pictures have cost or are going to, and for everybody their words, in thousandths of a neuron. */
export type Spent = Readonly<Record<LimitScope, number>> & {
  /** What Workers AI has said of late it has no free neurons left for; null when it has not said so. */
  readonly exhausted: "drawing" | "words" | null;
};

/**
 * What work on words cost everybody on a day. It is not reserved: what is under way is missing. A row for each model
 * that was used that day is read.
 */
export function promptsOf(day: string): SQL {
  return sql`(SELECT COALESCE(SUM(prompt_milli_neurons), 0) FROM usage_daily WHERE day = ${day})`;
}

/** Statement for what was spent on a day by an owner (null: nobody yet) and by everybody. */
export function selectSpent(day: string, ownerId: string | null): SQL {
  const mine = ownerId === null ? sql`` : sql`, ${ownerId}`;
  return sql`SELECT owner_id, milli_neurons, exhausted_at, exhausted_for FROM quotas
    WHERE day = ${day} AND owner_id IN (${EVERYBODY}${mine})
    UNION ALL SELECT ${EVERYBODY}, ${promptsOf(day)}, NULL, NULL`;
}

/** The rows of `selectSpent`, read. */
export function readSpent(
  rows: readonly Readonly<Record<string, unknown>>[],
  { now }: Pick<LimitContext, "now">,
): Spent {
  const everybody = rows.filter((row) => row["owner_id"] === EVERYBODY);
  const mine = rows.find((row) => row["owner_id"] !== EVERYBODY);
  const noted = everybody.find((row) => typeof row["exhausted_at"] === "number");
  const isRecent = now() - Number(noted?.["exhausted_at"]) < EXHAUSTED_MILLISECONDS;
  const wantedFor = noted?.["exhausted_for"] === "drawing" ? "drawing" : "words";
  return {
    session: Number(mine?.["milli_neurons"] ?? 0),
    account: everybody.reduce((sum, row) => sum + Number(row["milli_neurons"]), 0),
    exhausted: noted !== undefined && isRecent ? wantedFor : null,
  };
}

/** The limit that has no room for a picture of that price, the person's own first; null when both have. */
export function limitWithoutRoom(
  context: LimitContext,
  spent: Spent,
  milliNeurons: number,
): LimitScope | null {
  if (milliNeurons === 0) return null;
  const scopes = ["session", "account"] as const;
  const limits = limitsOf(context);
  return scopes.find((scope) => spent[scope] + milliNeurons > (limits[scope] ?? Infinity)) ?? null;
}

/**
 * The limits of a day that hold for the caller, null for none: a key's own figure, or that of every session, and that of
 * everybody together.
 */
export function limitsOf({
  actor,
  config,
}: Pick<AppContext, "config" | "actor">): Readonly<Record<LimitScope, number | null>> {
  const { session, account } = config.limits;
  return { session: actor.key === null ? session : actor.key.dailyMilliNeurons, account };
}

/** Throws `daily_limit_reached` with whose limit it is, its figures in neurons, and when it starts again. */
export function requireRoom(context: LimitContext, spent: Spent, milliNeurons: number): void {
  const scope = limitWithoutRoom(context, spent, milliNeurons);
  if (scope === null) return;
  const { actor, now } = context;
  throw new AppError("daily_limit_reached", "The day's limit has no room for this picture.", {
    details: {
      scope: scope === "session" && actor.key !== null ? "key" : scope,
      limit: (limitsOf(context)[scope] ?? 0) / 1000,
      used: spent[scope] / 1000,
      resumesAt: endOfUtcDay(now()),
    },
  });
}
