import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";

/** The owner the caller acts for. Throws `unauthorized` when there is no session. */
export function requireOwner(context: Pick<AppContext, "actor">): string {
  if (context.actor.ownerId === null) {
    throw new AppError("unauthorized", "There is no session; allow cookies for this site.");
  }
  return context.actor.ownerId;
}
