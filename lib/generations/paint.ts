import type { ImageModelV4File } from "@ai-sdk/provider";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import { drawPicture } from "@/lib/backends/draw";
import { DrawingFailed } from "@/lib/backends/drawing-failed";
import type { RosterEntry } from "@/lib/backends/roster";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import type { Stage } from "@/lib/generations/lease";
import type { PaintingTrail, PaintTrail } from "@/lib/generations/paint-trail";
import { requireImageType } from "@/lib/images/inspect-picture";
import { checkPicture } from "@/lib/prompts/moderation/check-picture";
import { preparePrompt } from "@/lib/prompts/prepare-prompt";
import { rewriteRefused } from "@/lib/prompts/rewrite-refused";
import type { ChainStep } from "@/lib/prompts/schema";
import { lastStep, noteVerdict, type Refused, type Trail } from "@/lib/prompts/trail";
import type { Recipe } from "@/lib/recipe/schema";
import { type DrawnFrom, loadDrawnFrom } from "@/lib/sources/load";

/** Pixels; enough for a classifier. */
const RENDITION_WIDTH = 640;
/** What a classifier has been seen to take without fail; its published limit is higher. */
const MAX_CLASSIFIED_BYTES = 400_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** An AppContext that can tell how far the work is; what these throw ends it. */
export type PaintContext = AppContext & {
  readonly enter: (stage: Stage) => Promise<void>;
  /** Gives those who may be asked to draw; null when it had nothing to write, and so did not look. */
  readonly enterPainting: (chain: readonly ChainStep[]) => Promise<readonly RosterEntry[] | null>;
};

/**
 * From a recipe to the picture's bytes: the prompt is prepared, then drawn. When the model itself refuses, or the
 * picture is refused, a safer wording is drawn once or offered, as the request wants. A picture that an earlier run left
 * `unchecked` is looked at instead of drawn. Throws AppError.
 */
export async function paint(
  context: PaintContext,
  recipe: Recipe,
  model: CatalogueModel,
  trail: PaintingTrail,
): Promise<Bytes> {
  const prepare = { ...context, onStage: context.enter };
  const { negativePrompt } = await preparePrompt(prepare, recipe, trail);
  for (;;) {
    const roster = (await context.enterPainting(trail.chain)) ?? undefined;
    const draw = async () => {
      const pictures = await loadDrawnFrom(context, model, recipe);
      return drawOnce(context, recipe, model, { negativePrompt, pictures, roster }, trail);
    };
    const outcome = await drawChecked(context, model, draw, trail);
    if (outcome instanceof Uint8Array) return outcome;
    // Throws, unless it puts a wording at the end of the chain; never a second time.
    await rewriteRefused(context, recipe, trail, outcome);
  }
}

/** What is drawn from besides the recipe, and who may be asked. */
type Given = {
  readonly negativePrompt: string;
  readonly pictures: DrawnFrom;
  readonly roster: readonly RosterEntry[] | undefined;
};

async function drawChecked(
  context: PaintContext,
  model: CatalogueModel,
  draw: () => Promise<Bytes>,
  trail: PaintingTrail,
): Promise<Bytes | Refused> {
  let bytes: Bytes;
  try {
    bytes = trail.unchecked ?? (await draw());
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "blocked") throw thrown;
    return noteRefused(trail, { layer: "backend", category: "unspecified", engine: model.id });
  }
  if (!context.config.prompts.classifyPictures) return bytes;
  trail.unchecked = bytes;
  const verdict = await checkPicture(context, await renditionOf(context, bytes));
  trail.unchecked = null;
  if (verdict.verdict === "passed") return bytes;
  const category = verdict.category ?? "unspecified";
  return noteRefused(trail, { layer: "picture", category, engine: verdict.engine });
}

/** The picture as the classifier takes it: a smaller size of one that is too heavy. */
async function renditionOf(context: PaintContext, bytes: Bytes) {
  const type = requireImageType(bytes);
  if (bytes.byteLength <= MAX_CLASSIFIED_BYTES) return { bytes, type };
  const { thumbnails } = await context.resizer.derive(bytes, type, [RENDITION_WIDTH]);
  const smaller = thumbnails[0]?.bytes;
  return smaller === undefined ? { bytes, type } : { bytes: smaller, type: "image/webp" as const };
}

function noteRefused(
  trail: Trail,
  {
    layer,
    category,
    engine,
  }: Pick<Refused, "category"> & { layer: "backend" | "picture"; engine: string },
): Refused {
  const step = layer === "picture" ? "picture" : lastStep(trail).kind;
  noteVerdict(trail, {
    step,
    outcome: "refused",
    layer: layer === "picture" ? "classifier" : "backend",
    engine,
    category,
    signals: [],
    judged: lastStep(trail).text,
  });
  return { category, layer, text: "prompt" };
}

/** Draws what the chain ends with, and keeps whom it took, however it ends. */
async function drawOnce(
  context: PaintContext,
  recipe: Recipe,
  model: CatalogueModel,
  { negativePrompt, roster, pictures: { source, references, inputs, mask } }: Given,
  trail: PaintTrail,
): Promise<Bytes> {
  const prompt = lastStep(trail).text;
  const previous = trail.attempts;
  try {
    const drawn = await drawPicture(context, {
      ...{ recipe, model, prompt, negativePrompt, roster, previous },
      source: source === null ? undefined : toFile(source),
      references: references.map(toFile),
      inputs,
      strength: recipe.strength,
      mask: mask === null ? undefined : toFile(mask),
    });
    trail.attempts = [...previous, ...drawn.attempts];
    trail.warnings = [...trail.warnings, ...drawn.warnings];
    return drawn.bytes;
  } catch (thrown) {
    if (thrown instanceof DrawingFailed) trail.attempts = [...previous, ...thrown.attempts];
    throw thrown;
  }
}

function toFile(png: Bytes): ImageModelV4File {
  return { type: "file", mediaType: "image/png", data: png };
}
