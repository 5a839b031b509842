"use client";

import { useMemo } from "react";
import { flatten, type GalleryData } from "@/components/data/gallery-cache";
import { type Studio, useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";
import type { GenerationView } from "@/lib/generations/schema";

/** One tile of the gallery; `key` stays the same from the click to the picture. */
export type Entry = { readonly key: string; readonly view: GenerationView };

/** The tiles in the order they are seen: this visit's requests from the newest, then everything older. */
export function useEntries(data: GalleryData | undefined): readonly Entry[] {
  const studio = useStudio();
  const submissions = useStore(studio.submissions);
  const hidden = useStore(studio.hidden);
  return useMemo(() => {
    const views = [...submissions.map((one) => one.view), ...flatten(data)];
    return arrange(views, studio.origins, hidden);
  }, [studio, submissions, hidden, data]);
}

const NO_ORIGINS: Studio["origins"] = new Map();

/** The tiles of a search, in the order of the server. */
export function useFoundEntries(data: GalleryData | undefined): readonly Entry[] {
  const hidden = useStore(useStudio().hidden);
  return useMemo(() => arrange(flatten(data), NO_ORIGINS, hidden), [hidden, data]);
}

/** As `useEntries`, for given views. Exported for its test. */
export function arrange(
  views: readonly GenerationView[],
  origins: Studio["origins"],
  hidden: ReadonlySet<string>,
): readonly Entry[] {
  const turnOf = (view: GenerationView) => origins.get(view.id)?.turn ?? 0;
  return views
    .filter((view) => !hidden.has(view.id))
    .toSorted((first, second) => turnOf(second) - turnOf(first))
    .map((view) => ({ key: origins.get(view.id)?.key ?? view.id, view }));
}
