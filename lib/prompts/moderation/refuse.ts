import { AppError } from "@/lib/errors";
import type { RefusalCategory } from "@/lib/prompts/schema";

/** Who refused and why: a refused `Check` or `PictureCheck`, or a backend, which may give no reason. */
export type Refusal = {
  readonly category: RefusalCategory | "unspecified" | null;
  readonly layer: "lexicon" | "classifier" | "backend";
};

/** A refusal as the error to throw: `blocked`, with its category and layer but never the text it is about. */
export function refuse({ category, layer }: Refusal): AppError {
  return new AppError("blocked", "This prompt asks for a picture that is not drawn here.", {
    details: { category: category ?? "unspecified", layer },
  });
}
