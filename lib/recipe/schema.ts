import { z } from "zod";
import { PromptLanguage, SafetyRewrite } from "@/lib/prompts/schema";
import { SourceId } from "@/lib/sources/schema";

/** Longest prompt in characters, after Unicode normalisation and trimming. */
export const MAX_PROMPT_CHARACTERS = 2000;
/** The seed of a picture nobody chose a seed for: asking again gives the known picture. */
export const DEFAULT_SEED = 42;
export const MAX_SEED = 2 ** 31 - 1;
const MIN_SIDE = 256;
const MAX_SIDE = 1920;

function countCharacters(text: string): number {
  return [...text].length;
}

const text = z.string().transform((value) => value.normalize("NFC").trim());

const Prompt = text
  .refine((value) => value !== "", "must not be empty")
  .refine(
    (value) => countCharacters(value) <= MAX_PROMPT_CHARACTERS,
    `must have at most ${MAX_PROMPT_CHARACTERS} characters`,
  );

const NegativePrompt = text.refine(
  (value) => countCharacters(value) <= MAX_PROMPT_CHARACTERS,
  `must have at most ${MAX_PROMPT_CHARACTERS} characters`,
);

const Side = z
  .int()
  .min(MIN_SIDE)
  .max(MAX_SIDE)
  .refine((pixels) => pixels % 8 === 0, "must be a multiple of 8");

const EnglishKind = z.enum(["translated", "improved", "rewritten"]);

/** Most pictures that any model looks at; the index that keeps them from being swept is as wide (db/schema.ts). */
export const MAX_REFERENCES = 4;

/** A picture that was uploaded, or one of the caller's own gallery. */
const OwnPicture = z.union([
  z.strictObject({ sourceId: SourceId }),
  z.strictObject({ generationId: z.uuid() }),
]);
export type OwnPicture = z.infer<typeof OwnPicture>;

/** What a caller may ask for; every protocol maps to this. What is left out gets the model's default. */
export const RecipeInput = z.strictObject({
  prompt: Prompt,
  negativePrompt: NegativePrompt.optional(),
  model: z.string().min(1).max(100).optional(),
  width: Side.optional(),
  height: Side.optional(),
  seed: z.int().min(0).max(MAX_SEED).optional(),
  steps: z.int().min(1).max(100).optional(),
  guidance: z.number().min(0).max(30).optional(),
  /** The language of `prompt` when it is not the one that would be guessed; `en` means: use it as it is. */
  language: PromptLanguage.optional(),
  /** The English to use, exactly, in place of a translation. */
  english: Prompt.optional(),
  /** What `english` is to the prompt: a translation of one's own, or a proposal that was accepted. */
  englishKind: EnglishKind.optional(),
  /** Whether a language model may enrich the prompt. */
  improve: z.boolean().optional(),
  safetyRewrite: SafetyRewrite.optional(),
  /** The picture to start from. */
  source: OwnPicture.optional(),
  /** Pictures that the model looks at, in this order; a source is one of them for models that only look at it. */
  references: z.array(OwnPicture).max(MAX_REFERENCES).optional(),
  /** An uploaded mask that lies on the source: what is white is painted anew, the rest stays. */
  mask: z.strictObject({ sourceId: SourceId }).optional(),
  /** How far the picture may leave its source: 0 keeps it, 1 forgets it. */
  strength: z.number().min(0).max(1).optional(),
  /** How strict a model's own safety check is, from 1 to 6; ours stays as it is. */
  safetyTolerance: z.int().min(1).max(6).optional(),
});
export type RecipeInput = z.infer<typeof RecipeInput>;

/** Most pictures of one request. */
export const MAX_PICTURES = 4;

/** A request for one picture or several, which differ in their seeds only. */
export const PicturesInput = RecipeInput.extend({
  n: z.int().min(1).max(MAX_PICTURES).optional(),
  /** Whether everybody may see them, as soon as they are there. No part of the recipe. */
  shared: z.boolean().optional(),
});
export type PicturesInput = z.infer<typeof PicturesInput>;

/** The seed of each picture of one request: the first and those that follow it, 0 after the last there is. */
export function seedsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (first + index) % (MAX_SEED + 1));
}

/** The canonical parameters of one picture, with nothing left open. */
export const Recipe = z.object({
  prompt: z.string(),
  negativePrompt: z.string(),
  model: z.string(),
  width: z.int(),
  height: z.int(),
  /** Null when the model takes none: it then draws the same prompt the same way each time. */
  seed: z.int().nullable(),
  steps: z.int().nullable(),
  guidance: z.number().nullable(),
  /*
   * What most pictures do without is left out altogether, so that it is not part of their cache key.
   */
  /** A language that the person named and that would not have been guessed. */
  language: PromptLanguage.exclude(["en"]).optional(),
  /** English that the person wrote or accepted; the model is given exactly this. */
  english: z.string().optional(),
  englishKind: EnglishKind.optional(),
  improve: z.literal(true).optional(),
  /** Set when the person did not leave it to the server. */
  safetyRewrite: SafetyRewrite.optional(),
  /** Hex SHA-256 of the picture to start from, and of the mask on it. */
  source: SourceId.optional(),
  mask: SourceId.optional(),
  strength: z.number().optional(),
  safetyTolerance: z.int().optional(),
  /** Hex SHA-256 of each further picture to look at, never none of them. */
  references: z.array(SourceId).optional(),
});
export type Recipe = z.infer<typeof Recipe>;
