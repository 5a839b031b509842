import { deleteGeneration } from "@/components/data/api";
import { dropView, putView } from "@/components/data/gallery-cache";
import { notify } from "@/components/shell/notices";
import type { Studio } from "@/components/studio/studio-context";
import type { GenerationView } from "@/lib/generations/schema";

/** How long a deletion can be undone, in milliseconds. */
const UNDO_MILLISECONDS = 6000;

/** The words of the notice; null deletes at once and says nothing. */
export type RemovalTexts = {
  readonly done: string;
  readonly undo: string;
  readonly failed: string;
} | null;

/** Deletions that wait for their notice to go, to be carried out if the page goes first. */
const waiting = new Set<() => void>();

/** Carries out every deletion that could still be undone; for when the page is left. */
export function flushRemovals(): void {
  for (const carryOut of waiting) carryOut();
}

/** Hides a picture, offers to undo it, and deletes it when the offer ends. A failed deletion brings it back. */
export function removeWithUndo(studio: Studio, view: GenerationView, texts: RemovalTexts): void {
  setHidden(studio, view.id, true);
  let settled = false;

  function carryOut() {
    if (settled) return;
    settled = true;
    waiting.delete(carryOut);
    deleteGeneration(view.id).then(
      () => dropView(studio.client, view.id),
      () => {
        setHidden(studio, view.id, false);
        if (texts !== null) void notify({ text: texts.failed, tone: "error" });
      },
    );
  }

  function undo() {
    if (settled) return;
    settled = true;
    waiting.delete(carryOut);
    putView(studio.client, view);
    setHidden(studio, view.id, false);
  }

  if (texts === null) {
    carryOut();
    return;
  }
  waiting.add(carryOut);
  void notify({
    text: texts.done,
    duration: UNDO_MILLISECONDS,
    action: { label: texts.undo, run: undo },
    onGone: carryOut,
  });
}

function setHidden(studio: Studio, id: string, hide: boolean): void {
  const ids = new Set(studio.hidden.get());
  if (hide) ids.add(id);
  else ids.delete(id);
  studio.hidden.set(ids);
}
