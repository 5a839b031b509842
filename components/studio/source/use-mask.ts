"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { sourceUrl } from "@/components/data/api";
import type { FormSource } from "@/components/studio/form";
import {
  type Brush,
  createMaskPainter,
  maskSize,
  type MaskPainter,
  type Point,
} from "@/components/studio/source/mask-painter";

export type Mask = ReturnType<typeof useMask>;

/** The mask on a picture while it is being made: what is marked, and what is said about it. */
export function useMask(source: FormSource, canvas: RefObject<HTMLCanvasElement | null>) {
  const painter = useRef<MaskPainter>(null);
  const [share, setShare] = useState(0);
  const [spoken, setSpoken] = useState("");
  const t = useTranslations("mask");
  const format = useFormatter();
  const maskUrl = source.mask === null ? null : sourceUrl(source.mask.id);
  useEffect(() => {
    if (canvas.current === null) return;
    const made = createMaskPainter(canvas.current);
    painter.current = made;
    if (maskUrl === null) return;
    made.load(maskUrl).then(
      () => setShare(made.share()),
      // A mask that can't be had any more is made anew.
      () => undefined,
    );
  }, [canvas, maskUrl]);

  /** Changes the mask and says how much of it is marked now. */
  function change(work: (made: MaskPainter) => void) {
    if (painter.current === null) return;
    work(painter.current);
    const marked = painter.current.share();
    setShare(marked);
    setSpoken(t("share", { share: format.number(marked, { style: "percent" }) }));
  }

  return {
    /** Of the mask in its own pixels. */
    size: maskSize(source),
    /** How much is marked, from 0 to 1. */
    share,
    /** The last thing to be heard. */
    spoken,
    say: setSpoken,
    change,
    remember: () => painter.current?.remember(),
    stroke: (from: Point, to: Point, brush: Brush) => painter.current?.stroke(from, to, brush),
    toFile: async () => (await painter.current?.toFile()) ?? null,
  };
}
