"use client";

import { Download, RefreshCw, Shuffle, Trash2, Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import { downloadLink } from "@/components/gallery/download";
import { placeholderUrl } from "@/components/gallery/thumbhash";
import type { TileProps } from "@/components/gallery/tile";
import { openPicture } from "@/components/gallery/use-open-picture";
import { TILE_ATTRIBUTE } from "@/components/studio/landmarks";
import { useStudio } from "@/components/studio/studio-context";
import { classNames } from "@/components/ui/class-names";
import type { GenerationView, ImageView } from "@/lib/generations/schema";

type TilePictureProps = TileProps & { readonly image: ImageView };

/** A finished picture: a button that opens it, marks on top, and the nearest actions for those who point. */
export function TilePicture({
  view,
  image,
  width,
  active,
  eager,
  first,
  actions,
}: TilePictureProps) {
  const t = useTranslations("tile");
  const studio = useStudio();
  const { prompt } = view.recipe;
  const placeholder = placeholderUrl(image.thumbhash);
  const madeNow = studio.origins.has(view.id) && !view.cached;
  return (
    <>
      <button
        type="button"
        {...{ [TILE_ATTRIBUTE]: view.id }}
        tabIndex={active ? 0 : -1}
        aria-label={t("open", { prompt })}
        onClick={() => openPicture(view.id)}
        className="absolute inset-0 cursor-zoom-in bg-cover focus-visible:-outline-offset-2"
        style={placeholder === null ? undefined : { backgroundImage: `url(${placeholder})` }}
      >
        <img
          src={image.sources[0]?.url ?? image.url}
          srcSet={image.sources.map((source) => `${source.url} ${source.width}w`).join(", ")}
          sizes={`${Math.ceil(width)}px`}
          width={image.width}
          height={image.height}
          alt={prompt}
          decoding="async"
          loading={eager ? "eager" : "lazy"}
          fetchPriority={first ? "high" : "auto"}
          className={classNames("size-full object-cover", madeNow && "animate-appear")}
        />
      </button>
      <Marks view={view} />
      <QuickActions view={view} image={image} active={active} actions={actions} />
    </>
  );
}

/** What is worth knowing at a glance: it came from the cache, a setting was not honoured. */
function Marks({ view }: { readonly view: GenerationView }) {
  const t = useTranslations("tile");
  const mark =
    "flex items-center gap-1 rounded-full bg-night/80 px-2 py-0.5 text-xs font-medium text-snow";
  return (
    <div className="pointer-events-none absolute top-2 left-2 flex max-w-[calc(100%-1rem)] flex-wrap gap-1">
      {view.cached && (
        <span className={mark}>
          <Zap aria-hidden className="size-3" />
          {t("cached")}
        </span>
      )}
      {view.warnings.length > 0 && (
        <span className={mark}>{t("warnings", { count: view.warnings.length })}</span>
      )}
    </div>
  );
}

type QuickActionsProps = Pick<TilePictureProps, "view" | "image" | "active" | "actions">;

const QUICK =
  "grid size-8 place-items-center rounded-full bg-night/80 text-snow transition-colors hover:bg-night focus-visible:outline-snow focus-visible:-outline-offset-2";

/** Shown to a pointer that hovers and to the keyboard; a finger opens the picture and finds them all there. */
function QuickActions({ view, image, active, actions }: QuickActionsProps) {
  const t = useTranslations("action");
  const tabIndex = active ? 0 : -1;
  const link = downloadLink(image, view.recipe.prompt);
  return (
    <div className="absolute right-2 bottom-2 flex gap-1 opacity-0 transition-opacity group-focus-within/tile:opacity-100 group-hover/tile:opacity-100 [@media(hover:none)]:hidden">
      <a
        {...link}
        aria-label={t("download")}
        title={t("download")}
        tabIndex={tabIndex}
        className={QUICK}
      >
        <Download aria-hidden className="size-4" />
      </a>
      {view.recipe.seed !== null && (
        <Quick label={t("variant")} tabIndex={tabIndex} onClick={() => actions.variant(view)}>
          <RefreshCw aria-hidden className="size-4" />
        </Quick>
      )}
      <Quick label={t("remix")} tabIndex={tabIndex} onClick={() => actions.remix(view)}>
        <Shuffle aria-hidden className="size-4" />
      </Quick>
      <Quick label={t("delete")} tabIndex={tabIndex} onClick={() => actions.remove(view)}>
        <Trash2 aria-hidden className="size-4" />
      </Quick>
    </div>
  );
}

type QuickProps = {
  readonly label: string;
  readonly tabIndex: number;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
};

function Quick({ label, children, ...rest }: QuickProps) {
  return (
    <button type="button" aria-label={label} title={label} className={QUICK} {...rest}>
      {children}
    </button>
  );
}
