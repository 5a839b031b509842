import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { openDecoder } from "@/lib/images/codecs";
import { encodePng } from "@/lib/images/encode-png";
import type { Pixels } from "@/lib/images/pixels";
import { inspectUpload } from "@/lib/sources/inspect-upload";
import { MAX_SOURCE_SIDE, type SourceView } from "@/lib/sources/schema";
import { uploadSource } from "@/lib/sources/upload";

/** Below this, of 255, a pixel counts as a hole. */
const THRESHOLD = 128;

/**
 * Takes in a mask that shows by its holes what is to be painted anew, and keeps it as ours are: white there, black
 * elsewhere. Throws what `uploadSource` throws, and `invalid_request` for a mask without a hole.
 */
export async function uploadMaskOfHoles(
  context: AppContext,
  file: Uint8Array<ArrayBuffer>,
): Promise<SourceView> {
  requireOwner(context, "generate");
  const { bytes, type } = inspectUpload(file);
  const { bytes: png } = await context.resizer.normalize(bytes, type, MAX_SOURCE_SIDE);
  const decode = await openDecoder("image/png");
  return uploadSource(context, await encodePng(decode(png, paintHoles), 1));
}

function paintHoles({ data, width, height }: Pixels): Pixels {
  const painted = new Uint8ClampedArray(data.length);
  let hasHole = false;
  for (let index = 0; index < data.length; index += 4) {
    const isHole = (data[index + 3] ?? 0) < THRESHOLD;
    hasHole ||= isHole;
    painted.fill(isHole ? 255 : 0, index, index + 3);
    painted[index + 3] = 255;
  }
  if (!hasHole) {
    throw new AppError("invalid_request", "The mask has no transparent part.", {
      details: { field: "mask", problem: "has no transparent part" },
    });
  }
  return { data: painted, width, height };
}
