"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, useEffect, useState } from "react";
import { useOnline } from "@/components/shell/use-online";
import { useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";

/** The place under the prompt where its English appears. As tall without it, so that nothing below ever jumps. */
export function EnglishSlot() {
  const t = useTranslations("english");
  const studio = useStudio();
  const { prompt, english } = useStore(studio.form);
  const editing = useStore(studio.editingEnglish);
  const wanted = editing || english !== null || prompt.trim() !== "";
  const panel = useLatePanel(wanted);
  return (
    <div className="min-h-34 py-1 sm:min-h-27">
      {(wanted && panel) || (
        <p className="font-serif text-[1.0625rem] leading-7 text-muted">{t("hint")}</p>
      )}
    </div>
  );
}

/** The panel, fetched once somebody has written something: the page opens without it. */
function useLatePanel(wanted: boolean): ReactElement | null {
  const [panel, setPanel] = useState<ReactElement | null>(null);
  const online = useOnline();
  const missing = wanted && online && panel === null;
  useEffect(() => {
    if (!missing) return undefined;
    let awaited = true;
    import("@/components/studio/english-panel").then(
      ({ EnglishPanel }) => awaited && setPanel(<EnglishPanel />),
      // Without the panel the words are still translated and painted; the next connection tries again.
      () => undefined,
    );
    return () => {
      awaited = false;
    };
  }, [missing]);
  return panel;
}
