"use client";

import { lazy, memo, Suspense, useEffect } from "react";
import { isFinished } from "@/components/data/gallery-cache";
import { TileCaption } from "@/components/gallery/tile-caption";
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

const TileFailure = lazy(loadFailure);

/** Most pages open without a failed picture, so that what belongs to one is fetched when it may be wanted. */
async function loadFailure() {
  try {
    return { default: (await import("@/components/gallery/tile-failure")).TileFailure };
  } catch {
    // Without a network the caption still says what was asked for, and the page goes on.
    return { default: NoFailure };
  }
}

function NoFailure(_props: TileProps) {
  return <></>;
}

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
  const finished = isFinished(view);
  useEffect(() => {
    if (!finished) void loadFailure();
  }, [finished]);
  if (view.image !== null) return <TilePicture {...props} image={view.image} />;
  if (!finished) return <TileProgress {...props} />;
  return (
    <Suspense>
      <TileFailure {...props} />
    </Suspense>
  );
}
