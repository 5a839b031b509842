import { z } from "zod";

/** What a key may do: ask for pictures, see its own ones, or everything an administrator may. */
export const KeyScope = z.enum(["generate", "read", "admin"]);
export type KeyScope = z.infer<typeof KeyScope>;

/** Most requests a minute that a key may be given. */
export const MAX_PER_MINUTE = 6000;
/** Far beyond any bill that somebody means; keeps sums of thousandths exact. */
const MOST_DAILY_NEURONS = 1_000_000_000;

/** What a key is made from. */
export const NewKey = z.strictObject({
  /** Who or what uses it; for people. */
  name: z
    .string()
    .transform((name) => name.trim())
    .pipe(z.string().min(1).max(80)),
  scopes: z.array(KeyScope).min(1).max(3).default(["generate", "read"]),
  /** Ids of the models it may use; left out: all that are offered. */
  models: z.array(z.string().min(1).max(100)).min(1).max(50).nullable().default(null),
  /** Requests a minute; left out: the server's usual number. */
  perMinute: z.int().min(1).max(MAX_PER_MINUTE).nullable().default(null),
  /** Neurons its pictures may cost in a UTC day; left out: only the account's limit holds. */
  dailyNeurons: z.int().min(1).max(MOST_DAILY_NEURONS).nullable().default(null),
  /** When it ends; left out: never. */
  expiresAt: z.iso.datetime().nullable().default(null),
});
export type NewKey = z.infer<typeof NewKey>;

/** A key as an administrator sees it: everything but the key. */
export const KeyView = z.object({
  id: z.string(),
  name: z.string(),
  /** Its first characters. */
  hint: z.string(),
  scopes: z.array(KeyScope),
  models: z.array(z.string()).nullable(),
  perMinute: z.int().nullable(),
  dailyNeurons: z.number().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  /** To the hour. */
  lastUsedAt: z.iso.datetime().nullable(),
});
export type KeyView = z.infer<typeof KeyView>;

/** A key of the list, with what its pictures cost on this UTC day, those being drawn included. */
export const ListedKey = KeyView.extend({ neuronsToday: z.number().nonnegative() });
export type ListedKey = z.infer<typeof ListedKey>;

/** A key that was just made. `key` is never shown again. */
export const CreatedKey = z.object({ key: z.string(), view: KeyView });
export type CreatedKey = z.infer<typeof CreatedKey>;

/** What a caller who showed a good key may do. */
export type KeyGrant = {
  readonly id: string;
  readonly scopes: readonly KeyScope[];
  /** Null for all models that are offered. */
  readonly models: readonly string[] | null;
  readonly perMinute: number | null;
  readonly dailyMilliNeurons: number | null;
};
