"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CreateInput } from "@/components/data/api";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { notify } from "@/components/shell/notices";
import { announce } from "@/components/shell/announcer";
import { randomSeed, remixForm, repeatInput } from "@/components/studio/form";
import { focusPrompt, keepFocusNear, revealGallery } from "@/components/studio/landmarks";
import { isLocal } from "@/components/studio/placeholder-view";
import { removeWithUndo } from "@/components/studio/remove";
import { type Studio, useStudio } from "@/components/studio/studio-context";
import { dropSubmission, submitPicture } from "@/components/studio/submit";
import type { GenerationView } from "@/lib/generations/schema";

/** What can be done with a picture, wherever its buttons are. The object stays the same between renders. */
export type Actions = {
  readonly submit: (input: CreateInput) => void;
  readonly variant: (view: GenerationView) => void;
  readonly retry: (view: GenerationView) => void;
  readonly remix: (view: GenerationView) => void;
  readonly edit: (view: GenerationView) => void;
  readonly takeSeed: (view: GenerationView) => void;
  readonly copyPrompt: (view: GenerationView) => void;
  /** Deletes a picture, or dismisses a failure; can be undone for some seconds. */
  readonly remove: (view: GenerationView) => void;
};

/** The actions of the studio around this component. */
export function useActions(): Actions {
  const studio = useStudio();
  const t = useTranslations("action");
  const tAnnounce = useTranslations("announce");
  const failureText = useFailureText();

  return useMemo(() => {
    const submit = async (input: CreateInput) => {
      announce(tAnnounce("started"));
      const view = await submitPicture(studio, input);
      if (view.cached) announce(tAnnounce("known"));
      if (view.error === null) return;
      const { reason } = failureText(view.error);
      const kind = view.status === "blocked" ? "blocked" : "failed";
      announce(tAnnounce(kind, { reason }), "assertive");
    };
    return {
      submit: (input) => {
        void submit(input);
        revealGallery();
      },
      variant: (view) => {
        void submit(repeatInput(view, randomSeed()));
        revealGallery();
      },
      retry: (view) => {
        discard(studio, view);
        void submit(repeatInput(view));
      },
      ...fillers(studio, t),
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
  }, [studio, t, tAnnounce, failureText]);
}

type ActionTexts = ReturnType<typeof useTranslations<"action">>;

/** The actions that put something of a picture back into the form. */
function fillers(studio: Studio, t: ActionTexts): Pick<Actions, "remix" | "edit" | "takeSeed"> {
  return {
    remix: (view) => {
      studio.form.set(remixForm(view, studio.models));
      focusPrompt();
      notify({ text: t("remixed") });
    },
    edit: (view) => {
      const { seed } = view.recipe;
      const form = remixForm(view, studio.models);
      studio.form.set(seed === null ? form : { ...form, seed, seedLocked: true });
      discard(studio, view);
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
