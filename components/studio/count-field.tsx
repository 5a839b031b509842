"use client";

import { useTranslations } from "next-intl";
import { COUNTS, drawnCount } from "@/components/studio/form";
import { pickModel } from "@/components/studio/models";
import { RADIO_COVER, RADIO_TILE } from "@/components/studio/radio-tile";
import { useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";

const TILE = `${RADIO_TILE} grid min-h-11 place-items-center tabular-nums`;

/** How many pictures the next click makes, as radio tiles; one for a model that would draw the same again. */
export function CountField() {
  const t = useTranslations("count");
  const studio = useStudio();
  const form = useStore(studio.form);
  const model = pickModel(studio.models, form.modelId);
  const chosen = drawnCount(form, model);
  return (
    <fieldset
      className="min-w-0"
      disabled={!model.parameters.seed}
      // There it says why a model has no choice.
      aria-describedby="seed-hint"
    >
      <legend className="mb-1.5 text-sm font-medium text-muted">{t("label")}</legend>
      <div className="grid max-w-70 grid-cols-4 gap-1.5">
        {COUNTS.map((count) => (
          <label key={count} className={TILE}>
            <input
              type="radio"
              name="count"
              value={count}
              checked={chosen === count}
              aria-label={t("pictures", { count })}
              onChange={() => studio.form.set({ ...form, count })}
              className={RADIO_COVER}
            />
            <span aria-hidden>{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
