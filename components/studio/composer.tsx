"use client";

import { Settings2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentType, type FormEvent, lazy, Suspense, useState } from "react";
import { CountField } from "@/components/studio/count-field";
import { EnglishSlot } from "@/components/studio/english-slot";
import {
  countCharacters,
  drawnCount,
  type Form,
  isEnglishStale,
  PROMPT_LIMIT,
  randomSeed,
  toInput,
} from "@/components/studio/form";
import { focusEnglish, focusPrompt, KEEP_ENGLISH_ID } from "@/components/studio/landmarks";
import { ModelField } from "@/components/studio/model-field";
import { pickModel, takesMore } from "@/components/studio/models";
import { PromptField } from "@/components/studio/prompt-field";
import { RatioField } from "@/components/studio/ratio-field";
import { SeedField } from "@/components/studio/seed-field";
import { type Studio, useStudio } from "@/components/studio/studio-context";
import { SourceSlot } from "@/components/studio/source/source-slot";
import { takePictures } from "@/components/studio/source/take-pictures";
import { SubmitBar } from "@/components/studio/submit-bar";
import type { Actions } from "@/components/studio/use-actions";
import { useBlocker } from "@/components/studio/use-blocker";
import { classNames } from "@/components/ui/class-names";
import { Button } from "@/components/ui/button";
import { useStore } from "@/components/ui/use-store";

/** Fetched for the models that take more: the page opens with one that does not. */
const AdvancedFields = lazy<ComponentType>(() =>
  import("@/components/studio/advanced-fields").catch(() => ({ default: () => null })),
);

type ComposerProps = {
  readonly actions: Actions;
  /** Whether a picture is being made; the horizon shows it. */
  readonly busy: boolean;
};

/** The form: words, model, shape, seed, and the button. */
export function Composer({ actions, busy }: ComposerProps) {
  const t = useTranslations("composer");
  const tSource = useTranslations("source");
  const studio = useStudio();
  const problem = useStore(studio.problem);
  const blocker = useBlocker();
  // What was in the way at the last try; told until it is mended.
  const [hindered, setHindered] = useState<Hindrance | null>(null);
  const hindrance = findHindrance(useStore(studio.form));

  function submit(event: FormEvent) {
    event.preventDefault();
    const form = studio.form.get();
    const found = findHindrance(form);
    setHindered(found);
    if (found !== null) HELPERS[found](studio);
    if (blocker !== null || found !== null) return;
    const model = pickModel(studio.models, form.modelId);
    actions.submit(toInput(form, model, randomSeed()), drawnCount(form, model));
  }

  if (hindered !== null && hindered !== hindrance) setHindered(null);
  const error =
    hindered !== null && hindered !== "tooLong"
      ? t(`hindrance.${hindered}`)
      : (problem?.message ?? null);
  return (
    <form onSubmit={submit} noValidate {...takePictures(studio, tSource)}>
      <PromptField error={error} busy={busy} />
      <EnglishSlot />
      <SourceSlot />
      <SubmitBar blocker={blocker} />
      <Settings />
    </form>
  );
}

type Hindrance = "empty" | "tooLong" | "staleEnglish" | "longEnglish" | "uploading";

/** Where a person can mend it. */
const HELPERS: Readonly<Record<Hindrance, (studio: Studio) => void>> = {
  empty: focusPrompt,
  tooLong: focusPrompt,
  uploading: () => undefined,
  staleEnglish: () => document.getElementById(KEEP_ENGLISH_ID)?.focus(),
  longEnglish: ({ editingEnglish }) => {
    editingEnglish.set(true);
    focusEnglish();
  },
};

/** What of the words keeps a picture from being asked for. */
function findHindrance(form: Form): Hindrance | null {
  const length = countCharacters(form.prompt);
  if (length === 0) return "empty";
  if (length > PROMPT_LIMIT) return "tooLong";
  if (isEnglishStale(form)) return "staleEnglish";
  const { source } = form;
  if ([source, ...(source?.references ?? [])].some((one) => one?.reference === null))
    return "uploading";
  return countCharacters(form.english?.text ?? "") > PROMPT_LIMIT ? "longEnglish" : null;
}

/** Model, shape, seed and the rest; folded away on a phone until asked for. */
function Settings() {
  const t = useTranslations("composer");
  const studio = useStudio();
  const form = useStore(studio.form);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        look="ghost"
        className="-ml-3 md:!hidden"
        aria-expanded={open}
        aria-controls="settings"
        onClick={() => setOpen(!open)}
      >
        <Settings2 aria-hidden className="size-4" />
        {t("settings")}
      </Button>
      <div
        id="settings"
        className={classNames(
          "grid gap-x-10 gap-y-4 pt-3 md:grid-cols-2 md:pt-6 lg:grid-cols-[minmax(0,19rem)_minmax(0,1fr)_minmax(0,17.5rem)]",
          !open && "max-md:hidden",
        )}
      >
        <ModelField />
        {form.source === null && <RatioField />}
        <div className="grid min-w-0 content-start gap-3">
          <SeedField />
          <CountField />
        </div>
        {takesMore(pickModel(studio.models, form.modelId)) && (
          <Suspense fallback={<div className="col-span-full min-h-8" />}>
            <AdvancedFields />
          </Suspense>
        )}
      </div>
    </>
  );
}
