import { deleteGeneration } from "@/components/data/api";
import { dropView } from "@/components/data/gallery-cache";
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

/** Deletions by id that wait for their notice to go, to be carried out if the page goes first. */
const waiting = new Map<string, () => void>();

/** Where ids stay whose deletion was sent as the page was left: the next page may be written before it arrives. */
const REMOVED_KEY = "zorza-removed";

/** Carries out every deletion that could still be undone; for when the page is left. */
export function flushRemovals(): void {
  const ids = [...waiting.keys()];
  for (const carryOut of waiting.values()) carryOut();
  try {
    if (ids.length > 0) sessionStorage.setItem(REMOVED_KEY, ids.join(" "));
  } catch {
    // Without storage a deleted picture may be seen once more.
  }
}

/** Hides what the page before this one deleted as it was left. */
export function hideRemoved(studio: Studio): void {
  try {
    const ids = sessionStorage.getItem(REMOVED_KEY)?.split(" ") ?? [];
    sessionStorage.removeItem(REMOVED_KEY);
    if (ids.length > 0) studio.hidden.set(new Set([...studio.hidden.get(), ...ids]));
  } catch {
    // As above.
  }
}

/** Hides a picture, offers to undo it, and deletes it when the offer ends. A failed deletion brings it back. */
export function removeWithUndo(studio: Studio, view: GenerationView, texts: RemovalTexts): void {
  setHidden(studio, view.id, true);
  let settled = false;

  function carryOut() {
    if (settled) return;
    settled = true;
    waiting.delete(view.id);
    deleteGeneration(view.id).then(
      () => dropView(studio.client, view.id),
      () => {
        setHidden(studio, view.id, false);
        if (texts !== null) notify({ text: texts.failed, tone: "error" });
      },
    );
  }

  function undo() {
    if (settled) return;
    settled = true;
    waiting.delete(view.id);
    setHidden(studio, view.id, false);
  }

  if (texts === null) {
    carryOut();
    return;
  }
  waiting.set(view.id, carryOut);
  notify({
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
