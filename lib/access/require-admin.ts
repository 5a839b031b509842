import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";

/** Lets administrators through. Throws `unauthorized` for everybody else. */
export function requireAdmin(context: Pick<AppContext, "actor">): void {
  if (context.actor.denied !== null) throw context.actor.denied;
  if (!context.actor.isAdmin) throw new AppError("unauthorized", "Sign in as an administrator.");
}
