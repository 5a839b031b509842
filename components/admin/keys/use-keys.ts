"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchKeys, KEYS_KEY, postKey, revokeKey } from "@/components/admin/keys/key-api";
import { mayRetry, useSessionGuard } from "@/components/admin/use-reports";

/** What keys cost today changes by itself, so the list is asked for this often while the page is in view. */
const REFRESH_MILLISECONDS = 60_000;

/** Every API key. */
export function useKeys() {
  const guard = useSessionGuard();
  return useQuery({
    queryKey: KEYS_KEY,
    queryFn: () => guard(fetchKeys),
    retry: mayRetry,
    refetchInterval: REFRESH_MILLISECONDS,
  });
}

/** Makes a key; done once the list has been asked for again. */
export function useCreateKey() {
  return useKeyChange(postKey);
}

/** Ends a key for good; done once the list has been asked for again. */
export function useRevokeKey() {
  return useKeyChange(revokeKey);
}

function useKeyChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  const guard = useSessionGuard();
  return useMutation({
    mutationFn: (input: Input) => guard(() => change(input)),
    // A new key must not stay in the memory of the page longer than it is shown.
    gcTime: 0,
    onSettled: () => client.invalidateQueries({ queryKey: KEYS_KEY }),
  });
}
