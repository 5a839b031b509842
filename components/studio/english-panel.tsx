"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { EnglishEditor } from "@/components/studio/english-editor";
import { EnglishText } from "@/components/studio/english-text";
import { EnglishTools, focusTool } from "@/components/studio/english-tools";
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
  const [improving, setImproving] = useImproving(editing || stale ? null : english);
  const { write, take, close } = useEnglishEdits(translated);

  if (improving !== null) {
    return (
      <Improvement
        form={form}
        english={improving}
        onUse={(text, thenEdit) => {
          setImproving(null);
          take(text);
          if (thenEdit) studio.editingEnglish.set(true);
          else focusTool("edit");
        }}
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

/** The English that a proposal was asked for; it goes when that English does. */
function useImproving(english: string | null) {
  const [wanted, setWanted] = useState<string | null>(null);
  const improving = wanted === english ? wanted : null;
  if (wanted !== improving) setWanted(improving);
  return [improving, setWanted] as const;
}

/** How English of one's own comes, changes and goes. */
function useEnglishEdits(translated: string | null) {
  const studio = useStudio();
  const form = useStore(studio.form);
  // What reads like the translation is no version of one's own, and asks for no other picture.
  const unedited = form.english?.kind === "translated" && form.english.text === translated;
  useEffect(() => {
    if (unedited) studio.form.set({ ...studio.form.get(), english: null });
  }, [unedited, studio]);

  // What a person wrote or chose is used exactly: no model enriches it any more.
  const set = (english: EnglishEdit) => studio.form.set({ ...form, english, improve: false });
  const fresh = { kind: "translated", madeFor: form.prompt.trim() } as const;
  return {
    // A version that waits for a decision goes on waiting while it is corrected.
    write: (text: string) => set({ ...(form.english ?? fresh), text }),
    take: (text: string) => set({ ...fresh, text, kind: "improved" }),
    close: () => {
      if (form.english?.text.trim() === "") studio.form.set({ ...form, english: null });
      studio.editingEnglish.set(false);
      focusTool("edit");
    },
  };
}
