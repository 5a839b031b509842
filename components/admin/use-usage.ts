"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type AdminSession,
  fetchUsage,
  SESSION_KEY,
  USAGE_KEY,
} from "@/components/admin/admin-api";
import type { DayRange } from "@/components/admin/days";
import { RequestError } from "@/components/data/api";

const REFRESH_MILLISECONDS = 60_000;

/**
 * The usage of some days, asked for again each minute while `today` is among them and the page is in view. While
 * other days load, the ones before stay. A session that has ended turns into the sign-in form.
 */
export function useUsage(range: DayRange, today: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: [...USAGE_KEY, range.from, range.to],
    queryFn: async () => {
      try {
        return await fetchUsage(range);
      } catch (error) {
        if (isUnauthorized(error)) {
          client.setQueryData<AdminSession>(SESSION_KEY, { isAdmin: false, change: "expired" });
        }
        throw error;
      }
    },
    placeholderData: keepPreviousData,
    retry: (failures, error) => failures < 1 && !isUnauthorized(error),
    refetchInterval: range.to >= today ? REFRESH_MILLISECONDS : false,
  });
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof RequestError && error.code === "unauthorized";
}
