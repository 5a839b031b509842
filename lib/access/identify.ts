import { readAdminSession } from "@/lib/access/admin-session";
import { readSession } from "@/lib/access/session";
import { findSigner, isSigned } from "@/lib/access/signed-url";
import { type Actor, type AppContext, NOBODY } from "@/lib/context";
import { AppError, toAppError } from "@/lib/errors";
import { findKey } from "@/lib/keys/find";
import { presentedKey } from "@/lib/keys/presented";
import type { KeyGrant } from "@/lib/keys/schema";

/** What Cloudflare Access says of a request it let through; see the runtime's `ctx.access`. */
export type AccessIdentity = { readonly aud: string };

type IdentifyContext = Pick<AppContext, "db" | "config" | "now" | "waitUntil">;

/**
 * Finds out who is asking; verbs decide what they may do. A key counts for more than cookies: a program that was given
 * one never acts for the browser it runs in. A key that is not good, or a changing request that another site sent with
 * this person's cookies, makes a caller who is `denied` everything. Throws only when the database fails.
 */
export async function identify(
  context: IdentifyContext,
  request: Request,
  access: AccessIdentity | undefined,
): Promise<Actor> {
  const address = request.headers.get("cf-connecting-ip") ?? NOBODY.address;
  const nobody = { ...NOBODY, address };
  if (isSigned(request)) return withKey(nobody, () => findSigner(context, request));
  const key = presentedKey(request);
  if (key !== null) return withKey(nobody, () => findKey(context, key));
  if (isForeign(request)) {
    const denied = new AppError("forbidden", "Requests from other sites are not accepted here.");
    return { ...nobody, denied };
  }
  const { config } = context;
  const [ownerId, hasAdminCookie] = await Promise.all([
    readSession(request, config.sessionSecret),
    readAdminSession(request, config, context.now()),
  ]);
  const cameThroughAccess =
    config.accessAudience !== "" && access !== undefined && access.aud === config.accessAudience;
  return { ...nobody, ownerId, isAdmin: hasAdminCookie || cameThroughAccess };
}

/** The caller who acts by a key, or is denied with what finding it throws. */
async function withKey(nobody: Actor, find: () => Promise<KeyGrant>): Promise<Actor> {
  try {
    const key = await find();
    return { ...nobody, ownerId: `key:${key.id}`, isAdmin: key.scopes.includes("admin"), key };
  } catch (thrown) {
    const denied = toAppError(thrown);
    if (denied.code === "internal") throw thrown;
    return { ...nobody, denied };
  }
}

/** A changing request that a page of another site sent. */
function isForeign(request: Request): boolean {
  const { method, headers } = request;
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const foreignOrigin = origin !== null && origin !== new URL(request.url).origin;
  return foreignOrigin || site === "cross-site" || site === "same-site";
}
