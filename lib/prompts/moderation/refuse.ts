import { AppError } from "@/lib/errors";
import type { Refused } from "@/lib/prompts/trail";

/** A safer wording that passed moderation, and the refused English it was made from. */
export type Suggestion = {
  readonly suggestion?: string | undefined;
  readonly suggestionFrom?: string | undefined;
};

/** Who refused and why: a refused check, or a drawing model, which may give no reason. */
export type Refusal = {
  readonly category: Refused["category"] | null;
  readonly layer: Refused["layer"];
};

/**
 * A refusal as the error to throw: `blocked`, with its category and layer, and a safer wording if there is one, but
 * never the text it is about.
 */
export function refuse(
  { category, layer }: Refusal,
  { suggestion, suggestionFrom }: Suggestion = {},
): AppError {
  return new AppError("blocked", "This prompt asks for a picture that is not drawn here.", {
    details: {
      category: category ?? "unspecified",
      layer,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(suggestionFrom === undefined ? {} : { suggestionFrom }),
    },
  });
}
