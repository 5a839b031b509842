import { AppError } from "@/lib/errors";
import type { Refusal } from "@/lib/prompts/moderation/verdict";

/** A refusal as the error to throw: `blocked`, with its category and layer but never the text it is about. */
export function refuse(refusal: Refusal): AppError {
  return new AppError("blocked", "This prompt asks for a picture that is not drawn here.", {
    details: { category: refusal.category, layer: refusal.layer },
  });
}
