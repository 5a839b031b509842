import { z } from "zod";
import { fitSize } from "@/lib/api/shared/fit-size";
import type { Warning } from "@/lib/generations/schema";
import { MAX_PICTURES, RecipeInput } from "@/lib/recipe/schema";

const MIN_SIDE = 256;
const MAX_SIDE = 1920;

const { shape } = RecipeInput;
const side = z.int().min(MIN_SIDE).max(MAX_SIDE);

/** What both tools that draw take. */
const drawingShape = {
  prompt: shape.prompt.describe("What to draw, in the person's own language; 1 to 2000 characters"),
  negative_prompt: shape.negativePrompt.describe("What should not be there"),
  model: shape.model.describe("Id from list_models; left out: the default model"),
  width: side.optional().describe("Pixels, fitted to a multiple of 8; left out: the model's own"),
  height: side.optional().describe("Pixels, fitted to a multiple of 8; left out: the model's own"),
  seed: shape.seed.describe(
    "Left out: 42, so that a known picture is found. Another: a new variant",
  ),
  steps: shape.steps.describe("For models that take it"),
  guidance: shape.guidance.describe("For models that take it"),
  n: z
    .int()
    .min(1)
    .max(MAX_PICTURES)
    .default(1)
    .describe("Pictures of the same words, with the seeds that follow the first one"),
  improve: shape.improve.describe("True lets a language model enrich the prompt"),
  full: z
    .boolean()
    .default(false)
    .describe("True shows the whole picture instead of a preview 640 pixels wide"),
  dry_run: z
    .boolean()
    .default(false)
    .describe("True draws nothing and says what one picture would cost"),
};

/** Arguments of `generate_image`. */
export const GenerateArguments = z.strictObject(drawingShape);

/** Arguments of `edit_image`. */
export const EditArguments = z.strictObject({
  ...drawingShape,
  source_id: z.uuid().optional().describe("Id of a generation of one's own to start from"),
  source_base64: z
    .string()
    .min(1)
    .optional()
    .describe("Or the picture itself: PNG, JPEG or WebP in base64 or as a data URL"),
  mask_base64: z
    .string()
    .min(1)
    .optional()
    .describe("Likewise a mask over the source: what is white is painted anew, the rest stays"),
  strength: shape.strength.describe("0 keeps the source, 1 forgets it; for models that take it"),
});

type Drawing = z.infer<z.ZodObject<typeof drawingShape>>;

/** What is asked for as a recipe takes it, and what had to be fitted. */
export function toRecipeInput(asked: Drawing): {
  readonly input: RecipeInput;
  readonly warnings: readonly Warning[];
} {
  const { prompt, model, seed, steps, guidance, improve, negative_prompt: negativePrompt } = asked;
  const { warnings, ...size } = fitSize(asked);
  return {
    input: { prompt, model, seed, steps, guidance, improve, negativePrompt, ...size },
    warnings,
  };
}
