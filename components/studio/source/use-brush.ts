"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Point } from "@/components/studio/source/mask-painter";
import type { Mask } from "@/components/studio/source/use-mask";

/** Widths of the brush, as shares of the longer side of the picture. */
export const BRUSH = { min: 0.02, max: 0.4, step: 0.01, usual: 0.1 } as const;
/** What a key makes the brush wider or narrower by. */
const KEY_STEP = 0.02;
/** What an arrow key moves the brush by, as a share of the longer side; with Shift much more. */
const STEP = 0.02;
const LONG_STEP = 0.1;
/** The button of a pen that is its other end, among `PointerEvent.buttons`. */
const PEN_ERASER = 32;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const WIDER: Readonly<Record<string, 1 | -1>> = { "+": 1, "=": 1, "-": -1 };

/** A brush over a mask, led by a pointer or by keys; `cursor` is in percent of the picture. */
export function useBrush(mask: Mask) {
  const { width, height } = mask.size;
  const longest = Math.max(width, height);
  const [size, setSize] = useState<number>(BRUSH.usual);
  const [erases, setErases] = useState(false);
  const [at, setAt] = useState<Point>({ x: width / 2, y: height / 2 });
  const stroke = (from: Point, to: Point, erasing: boolean) =>
    mask.stroke(from, to, { width: size * longest, erases: erasing });
  return {
    size,
    setSize,
    erases,
    setErases,
    cursor: {
      left: (at.x / width) * 100,
      top: (at.y / height) * 100,
      width: ((size * longest) / width) * 100,
    },
    handlers: {
      ...usePointer(mask, setAt, (from, to, buttons) =>
        stroke(from, to, erases || (buttons & PEN_ERASER) !== 0),
      ),
      onKeyDown: useKeys(mask, {
        at,
        move: setAt,
        size,
        setSize,
        dab: () => stroke(at, at, erases),
      }),
    },
  };
}

/** Paints while a mouse, finger or pen is down. */
function usePointer(
  mask: Mask,
  move: (point: Point) => void,
  stroke: (from: Point, to: Point, buttons: number) => void,
) {
  const last = useRef<Point | null>(null);
  function follow(event: PointerEvent<HTMLElement>) {
    const point = pointOf(event, mask.size);
    move(point);
    if (last.current === null) return;
    stroke(last.current, point, event.buttons);
    last.current = point;
  }
  function begin(event: PointerEvent<HTMLElement>) {
    if (event.button > 0 && (event.buttons & PEN_ERASER) === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    mask.remember();
    last.current = pointOf(event, mask.size);
    follow(event);
  }
  function end() {
    if (last.current === null) return;
    last.current = null;
    mask.change(() => undefined);
  }
  return { onPointerDown: begin, onPointerMove: follow, onPointerUp: end, onPointerCancel: end };
}

type Keyed = {
  readonly at: Point;
  readonly move: (point: Point) => void;
  readonly size: number;
  readonly setSize: (size: number) => void;
  readonly dab: () => void;
};

/** Moves the brush, makes it wider or narrower, and marks, telling each time what came of it. */
function useKeys(mask: Mask, { at, move, size, setSize, dab }: Keyed) {
  const t = useTranslations("mask");
  const format = useFormatter();
  const percent = (value: number) => format.number(value, { style: "percent" });
  const { width, height } = mask.size;

  function moveBy(arrow: Point, isFar: boolean) {
    const step = (isFar ? LONG_STEP : STEP) * Math.max(width, height);
    const point = {
      x: clamp(at.x + arrow.x * step, 0, width),
      y: clamp(at.y + arrow.y * step, 0, height),
    };
    move(point);
    mask.say(t("position", { left: percent(point.x / width), top: percent(point.y / height) }));
  }

  function widen(direction: 1 | -1) {
    const wider = clamp(size + direction * KEY_STEP, BRUSH.min, BRUSH.max);
    setSize(wider);
    mask.say(t("brushIs", { width: percent(wider) }));
  }

  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, shiftKey } = event;
    const [arrow, direction] = [ARROWS[key], WIDER[key]];
    const marks = key === " " || key === "Enter";
    if (arrow === undefined && direction === undefined && !marks) return;
    event.preventDefault();
    if (arrow !== undefined) moveBy(arrow, shiftKey);
    if (direction !== undefined) widen(direction);
    if (!marks) return;
    mask.remember();
    mask.change(dab);
  };
}

/** Where on the mask a pointer is: the mask is shown at any size. */
function pointOf(
  { currentTarget, clientX, clientY }: PointerEvent<HTMLElement>,
  { width, height }: Mask["size"],
): Point {
  const box = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - box.left) / box.width) * width,
    y: ((clientY - box.top) / box.height) * height,
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
