"use client";

import { Columns2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { isFinished } from "@/components/data/gallery-cache";
import type { Cell } from "@/components/explorer/cells";
import type { Explorer } from "@/components/explorer/use-explorer";
import { placeholderUrl } from "@/components/gallery/thumbhash";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { openPicture } from "@/components/gallery/use-open-picture";
import { usePriceText } from "@/components/studio/model-texts";
import { isLocal } from "@/components/studio/placeholder-view";
import { Button } from "@/components/ui/button";
import type { GenerationView, ImageView } from "@/lib/generations/schema";

type ExplorerCellProps = {
  readonly cell: Cell;
  readonly explorer: Explorer;
  readonly leave: () => void;
};

/** One picture of the table: there to be opened, being made, or to be chosen with its price. */
export function ExplorerCell({ cell, explorer, leave }: ExplorerCellProps) {
  const { view } = cell;
  const { width = 1, height = 1 } = cell.input;
  return (
    <div className="flex w-28 flex-col gap-1.5 sm:w-36">
      <div
        style={{ aspectRatio: `${width} / ${height}` }}
        className="relative max-h-48 overflow-hidden rounded-md bg-surface"
      >
        {view !== null && view.image !== null ? (
          <Picture cell={cell} view={view} image={view.image} leave={leave} />
        ) : view !== null && !isFinished(view) ? (
          <Progress view={view} />
        ) : (
          <Choice cell={cell} explorer={explorer} />
        )}
      </div>
      <CellFoot cell={cell} explorer={explorer} />
    </div>
  );
}

type PictureProps = {
  readonly cell: Cell;
  readonly view: GenerationView;
  readonly image: ImageView;
  readonly leave: () => void;
};

function Picture({ cell, view, image, leave }: PictureProps) {
  const t = useTranslations("explorer");
  const placeholder = placeholderUrl(image.thumbhash);
  return (
    <button
      type="button"
      aria-label={t("open", nameOf(cell))}
      onClick={() => {
        leave();
        openPicture(view.id);
      }}
      style={placeholder === null ? undefined : { backgroundImage: `url(${placeholder})` }}
      className="absolute inset-0 cursor-zoom-in bg-cover focus-visible:-outline-offset-2"
    >
      <img
        src={image.sources[0]?.url ?? image.url}
        alt=""
        width={image.width}
        height={image.height}
        className="size-full animate-appear object-cover"
      />
    </button>
  );
}

function Progress({ view }: { readonly view: GenerationView }) {
  const t = useTranslations("stage");
  return (
    <>
      <div aria-hidden className="aurora animate-drift" />
      <p className="absolute inset-0 grid place-items-center p-2 text-center text-xs text-snow">
        {t(isLocal(view) ? "sending" : view.stage)}
      </p>
    </>
  );
}

/** The whole box is the check box's. */
function Choice({ cell, explorer }: Omit<ExplorerCellProps, "leave">) {
  const t = useTranslations("explorer");
  return (
    <label className="absolute inset-0 grid place-items-center rounded-md border border-dashed border-edge/70 hover:border-ink has-checked:border-solid has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="checkbox"
        aria-label={t("choose", nameOf(cell))}
        aria-describedby={`price-${cell.id}`}
        checked={explorer.isChosen(cell)}
        onChange={({ target }) => explorer.choose(cell, target.checked)}
        className="size-5 outline-none"
      />
    </label>
  );
}

/** What it costs, why it was not made, or that it is there. */
function CellFoot({ cell, explorer }: Omit<ExplorerCellProps, "leave">) {
  const t = useTranslations("explorer");
  const failureText = useFailureText();
  const priceText = usePriceText();
  const { view, neurons, usd, isKnown } = cell;
  const error = view?.error ?? null;
  if (view !== null && view.image !== null) {
    return (
      <div className="flex items-center justify-between gap-1 text-xs text-muted">
        {t("exists")}
        <Button
          size="small"
          look={explorer.isPinned(cell) ? "primary" : "ghost"}
          aria-pressed={explorer.isPinned(cell)}
          aria-label={t("compare", nameOf(cell))}
          title={t("compare", nameOf(cell))}
          className="!px-2"
          onClick={() => explorer.pin(cell, !explorer.isPinned(cell))}
        >
          <Columns2 aria-hidden className="size-4" />
        </Button>
      </div>
    );
  }
  return (
    <p id={`price-${cell.id}`} className="min-h-8 text-xs text-muted">
      {error !== null && <span className="block text-danger">{failureText(error).reason}</span>}
      {isKnown ? t("known") : priceText(neurons, usd)}
    </p>
  );
}

/** What a cell is called: its model and its seed. */
export function nameOf({ model, seed }: Pick<Cell, "model" | "seed">) {
  return { model: model.name, seed: String(seed) };
}
