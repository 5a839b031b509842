"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CreateInput } from "@/components/data/api";
import { useSayFailures } from "@/components/gallery/use-say-failures";
import { notify } from "@/components/shell/notices";
import { announce } from "@/components/shell/announcer";
import { type EnglishEdit, randomSeed, remixForm, repeatInput } from "@/components/studio/form";
import {
  focusEnglish,
  focusPrompt,
  keepFocusNear,
  revealGallery,
} from "@/components/studio/landmarks";
import { isLocal } from "@/components/studio/placeholder-view";
import { removeWithUndo } from "@/components/studio/remove";
import type { SourceTexts } from "@/components/studio/source/put-source";
import { takeSource } from "@/components/studio/source/take-pictures";
import { type Studio, useStudio } from "@/components/studio/studio-context";
import { dropSubmission, submitPictures } from "@/components/studio/submit";
import type { GenerationView } from "@/lib/generations/schema";

/** English, and what it is to its prompt. */
type Wording = Pick<EnglishEdit, "text" | "kind">;

/** What can be done with a picture, wherever its buttons are. The object stays the same between renders. */
export type Actions = {
  readonly submit: (input: CreateInput, count?: number) => void;
  readonly variant: (view: GenerationView) => void;
  readonly retry: (view: GenerationView) => void;
  readonly remix: (view: GenerationView) => void;
  readonly edit: (view: GenerationView) => void;
  /** Puts a picture's words into the form with their English open to be written: that given, or whatever there is. */
  readonly writeEnglish: (view: GenerationView, english?: Wording) => void;
  /** Asks for the same picture with other English. */
  readonly paintEnglish: (view: GenerationView, english: Wording) => void;
  readonly takeSeed: (view: GenerationView) => void;
  /** Puts a finished picture into the form, to be changed. */
  readonly useAsSource: (view: GenerationView) => void;
  readonly copyPrompt: (view: GenerationView) => void;
  /** Deletes a picture, or dismisses a failure; can be undone for some seconds. */
  readonly remove: (view: GenerationView) => void;
};

/** The actions of the studio around this component. */
export function useActions(): Actions {
  const studio = useStudio();
  const t = useTranslations("action");
  const tAnnounce = useTranslations("announce");
  const sayFailures = useSayFailures();
  const tSource = useTranslations("source");

  return useMemo(() => {
    const submit = async (input: CreateInput, count = 1) => {
      announce(tAnnounce("started", { count }));
      const views = await submitPictures(studio, input, count);
      const known = views.filter(({ cached }) => cached).length;
      if (known > 0) announce(tAnnounce("known", { count: known }));
      sayFailures(views);
    };
    return {
      submit: (input, count) => {
        void submit(input, count);
        revealGallery();
      },
      variant: (view) => {
        void submit(repeatInput(view, randomSeed()));
        revealGallery();
      },
      retry: (view) => {
        const asked = isLocal(view) ? studio.origins.get(view.id)?.input : undefined;
        discard(studio, view);
        void submit(asked ?? repeatInput(view));
      },
      paintEnglish: (view, { text, kind }) => {
        discard(studio, view);
        void submit({ ...repeatInput(view), english: text, englishKind: kind, improve: false });
        revealGallery();
      },
      ...fillers(studio, t, tSource),
      copyPrompt: (view) => {
        void copyText(view.recipe.prompt).then(
          () => notify({ text: t("copied") }),
          () => notify({ text: t("copyFailed"), tone: "error" }),
        );
      },
      remove: (view) => {
        keepFocusNear(view.id);
        if (isLocal(view)) {
          discard(studio, view);
          return;
        }
        removeWithUndo(studio, view, {
          done: view.image === null ? t("dismissed") : t("deleted", { count: 1 }),
          undo: t("undo"),
          failed: t("deleteFailed"),
        });
      },
    };
  }, [studio, t, tSource, tAnnounce, sayFailures]);
}

type ActionTexts = ReturnType<typeof useTranslations<"action">>;

/** The actions that put something of a picture back into the form. */
function fillers(
  studio: Studio,
  t: ActionTexts,
  tSource: SourceTexts,
): Pick<Actions, "remix" | "edit" | "writeEnglish" | "takeSeed" | "useAsSource"> {
  return {
    remix: (view) => {
      studio.form.set(remixForm(view, studio.offered.get()));
      studio.editingEnglish.set(false);
      focusPrompt();
      notify({ text: t("remixed") });
    },
    edit: (view) => {
      refill(studio, view);
      studio.editingEnglish.set(false);
      focusPrompt();
    },
    writeEnglish: (view, english) => {
      refill(studio, view);
      if (english !== undefined) {
        const form = studio.form.get();
        const edit = { ...english, madeFor: form.prompt.trim() };
        studio.form.set({ ...form, english: edit, improve: false });
      }
      // The editor takes the focus when it opens; one that is open already has to be told.
      studio.editingEnglish.set(true);
      focusEnglish();
    },
    useAsSource: ({ id, image }) => {
      if (image === null) return;
      const { width, height, sources, url } = image;
      const source = { url: sources[0]?.url ?? url, width, height, mask: null };
      takeSource(studio, { ...source, reference: { generationId: id } }, tSource);
      focusPrompt();
    },
    takeSeed: (view) => {
      const { seed } = view.recipe;
      if (seed === null) return;
      studio.form.set({ ...studio.form.get(), seed, seedLocked: true });
      notify({ text: t("seedUsed", { seed: String(seed) }) });
    },
  };
}

/** Puts a picture's words and settings into the form, its seed too; a failed tile has done its work and goes. */
function refill(studio: Studio, view: GenerationView) {
  const { seed } = view.recipe;
  const form = remixForm(view, studio.offered.get());
  studio.form.set(seed === null ? form : { ...form, seed, seedLocked: true });
  if (view.image === null) discard(studio, view);
}

/** Takes a failed tile away without a word: something better takes its place. */
function discard(studio: Studio, view: GenerationView) {
  if (isLocal(view)) {
    const key = studio.origins.get(view.id)?.key;
    if (key !== undefined) dropSubmission(studio, key);
    return;
  }
  removeWithUndo(studio, view, null);
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
