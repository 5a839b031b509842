"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  BACKENDS_KEY,
  deleteBackend,
  fetchBackends,
  fetchModels,
  putBackend,
} from "@/components/admin/backend-api";
import { mayRetry, useSessionGuard } from "@/components/admin/use-reports";

/** Health changes by itself, so the list is asked for this often while the page is in view. */
const REFRESH_MILLISECONDS = 30_000;

/** Every backend with its health. */
export function useBackends() {
  const guard = useSessionGuard();
  return useQuery({
    queryKey: BACKENDS_KEY,
    queryFn: () => guard(fetchBackends),
    retry: mayRetry,
    refetchInterval: REFRESH_MILLISECONDS,
  });
}

/** Our models; they change only with the app. */
export function useModels() {
  return useQuery({
    queryKey: ["models"],
    queryFn: fetchModels,
    retry: mayRetry,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Adds or replaces a backend; done once the list has been asked for again. */
export function useSaveBackend() {
  return useBackendChange(putBackend);
}

/** Forgets what was saved of a backend; done once the list has been asked for again. */
export function useDeleteBackend() {
  return useBackendChange(deleteBackend);
}

function useBackendChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  const guard = useSessionGuard();
  return useMutation({
    mutationFn: (input: Input) => guard(() => change(input)),
    // Also after a failure: what is shown may be older than what is there.
    onSettled: () => client.invalidateQueries({ queryKey: BACKENDS_KEY }),
  });
}
