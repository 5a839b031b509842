"use client";

import { useTranslations } from "next-intl";
import { COUNTS, drawnCount } from "@/components/studio/form";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";

const TILE =
  "relative grid min-h-11 place-items-center rounded-lg border border-edge/45 text-muted tabular-nums hover:border-ink hover:text-ink has-checked:border-accent has-checked:bg-accent-wash has-checked:text-ink has-disabled:pointer-events-none has-disabled:border-line has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2";

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
              className="absolute inset-0 appearance-none outline-none"
            />
            <span aria-hidden>{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
