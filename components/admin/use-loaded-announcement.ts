"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { DayRange } from "@/components/admin/days";
import { announce } from "@/components/shell/announcer";

/** Reads out that the report of other days has arrived, once per period and not with each refresh. */
export function useLoadedAnnouncement<Report extends DayRange>(
  { data, isPlaceholderData }: UseQueryResult<Report>,
  describe: (report: Report) => string,
) {
  const days = data === undefined || isPlaceholderData ? null : `${data.from} ${data.to}`;
  useEffect(() => {
    if (data !== undefined && days !== null) announce(describe(data));
    // Once per period, not with each refresh.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [days]);
}
