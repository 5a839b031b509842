import { isAdminToken } from "@/lib/access/admin-session";
import { requireBurst } from "@/lib/access/burst-limit";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";

/** Checks an administrator's token. Throws `unauthorized` or `rate_limited`. */
export async function signInAdmin(context: AppContext, token: string): Promise<void> {
  if (context.actor.denied !== null) throw context.actor.denied;
  await requireBurst(context, "sign-in");
  if (!(await isAdminToken(token, context.config))) {
    throw new AppError("unauthorized", "This is not the administrator's token.", {
      details: { field: "token" },
    });
  }
}
