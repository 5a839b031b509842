"use client";

import { ChevronDown } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { Form } from "@/components/studio/form";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { Field, TextInput } from "@/components/ui/field";
import { useStore } from "@/components/ui/use-store";

/** What only some models take. */
export default function AdvancedFields() {
  const t = useTranslations("advanced");
  const studio = useStudio();
  const form = useStore(studio.form);
  const { parameters } = pickModel(studio.models, form.modelId);
  const { negativePrompt, steps, guidance } = parameters;
  const change = (part: Partial<Form>) => studio.form.set({ ...form, ...part });
  return (
    <details className="group col-span-full min-w-0">
      <summary className="flex min-h-8 w-fit list-none items-center gap-1.5 rounded-sm text-sm font-medium text-muted hover:text-ink">
        {t("label")}
        <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="grid gap-x-10 gap-y-4 pt-3 md:grid-cols-3">
        {negativePrompt && (
          <Field id="negative-prompt" label={t("negativePrompt")}>
            <TextInput
              id="negative-prompt"
              value={form.negativePrompt}
              placeholder={t("negativePlaceholder")}
              maxLength={2000}
              onChange={(event) => change({ negativePrompt: event.target.value })}
            />
          </Field>
        )}
        {steps !== null && (
          <Slider
            id="steps"
            range={steps}
            step={1}
            value={form.steps}
            label={t("steps")}
            hint={t("stepsHelp")}
            onChange={(value) => change({ steps: value })}
          />
        )}
        {guidance !== null && (
          <Slider
            id="guidance"
            range={guidance}
            step={0.5}
            value={form.guidance}
            label={t("guidance")}
            hint={t("guidanceHelp")}
            onChange={(value) => change({ guidance: value })}
          />
        )}
      </div>
    </details>
  );
}

type SliderProps = {
  readonly id: string;
  readonly range: { readonly min: number; readonly max: number; readonly default: number };
  readonly step: number;
  /** Null shows the range's default. */
  readonly value: number | null;
  readonly label: string;
  readonly hint: string;
  readonly onChange: (value: number) => void;
};

/** A range with its value beside the label. */
export function Slider({ id, range, step, value, label, hint, onChange }: SliderProps) {
  const format = useFormatter();
  const shown = Math.min(Math.max(value ?? range.default, range.min), range.max);
  return (
    <Field
      id={id}
      hint={hint}
      label={
        <span className="flex justify-between gap-3">
          {label}
          <output htmlFor={id} className="text-ink tabular-nums">
            {format.number(shown)}
          </output>
        </span>
      }
    >
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={step}
        value={shown}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-8 w-full"
      />
    </Field>
  );
}
