"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { countCharacters, PROMPT_LIMIT } from "@/components/studio/form";
import { ENGLISH_ID, focusEnglish } from "@/components/studio/landmarks";
import { submitOnShortcut } from "@/components/studio/prompt-field";

type EnglishEditorProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onDone: () => void;
};

/** The English as a box to write in: what stands there is what the model gets. Takes the focus when it appears. */
export function EnglishEditor({ text, onChange, onDone }: EnglishEditorProps) {
  const t = useTranslations("english");
  useEffect(focusEnglish, []);
  const surplus = countCharacters(text) - PROMPT_LIMIT;
  return (
    <div>
      <textarea
        id={ENGLISH_ID}
        lang="en"
        value={text}
        rows={3}
        spellCheck
        autoComplete="off"
        aria-label={t("label")}
        aria-describedby="english-notes"
        aria-invalid={surplus > 0}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          submitOnShortcut(event);
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onDone();
        }}
        className="block field-sizing-content max-h-60 min-h-23 w-full resize-none rounded-lg border border-edge/70 bg-surface px-3 py-2 font-serif text-[1.0625rem] leading-[1.6] aria-invalid:border-danger"
      />
      <p
        id="english-notes"
        className={`py-1.5 text-sm ${surplus > 0 ? "text-danger" : "text-muted"}`}
      >
        {surplus > 0
          ? t("tooLong", { count: surplus })
          : t(text.trim() === "" ? "editorEmpty" : "editorHint")}
      </p>
    </div>
  );
}
