import { eq, type SQL, sql } from "drizzle-orm";
import { apiKeys } from "@/db/schema";
import { sameText } from "@/lib/access/sign";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { hashKey } from "@/lib/keys/hash-key";
import { isKeyText } from "@/lib/keys/key-text";
import { type GoodKey, recallKey, rememberKey } from "@/lib/keys/remembered";
import type { KeyGrant } from "@/lib/keys/schema";
import { toKeyGrant } from "@/lib/keys/view";
import { describeCause, log } from "@/lib/log";

type KeyRow = typeof apiKeys.$inferSelect;
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

/**
 * What the holder of this key may do, as it was read within the last seconds. Throws `unauthorized` with the reason:
 * unknown, expired or revoked.
 */
export async function findKey(context: KeyContext, key: string): Promise<KeyGrant> {
  const { apiKey, sessionSecret } = context.config;
  if (apiKey !== null && (await sameText(sessionSecret, key, apiKey))) return MASTER;
  const hash = await hashKey(key, sessionSecret);
  return admit(context, `hash:${hash}`, async () => {
    if (!(await isKeyText(key))) throw refuse("unknown");
    return selectBy(context, eq(apiKeys.hash, hash));
  });
}

/** The same for a request that names the key and proves in another way that it may act for it. */
export async function findKeyById(context: KeyContext, id: string): Promise<KeyGrant> {
  if (id === MASTER.id && context.config.apiKey !== null) return MASTER;
  return admit(context, `id:${id}`, () => selectBy(context, eq(apiKeys.id, id)));
}

async function selectBy(context: KeyContext, condition: SQL): Promise<KeyRow | undefined> {
  const [row] = await context.db.select().from(apiKeys).where(condition).limit(1);
  return row;
}

async function admit(
  context: KeyContext,
  name: string,
  read: () => Promise<KeyRow | undefined>,
): Promise<KeyGrant> {
  const now = context.now();
  const good = recallKey(name, now) ?? (await readGood(context, name, read));
  if (good.expiresAt !== null && good.expiresAt <= now) throw refuse("expired");
  return good.grant;
}

async function readGood(
  context: KeyContext,
  name: string,
  read: () => Promise<KeyRow | undefined>,
): Promise<GoodKey> {
  // What is read is at least as old as the question.
  const now = context.now();
  const row = await read();
  if (row === undefined) throw refuse("unknown");
  if (row.revokedAt !== null) throw refuse("revoked");
  if ((row.lastUsedAt ?? 0) <= now - HOUR_MILLISECONDS) context.waitUntil(noteUse(context, row.id));
  const good: GoodKey = { grant: toKeyGrant(row), expiresAt: row.expiresAt };
  rememberKey(name, good, now);
  return good;
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
