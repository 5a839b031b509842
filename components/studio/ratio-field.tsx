"use client";

import { useTranslations } from "next-intl";
import { drawnRatio } from "@/components/studio/form";
import { pickModel } from "@/components/studio/models";
import { type Ratio, RATIOS } from "@/components/studio/ratios";
import { RADIO_COVER, RADIO_TILE } from "@/components/studio/radio-tile";
import { useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";

/** Longest side of a drawn shape in pixels. */
const SHAPE_PIXELS = 24;

const TILE = `${RADIO_TILE} flex min-h-19 flex-col items-center justify-end gap-1 px-0.5 pt-2 pb-1.5 text-center text-xs`;

/** The shapes of a picture as radio tiles, named by use. What the model can't draw is off, with the reason. */
export function RatioField() {
  const t = useTranslations("ratio");
  const studio = useStudio();
  const form = useStore(studio.form);
  const model = pickModel(studio.models, form.modelId);
  const chosen = drawnRatio(form, model);
  const limited = RATIOS.some((ratio) => model.frames[ratio.name] === null);
  const frame = model.frames[chosen];
  return (
    <fieldset className="min-w-0" aria-describedby="ratio-hint">
      <legend className="mb-1.5 text-sm font-medium text-muted">{t("label")}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(3.9rem,1fr))] gap-1.5">
        {RATIOS.map((ratio) => (
          <label key={ratio.name} className={TILE} title={t(`about.${ratio.name}`)}>
            <input
              type="radio"
              name="ratio"
              value={ratio.name}
              checked={chosen === ratio.name}
              disabled={model.frames[ratio.name] === null}
              onChange={() => studio.form.set({ ...form, ratio: ratio.name })}
              className={RADIO_COVER}
            />
            <Shape ratio={ratio} />
            <span className="leading-tight">{t(ratio.name)}</span>
            <span className="leading-none tabular-nums">
              {ratio.across}:{ratio.down}
            </span>
          </label>
        ))}
      </div>
      <p id="ratio-hint" className="mt-1.5 text-sm text-muted">
        {limited && frame !== null
          ? t("unavailable", {
              model: model.name,
              width: String(frame.width),
              height: String(frame.height),
            })
          : t(`about.${chosen}`)}
      </p>
    </fieldset>
  );
}

function Shape({ ratio }: { readonly ratio: Ratio }) {
  const scale = SHAPE_PIXELS / Math.max(ratio.across, ratio.down);
  const [width, height] = [ratio.across * scale, ratio.down * scale];
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${SHAPE_PIXELS} ${SHAPE_PIXELS}`}
      className="mb-auto size-6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <rect
        x={(SHAPE_PIXELS - width) / 2 + 0.75}
        y={(SHAPE_PIXELS - height) / 2 + 0.75}
        width={width - 1.5}
        height={height - 1.5}
        rx="1.5"
      />
    </svg>
  );
}
