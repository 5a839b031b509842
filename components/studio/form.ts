import { ableModels, type Frame, pickModel, type StudioModel } from "@/components/studio/models";
import { nearestRatio, RATIOS, type RatioName, sizeLike } from "@/components/studio/ratios";
import { type CreateInput, type EnglishKind, sourceUrl } from "@/components/data/api";
import type { GenerationView } from "@/lib/generations/schema";
import type { PromptLanguage } from "@/lib/prompts/schema";

/** Longest prompt in characters, as the API counts them (lib/recipe/schema.ts). */
export const PROMPT_LIMIT = 2000;
/** The API's seed when none is sent: asking again gives the known picture (lib/recipe/schema.ts). */
export const DEFAULT_SEED = 42;
export const MAX_SEED = 2 ** 31 - 1;
/** How many pictures may be asked for at once. */
export const COUNTS = [1, 2, 3, 4] as const;
export type Count = (typeof COUNTS)[number];

/** English that a person wrote or accepted in place of the translation. */
export type EnglishEdit = {
  readonly text: string;
  readonly kind: EnglishKind;
  /** The prompt, trimmed, that it says in English. Under another prompt it waits for a decision. */
  readonly madeFor: string;
};

/** A picture to start from, as far as the form knows it. */
export type FormSource = {
  /** What the API calls it; null while it is on its way there. */
  readonly reference: NonNullable<CreateInput["source"]> | null;
  /** Where it can be seen. */
  readonly url: string;
  /** Its size in pixels, of which the shape counts. */
  readonly width: number;
  readonly height: number;
  /** What is to be painted anew; null for all of it. */
  readonly mask: {
    readonly id: string;
    /** From 0 to 1; null when it is not known any more. */
    readonly share: number | null;
  } | null;
  /** Further pictures, for models that look at several. */
  readonly references?: readonly FormReference[] | undefined;
};

/** A further picture to look at. */
export type FormReference = Pick<FormSource, "reference" | "url">;

/** What a person has set. What the chosen model can't do stays set, and counts again when another model can. */
export type Form = {
  readonly prompt: string;
  /** The language of the prompt; null lets it be recognised. */
  readonly language: PromptLanguage | null;
  /** Null leaves the English to the translator. */
  readonly english: EnglishEdit | null;
  /** Whether a language model enriches the prompt before it is painted; a remix may bring it along. */
  readonly improve: boolean;
  readonly negativePrompt: string;
  readonly modelId: string;
  readonly ratio: RatioName;
  readonly seed: number;
  /** False draws a fresh seed for every picture. */
  readonly seedLocked: boolean;
  /** How many pictures a click makes, each with a seed of its own. */
  readonly count: Count;
  /** Null means the model's default. */
  readonly steps: number | null;
  readonly guidance: number | null;
  /** Null paints from the words alone. It is not kept in the draft. */
  readonly source: FormSource | null;
  readonly strength: number | null;
};

/** The form before anything was touched. */
export function emptyForm(models: readonly StudioModel[]): Form {
  return {
    prompt: "",
    language: null,
    english: null,
    improve: false,
    negativePrompt: "",
    modelId: pickModel(ableModels(models, null), "").id,
    ratio: "square",
    seed: DEFAULT_SEED,
    seedLocked: true,
    count: 1,
    steps: null,
    guidance: null,
    source: null,
    strength: null,
  };
}

/** Characters as the API counts them: code points after normalisation and trimming. */
export function countCharacters(text: string): number {
  return [...text.normalize("NFC").trim()].length;
}

/** The form with new words: English that was for others is gone, and their language is recognised anew. */
export function withWords(form: Form, prompt: string): Form {
  return { ...form, prompt, language: null, english: null, improve: false };
}

/** Whether the prompt was changed after its English was written; such English is neither used nor dropped unasked. */
export function isEnglishStale({ prompt, english }: Form): boolean {
  return english !== null && english.text.trim() !== "" && english.madeFor !== prompt.trim();
}

/** The shape that will be drawn: the wanted one, or the first that the model can do. */
export function drawnRatio(form: Form, model: StudioModel): RatioName {
  if (model.frames[form.ratio] !== null) return form.ratio;
  return RATIOS.find((ratio) => model.frames[ratio.name] !== null)?.name ?? "square";
}

/** The size that will be drawn; null when the model offers none of our shapes. A source gives its own shape. */
export function drawnFrame(form: Form, model: StudioModel): Frame | null {
  const { source } = form;
  const frame = model.frames[source === null ? drawnRatio(form, model) : nearestRatio(source)];
  const usual = model.frames.square ?? frame;
  if (source === null || frame === null || usual === null) return frame;
  return { ...frame, ...sizeLike(source, model.sizes, usual.width * usual.height) };
}

/** How many pictures will be drawn: a model without seeds would draw the same again. */
export function drawnCount({ count }: Pick<Form, "count">, { parameters }: StudioModel): Count {
  return parameters.seed ? count : 1;
}

/** The request for each of several pictures: the API gives them the seeds that follow (lib/recipe/schema.ts). */
export function inputsFor(input: CreateInput, count: number): readonly CreateInput[] {
  const { seed } = input;
  return Array.from({ length: count }, (_, index) =>
    seed === undefined ? input : { ...input, seed: (seed + index) % (MAX_SEED + 1) },
  );
}

