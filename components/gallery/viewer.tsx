"use client";

import { useQuery } from "@tanstack/react-query";
import { SquareSplitHorizontal, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { fetchGeneration } from "@/components/data/api";
import { isFinished } from "@/components/data/gallery-cache";
import { BeforeAfter } from "@/components/gallery/before-after";
import { Stages } from "@/components/gallery/stages";
import { placeholderUrl } from "@/components/gallery/thumbhash";
import type { Entry } from "@/components/gallery/use-entries";
import { closePicture, openPicture } from "@/components/gallery/use-open-picture";
import { TILE_ATTRIBUTE } from "@/components/studio/landmarks";
import { ViewerPanel } from "@/components/gallery/viewer-panel";
import { ViewerStage } from "@/components/gallery/viewer-stage";
import type { Actions } from "@/components/studio/use-actions";
import { Button, IconButton } from "@/components/ui/button";
import type { GenerationView, ImageView } from "@/lib/generations/schema";

type ViewerProps = {
  readonly openId: string;
  readonly entries: readonly Entry[];
  readonly actions: Actions;
};

/** One picture in full with everything known about it, above the page. Arrow keys move to its neighbours. */
export default function Viewer({ openId, entries, actions }: ViewerProps) {
  const t = useTranslations("viewer");
  const tAction = useTranslations("action");
  const dialog = useModal(openId);
  const index = entries.findIndex(({ view }) => view.id === openId);
  const view = useOpenView(openId, entries[index]?.view);

  function move(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The picture area has the same keys of its own while the focus is in it.
    if (event.target instanceof Element && event.target.closest(".yarl__root, input") !== null) {
      return;
    }
    const target = neighbour(entries, index, event.key);
    if (target === undefined) return;
    event.preventDefault();
    openPicture(target.view.id);
  }

  return (
    <dialog
      ref={dialog}
      aria-label={t("label")}
      onCancel={(event) => {
        event.preventDefault();
        closePicture();
      }}
      onKeyDown={move}
      className="m-0 size-full max-h-none max-w-none overflow-y-auto bg-ground text-ink md:grid md:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)] md:overflow-hidden"
    >
      <ViewerPictureArea view={view} entries={entries} />
      {view.data === undefined ? (
        <p role="status" className="p-6">
          {view.isError ? t("gone") : null}
        </p>
      ) : (
        <ViewerPanel
          view={view.data}
          actions={actions}
          position={index < 0 ? null : { index: index + 1, total: entries.length }}
        />
      )}
      <IconButton
        look="quiet"
        label={tAction("close")}
        onClick={closePicture}
        className="!fixed top-[max(0.75rem,env(safe-area-inset-top))] right-[max(0.75rem,env(safe-area-inset-right))] z-10 !bg-ground/90"
      >
        <X aria-hidden className="size-5" />
      </IconButton>
    </dialog>
  );
}

type OpenView = { readonly data: GenerationView | undefined; readonly isError: boolean };

type AreaProps = { readonly view: OpenView; readonly entries: readonly Entry[] };

function ViewerPictureArea({ view, entries }: AreaProps) {
  const open = view.data;
  return (
    <div className="relative h-[62dvh] overflow-hidden bg-night [container-type:size] md:h-dvh">
      {open !== undefined && open.image !== null && (
        <>
          <Placeholder image={open.image} />
          <Stage open={open} image={open.image} entries={entries} />
        </>
      )}
      {open !== undefined && !isFinished(open) && (
        <>
          <div aria-hidden className="aurora animate-drift" />
          <div className="absolute inset-0 mx-auto max-w-md p-8 text-snow">
            <Stages view={open} />
          </div>
        </>
      )}
    </div>
  );
}

type StageProps = {
  readonly open: GenerationView;
  readonly image: ImageView;
  readonly entries: readonly Entry[];
};

/** The picture among its neighbours, or beside the one it was made from when somebody wants to see both. */
function Stage({ open, image, entries }: StageProps) {
  const t = useTranslations("compare");
  const [comparedId, setComparedId] = useState<string | null>(null);
  const { source, prompt } = open.recipe;
  const comparing = source !== undefined && comparedId === open.id;
  return (
    <>
      {comparing ? (
        <BeforeAfter source={source} image={image} prompt={prompt} />
      ) : (
        <ViewerStage open={open} entries={entries} />
      )}
      {source !== undefined && (
        <Button
          aria-pressed={comparing}
          onClick={() => setComparedId(comparing ? null : open.id)}
          className="!absolute bottom-3 left-1/2 z-10 -translate-x-1/2 !border-snow/60 !bg-night/80 !text-snow"
        >
          <SquareSplitHorizontal aria-hidden className="size-4" />
          {t("toggle")}
        </Button>
      )}
    </>
  );
}

/** The blurred picture, exactly where the sharp one will cover it. */
function Placeholder({ image }: { readonly image: ImageView }) {
  const url = placeholderUrl(image.thumbhash);
  if (url === null) return null;
  const { width, height } = image;
  const fitted = `min(100cqw, 100cqh * ${width / height}, ${width}px)`;
  return (
    <img
      src={url}
      alt=""
      style={{ width: fitted, aspectRatio: `${width} / ${height}` }}
      className="absolute inset-0 m-auto object-fill"
    />
  );
}

function neighbour(entries: readonly Entry[], index: number, key: string): Entry | undefined {
  if (index < 0) return undefined;
  switch (key) {
    case "ArrowLeft":
      return entries[index - 1];
    case "ArrowRight":
      return entries[index + 1];
    case "Home":
      return entries[0];
    case "End":
      return entries.at(-1);
    default:
      return undefined;
  }
}

/** The open picture: from the gallery, or asked for when the address leads to one that is not loaded. */
function useOpenView(id: string, listed: GenerationView | undefined): OpenView {
  const query = useQuery({
    queryKey: ["generation", id],
    queryFn: () => fetchGeneration(id),
    enabled: listed === undefined,
    retry: false,
  });
  return { data: listed ?? query.data, isError: query.isError };
}

/** Shows the dialog as long as it is there; afterwards the focus goes to the tile that was open last. */
function useModal(openId: string) {
  const dialog = useRef<HTMLDialogElement>(null);
  const lastId = useRef(openId);
  useEffect(() => {
    lastId.current = openId;
  }, [openId]);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      const id = CSS.escape(lastId.current);
      document.querySelector<HTMLElement>(`[${TILE_ATTRIBUTE}="${id}"]`)?.focus();
    };
  }, []);
  return dialog;
}
