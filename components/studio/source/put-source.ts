import type { useTranslations } from "next-intl";
import { notify } from "@/components/shell/notices";
import type { Form, FormSource } from "@/components/studio/form";
import { ableModels, pickModel, type StudioModel } from "@/components/studio/models";
import type { Studio } from "@/components/studio/studio-context";

/** The words about pictures to start from. */
export type SourceTexts = ReturnType<typeof useTranslations<"source">>;

/** Puts a picture to start from into the form, or takes it out; a model that can't work so makes way, not silently. */
export function putSource(studio: Studio, source: FormSource | null, t: SourceTexts): void {
  const form = studio.form.get();
  const before = form.source;
  const shown = urlsOf(source);
  for (const url of urlsOf(before)) {
    if (url.startsWith("blob:") && !shown.includes(url)) URL.revokeObjectURL(url);
  }
  const changed = withSource(form, source, studio.offered.get());
  studio.form.set(changed);
  if (changed.modelId === form.modelId) return;
  notify({ text: t("modelChanged", { model: pickModel(studio.models, changed.modelId).name }) });
}

function urlsOf(source: FormSource | null): readonly string[] {
  return source === null ? [] : [source, ...(source.references ?? [])].map(({ url }) => url);
}

/** The form with another source, or none: its model is one that can work so. */
export function withSource(
  form: Form,
  source: FormSource | null,
  offered: readonly StudioModel[],
): Form {
  const { id } = pickModel(ableModels(offered, source), form.modelId);
  return { ...form, source, modelId: id, strength: source === null ? null : form.strength };
}
