"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { layOutRows, type RowRules } from "@/components/gallery/rows";
import { Tile } from "@/components/gallery/tile";
import { useContainerWidth } from "@/components/gallery/use-container-width";
import type { Entry } from "@/components/gallery/use-entries";
import { useRoving } from "@/components/gallery/use-roving";
import { useStudio } from "@/components/studio/studio-context";
import type { Actions } from "@/components/studio/use-actions";
import { useStore } from "@/components/ui/use-store";

/** Container widths in pixels below which the rows are those of a phone, and of a small window. */
const PHONE = 520;
const SMALL = 900;

function rulesFor(containerWidth: number): RowRules {
  if (containerWidth < PHONE) {
    return {
      containerWidth,
      gap: 10,
      targetHeight: 225,
      maxHeight: 420,
      minTileWidth: 132,
      maxPerRow: 2,
    };
  }
  const targetHeight = containerWidth < SMALL ? 240 : 310;
  return { containerWidth, gap: 16, targetHeight, maxHeight: 430, minTileWidth: 160, maxPerRow: 7 };
}

type TileListProps = { readonly entries: readonly Entry[]; readonly actions: Actions };

/** The tiles in justified rows. One flat list in reading order, so that a tile is never rebuilt when rows break anew. */
export function TileList({ entries, actions }: TileListProps) {
  const t = useTranslations("gallery");
  const list = useRef<HTMLUListElement>(null);
  const width = useContainerWidth(list);
  const roving = useRoving();
  const activeId = useActiveId(entries);
  const boxes = useMemo(() => {
    if (width === null) return [];
    return layOutRows(
      entries.map(({ view }) => aspectOf(view)),
      rulesFor(width),
    );
  }, [entries, width]);
  const gap = width === null ? 0 : rulesFor(width).gap;
  return (
    <ul
      ref={list}
      aria-label={t("list")}
      className="flex flex-wrap content-start"
      style={{ columnGap: gap, rowGap: gap + 2 }}
      {...roving}
    >
      {boxes.map((box, index) => {
        const entry = entries[index];
        return (
          entry !== undefined && (
            <li key={entry.key} style={{ width: box.width }}>
              <Tile
                view={entry.view}
                width={box.width}
                height={box.height}
                active={entry.view.id === activeId}
                eager={box.row === 0}
                first={index === 0}
                actions={actions}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Width over height of what will be drawn; a finished picture's own where it differs from the request. */
function aspectOf({ image, recipe }: Entry["view"]): number {
  const { width, height } = image ?? recipe;
  return width / height;
}

/** Id of the tile in the Tab order: the last visited, or the first when that is gone. */
function useActiveId(entries: readonly Entry[]): string | null {
  const visited = useStore(useStudio().activeTile);
  const known = entries.some(({ view }) => view.id === visited);
  return known ? visited : (entries[0]?.view.id ?? null);
}

/** Grey boxes in the place of pictures that are on their way. */
export function TileSkeleton() {
  const t = useTranslations("gallery");
  return (
    <div role="status" className="flex flex-wrap gap-4">
      <span className="sr-only">{t("loading")}</span>
      {[1, 1.5, 0.75, 1.33, 0.8].map((aspect) => (
        <div
          key={aspect}
          style={{ aspectRatio: aspect }}
          className="h-44 rounded-tile bg-surface sm:h-72"
        />
      ))}
    </div>
  );
}
