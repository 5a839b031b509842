"use client";

import { useSyncExternalStore } from "react";
import { cachedViews, isFinished } from "@/components/data/gallery-cache";
import { useStudio } from "@/components/studio/studio-context";

/** Whether any picture of this person is being made. */
export function useIsBusy(): boolean {
  const studio = useStudio();
  return useSyncExternalStore(
    (listener) => {
      const stopCache = studio.client.getQueryCache().subscribe(listener);
      const stopSubmissions = studio.submissions.subscribe(listener);
      return () => {
        stopCache();
        stopSubmissions();
      };
    },
    () =>
      studio.submissions.get().some((one) => !isFinished(one.view)) ||
      cachedViews(studio.client).some((view) => !isFinished(view)),
    () => false,
  );
}
