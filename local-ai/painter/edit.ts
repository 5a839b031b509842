import { layOutPictures } from "./file/lay-out";

/** Pictures to paint over. Files are PNG, JPEG or WebP. */
export type Edit = {
  /** One source, or several references, which share the area from left to right. */
  readonly pictures: readonly Uint8Array[];
  /** 0 leaves the pictures as they are, 1 forgets them. */
  readonly strength: number;
  /** White is painted anew, black stays as it is, grey is in between. */
  readonly mask?: Uint8Array | undefined;
};

type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const WHITE = 255;
const BLACK = 0;

/** A picture to paint over that can't be decoded. */
export class UndecodablePicture extends Error {}

/**
 * Lays the painted picture over the given ones, in place: as strongly as wanted, and only where the mask is white.
 * Throws UndecodablePicture.
 */
export async function layOver(painted: Picture, edit: Edit): Promise<void> {
  const { width, height, rgba } = painted;
  const below = await decode(edit.pictures, WHITE, painted);
  // What a transparent mask does not say is kept.
  const mask = edit.mask === undefined ? null : await decode([edit.mask], BLACK, { width, height });
  const strength = Math.min(1, Math.max(0, edit.strength));
  for (let at = 0; at < rgba.length; at += 4) {
    const share = mask === null ? strength : (strength * lightnessAt(mask, at)) / 255;
    for (let channel = at; channel < at + 3; channel++) {
      const kept = below[channel] ?? 0;
      rgba[channel] = Math.round(kept + ((rgba[channel] ?? 0) - kept) * share);
    }
  }
}

async function decode(
  files: readonly Uint8Array[],
  ground: number,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const rgba = await layOutPictures({ files, ground, width, height });
  if (rgba === null) throw new UndecodablePicture("A picture can't be decoded.");
  return rgba;
}

/** Mean of the three channels, 0 to 255. */
function lightnessAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) + (rgba[at + 1] ?? 0) + (rgba[at + 2] ?? 0)) / 3;
}
