"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentType, lazy, Suspense } from "react";
import { StandInBadge } from "@/components/shell/stand-in-badge";

/** A page whose search does not load is still a page. */
const SearchField = lazy<ComponentType>(() =>
  import("@/components/gallery/search-field").catch(() => ({ default: () => null })),
);

type GalleryHeadProps = {
  /** False before the first picture, when there are examples instead. */
  readonly started: boolean;
  /** Whether there is a picture to find. */
  readonly searchable: boolean;
  /** What the Worker said; undefined asks the API. */
  readonly standIn: boolean | undefined;
};

/** The gallery's name, who sees it, and whether a stand-in paints. */
export function GalleryHead({ started, searchable, standIn }: GalleryHeadProps) {
  const t = useTranslations("gallery");
  const tStart = useTranslations("start");
  const tShell = useTranslations("shell");
  return (
    <div className="flex min-h-9 flex-col gap-x-6 gap-y-2 pb-4 sm:flex-row sm:flex-wrap sm:items-center">
      <div className="flex grow flex-wrap items-baseline gap-x-4">
        <h2 className="font-serif text-xl">{started ? t("heading") : tStart("heading")}</h2>
        {started && (
          <p className="flex items-center gap-1.5 text-sm text-muted">
            <Lock aria-hidden className="size-3.5" />
            {t("private")}
          </p>
        )}
      </div>
      <StandInBadge text={tShell("standIn")} known={standIn} />
      {started && (
        // The room is there before the field, so that nothing moves.
        <div className="h-11 sm:h-9 sm:w-64">
          <Suspense>{searchable && <SearchField />}</Suspense>
        </div>
      )}
    </div>
  );
}
