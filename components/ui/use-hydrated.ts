"use client";

import { useSyncExternalStore } from "react";

const nothingToFollow = () => () => {};

/** False in the prerendered page and while React takes it over, true right after: the gate for what only a browser knows. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    nothingToFollow,
    () => true,
    () => false,
  );
}
