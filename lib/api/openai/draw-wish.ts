import { type Wish, warningsOf } from "@/lib/api/openai/to-wish";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { type Drawn, drawNow, type DrawnOutcome } from "@/lib/generations/draw-now";
import { isFinal } from "@/lib/generations/row";
import type { Warning } from "@/lib/generations/schema";
import type { RecipeInput } from "@/lib/recipe/schema";

/** The pictures that came of a wish, at least one, and what has to be said about them. */
export type DrawnWish = {
  readonly drawn: readonly Drawn[];
  readonly warnings: readonly Warning[];
};

/**
 * Draws what somebody wishes for. When some of several pictures fail, or the model draws only one, the rest is the
 * answer, with a warning on `n`; when all fail, the first one's error is thrown.
 */
export async function drawWish(
  context: AppContext,
  wish: Wish,
  words: Pick<RecipeInput, "prompt" | "source" | "mask">,
  onTaken?: () => void,
): Promise<DrawnWish> {
  const outcomes = await drawNow(context, { ...wish.input, ...words }, wish.count, onTaken);
  const drawn = outcomes.filter((outcome) => "bytes" in outcome);
  const failed = outcomes.find((outcome) => "error" in outcome);
  if (drawn.length === 0) throw errorOf(failed);
  const rows = drawn.map(({ row }) => row);
  const warnings = [...warningsOf(wish, rows)];
  if (drawn.length < wish.count && !warnings.some(({ parameter }) => parameter === "n")) {
    const reason = failed === undefined ? "unsupported" : "adjusted";
    warnings.push({ parameter: "n", reason, applied: drawn.length });
  }
  return { drawn, warnings };
}

/** Starts a work that says when it may be waited for, and throws what went wrong before that. */
export async function startWork<Result>(
  begin: (onTaken: () => void) => Promise<Result>,
): Promise<{ readonly work: Promise<Result> }> {
  const taken = Promise.withResolvers<void>();
  const work = begin(taken.resolve);
  await Promise.race([taken.promise, work]);
  work.catch(() => {}); // Whoever waits for it is told.
  return { work };
}

/**
 * The error of a picture, knowing whether asking again pays again: what is still being drawn is joined; what has ended
 * after somebody was asked to draw it may have been paid for.
 */
function errorOf(failed: Extract<DrawnOutcome, { error: AppError }> | undefined): AppError {
  if (failed === undefined) return new AppError("internal", "Nothing was drawn.");
  const { error, row } = failed;
  const wasAsked = row !== null && isFinal(row) && (row.attemptsLog ?? []).length > 0;
  if (!wasAsked || error.code === "backend_busy") return error;
  return new AppError(error.code, error.message, {
    details: error.details,
    cause: error.cause,
    retryable: false,
  });
}
