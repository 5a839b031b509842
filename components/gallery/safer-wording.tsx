"use client";

import { Check, Pencil, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Suggestion } from "@/components/gallery/suggestion-of";
import { leavePicture } from "@/components/gallery/use-open-picture";
import { ToolButton } from "@/components/studio/tool-button";
import type { Actions } from "@/components/studio/use-actions";
import { useBlocker } from "@/components/studio/use-blocker";
import { WordDiffText } from "@/components/studio/word-diff-text";
import type { GenerationView } from "@/lib/generations/schema";

type SaferWordingProps = {
  readonly view: GenerationView;
  readonly suggestion: Suggestion;
  readonly actions: Actions;
};

/** The wording offered in place of a refused one, as changes; it is painted only when the person says so. */
export function SaferWording({ view, suggestion, actions }: SaferWordingProps) {
  const t = useTranslations("suggestion");
  const blocker = useBlocker();
  const english = { text: suggestion.text, kind: "rewritten" } as const;
  return (
    <section
      aria-labelledby="suggestion-heading"
      className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <h3 id="suggestion-heading" className="text-sm font-semibold">
        {t("heading")}
      </h3>
      <WordDiffText before={suggestion.from} after={suggestion.text} />
      <p className="text-sm text-muted">{t("about")}</p>
      <div className="flex flex-wrap gap-2">
        <ToolButton
          look="primary"
          icon={Check}
          label={t("use")}
          hint={blocker ?? undefined}
          disabled={blocker !== null}
          onClick={() => leavePicture(() => actions.paintEnglish(view, english))}
        />
        <ToolButton
          icon={Pencil}
          label={t("edit")}
          onClick={() => leavePicture(() => actions.writeEnglish(view, english))}
        />
        <ToolButton
          icon={X}
          label={t("dismiss")}
          onClick={() => leavePicture(() => actions.remove(view))}
        />
      </div>
    </section>
  );
}
