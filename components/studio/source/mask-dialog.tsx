"use client";

import { Check, Contrast, Eraser, Trash2, Undo2, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { FormSource } from "@/components/studio/form";
import { uploadPicture } from "@/components/studio/source/bring-file";
import { putSource } from "@/components/studio/source/put-source";
import { BRUSH, useBrush } from "@/components/studio/source/use-brush";
import { type Mask, useMask } from "@/components/studio/source/use-mask";
import { useStudio } from "@/components/studio/studio-context";
import { ToolButton } from "@/components/studio/tool-button";
import { Button } from "@/components/ui/button";

type MaskDialogProps = { readonly source: FormSource; readonly close: () => void };

/** Marks the part of a picture that is to be painted anew: by mouse, finger, pen, or the keyboard alone. */
export default function MaskDialog({ source, close }: MaskDialogProps) {
  const t = useTranslations("mask");
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const mask = useMask(source, canvas);
  const brush = useBrush(mask);
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  // Out of the form, where Enter on the brush's range would paint.
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby="mask-heading"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      className="m-0 size-full max-h-none max-w-none overflow-hidden bg-ground text-ink open:flex open:flex-col"
    >
      <header className="flex flex-wrap items-baseline gap-x-4 px-4 pt-3">
        <h2 id="mask-heading" className="font-serif text-lg">
          {t("heading")}
        </h2>
        <p id="mask-help" className="text-sm text-muted max-sm:sr-only">
          {t("help")}
        </p>
      </header>
      <Surface source={source} mask={mask} brush={brush} canvas={canvas} />
      <footer className="flex flex-col gap-3 px-4 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <Tools mask={mask} brush={brush} />
        <Decision source={source} mask={mask} close={close} />
      </footer>
    </dialog>,
    document.body,
  );
}

/** Takes what is marked, or leaves it as it was. */
function Decision({ source, mask, close }: MaskDialogProps & { readonly mask: Mask }) {
  const t = useTranslations("mask");
  const { save, failed, saving } = useSave(source, mask, close);
  return (
    <>
      {failed && (
        <p role="alert" className="text-sm text-danger">
          {t("failed")}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={close}>
          <X aria-hidden className="size-4" />
          {t("cancel")}
        </Button>
        <Button look="primary" disabled={saving} onClick={save}>
          <Check aria-hidden className="size-4" />
          {saving ? t("saving") : t("save")}
        </Button>
      </div>
    </>
  );
}

/** Sends the mask and puts it into the form; nothing marked means the whole picture. */
function useSave(source: FormSource, mask: Mask, close: () => void) {
  const t = useTranslations("source");
  const studio = useStudio();
  const [state, setState] = useState<"open" | "saving" | "failed">("open");
  async function save() {
    setState("saving");
    try {
      const file = mask.share === 0 ? null : await mask.toFile();
      const made = file === null ? null : { id: (await uploadPicture(file)).id, share: mask.share };
      putSource(studio, { ...source, mask: made }, t);
      close();
    } catch {
      setState("failed");
    }
  }
  return { save: () => void save(), failed: state === "failed", saving: state === "saving" };
}

type PaintingProps = { readonly mask: Mask; readonly brush: ReturnType<typeof useBrush> };

type SurfaceProps = PaintingProps & {
  readonly source: FormSource;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
};

function Surface({ source, mask, brush, canvas }: SurfaceProps) {
  const t = useTranslations("mask");
  const { width, height } = mask.size;
  const { left, top, width: across } = brush.cursor;
  return (
    <div className="relative m-3 min-h-0 grow [container-type:size]">
      <div
        style={{
          width: `min(100cqw, 100cqh * ${width / height})`,
          aspectRatio: `${width} / ${height}`,
        }}
        className="absolute inset-0 m-auto overflow-hidden rounded-md"
      >
        <img src={source.url} alt="" className="absolute inset-0 size-full object-cover" />
        <div
          // The arrows belong to the brush here, not to a screen reader's own cursor.
          role="application"
          tabIndex={0}
          aria-label={t("surface")}
          aria-describedby="mask-help mask-keys"
          className="peer absolute inset-0 touch-none outline-none"
          {...brush.handlers}
        >
          <canvas ref={canvas} width={width} height={height} className="size-full opacity-60" />
        </div>
        <div
          aria-hidden
          style={{ left: `${left}%`, top: `${top}%`, width: `${across}%` }}
          className="pointer-events-none absolute aspect-square -translate-1/2 rounded-full border-2 border-snow opacity-0 outline-2 outline-night peer-hover:opacity-100 peer-focus-visible:opacity-100"
        />
      </div>
      <p id="mask-keys" className="sr-only">
        {t("keys")}
      </p>
      <p role="status" className="sr-only">
        {mask.spoken}
      </p>
    </div>
  );
}

function Tools({ mask, brush }: PaintingProps) {
  const t = useTranslations("mask");
  const format = useFormatter();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <label className="flex grow items-center gap-3 text-sm text-muted sm:max-w-72">
        {t("brush")}
        <input
          type="range"
          min={BRUSH.min}
          max={BRUSH.max}
          step={BRUSH.step}
          value={brush.size}
          aria-valuetext={format.number(brush.size, { style: "percent" })}
          onChange={(event) => brush.setSize(Number(event.target.value))}
          className="h-8 min-w-24 grow"
        />
      </label>
      <div className="flex flex-wrap gap-2">
        <ToolButton
          icon={Eraser}
          label={t("erase")}
          aria-pressed={brush.erases}
          className={brush.erases ? "!border-accent bg-accent-wash" : undefined}
          onClick={() => brush.setErases(!brush.erases)}
        />
        <ToolButton
          icon={Contrast}
          label={t("invert")}
          onClick={() => mask.change((made) => made.invert())}
        />
        <ToolButton
          icon={Undo2}
          label={t("undo")}
          onClick={() => mask.change((made) => void made.undo())}
        />
        <ToolButton
          icon={Trash2}
          label={t("clear")}
          onClick={() => mask.change((made) => made.clear())}
        />
      </div>
      <p className="ml-auto text-sm tabular-nums text-muted">
        {t("share", { share: format.number(mask.share, { style: "percent" }) })}
      </p>
    </div>
  );
}
