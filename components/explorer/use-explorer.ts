"use client";

import { useMemo, useState, useSyncExternalStore } from "react";
import { flatten, GALLERY_KEY, type GalleryData } from "@/components/data/gallery-cache";
import {
  type Cell,
  firstGrid,
  holds,
  type Row,
  type Grid,
  isPaintable,
  layOutCells,
} from "@/components/explorer/cells";
import { useCellQuotes } from "@/components/explorer/use-cell-quotes";
import { useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";
import type { GenerationView } from "@/lib/generations/schema";

/** The grids of this visit by what was written, so that each is as it was when it is opened again. */
const grids = new Map<string, Grid>();

/** A grid around a picture, and which of its cells are chosen to be painted and to be compared. */
export function useExplorer(view: GenerationView) {
  const models = useStore(useStudio().offered);
  const words = JSON.stringify([view.recipe.prompt, view.recipe.english ?? null]);
  const [grid, setGrid] = useState(() => {
    const kept = grids.get(words);
    return kept !== undefined && holds(kept, view) ? kept : firstGrid(view, models);
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [pinned, setPinned] = useState<readonly string[]>([]);
  const known = useKnownViews(view);
  const laid = useMemo(() => layOutCells(view, grid, models, known), [view, grid, models, known]);
  const rows = useCellQuotes(laid);
  const paintable = rows.flatMap(({ cells }) => cells).filter(isPaintable);
  const marked = paintable.filter(({ id }) => chosen.has(id));
  return {
    grid,
    rows,
    /** Those chosen, or all that are missing. */
    toPaint: marked.length > 0 ? marked : paintable,
    anyChosen: marked.length > 0,
    isChosen: ({ id }: Cell) => chosen.has(id),
    isPinned: ({ id }: Cell) => pinned.includes(id),
    /** The pictures that stand side by side, in the order they were chosen. */
    compared: pinned.flatMap((id) => findFinished(rows, id) ?? []),
    change: (part: Partial<Grid>) => {
      const next = { ...grid, ...part };
      grids.set(words, next);
      setGrid(next);
    },
    choose: ({ id }: Cell, on: boolean) =>
      setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id))),
    chooseNone: () => setChosen(new Set()),
    /** Two stand side by side; a third takes the place of the one chosen first. */
    pin: ({ id }: Cell, on: boolean) => {
      const others = pinned.filter((other) => other !== id);
      setPinned(on ? [...others, id].slice(-2) : others);
    },
  };
}

export type Explorer = ReturnType<typeof useExplorer>;

function findFinished(rows: readonly Row[], id: string): Cell | undefined {
  const cells = rows.flatMap((row) => row.cells);
  return cells.find((cell) => cell.id === id && (cell.view?.image ?? null) !== null);
}

/** Everything that this page holds: requests on their way, the loaded gallery, and the picture itself. */
function useKnownViews(view: GenerationView): readonly GenerationView[] {
  const { client, submissions, hidden } = useStudio();
  const sent = useStore(submissions);
  const gone = useStore(hidden);
  const data = useSyncExternalStore(
    (listener) => client.getQueryCache().subscribe(listener),
    () => client.getQueryData<GalleryData>(GALLERY_KEY),
    () => undefined,
  );
  return useMemo(() => {
    const views = [...sent.map((one) => one.view), ...flatten(data), view];
    return views.filter(({ id }) => !gone.has(id));
  }, [sent, data, gone, view]);
}
