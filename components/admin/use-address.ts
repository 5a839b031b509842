"use client";

import { useMemo, useSyncExternalStore } from "react";
import { type Address, type Period, readAddress, writeAddress } from "@/components/admin/address";

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

/** Tells the page at once; the router's own copy of the query comes a moment later and would make radios flicker. */
function tellListeners() {
  for (const listener of listeners) listener();
}

/** What the page shows, kept in its address: a period is a step to go back from, the rest is not. */
export function useAddress(today: string) {
  const query = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  return useMemo(() => {
    const address: Address = readAddress(new URLSearchParams(query), today);
    const hrefOf = (changed: Address) => location.pathname + writeAddress(changed);
    return {
      ...address,
      showPeriod: (period: Period) => {
        history.pushState(null, "", hrefOf({ ...address, period }));
        tellListeners();
      },
      show: (choice: Partial<Pick<Address, "chart" | "category">>) => {
        history.replaceState(null, "", hrefOf({ ...address, ...choice }));
        tellListeners();
      },
    };
  }, [query, today]);
}
