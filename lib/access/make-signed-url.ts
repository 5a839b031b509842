import { requireAdmin } from "@/lib/access/require-admin";
import { drawsAnew, signUrl } from "@/lib/access/signed-url";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findKeyById } from "@/lib/keys/find";
import type { KeyGrant } from "@/lib/keys/schema";

type Wanted = {
  readonly keyId: string;
  /** The picture's address, with its parameters and without a key. */
  readonly url: URL;
  /** ISO 8601; null for an address that lasts as long as its key. */
  readonly expiresAt: string | null;
};

/**
 * An address that shows one picture to whoever has it, and is paid for by a key that nobody can read from it.
 * Throws `unauthorized`, `invalid_request`, `not_found` for a key that is not or no longer there.
 */
export async function makeSignedUrl(
  context: AppContext,
  { keyId, url, expiresAt }: Wanted,
): Promise<URL> {
  requireAdmin(context);
  if (drawsAnew(url.searchParams)) {
    throw refuse("seed", "A signed address gives the same picture each time.");
  }
  const grant = await requireLiveKey(context, keyId);
  if (!grant.scopes.includes("generate")) throw refuse("keyId", "The key may not draw.");
  const named = new URL(url);
  named.searchParams.set("kid", grant.id);
  if (expiresAt !== null) {
    const seconds = Math.floor(Date.parse(expiresAt) / 1000);
    if (seconds * 1000 <= context.now()) throw refuse("expiresAt", "That is in the past.");
    named.searchParams.set("exp", String(seconds));
  }
  return signUrl(context.config.sessionSecret, named);
}

async function requireLiveKey(context: AppContext, id: string): Promise<KeyGrant> {
  try {
    return await findKeyById(context, id);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "unauthorized") throw thrown;
    throw new AppError("not_found", "There is no such key, or it has ended.", {
      details: { field: "keyId" },
      cause: thrown,
    });
  }
}

function refuse(field: string, problem: string): AppError {
  return new AppError("invalid_request", problem, { details: { field, problem } });
}
