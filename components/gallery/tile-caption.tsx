"use client";

import { useTranslations } from "next-intl";
import { givenToModel } from "@/components/gallery/chain";
import type { GenerationView } from "@/lib/generations/schema";

/** Two lines under a picture, ever as high: the person's words, and the English the model was given. */
export function TileCaption({ view }: { readonly view: GenerationView }) {
  const t = useTranslations("tile");
  const given = givenToModel(view);
  return (
    <figcaption className="h-13 pt-1.5">
      <p className="truncate text-sm" title={view.recipe.prompt}>
        {view.recipe.prompt}
      </p>
      {given !== null && (
        <p className="truncate text-xs text-muted" title={given.text}>
          <span className="sr-only">{t("english")}: </span>
          <span aria-hidden className="mr-1.5">
            EN
          </span>
          <span lang={given.language}>{given.text}</span>
        </p>
      )}
    </figcaption>
  );
}
