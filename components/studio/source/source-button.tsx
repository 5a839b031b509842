"use client";

import { useTranslations } from "next-intl";
import { takeSource } from "@/components/studio/source/take-pictures";
import { useStudio } from "@/components/studio/studio-context";
import { IconButton } from "@/components/ui/button";

/** Chooses a picture of one's own to start from. */
export function SourceButton() {
  const t = useTranslations("source");
  const studio = useStudio();
  return (
    <IconButton
      look="quiet"
      label={t("choose")}
      className="!size-12"
      onClick={() => takeSource(studio, null, t)}
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-5 fill-none stroke-current stroke-2">
        <path d="M13 4H4v16h16v-9M5 18l5-5 6 6M16 5h6M19 2v6" />
      </svg>
    </IconButton>
  );
}
