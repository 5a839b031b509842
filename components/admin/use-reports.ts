"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import {
  type AdminSession,
  fetchModeration,
  fetchUsage,
  MODERATION_KEY,
  SESSION_KEY,
  USAGE_KEY,
} from "@/components/admin/admin-api";
import type { DayRange } from "@/components/admin/days";
import { RequestError } from "@/components/data/api";

const REFRESH_MILLISECONDS = 60_000;

/** The usage of some days, see `useReport`. */
export function useUsage(range: DayRange, today: string) {
  return useReport(USAGE_KEY, fetchUsage, range, today);
}

/** What moderation did on some days, see `useReport`. */
export function useModeration(range: DayRange, today: string) {
  return useReport(MODERATION_KEY, fetchModeration, range, today);
}

/**
 * A report of some days, asked for again each minute while `today` is among them and the page is in view. While other
 * days load, the ones before stay.
 */
function useReport<Report>(
  key: readonly string[],
  fetchReport: (range: DayRange) => Promise<Report>,
  range: DayRange,
  today: string,
) {
  const guard = useSessionGuard();
  return useQuery({
    queryKey: [...key, range.from, range.to],
    queryFn: () => guard(() => fetchReport(range)),
    placeholderData: keepPreviousData,
    retry: mayRetry,
    refetchInterval: range.to >= today ? REFRESH_MILLISECONDS : false,
  });
}

/** A function that does what is only for administrators: a session that has ended turns into the sign-in form. */
export function useSessionGuard() {
  const client = useQueryClient();
  return useCallback(
    async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
      try {
        return await ask();
      } catch (error) {
        if (isUnauthorized(error)) {
          client.setQueryData<AdminSession>(SESSION_KEY, { isAdmin: false, change: "expired" });
        }
        throw error;
      }
    },
    [client],
  );
}

/** One more try, unless asking again cannot help. */
export function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && !isUnauthorized(error);
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof RequestError && error.code === "unauthorized";
}
