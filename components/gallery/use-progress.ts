"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { fetchStatus, RequestError } from "@/components/data/api";
import {
  cachedViews,
  dropView,
  isFinished,
  PROGRESS_KEY,
  putView,
  QUOTE_KEY,
} from "@/components/data/gallery-cache";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { announce } from "@/components/shell/announcer";
import { readWait } from "@/components/studio/limits";
import { type Studio, useStudio } from "@/components/studio/studio-context";
import type { GenerationView } from "@/lib/generations/schema";

/** Pause between two polls in milliseconds: the first, the longest, and the growth while nothing changes. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 3000;
const GROWTH = 1.25;
/** Pictures asked about in one poll; the oldest first, since they finish first. */
const AT_ONCE = 6;

type Progress = { readonly quietPolls: number };

/** Follows every unfinished picture with one timer, which rests while the page is hidden or offline. */
export function useProgress(unfinished: boolean): void {
  const studio = useStudio();
  const t = useTranslations("announce");
  const failureText = useFailureText();

  useQuery({
    queryKey: PROGRESS_KEY,
    enabled: unfinished,
    staleTime: 0,
    retry: false,
    refetchOnWindowFocus: true,
    queryFn: async ({ client }): Promise<Progress> => {
      const changed = await pollOnce(studio);
      const finished = changed.filter(isFinished);
      sayOutcome(finished);
      noteLimits(studio, finished);
      const quietPolls = client.getQueryData<Progress>(PROGRESS_KEY)?.quietPolls ?? 0;
      return { quietPolls: changed.length > 0 ? 0 : quietPolls + 1 };
    },
    refetchInterval: ({ state }) => pauseAfter(state.data?.quietPolls ?? 0),
  });

  function sayOutcome(finished: readonly GenerationView[]) {
    const ready = finished.filter((view) => view.status === "succeeded").length;
    if (ready > 0) announce(t("ready", { count: ready }));
    for (const view of finished) {
      if (view.error === null) continue;
      const { reason } = failureText(view.error);
      const kind = view.status === "blocked" ? "blocked" : "failed";
      announce(t(kind, { reason }), "assertive");
    }
  }
}

/** What a picture cost or failed for changes what the next one may cost. */
function noteLimits(studio: Studio, finished: readonly GenerationView[]) {
  if (finished.length === 0) return;
  void studio.client.invalidateQueries({ queryKey: QUOTE_KEY });
  for (const { error } of finished) {
    const wait = error === null ? null : readWait(error.code, error.details ?? {}, Date.now());
    if (wait !== null) studio.wait.set(wait);
  }
}

/** Milliseconds until the next poll after that many without news. */
export function pauseAfter(quietPolls: number): number {
  return Math.min(FIRST_PAUSE * GROWTH ** quietPolls, LONGEST_PAUSE);
}

/** Asks once about the unfinished pictures, and returns those that changed. */
async function pollOnce(studio: Studio): Promise<readonly GenerationView[]> {
  const waiting = cachedViews(studio.client)
    .filter((view) => !isFinished(view))
    .slice(-AT_ONCE);
  const answers = await Promise.allSettled(waiting.map((view) => fetchStatus(view.id)));
  const changed: GenerationView[] = [];
  for (const [index, answer] of answers.entries()) {
    const before = waiting[index];
    if (before === undefined) continue;
    if (answer.status === "fulfilled") {
      putView(studio.client, answer.value);
      if (hasMoved(before, answer.value)) changed.push(answer.value);
    } else if (answer.reason instanceof RequestError && answer.reason.code === "not_found") {
      dropView(studio.client, before.id);
    }
  }
  return changed;
}

function hasMoved(before: GenerationView, after: GenerationView): boolean {
  return (
    before.status !== after.status ||
    before.stage !== after.stage ||
    before.queuePosition !== after.queuePosition
  );
}
