"use client";

import { useTranslations } from "next-intl";
import { useStudio } from "@/components/studio/studio-context";
import { useLatePart } from "@/components/ui/use-late-part";
import { useStore } from "@/components/ui/use-store";

/** The place under the prompt where its English appears. As tall without it, so that nothing below ever jumps. */
export function EnglishSlot() {
  const t = useTranslations("english");
  const studio = useStudio();
  const { prompt, english } = useStore(studio.form);
  const editing = useStore(studio.editingEnglish);
  const wanted = editing || english !== null || prompt.trim() !== "";
  // Without the panel the words are still translated and painted.
  const panel = useLatePart(wanted, loadPanel);
  return (
    <div className="min-h-34 py-1 sm:min-h-27">
      {(wanted && panel) || (
        <p className="font-serif text-[1.0625rem] leading-7 text-muted">{t("hint")}</p>
      )}
    </div>
  );
}

async function loadPanel() {
  const { EnglishPanel } = await import("@/components/studio/english-panel");
  return <EnglishPanel />;
}
