"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { readBootstrap } from "@/components/data/bootstrap";
import { Gallery } from "@/components/gallery/gallery";
import { useIsBusy } from "@/components/gallery/use-is-busy";
import { BackToPrompt } from "@/components/studio/back-to-prompt";
import { Composer } from "@/components/studio/composer";
import { loadDraft, saveDraft } from "@/components/studio/draft";
import { GALLERY_ID } from "@/components/studio/landmarks";
import { ableModels, offeredModels, pickModel, type StudioModel } from "@/components/studio/models";
import { flushRemovals, hideRemoved } from "@/components/studio/remove";
import {
  createStudio,
  type Studio as StudioState,
  StudioProvider,
} from "@/components/studio/studio-context";
import { useActions } from "@/components/studio/use-actions";
import { useHydrated } from "@/components/ui/use-hydrated";

type StudioProps = { readonly models: readonly StudioModel[] };

/** The whole page: the form above, one's own pictures below. */
export function Studio({ models }: StudioProps) {
  const client = useQueryClient();
  const [studio] = useState(() => createStudio(client, models));
  useKeptDraft(studio);
  useLayoutEffect(() => hideRemoved(studio), [studio]);
  useEffect(() => {
    addEventListener("pagehide", flushRemovals);
    return () => removeEventListener("pagehide", flushRemovals);
  }, []);
  return (
    <StudioProvider value={studio}>
      <Rooms />
    </StudioProvider>
  );
}

function Rooms() {
  const t = useTranslations("composer");
  const actions = useActions();
  const busy = useIsBusy();
  const hydrated = useHydrated();
  const composer = useRef<HTMLElement>(null);
  return (
    <>
      <section
        ref={composer}
        aria-labelledby="composer-heading"
        className="pt-5 pb-9 sm:pt-10 sm:pb-12"
      >
        <h1 id="composer-heading" className="pb-3 font-serif text-lg text-muted sm:text-xl">
          {t("heading")}
        </h1>
        <Composer actions={actions} busy={busy} />
      </section>
      {/* Tall from the start, so that what comes later moves nothing that is in view. */}
      <section id={GALLERY_ID} tabIndex={-1} className="min-h-dvh scroll-mt-4 outline-none">
        {hydrated && <Gallery actions={actions} />}
      </section>
      <BackToPrompt composer={composer} />
    </>
  );
}

/** Offers what the server offers and brings the draft of the last visit back, before the first paint; then keeps every change. */
function useKeptDraft(studio: StudioState) {
  useLayoutEffect(() => {
    const offered = offeredModels(studio.models, readBootstrap()?.models);
    const draft = loadDraft(studio.form.get());
    studio.offered.set(offered);
    studio.form.set({
      ...draft,
      modelId: pickModel(ableModels(offered, draft.source), draft.modelId).id,
    });
    if (location.search.includes("prompt=")) {
      void import("@/components/studio/prefill").then((late) => late.prefill(studio));
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => saveDraft(studio.form.get());
    const unsubscribe = studio.form.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, 300);
    });
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("pagehide", keep);
    };
  }, [studio]);
}