/** What the API is asked for. `freshSeed` is used when the seed is not locked. */
export function toInput(form: Form, model: StudioModel, freshSeed: number): CreateInput {
  const { parameters } = model;
  const frame = drawnFrame(form, model);
  const seed = form.seedLocked ? form.seed : freshSeed;
  const negativePrompt = form.negativePrompt.trim();
  return {
    ...wordsToSend(form),
    model: model.id,
    ...(frame !== null && { width: frame.width, height: frame.height }),
    ...(parameters.seed && { seed }),
    ...(parameters.negativePrompt && negativePrompt !== "" && { negativePrompt }),
    ...(parameters.steps !== null && form.steps !== null && { steps: form.steps }),
    ...(parameters.guidance !== null && form.guidance !== null && { guidance: form.guidance }),
    ...sourceToSend(form, model),
  };
}

function sourceToSend({ source, strength }: Form, { edits }: StudioModel): Partial<CreateInput> {
  if (source === null || source.reference === null) return {};
  return {
    source: source.reference,
    ...(source.mask !== null && edits.mask && { mask: { sourceId: source.mask.id } }),
    ...(edits.strength !== null && strength !== null && { strength }),
    ...(edits.references > 1 && {
      references: source.references
        ?.slice(0, edits.references - 1)
        .flatMap(({ reference }) => reference ?? []),
    }),
  };
}

/** The prompt, and its English where a person wrote or accepted one: what was only translated is not sent. */
function wordsToSend({ prompt, language, english, improve }: Form): Pick<CreateInput, "prompt"> {
  const text = english?.text.trim() ?? "";
  return {
    prompt: prompt.trim(),
    ...(language !== null && { language }),
    ...(text !== "" && { english: text, englishKind: english?.kind }),
    ...(improve && { improve: true }),
  };
}

/** The settings that made a picture, its seed left out: new words for `Form`, nothing else of the old ones kept. */
export function remixForm(view: GenerationView, models: readonly StudioModel[]): Form {
  const { recipe } = view;
  const source = sourceOf(recipe);
  const model = pickModel(ableModels(models, source), recipe.model);
  const { steps, guidance } = model.parameters;
  return {
    prompt: recipe.prompt,
    ...wordsOf(recipe),
    improve: recipe.improve ?? false,
    negativePrompt: recipe.negativePrompt,
    modelId: model.id,
    ratio: nearestRatio(recipe),
    seed: DEFAULT_SEED,
    seedLocked: false,
    count: 1,
    steps: recipe.steps === (steps?.default ?? null) ? null : recipe.steps,
    guidance: recipe.guidance === (guidance?.default ?? null) ? null : recipe.guidance,
    source,
    strength: recipe.strength ?? null,
  };
}

function sourceOf(recipe: GenerationView["recipe"]): FormSource | null {
  const { source, references = [], mask, width, height } = recipe;
  const [first, ...others] = [source ?? [], references].flat().map(seen);
  if (first === undefined) return null;
  return {
    ...first,
    width,
    height,
    mask: mask === undefined ? null : { id: mask, share: null },
    references: others,
  };
}

function seen(sourceId: string): FormReference {
  return { reference: { sourceId }, url: sourceUrl(sourceId) };
}

/** A prompt that was to be used as it is comes back as such, not as English that was written for it. */
function wordsOf(recipe: GenerationView["recipe"]): Pick<Form, "language" | "english"> {
  const { prompt, language = null, english, englishKind = "translated" } = recipe;
  if (english === undefined) return { language, english: null };
  if (english === prompt) return { language: "en", english: null };
  return { language, english: { text: english, kind: englishKind, madeFor: prompt } };
}

/** The same request once more, with another seed if one is given. */
export function repeatInput(view: GenerationView, seed?: number): CreateInput {
  const { recipe } = view;
  const seedUsed = seed ?? recipe.seed;
  return {
    prompt: recipe.prompt,
    model: recipe.model,
    width: recipe.width,
    height: recipe.height,
    ...(seedUsed !== null && { seed: seedUsed }),
    ...(recipe.negativePrompt !== "" && { negativePrompt: recipe.negativePrompt }),
    ...(recipe.steps !== null && { steps: recipe.steps }),
    ...(recipe.guidance !== null && { guidance: recipe.guidance }),
    ...chosenWords(recipe),
    source: named(recipe.source),
    mask: named(recipe.mask),
    strength: recipe.strength,
    references: recipe.references?.map((sourceId) => ({ sourceId })),
  };
}

function named(sourceId: string | undefined) {
  return sourceId === undefined ? sourceId : { sourceId };
}

/** What says how words become English; undefined, and thus not sent, for most pictures. */
export function chosenWords(asked: ChosenWords): ChosenWords {
  const { language, english, englishKind, improve, safetyRewrite } = asked;
  return { language, english, englishKind, improve, safetyRewrite };
}

type ChosenWords = Pick<
  CreateInput,
  "language" | "english" | "englishKind" | "improve" | "safetyRewrite"
>;

/** A seed nobody chose, from 0 to 2147483647. */
export function randomSeed(): number {
  const bits = crypto.getRandomValues(new Uint32Array(1));
  return (bits[0] ?? 0) >>> 1;
}

/** A seed typed by a person: digits only, kept within bounds. */
export function parseSeed(text: string): number {
  const digits = text.replace(/\D/g, "").slice(0, 10);
  return Math.min(Number(digits === "" ? 0 : digits), MAX_SEED);
}
