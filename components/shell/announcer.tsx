"use client";

import { useSyncExternalStore } from "react";
import { createStore } from "@/components/ui/external-store";

type Announcement = { readonly text: string; readonly turn: number };

const SILENCE: readonly Announcement[] = [];
const polite = createStore(SILENCE);
const assertive = createStore(SILENCE);

/** What is said shortly after something else must not take it away before it was read. */
const KEPT = 3;

/** Says something to screen readers: politely, or at once when a person must know now. */
export function announce(text: string, urgency: "polite" | "assertive" = "polite"): void {
  const store = urgency === "polite" ? polite : assertive;
  const said = store.get();
  const turn = (said.at(-1)?.turn ?? 0) + 1;
  store.set([...said, { text, turn }].slice(-KEPT));
}

/** The page's two live regions; they exist from the start because late ones are not read. */
export function Announcer() {
  const calm = useSyncExternalStore(polite.subscribe, polite.get, () => SILENCE);
  const urgent = useSyncExternalStore(assertive.subscribe, assertive.get, () => SILENCE);
  return (
    <>
      <div role="status" aria-atomic="false" className="sr-only">
        <Said all={calm} />
      </div>
      <div role="alert" aria-atomic="false" className="sr-only">
        <Said all={urgent} />
      </div>
    </>
  );
}

/** Only what is new is read: each announcement is an element of its own. */
function Said({ all }: { readonly all: readonly Announcement[] }) {
  return all.map(({ text, turn }) => <p key={turn}>{text}</p>);
}
