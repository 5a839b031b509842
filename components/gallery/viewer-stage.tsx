"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Lightbox, type SlideImage } from "yet-another-react-lightbox";
import Inline from "yet-another-react-lightbox/plugins/inline";
import Zoom from "yet-another-react-lightbox/plugins/zoom";
import "yet-another-react-lightbox/styles.css";
import type { Entry } from "@/components/gallery/use-entries";
import { openPicture } from "@/components/gallery/use-open-picture";
import type { GenerationView } from "@/lib/generations/schema";

type ViewerStageProps = { readonly open: GenerationView; readonly entries: readonly Entry[] };

const PLUGINS = [Inline, Zoom];

const DARK_DISC = {
  backgroundColor: "rgb(10 13 20 / 0.55)",
  borderRadius: "999px",
  padding: "0.5rem",
};

/** The open picture, to be swiped and zoomed; neighbours are loaded ahead. */
export function ViewerStage({ open, entries }: ViewerStageProps) {
  const t = useTranslations("action");
  const views = useMemo(() => {
    const finished = entries.map(({ view }) => view).filter(({ image }) => image !== null);
    return finished.some(({ id }) => id === open.id) ? finished : [open];
  }, [entries, open]);
  const slides = useMemo(() => views.map(toSlide), [views]);
  const labels = {
    Previous: t("previous"),
    Next: t("next"),
    "Zoom in": t("zoomIn"),
    "Zoom out": t("zoomOut"),
  };
  return (
    <Lightbox
      slides={slides}
      index={views.findIndex(({ id }) => id === open.id)}
      plugins={PLUGINS}
      labels={labels}
      carousel={{ finite: true, padding: 0, spacing: 0, preload: 1 }}
      animation={{ swipe: 220, navigation: 160 }}
      inline={{ style: { width: "100%", height: "100%" } }}
      styles={{
        container: { backgroundColor: "transparent" },
        // On a phone the close button stands in that corner.
        toolbar: { paddingRight: "3.75rem" },
        // White arrows would be lost on a light picture.
        navigationPrev: { ...DARK_DISC, marginLeft: "0.5rem" },
        navigationNext: { ...DARK_DISC, marginRight: "0.5rem" },
      }}
      on={{
        view: ({ index }) => {
          const view = views[index];
          if (view !== undefined && view.id !== open.id) openPicture(view.id);
        },
      }}
    />
  );
}

function toSlide({ recipe, image }: GenerationView): SlideImage {
  if (image === null) return { src: "", alt: recipe.prompt };
  const { width, height } = image;
  return {
    src: image.url,
    alt: recipe.prompt,
    width,
    height,
    srcSet: image.sources.map((source) => ({
      src: source.url,
      width: source.width,
      height: Math.round((source.width / width) * height),
    })),
  };
}
