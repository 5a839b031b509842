import type { AppContext } from "@/lib/context";
import { type DrawnNote, readNote } from "@/lib/generations/drawn-note";
import type { PaintTrail } from "@/lib/generations/paint-trail";
import type { GenerationRow } from "@/lib/generations/row";
import { takeKeptBytes } from "@/lib/images/keep-bytes";
import { listOriginals, readListed } from "@/lib/images/list-originals";

/** A picture that an earlier run of the same generation paid for and could not bring to an end. */
export type Unsettled = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly note: DrawnNote;
  /** True when the bytes wait in KV, false when the bucket has them. */
  readonly kept: boolean;
};

/**
 * What an earlier run of this generation drew, whatever failed after that: in the bucket, when only its row could not
 * be written, else kept aside. Null when there is nothing. Throws `storage_failed` when nobody can tell.
 */
export async function findUnsettled(
  context: Pick<AppContext, "bucket" | "cache">,
  { id, cacheKey, chain }: Pick<GenerationRow, "id" | "cacheKey" | "chain">,
): Promise<Unsettled | null> {
  const isOurs = (note: DrawnNote | null): note is DrawnNote =>
    note?.generationId === id && note.steps === chain.length;
  for (const original of await listOriginals(context.bucket, cacheKey)) {
    const note = readNote(original.note);
    if (!isOurs(note)) continue;
    const bytes = await readListed(context.bucket, original);
    if (bytes !== null) return { bytes, note, kept: false };
  }
  const kept = await takeKeptBytes(context.cache, id);
  const note = readNote(kept?.note);
  return kept === null || !isOurs(note) ? null : { bytes: kept.bytes, note, kept: true };
}

/** Adds to a run's trail what the earlier run knew and may not have been able to write into the row. */
export function recallNote(trail: PaintTrail, note: DrawnNote): void {
  const isKnown = new Set(
    trail.attempts.map(({ backend, startedAt }) => `${backend} ${startedAt}`),
  );
  const missing = note.attempts.filter(
    ({ backend, startedAt }) => !isKnown.has(`${backend} ${startedAt}`),
  );
  trail.attempts = [...trail.attempts, ...missing];
  trail.warnings = note.warnings;
  trail.promptMilliNeurons = Math.max(trail.promptMilliNeurons, note.promptMilliNeurons);
}
