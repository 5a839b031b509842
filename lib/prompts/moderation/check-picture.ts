import { AppError } from "@/lib/errors";
import type { ImageType } from "@/lib/images/picture";
import { readImageSize, sniffImageType } from "@/lib/images/sniff";
import type { PromptContext } from "@/lib/prompts/context";
import { classifyPictureWithClef } from "@/lib/prompts/moderation/classifiers/clef-flash";
import { refusableOf } from "@/lib/prompts/moderation/policy";
import { type Check, REFUSAL_CATEGORIES } from "@/lib/prompts/schema";

/** Limits of clef-flash's published schema, for one picture. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_PIXELS = 16_000_000;

/** What clef-flash made of a picture; what it could not decide is no check but an error. */
export type PictureCheck = Pick<Check, "verdict" | "category" | "milliseconds"> & {
  readonly layer: "classifier";
  readonly engine: "clef-flash";
};

/**
 * clef-flash looks at the picture, whichever classifier reads the prompts. Throws `moderation_unavailable` when it
 * cannot decide and when the picture is beyond its limits (4 MiB, 16 megapixels) or not what `type` says: pass a
 * smaller rendition. `daily_limit_reached` and a backend's own `blocked` keep their meaning.
 */
export async function checkPicture(
  context: PromptContext,
  { bytes, type }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: ImageType },
): Promise<PictureCheck> {
  requireFit(bytes, type);
  const startedAt = context.now();
  const found = await classifyPictureWithClef(
    context,
    { content_type: type, base64: bytes.toBase64() },
    refusableOf(context.config.prompts.policy),
  );
  const category = REFUSAL_CATEGORIES.find((known) => found.includes(known)) ?? null;
  return {
    verdict: category === null ? "passed" : "refused",
    category,
    layer: "classifier",
    engine: "clef-flash",
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
  };
}

function requireFit(bytes: Uint8Array, type: ImageType): void {
  const size = sniffImageType(bytes) === type ? readImageSize(bytes, type) : null;
  const fits =
    size !== null && bytes.length <= MOST_BYTES && size.width * size.height <= MOST_PIXELS;
  if (!fits) throw new AppError("moderation_unavailable", "The picture could not be checked.");
}
