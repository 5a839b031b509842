"use client";

import { useSyncExternalStore } from "react";
import { createStore } from "@/components/ui/external-store";

type Announcement = { readonly text: string; readonly turn: number };

const SILENCE: Announcement = { text: "", turn: 0 };
const polite = createStore(SILENCE);
const assertive = createStore(SILENCE);

/** Says something to screen readers: politely, or at once when a person must know now. */
export function announce(text: string, urgency: "polite" | "assertive" = "polite"): void {
  const store = urgency === "polite" ? polite : assertive;
  store.set({ text, turn: store.get().turn + 1 });
}

/** The page's two live regions; they exist from the start because late ones are not read. */
export function Announcer() {
  const calm = useSyncExternalStore(polite.subscribe, polite.get, () => SILENCE);
  const urgent = useSyncExternalStore(assertive.subscribe, assertive.get, () => SILENCE);
  return (
    <>
      <div role="status" className="sr-only">
        <span key={calm.turn}>{calm.text}</span>
      </div>
      <div role="alert" className="sr-only">
        <span key={urgent.turn}>{urgent.text}</span>
      </div>
    </>
  );
}
