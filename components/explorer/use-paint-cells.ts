"use client";

import { useState } from "react";
import type { Cell } from "@/components/explorer/cells";
import { useStudio } from "@/components/studio/studio-context";
import { dropSubmission, submitPictures } from "@/components/studio/submit";

/**
 * Asks for cells one after the other, each as a picture of its own. A limit ends it: the cells that are left stay as they
 * are, to be asked for when it is over.
 */
export function usePaintCells() {
  const studio = useStudio();
  const [painting, setPainting] = useState(false);

  async function paintAll(cells: readonly Cell[]) {
    for (const { input, view } of cells) {
      // What has failed before is asked for anew in its place.
      drop(view?.id);
      const [made] = await submitPictures(studio, input);
      if (studio.wait.get() === null) continue;
      if (made !== undefined && made.error !== null) drop(made.id);
      return;
    }
  }

  function drop(id = "") {
    const key = studio.origins.get(id)?.key;
    const isSubmission = studio.submissions.get().some(({ view }) => view.id === id);
    if (isSubmission && key !== undefined) dropSubmission(studio, key);
  }

  const paint = (cells: readonly Cell[]) => {
    setPainting(true);
    void paintAll(cells).finally(() => setPainting(false));
  };
  return { paint, painting };
}
