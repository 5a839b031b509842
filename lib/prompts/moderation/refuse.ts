import { AppError } from "@/lib/errors";
import type { Refused } from "@/lib/prompts/trail";

/** A safer wording that passed moderation, and the refused English it was made from. */
export type Suggestion = {
  readonly suggestion?: string | undefined;
  readonly suggestionFrom?: string | undefined;
};

/**
 * A refusal as the error to throw: `blocked`, with its category and layer, and a safer wording if there is one, but
 * never the text it is about.
 */
export function refuse(
  { category, layer }: Pick<Refused, "category" | "layer">,
  { suggestion, suggestionFrom }: Suggestion = {},
): AppError {
  return new AppError("blocked", "This prompt asks for a picture that is not drawn here.", {
    details: {
      category,
      layer,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(suggestionFrom === undefined ? {} : { suggestionFrom }),
    },
  });
}
