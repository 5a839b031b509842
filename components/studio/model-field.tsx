"use client";

import { useTranslations } from "next-intl";
import { useModelGood } from "@/components/studio/model-texts";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { Field, Select } from "@/components/ui/field";
import { useStore } from "@/components/ui/use-store";

/** The browser's own list of models, each with what it is good at; below it, whether the chosen one is a beta. */
export function ModelField() {
  const t = useTranslations("model");
  const goodAt = useModelGood();
  const studio = useStudio();
  const form = useStore(studio.form);
  const model = pickModel(studio.models, form.modelId);
  return (
    <Field id="model" label={t("label")} hint={<Facts />}>
      <Select
        id="model"
        name="model"
        value={model.id}
        aria-describedby="model-hint"
        onChange={(event) => studio.form.set({ ...form, modelId: event.target.value })}
      >
        {studio.models.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {t("option", { name: choice.name, good: goodAt(choice.id) })}
          </option>
        ))}
      </Select>
    </Field>
  );

  function Facts() {
    return (
      <>
        <span className="block first-letter:uppercase">{goodAt(model.id)}</span>
        {model.beta && <span className="block">{t("beta")}</span>}
      </>
    );
  }
}
