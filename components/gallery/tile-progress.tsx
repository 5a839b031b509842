"use client";

import { useTranslations } from "next-intl";
import { Stages } from "@/components/gallery/stages";
import type { TileProps } from "@/components/gallery/tile";
import { openPicture } from "@/components/gallery/use-open-picture";
import { TILE_ATTRIBUTE } from "@/components/studio/landmarks";
import { isLocal } from "@/components/studio/placeholder-view";

/** A picture on its way: an aurora that drifts, and what is happening. */
export function TileProgress({ view, active }: TileProps) {
  const t = useTranslations("tile");
  return (
    <div className="absolute inset-0 overflow-hidden bg-night text-snow">
      <div aria-hidden className="aurora animate-drift" />
      <button
        type="button"
        {...{ [TILE_ATTRIBUTE]: view.id }}
        tabIndex={active ? 0 : -1}
        disabled={isLocal(view)}
        aria-label={t("details", { prompt: view.recipe.prompt })}
        onClick={() => openPicture(view.id)}
        className="absolute inset-0 focus-visible:-outline-offset-2 disabled:cursor-progress"
      />
      <div className="pointer-events-none absolute inset-0 bg-linear-to-t from-night/90 to-transparent to-60% px-3.5 pb-3">
        <Stages view={view} />
      </div>
    </div>
  );
}
