import { createStore } from "@/components/ui/external-store";

/** How long a notice stays unless told otherwise, in milliseconds. */
const USUAL_MILLISECONDS = 4500;
/** Older notices make room. */
const AT_ONCE = 3;

/** A few words at the bottom edge, with at most one thing to do about them. */
export type Notice = {
  readonly text: string;
  readonly tone?: "plain" | "error";
  /** How long it stays, in milliseconds. */
  readonly duration?: number;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Runs once when it goes without its action having been taken. */
  readonly onGone?: () => void;
};

export type ShownNotice = Notice & { readonly id: number; readonly duration: number };

/** The notices in view, the oldest first. */
export const shownNotices = createStore<readonly ShownNotice[]>([]);

let count = 0;

/** Shows a notice; the oldest goes when there are too many. */
export function notify(notice: Notice): void {
  count += 1;
  shownNotices.set([
    ...shownNotices.get(),
    { ...notice, id: count, duration: notice.duration ?? USUAL_MILLISECONDS },
  ]);
  for (const { id } of shownNotices.get().slice(0, -AT_ONCE)) dismissNotice(id);
}

/** Takes a notice away. Nothing happens when it is gone already. */
export function dismissNotice(id: number): void {
  takeOut(id)?.onGone?.();
}

/** Does what a notice offers, instead of what follows when it goes. */
export function acceptNotice(id: number): void {
  takeOut(id)?.action?.run();
}

function takeOut(id: number): ShownNotice | undefined {
  const all = shownNotices.get();
  const notice = all.find((one) => one.id === id);
  if (notice !== undefined) shownNotices.set(all.filter((one) => one !== notice));
  return notice;
}
