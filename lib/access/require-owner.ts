import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import type { KeyScope } from "@/lib/keys/schema";

/**
 * The owner the caller acts for. Throws `unauthorized` when there is no session and no good key, `forbidden` when the
 * key is not for that.
 */
export function requireOwner(
  context: Pick<AppContext, "actor">,
  scope: Exclude<KeyScope, "admin">,
): string {
  requireScope(context, scope);
  return ownerOf(context);
}

/** The owner alone, for parts of a verb that has asked for the scope already. */
export function ownerOf({ actor }: Pick<AppContext, "actor">): string {
  if (actor.denied !== null) throw actor.denied;
  if (actor.ownerId === null) {
    throw new AppError("unauthorized", "There is no session; allow cookies for this site.");
  }
  return actor.ownerId;
}

/** For what needs no owner: a bad key is refused all the same, and a key has to be for that. */
export function requireScope(
  { actor }: Pick<AppContext, "actor">,
  scope: Exclude<KeyScope, "admin">,
): void {
  if (actor.denied !== null) throw actor.denied;
  if (actor.key !== null && !actor.key.scopes.includes(scope)) {
    throw new AppError("forbidden", `The API key lacks the scope "${scope}".`, {
      details: { scope },
    });
  }
}

/** The owner of a key, for doors that are for programs only. Throws `unauthorized` when none was shown. */
export function requireKey(context: Pick<AppContext, "actor">): void {
  const { key, denied } = context.actor;
  if (denied !== null) throw denied;
  if (key === null) {
    throw new AppError("unauthorized", "An API key is needed here.", {
      details: { key: "missing" },
    });
  }
}

/** Throws `forbidden` for a model that the caller's key is not for. */
export function requireModelAllowed({ actor }: Pick<AppContext, "actor">, model: string): void {
  const models = actor.key?.models ?? null;
  if (models !== null && !models.includes(model)) {
    throw new AppError("forbidden", `The API key is not for the model "${model}".`, {
      details: { model, models },
    });
  }
}
