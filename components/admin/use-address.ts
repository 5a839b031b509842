"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type Address, type Period, readAddress, writeAddress } from "@/components/admin/address";
import type { Metric } from "@/components/admin/metrics";

/** What the page shows, kept in its address: a period is a step to go back from, the chart's metric is not. */
export function useAddress(today: string) {
  const pathname = usePathname();
  const query = useSearchParams();
  return useMemo(() => {
    const address: Address = readAddress(new URLSearchParams(query), today);
    const addressOf = (changed: Address) => pathname + writeAddress(changed);
    return {
      ...address,
      showPeriod: (period: Period) =>
        history.pushState(null, "", addressOf({ ...address, period })),
      showMetric: (metric: Metric) =>
        history.replaceState(null, "", addressOf({ ...address, metric })),
    };
  }, [pathname, query, today]);
}
