import { composeScene } from "./compose/compose";
import { type Edit, layOver } from "./edit";
import { writeJpeg } from "./file/jpeg";
import { drawMark } from "./file/mark";
import { writePng } from "./file/png";
import { finishPicture } from "./finish/finish";
import type { Look } from "./look";
import { renderSvg } from "./render";
import { readScene } from "./scene/read-scene";

export type { Look } from "./look";

/** What to paint. Sizes are pixels; `steps` and `guidance` mean what they mean to the model stood in for. */
export type PaintInput = {
  readonly prompt: string;
  readonly negativePrompt?: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly look: Look;
  readonly steps?: number | undefined;
  readonly guidance?: number | undefined;
  /** Pictures to paint over; left out, the picture is made of words alone. */
  readonly edit?: Edit | undefined;
};

/** A painted picture: opaque RGBA rows from the top, 4 bytes a pixel. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
};

/**
 * Paints a prompt. The same input gives the same bytes, always; an unknown prompt becomes a landscape under an aurora.
 * Throws a RangeError for a size that is not a whole number from 1 to 4096, UndecodablePicture for one to paint over.
 */
export async function paint(input: PaintInput): Promise<Picture> {
  const { width, height } = input;
  for (const side of [width, height]) {
    if (!Number.isInteger(side) || side < 1 || side > 4096)
      throw new RangeError(`A side of ${side} pixels can't be painted`);
  }
  const scene = readScene(input.prompt, input.negativePrompt);
  const rgba = await renderSvg(composeScene(scene, input));
  const finished = finishPicture({ width, height, rgba }, { ...input, style: scene.style });
  if (input.edit !== undefined) await layOver(finished, input.edit);
  // Last, so that no source covers it.
  await drawMark(finished.rgba, width, height);
  return finished;
}

/** The picture as a PNG file. */
export function encodePng(picture: Picture): Promise<Uint8Array> {
  return writePng(picture.rgba, picture.width, picture.height);
}

/** The picture as a JPEG file; quality is 1 to 100. */
export function encodeJpeg(picture: Picture, quality: number): Promise<Uint8Array> {
  return writeJpeg(picture.rgba, picture.width, picture.height, quality);
}
