"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useModelGood, usePriceText } from "@/components/studio/model-texts";
import { ableModels, pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { Badge } from "@/components/ui/badge";
import { Field, Select } from "@/components/ui/field";
import { useStore } from "@/components/ui/use-store";

/** The browser's own list of models, each with what it is good at; below it, whether the chosen one is a beta. */
export function ModelField() {
  const t = useTranslations("model");
  const goodAt = useModelGood();
  const priceText = usePriceText();
  const format = useFormatter();
  const studio = useStudio();
  const form = useStore(studio.form);
  const offered = ableModels(useStore(studio.offered), form.source);
  const model = pickModel(offered, form.modelId);
  return (
    <Field
      id="model"
      label={t("label")}
      hint={
        <span className="flex items-baseline justify-between gap-3">
          <span className="first-letter:uppercase">{goodAt(model.id)}</span>
          {model.beta && <Badge>{t("beta")}</Badge>}
        </span>
      }
    >
      <Select
        id="model"
        name="model"
        value={model.id}
        aria-describedby="model-hint"
        onChange={(event) => studio.form.set({ ...form, modelId: event.target.value })}
      >
        {offered.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {t("option", {
              name: choice.name,
              good: goodAt(choice.id),
              seconds: format.number(choice.typicalSeconds),
              price: priceText(choice.price.neurons, choice.price.usd),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
