import { eq, sql } from "drizzle-orm";
import { apiKeys } from "@/db/schema";
import { sameText } from "@/lib/access/sign";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { hashKey } from "@/lib/keys/hash-key";
import { isKeyText } from "@/lib/keys/key-text";
import type { KeyGrant } from "@/lib/keys/schema";
import { toKeyGrant } from "@/lib/keys/view";
import { describeCause, log } from "@/lib/log";

type KeyContext = Pick<AppContext, "db" | "config" | "now" | "waitUntil">;

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** The one key of a small set-up, from the secret `API_KEY`: all that a program needs, nothing an administrator does. */
const MASTER: KeyGrant = {
  id: "master",
  scopes: ["generate", "read"],
  models: null,
  perMinute: null,
  dailyMilliNeurons: null,
};

/** What the holder of this key may do. Throws `unauthorized` with the reason: unknown, expired or revoked. */
export async function findKey(context: KeyContext, key: string): Promise<KeyGrant> {
  const { apiKey, sessionSecret } = context.config;
  if (apiKey !== null && (await sameText(sessionSecret, key, apiKey))) return MASTER;
  if (!(await isKeyText(key))) throw refuse("unknown");
  const hash = await hashKey(key, sessionSecret);
  const [row] = await context.db.select().from(apiKeys).where(eq(apiKeys.hash, hash)).limit(1);
  return admit(context, row);
}

/** The same for a request that names the key and proves in another way that it may act for it. */
export async function findKeyById(context: KeyContext, id: string): Promise<KeyGrant> {
  if (id === MASTER.id && context.config.apiKey !== null) return MASTER;
  const [row] = await context.db.select().from(apiKeys).where(eq(apiKeys.id, id)).limit(1);
  return admit(context, row);
}

function admit(context: KeyContext, row: typeof apiKeys.$inferSelect | undefined): KeyGrant {
  const now = context.now();
  if (row === undefined) throw refuse("unknown");
  if (row.revokedAt !== null) throw refuse("revoked");
  if (row.expiresAt !== null && row.expiresAt <= now) throw refuse("expired");
  if ((row.lastUsedAt ?? 0) <= now - HOUR_MILLISECONDS) context.waitUntil(noteUse(context, row.id));
  return toKeyGrant(row);
}

async function noteUse(context: KeyContext, id: string): Promise<void> {
  const now = context.now();
  try {
    await context.db
      .update(apiKeys)
      .set({ lastUsedAt: now })
      .where(sql`id = ${id} AND COALESCE(last_used_at, 0) <= ${now - HOUR_MILLISECONDS}`);
  } catch (cause) {
    log("warn", "key.use_not_noted", { cause: describeCause(cause) });
  }
}

function refuse(reason: "unknown" | "expired" | "revoked"): AppError {
  return new AppError("unauthorized", `The API key is ${reason}.`, { details: { key: reason } });
}
