import type { AppContext } from "@/lib/context";
import type { GenerationRow } from "@/lib/generations/row";
import { AppError } from "@/lib/errors";
import { describeCause, log } from "@/lib/log";

/** How long a finished picture is remembered by its recipe. */
const HINT_TTL_SECONDS = 7 * 24 * 60 * 60;

const NOT_SHARED = { sharedAt: null, hostingDue: null, hosted: null } as const;

type HintContext = Pick<AppContext, "cache">;

/*
 * KV is only a hint: it may be missing or down, and no picture may fail for that. The key holds the owner,
 * because what is found is that person's own generation.
 */
function hintKey(cacheKey: string, ownerId: string): string {
  return `known:${cacheKey}:${ownerId}`;
}

/** The owner's finished generation of this recipe, if KV remembers one. Never throws. */
export async function readKnownHint(
  context: HintContext,
  cacheKey: string,
  ownerId: string,
): Promise<GenerationRow | null> {
  try {
    // Only this file writes these keys, from GenerationRow itself.
    const hint = await context.cache.get<GenerationRow>(hintKey(cacheKey, ownerId), "json");
    // Hints from before there was sharing lack its columns.
    return hint === null ? null : { ...NOT_SHARED, ...hint };
  } catch (cause) {
    log("warn", "hint.read_failed", { cause: describeCause(cause) });
    return null;
  }
}

/**
 * Remembers a succeeded generation for 7 days, unless it is shared: its owner would be told what is not true any more
 * once that ends. Never throws.
 */
export async function writeKnownHint(context: HintContext, row: GenerationRow): Promise<void> {
  if (row.sharedAt !== null) return;
  try {
    await context.cache.put(hintKey(row.cacheKey, row.ownerId), JSON.stringify(row), {
      expirationTtl: HINT_TTL_SECONDS,
    });
  } catch (cause) {
    log("warn", "hint.write_failed", { cause: describeCause(cause) });
  }
}

/**
 * Forgets a generation that is to be deleted. Throws `storage_failed`: while somebody else shows the same picture,
 * nothing else would tell that this hint is out of date.
 */
export async function deleteKnownHint(
  context: HintContext,
  cacheKey: string,
  ownerId: string,
): Promise<void> {
  try {
    await context.cache.delete(hintKey(cacheKey, ownerId));
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be forgotten; try again.", {
      cause,
    });
  }
}
