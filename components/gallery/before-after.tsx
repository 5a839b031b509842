"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { sourceUrl } from "@/components/data/api";
import type { ImageView } from "@/lib/generations/schema";

type BeforeAfterProps = {
  /** Id of the picture it was made from. */
  readonly source: string;
  readonly image: ImageView;
  readonly prompt: string;
};

/** Two pictures over each other, the source on the left of a line that can be moved. */
export function BeforeAfter({ source, image, prompt }: BeforeAfterProps) {
  const t = useTranslations("compare");
  const format = useFormatter();
  const [share, setShare] = useState(0.5);
  const { width, height } = image;
  const percent = format.number(share, { style: "percent" });
  return (
    <div className="absolute inset-0 flex flex-col bg-night">
      <div className="relative m-2 min-h-0 grow [container-type:size]">
        <div
          style={{
            width: `min(100cqw, 100cqh * ${width / height}, ${width}px)`,
            aspectRatio: `${width} / ${height}`,
          }}
          className="absolute inset-0 m-auto overflow-hidden"
        >
          <img src={image.url} alt={t("after", { prompt })} className="absolute size-full" />
          <img
            src={sourceUrl(source)}
            alt={t("before")}
            // Cut evenly, as the server cuts it before it is painted over.
            style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0)` }}
            className="absolute size-full object-cover"
          />
          <div
            aria-hidden
            style={{ left: `${share * 100}%` }}
            className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-snow shadow-[0_0_0_1px_rgb(8_11_17/0.6)]"
          />
        </div>
      </div>
      <label className="mx-auto mb-16 flex w-full max-w-xl items-center gap-3 px-4 text-sm text-snow">
        {t("beforeLabel")}
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={share}
          aria-label={t("slider")}
          aria-valuetext={t("value", { share: percent })}
          onChange={(event) => setShare(Number(event.target.value))}
          className="h-8 min-w-0 grow"
        />
        {t("afterLabel")}
      </label>
    </div>
  );
}
