import type { CreateInput } from "@/components/data/api";
import { isFinished } from "@/components/data/gallery-cache";
import {
  chosenWords,
  DEFAULT_SEED,
  drawnFrame,
  emptyForm,
  inputsFor,
  randomSeed,
} from "@/components/studio/form";
import { type StudioModel, pickModel } from "@/components/studio/models";
import { nearestRatio } from "@/components/studio/ratios";
import type { GenerationView } from "@/lib/generations/schema";

/** How many seeds a grid may have. */
export const SEED_COUNTS = [4, 5, 6, 7, 8] as const;
const MOST_SEEDS = 8;

/** What a grid shows: rows of models, columns of seeds. */
export type Grid = {
  readonly modelIds: readonly string[];
  readonly count: number;
  /** Whether the seeds follow the picture's own, or are drawn by lot. */
  readonly order: "following" | "random";
  /** The picture's own seed and what was drawn by lot, as many as a grid may have. */
  readonly lots: readonly number[];
};

/** One picture of the grid, whether it is there or not. */
export type Cell = {
  readonly id: string;
  readonly model: StudioModel;
  readonly seed: number;
  readonly input: CreateInput;
  /** By the catalogue, until the API has said what it would cost. */
  readonly neurons: number;
  readonly usd: number;
  /** True when the API says that the picture exists already, whoever asked for it. */
  readonly isKnown: boolean;
  /** What the gallery holds of it; null when nothing. */
  readonly view: GenerationView | null;
};

/** One model and its cells, one for each seed. */
export type Row = { readonly model: StudioModel; readonly cells: readonly Cell[] };

/** Whether a click can still make something of the cell. */
export function isPaintable({ view }: Cell): boolean {
  return view === null || (isFinished(view) && view.image === null);
}

/** The grid that is seen first: the picture's model, or one that takes seeds, and four seeds from the picture's. */
export function firstGrid({ recipe }: GenerationView, models: readonly StudioModel[]): Grid {
  const model = pickModel(seededModels(models), recipe.model);
  return {
    modelIds: [model.id],
    count: SEED_COUNTS[0],
    order: "following",
    lots: drawLots(recipe.seed ?? DEFAULT_SEED),
  };
}

/** Whether a picture has a place in the grid. */
export function holds(grid: Grid, { recipe }: GenerationView): boolean {
  return (
    grid.modelIds.includes(recipe.model) &&
    recipe.seed !== null &&
    seedsOf(grid).includes(recipe.seed)
  );
}

/** The models that a grid can have: the others would draw the same for every seed. */
export function seededModels(models: readonly StudioModel[]): readonly StudioModel[] {
  return models.filter(({ parameters }) => parameters.seed);
}

/** The first seed and others nobody chose. */
export function drawLots(first: number): readonly number[] {
  return [first, ...Array.from({ length: MOST_SEEDS - 1 }, randomSeed)];
}

/** The seeds of the columns. */
export function seedsOf({ count, order, lots }: Grid): readonly number[] {
  if (order === "random") return [...new Set(lots)].slice(0, count);
  const [seed = DEFAULT_SEED] = lots;
  return inputsFor({ prompt: "", model: "", seed }, count).map((input) => input.seed ?? seed);
}

/** The rows of a grid with what is known of every cell. */
export function layOutCells(
  view: GenerationView,
  grid: Grid,
  models: readonly StudioModel[],
  known: readonly GenerationView[],
): readonly Row[] {
  const best = bestByKey(known, models);
  return seededModels(models)
    .filter(({ id }) => grid.modelIds.includes(id))
    .map((model) => ({
      model,
      cells: seedsOf(grid).map((seed) => {
        const input = inputOf(view, model, seed, models);
        return {
          id: `${model.id}:${seed}`,
          model,
          seed,
          input,
          ...priceOf(view, model, models),
          isKnown: false,
          view: best.get(keyOf(input, model)) ?? null,
        };
      }),
    }));
}

/** The same words by a model and a seed; what was set for the picture's own model holds only for that. */
function inputOf(
  { recipe }: GenerationView,
  model: StudioModel,
  seed: number,
  models: readonly StudioModel[],
): CreateInput {
  const own = recipe.model === model.id;
  const size = own ? recipe : frameOf(recipe, model, models);
  return {
    prompt: recipe.prompt,
    model: model.id,
    seed,
    ...(size !== null && { width: size.width, height: size.height }),
    ...(model.parameters.negativePrompt &&
      recipe.negativePrompt !== "" && { negativePrompt: recipe.negativePrompt }),
    ...(own && recipe.steps !== null && { steps: recipe.steps }),
    ...(own && recipe.guidance !== null && { guidance: recipe.guidance }),
    ...chosenWords(recipe),
  };
}

function frameOf(
  recipe: GenerationView["recipe"],
  model: StudioModel,
  models: readonly StudioModel[],
) {
  return drawnFrame({ ...emptyForm(models), ratio: nearestRatio(recipe) }, model);
}

/** What the picture itself has cost is what others like it cost; else the catalogue's price of that shape. */
function priceOf(
  { recipe, neurons, usd }: GenerationView,
  model: StudioModel,
  models: readonly StudioModel[],
): Pick<Cell, "neurons" | "usd"> {
  if (recipe.model === model.id && neurons > 0) return { neurons, usd };
  const frame = frameOf(recipe, model, models) ?? {
    ...model.price,
    neuronsPerStep: 0,
    usdPerStep: 0,
  };
  const { steps } = model.parameters;
  const own = recipe.model === model.id && recipe.steps !== null && steps !== null;
  const moreSteps = own ? (recipe.steps ?? 0) - steps.default : 0;
  return {
    neurons: frame.neurons + moreSteps * frame.neuronsPerStep,
    usd: frame.usd + moreSteps * frame.usdPerStep,
  };
}

type Asked = CreateInput | GenerationView["recipe"];

/** What makes two requests the same picture, defaults filled in. */
function keyOf(asked: Asked, { parameters }: StudioModel): string {
  const { prompt, model, width, height, seed, negativePrompt = "", steps, guidance } = asked;
  const { language, english, improve = false, safetyRewrite } = asked;
  return JSON.stringify([
    [prompt, negativePrompt, model, width, height, seed],
    [steps ?? parameters.steps?.default ?? null, guidance ?? parameters.guidance?.default ?? null],
    [language ?? null, english ?? null, improve, safetyRewrite === "auto"],
  ]);
}

/** Of several requests for the same picture, the one that came furthest. */
function bestByKey(known: readonly GenerationView[], models: readonly StudioModel[]) {
  const best = new Map<string, GenerationView>();
  for (const view of known) {
    const model = models.find(({ id }) => id === view.recipe.model);
    if (model === undefined) continue;
    const key = keyOf(view.recipe, model);
    const other = best.get(key);
    if (other === undefined || rankOf(view) > rankOf(other)) best.set(key, view);
  }
  return best;
}

function rankOf(view: GenerationView): number {
  if (view.image !== null) return 2;
  return isFinished(view) ? 0 : 1;
}
