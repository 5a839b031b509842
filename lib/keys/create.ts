import { apiKeys } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import { findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { toInvalidRequest } from "@/lib/invalid-input";
import { hashKey } from "@/lib/keys/hash-key";
import { hintOf, makeKeyText } from "@/lib/keys/key-text";
import { type CreatedKey, NewKey } from "@/lib/keys/schema";
import { toKeyView } from "@/lib/keys/view";

/**
 * Makes a key for a program. The answer is the only place the key is ever shown.
 * Throws `unauthorized`, `invalid_request`.
 */
export async function createKey(context: AppContext, input: unknown): Promise<CreatedKey> {
  requireAdmin(context);
  const parsed = NewKey.safeParse(input);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  const { name, scopes, models, perMinute, dailyNeurons, expiresAt } = parsed.data;
  requireModels(models ?? []);
  const now = context.now();
  if (expiresAt !== null && Date.parse(expiresAt) <= now) {
    throw refuse("expiresAt", "is in the past");
  }
  const key = await makeKeyText();
  const row = {
    hash: await hashKey(key, context.config.sessionSecret),
    id: context.newId(),
    ...{ name, models, perMinute },
    hint: hintOf(key),
    scopes: [...new Set(scopes)],
    dailyMilliNeurons: dailyNeurons === null ? null : dailyNeurons * 1000,
    createdAt: now,
    expiresAt: expiresAt === null ? null : Date.parse(expiresAt),
    revokedAt: null,
    lastUsedAt: null,
  };
  await context.db.insert(apiKeys).values(row);
  return { key, view: toKeyView(row) };
}

function requireModels(ids: readonly string[]): void {
  const unknown = ids.find((id) => findModel(id) === null);
  if (unknown !== undefined) throw refuse("models", `names the unknown model "${unknown}"`);
}

function refuse(field: string, problem: string): AppError {
  return new AppError("invalid_request", `Field "${field}": ${problem}.`, {
    details: { field, problem },
  });
}
