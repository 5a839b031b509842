import { readAdminSession } from "@/lib/access/admin-session";
import { readSession } from "@/lib/access/session";
import type { Config } from "@/lib/config";
import type { Actor } from "@/lib/context";
import { AppError } from "@/lib/errors";

/** What Cloudflare Access says of a request it let through; see the runtime's `ctx.access`. */
export type AccessIdentity = { readonly aud: string };

/**
 * Finds out who is asking. Verbs decide what they may do.
 * Throws `forbidden` for a changing request that another site sent with this person's cookies.
 */
export async function identify(
  request: Request,
  config: Config,
  access: AccessIdentity | undefined,
  now: number,
): Promise<Actor> {
  requireSameSite(request);
  const [ownerId, hasAdminCookie] = await Promise.all([
    readSession(request, config.sessionSecret),
    readAdminSession(request, config, now),
  ]);
  const cameThroughAccess =
    config.accessAudience !== "" && access !== undefined && access.aud === config.accessAudience;
  return {
    ownerId,
    isAdmin: hasAdminCookie || cameThroughAccess,
    address: request.headers.get("cf-connecting-ip") ?? "local",
  };
}

function requireSameSite(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const foreignOrigin = origin !== null && origin !== new URL(request.url).origin;
  const foreignSite = site === "cross-site" || site === "same-site";
  if (foreignOrigin || foreignSite) {
    throw new AppError("forbidden", "Requests from other sites are not accepted here.");
  }
}
