"use client";

import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import {
  fetchVerdicts,
  MODERATION_KEY,
  sendReview,
  type VerdictFilter,
  VERDICTS_KEY,
} from "@/components/admin/admin-api";
import { mayRetry, useSessionGuard } from "@/components/admin/use-reports";
import type { VerdictPage, VerdictReview, VerdictView } from "@/lib/verdicts/schema";

const FIRST: string | null = null;

/** The verdicts of some days and one category or all, page by page; while others load, the ones before stay. */
export function useVerdicts(filter: VerdictFilter) {
  const guard = useSessionGuard();
  return useInfiniteQuery({
    queryKey: [...VERDICTS_KEY, filter.from, filter.to, filter.category],
    queryFn: ({ pageParam }) => guard(() => fetchVerdicts(filter, pageParam)),
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    retry: mayRetry,
  });
}

type Change = {
  /** What the verdict is marked with from now on; null takes a mark back. */
  readonly review: VerdictReview | null;
  /** What it was marked with before, for when this fails. */
  readonly before: VerdictReview | null;
};

/**
 * Marks one verdict: shown at once, taken back when it fails. Marks of the same verdict wait for each other, so that
 * the last one pressed is the one that stays; only its outcome is shown.
 */
export function useReview({ generationId, step }: Pick<VerdictView, "generationId" | "step">) {
  const client = useQueryClient();
  const guard = useSessionGuard();
  const verdict = { generationId, step };
  const mutationKey = [...VERDICTS_KEY, generationId, step];
  const isLast = () => client.isMutating({ mutationKey }) === 1;

  function showReview(review: VerdictReview | null) {
    client.setQueriesData<InfiniteData<VerdictPage>>({ queryKey: VERDICTS_KEY }, (data) =>
      data === undefined ? data : withReview(data, verdict, review),
    );
  }

  return useMutation({
    mutationKey,
    mutationFn: ({ review }: Change) => guard(() => sendReview(verdict, review)),
    scope: { id: mutationKey.join(" ") },
    onMutate: async ({ review }) => {
      await client.cancelQueries({ queryKey: VERDICTS_KEY });
      showReview(review);
    },
    onSuccess: ({ review }) => {
      if (isLast()) showReview(review);
    },
    onError: async (_error, { before }) => {
      if (!isLast()) return;
      showReview(before);
      // What was shown before may have been a mark that failed as well.
      await client.invalidateQueries({ queryKey: VERDICTS_KEY });
    },
    onSettled: () => client.invalidateQueries({ queryKey: MODERATION_KEY }),
  });
}

function withReview(
  data: InfiniteData<VerdictPage>,
  { generationId, step }: Pick<VerdictView, "generationId" | "step">,
  review: VerdictReview | null,
): InfiniteData<VerdictPage> {
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.map((item) =>
      item.generationId === generationId && item.step === step ? { ...item, review } : item,
    ),
  }));
  return { ...data, pages };
}
