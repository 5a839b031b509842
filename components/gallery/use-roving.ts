"use client";

import type { FocusEvent, KeyboardEvent } from "react";
import { TILE_ATTRIBUTE } from "@/components/studio/landmarks";
import { useStudio } from "@/components/studio/studio-context";

const SELECTOR = `[${TILE_ATTRIBUTE}]`;

/** Arrow keys, Home and End between the tiles of a list; the Tab key reaches only the last visited one. */
export function useRoving() {
  const studio = useStudio();

  function onFocus(event: FocusEvent<HTMLElement>) {
    const tile = event.target.closest(SELECTOR);
    if (tile !== null) studio.activeTile.set(tile.getAttribute(TILE_ATTRIBUTE));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement) || !event.target.matches(SELECTOR)) return;
    const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>(SELECTOR)];
    const next = findNext(tiles, event.target, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }

  return { onFocus, onKeyDown };
}

function findNext(tiles: readonly HTMLElement[], current: HTMLElement, key: string) {
  const index = tiles.indexOf(current);
  switch (key) {
    case "ArrowLeft":
      return tiles[index - 1];
    case "ArrowRight":
      return tiles[index + 1];
    case "ArrowUp":
      return nearestInRow(tiles.slice(0, index).toReversed(), current);
    case "ArrowDown":
      return nearestInRow(tiles.slice(index + 1), current);
    case "Home":
      return tiles[0];
    case "End":
      return tiles.at(-1);
    default:
      return undefined;
  }
}

/** Of the nearest row among `candidates` (nearest first) the tile whose middle is closest to that of `current`. */
function nearestInRow(candidates: readonly HTMLElement[], current: HTMLElement) {
  const middleOf = (element: HTMLElement) => {
    const { left, width } = element.getBoundingClientRect();
    return left + width / 2;
  };
  const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;
  const [ownTop, ownMiddle] = [topOf(current), middleOf(current)];
  const elsewhere = candidates.filter((tile) => Math.abs(topOf(tile) - ownTop) > 4);
  const first = elsewhere[0];
  if (first === undefined) return undefined;
  const rowTop = topOf(first);
  return elsewhere
    .filter((tile) => Math.abs(topOf(tile) - rowTop) <= 4)
    .reduce((best, tile) =>
      Math.abs(middleOf(tile) - ownMiddle) < Math.abs(middleOf(best) - ownMiddle) ? tile : best,
    );
}
