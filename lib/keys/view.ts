import type { apiKeys } from "@/db/schema";
import { type KeyGrant, KeyScope, type KeyView } from "@/lib/keys/schema";

type Row = typeof apiKeys.$inferSelect;

const Scopes = KeyScope.array();

/** A row as an administrator may see it. */
export function toKeyView(row: Row): KeyView {
  const { id, name, hint, perMinute, dailyMilliNeurons } = row;
  return {
    ...{ id, name, hint, perMinute },
    ...listsOf(row),
    dailyNeurons: dailyMilliNeurons === null ? null : dailyMilliNeurons / 1000,
    createdAt: new Date(row.createdAt).toISOString(),
    expiresAt: toIso(row.expiresAt),
    revokedAt: toIso(row.revokedAt),
    lastUsedAt: toIso(row.lastUsedAt),
  };
}

/** What the holder of a key may do. */
export function toKeyGrant(row: Row): KeyGrant {
  const { id, perMinute, dailyMilliNeurons } = row;
  return { id, ...listsOf(row), perMinute, dailyMilliNeurons };
}

/** Only create.ts writes these columns. */
function listsOf({ scopes, models }: Row) {
  return { scopes: Scopes.parse(scopes), models: models as string[] | null };
}

function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
