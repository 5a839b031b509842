"use client";

import { useSyncExternalStore } from "react";
import type { ExternalStore } from "@/components/ui/external-store";

/** The store's value, followed. The prerendered page sees the value it started with. */
export function useStore<Value>(store: ExternalStore<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
