"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { sourceUrl } from "@/components/data/api";
import type { FormSource } from "@/components/studio/form";
import {
  createMaskPainter,
  maskSize,
  type MaskPainter,
  type Point,
} from "@/components/studio/source/mask-painter";

/** Widths of the brush, as shares of the longer side of the picture. */
export const BRUSH = { min: 0.02, max: 0.4, step: 0.01, usual: 0.1 } as const;
/** What an arrow key moves the cursor by, as a share of the longer side; with Shift much more. */
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

/** Everything the dialog shows and does while somebody marks a part of a picture. */
export function useMask(source: FormSource) {
  const size = maskSize(source);
  const longest = Math.max(size.width, size.height);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<MaskPainter>(null);
  const [brush, setBrush] = useState<number>(BRUSH.usual);
  const [erases, setErases] = useState(false);
  const [share, setShare] = useState(0);
  const [spoken, setSpoken] = useState("");
  const [cursor, setCursor] = useState<Point>({ x: size.width / 2, y: size.height / 2 });
  const last = useRef<Point | null>(null);
  const words = useWords(size);

  const maskUrl = source.mask === null ? null : sourceUrl(source.mask.id);
  useEffect(() => {
    if (canvas.current === null) return;
    const made = createMaskPainter(canvas.current);
    painter.current = made;
    // A mask that can't be had any more is made anew.
    if (maskUrl !== null)
      void made.load(maskUrl).then(
        () => setShare(made.share()),
        () => undefined,
      );
  }, [maskUrl]);

  /** Changes the mask and says how much of it is marked now. */
  function change(work: (made: MaskPainter) => void) {
    if (painter.current === null) return;
    work(painter.current);
    const marked = painter.current.share();
    setShare(marked);
    setSpoken(words.share(marked));
  }

  function paint(from: Point, to: Point, erasing: boolean) {
    painter.current?.stroke(from, to, { width: brush * longest, erases: erasing });
  }

  function move(event: PointerEvent<HTMLCanvasElement>) {
    const point = pointOf(event);
    setCursor(point);
    if (last.current === null) return;
    paint(last.current, point, erases || (event.buttons & PEN_ERASER) !== 0);
    last.current = point;
  }

  function begin(event: PointerEvent<HTMLCanvasElement>) {
    if (event.button > 0 && (event.buttons & PEN_ERASER) === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    painter.current?.remember();
    last.current = pointOf(event);
    move(event);
  }

  function end() {
    if (last.current === null) return;
    last.current = null;
    change(() => undefined);
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) {
      const step = (event.shiftKey ? LONG_STEP : STEP) * longest;
      const point = {
        x: Math.min(size.width, Math.max(0, cursor.x + arrow.x * step)),
        y: Math.min(size.height, Math.max(0, cursor.y + arrow.y * step)),
      };
      setCursor(point);
      setSpoken(words.position(point));
    } else if (event.key === " " || event.key === "Enter") {
      painter.current?.remember();
      change(() => paint(cursor, cursor, erases));
    } else if (event.key === "+" || event.key === "=" || event.key === "-") {
      const width = resize(event.key === "-" ? -1 : 1);
      setSpoken(words.brush(width));
    } else return;
    event.preventDefault();
  }

  function resize(direction: 1 | -1): number {
    const width = Math.min(BRUSH.max, Math.max(BRUSH.min, brush + direction * BRUSH.step * 2));
    setBrush(width);
    return width;
  }

  return {
    size,
    canvas,
    brush: { width: brush, set: setBrush },
    eraser: { on: erases, set: setErases },
    share,
    spoken,
    /** Where the brush is, and how wide, in percent of the picture. */
    cursor: {
      left: (cursor.x / size.width) * 100,
      top: (cursor.y / size.height) * 100,
      width: ((brush * longest) / size.width) * 100,
    },
    handlers: {
      onPointerDown: begin,
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: end,
      onKeyDown: press,
    },
    undo: () => change((made) => void made.undo()),
    clear: () => change((made) => made.clear()),
    invert: () => change((made) => made.invert()),
    toFile: async () => painter.current?.toFile() ?? null,
  };
}

/** What is said aloud. */
function useWords(size: { readonly width: number; readonly height: number }) {
  const t = useTranslations("mask");
  const format = useFormatter();
  const percent = (value: number) => format.number(value, { style: "percent" });
  return {
    share: (share: number) => t("share", { share: percent(share) }),
    brush: (width: number) => t("brushIs", { width: percent(width) }),
    position: ({ x, y }: Point) =>
      t("position", { left: percent(x / size.width), top: percent(y / size.height) }),
  };
}

/** Where on the mask a pointer is: the canvas is shown at any size. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>): Point {
  const box = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - box.left) / box.width) * currentTarget.width,
    y: ((clientY - box.top) / box.height) * currentTarget.height,
  };
}
