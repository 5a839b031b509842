import { checkProposal } from "@/lib/prompts/check-steps";
import { improvePrompt } from "@/lib/prompts/improve";
import type { PrepareContext } from "@/lib/prompts/context";
import { addStep, lastStep, noteCheck, type Trail } from "@/lib/prompts/trail";

/**
 * Adds an enriched wording that passed moderation. When there is none, the prompt stays as it is and a warning says so.
 * Throws `moderation_unavailable` when the new wording could not be checked.
 */
export async function improveStep(context: PrepareContext, trail: Trail): Promise<void> {
  const before = lastStep(trail);
  // An earlier run has done it, or a safer wording stands in its place.
  if (before.kind === "improved" || before.kind === "rewritten") return;
  await context.onStage("improving");
  const { text, engine, milliseconds } = await improvePrompt(context, before.text);
  const check = text === null ? null : await checkProposal(context, trail, "improved", text);
  if (text === null || check?.verdict !== "passed") {
    if (check !== null) noteCheck(trail, "improved", check, text ?? "");
    warn(trail);
    return;
  }
  addStep(trail, { ...before, kind: "improved", text, engine, milliseconds, check });
  noteCheck(trail, "improved", check, text);
}

function warn(trail: Trail): void {
  const warning = { parameter: "improve", reason: "unsupported", applied: null } as const;
  trail.warnings = [...trail.warnings.filter(({ parameter }) => parameter !== "improve"), warning];
}
