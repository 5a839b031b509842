import { DEFAULT_MODEL_ID, findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { type AppError, type ErrorCode, toAppError } from "@/lib/errors";
import { createGeneration, type Dispatch, type Handling } from "@/lib/generations/create";
import { dispatchTogether } from "@/lib/generations/dispatch-together";
import type { GenerationRow } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";
import { DEFAULT_SEED, type RecipeInput, seedsFrom } from "@/lib/recipe/schema";

/** What became of one of several pictures that were asked for at once. */
export type Outcome = { readonly row: GenerationRow } | { readonly error: AppError };

/** The same as of one picture, but that new rows of the same words are dispatched together. */
type ManyHandling = Pick<Handling, "confirm" | "takesLease"> & {
  readonly dispatch?: (context: AppContext, rows: readonly GenerationRow[]) => void;
};

/** Asks for one of them. */
type Add = (input: RecipeInput) => Promise<GenerationRow>;

/** What is wrong with the words or the caller is wrong with every picture; asking on would only be counted again. */
const COMMON_FAILURES: ReadonlySet<ErrorCode> = new Set([
  "invalid_request",
  "unauthorized",
  "forbidden",
  "blocked",
]);

/**
 * Asks for several pictures of the same words, each a request of its own in every respect: the burst limit, the cache,
 * the drawing, its failure. They differ in the seed; of a model that takes none there is one picture, with a warning.
 * What the words become is worked out once for all that are new, after the answer.
 * Throws the first picture's error when not a single one was taken.
 */
export async function createMany(
  context: AppContext,
  input: RecipeInput,
  count: number,
  { dispatch = later, confirm, takesLease = false }: ManyHandling = {},
): Promise<readonly Outcome[]> {
  const model = findModel(input.model ?? DEFAULT_MODEL_ID);
  const fresh: GenerationRow[] = [];
  const takesSeeds = model !== null && model.parameters.seed;
  const isOne = count === 1 || !takesSeeds;
  const handling: Handling = {
    dispatch: holdIn(fresh),
    confirm,
    // Several are not worked on at once: the words come first.
    takesLease: takesLease && isOne,
  };
  const add: Add = (wanted) => createGeneration(context, wanted, handling);
  const outcomes = isOne
    ? [await createOne(add, input, count)]
    : await createEach(add, input, count);
  if (fresh.length > 0) dispatch(context, fresh);
  return requireOne(outcomes);
}

function later(context: AppContext, rows: readonly GenerationRow[]): void {
  context.waitUntil(dispatchTogether(context, rows));
}

async function createOne(add: Add, input: RecipeInput, count: number): Promise<Outcome> {
  const row = await add(input);
  const warning = { parameter: "n", reason: "unsupported", applied: 1 } as const;
  return { row: count === 1 ? row : { ...row, warnings: [...row.warnings, warning] } };
}

async function createEach(
  add: Add,
  input: RecipeInput,
  count: number,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  // One after the other: in a gallery they stand in this order, and a limit lets the first ones pass.
  for (const seed of seedsFrom(input.seed ?? DEFAULT_SEED, count)) {
    const outcome = await tryCreate(add, { ...input, seed });
    outcomes.push(outcome);
    if (outcomes.length === 1 && "error" in outcome && COMMON_FAILURES.has(outcome.error.code))
      throw outcome.error;
  }
  return outcomes;
}

async function tryCreate(add: Add, input: RecipeInput): Promise<Outcome> {
  try {
    return { row: await add(input) };
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "internal")
      log("error", "generation.not_created", { cause: describeCause(error.cause) });
    return { error };
  }
}

function holdIn(fresh: GenerationRow[]): Dispatch {
  return (_, row) => Promise.resolve(void fresh.push(row));
}

function requireOne(outcomes: readonly Outcome[]): readonly Outcome[] {
  const [first] = outcomes;
  if (first !== undefined && "error" in first && outcomes.every((outcome) => "error" in outcome))
    throw first.error;
  return outcomes;
}
