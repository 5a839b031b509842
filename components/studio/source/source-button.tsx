"use client";

import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { takeFile } from "@/components/studio/source/take-pictures";
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
      onClick={() => takeFile(studio, null, t)}
    >
      <ImagePlus aria-hidden className="size-5" />
    </IconButton>
  );
}
