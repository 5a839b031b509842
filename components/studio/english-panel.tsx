"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { EnglishEditor } from "@/components/studio/english-editor";
import { EnglishText } from "@/components/studio/english-text";
import { EnglishTools, toolId } from "@/components/studio/english-tools";
import { type EnglishEdit, isEnglishStale } from "@/components/studio/form";
import { Improvement } from "@/components/studio/improvement";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { useEnglishPreview } from "@/components/studio/use-english-preview";
import { useStore } from "@/components/ui/use-store";

/** What the model will be told, while the person writes: to read, to correct, to enrich. */
export function EnglishPanel() {
  const t = useTranslations("english");
  const studio = useStudio();
  const form = useStore(studio.form);
  const editing = useStore(studio.editingEnglish);
  const preview = useEnglishPreview(form, pickModel(studio.models, form.modelId));
  const stale = isEnglishStale(form);
  const translated = preview.view?.english ?? null;
  const english = form.english?.text ?? translated;
  // A proposal is for one text: it goes when that text does.
  const [improving, setImproving] = useState<string | null>(null);
  const showsImprovement = !editing && improving !== null && improving === english && !stale;

  function write(text: string, kind = form.english?.kind ?? "translated") {
    const madeFor = form.prompt.trim();
    // Typed back to the translation, it is no version of one's own.
    setEnglish(text === translated ? null : { text, kind, madeFor });
  }

  function setEnglish(next: EnglishEdit | null) {
    studio.form.set({ ...studio.form.get(), english: next });
  }

  function close() {
    if (form.english?.text.trim() === "") setEnglish(null);
    studio.editingEnglish.set(false);
    focusTool("edit");
  }

  function takeProposal(text: string, thenEdit: boolean) {
    setImproving(null);
    setEnglish({ text, kind: "improved", madeFor: form.prompt.trim() });
    if (thenEdit) studio.editingEnglish.set(true);
    else focusTool("edit");
  }

  if (showsImprovement) {
    return (
      <Improvement
        form={form}
        english={improving}
        onUse={takeProposal}
        onClose={() => {
          setImproving(null);
          focusTool("improve");
        }}
      />
    );
  }
  return (
    <section aria-label={t("label")}>
      {editing ? (
        <EnglishEditor text={english ?? ""} onChange={write} onDone={close} />
      ) : (
        <EnglishText form={form} preview={preview} stale={stale} />
      )}
      <EnglishTools
        form={form}
        preview={preview}
        stale={stale}
        editing={editing}
        onClose={close}
        onImprove={() => setImproving(english)}
      />
    </section>
  );
}

/** Moves the focus to a button once it is there. */
function focusTool(name: Parameters<typeof toolId>[0]) {
  requestAnimationFrame(() => document.getElementById(toolId(name))?.focus());
}
