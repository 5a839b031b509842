import type { AppContext } from "@/lib/context";
import { writeNote } from "@/lib/generations/drawn-note";
import type { PaintingTrail } from "@/lib/generations/paint-trail";
import type { GenerationRow } from "@/lib/generations/row";
import { keepBytes } from "@/lib/images/keep-bytes";
import { describeCause, log } from "@/lib/log";

/** How far a run has got, for whoever has to deal with its failure. */
export type Progress = PaintingTrail & {
  /** The paid-for picture that may be shown; null until there is one. */
  bytes: Uint8Array<ArrayBuffer> | null;
};

/** What a later run has to know of a picture. */
export function noteOf(
  { id }: Pick<GenerationRow, "id">,
  { chain, warnings, attempts, promptMilliNeurons }: Progress,
  unchecked: boolean,
): string {
  const steps = chain.length;
  return writeNote({ generationId: id, steps, warnings, attempts, promptMilliNeurons, unchecked });
}

/** Keeps a paid picture aside that could not be stored, for the next run. Never throws: there is nothing else to try. */
export async function keepDrawn(
  context: Pick<AppContext, "cache">,
  row: Pick<GenerationRow, "id">,
  progress: Progress,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const note = noteOf(row, progress, bytes === progress.unchecked);
  await keepBytes(context.cache, row.id, { bytes, note }).catch((cause: unknown) => {
    log("error", "picture.not_kept", { generation: row.id, cause: describeCause(cause) });
  });
}
