"use client";

import { memo } from "react";
import { isFinished } from "@/components/data/gallery-cache";
import { TileCaption } from "@/components/gallery/tile-caption";
import { TileFailure } from "@/components/gallery/tile-failure";
import { TilePicture } from "@/components/gallery/tile-picture";
import { TileProgress } from "@/components/gallery/tile-progress";
import type { Actions } from "@/components/studio/use-actions";
import type { GenerationView } from "@/lib/generations/schema";

export type TileProps = {
  readonly view: GenerationView;
  /** Size of the picture's box in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether the Tab key reaches this tile. */
  readonly active: boolean;
  /** Whether it is in view from the start; `first` is the very first one. */
  readonly eager: boolean;
  readonly first: boolean;
  readonly actions: Actions;
};

/** One request: being made, done, or failed. Its box keeps the picture's final shape all along. */
export const Tile = memo(function Tile(props: TileProps) {
  const { view, height } = props;
  return (
    <figure>
      <div
        style={{ height }}
        className="group/tile @container relative overflow-hidden rounded-tile bg-surface"
      >
        <TileBody {...props} />
      </div>
      <TileCaption view={view} />
    </figure>
  );
});

function TileBody(props: TileProps) {
  const { view } = props;
  if (view.image !== null) return <TilePicture {...props} image={view.image} />;
  if (!isFinished(view)) return <TileProgress {...props} />;
  return <TileFailure {...props} />;
}
