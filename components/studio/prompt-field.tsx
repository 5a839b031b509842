"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { countCharacters, PROMPT_LIMIT, withWords } from "@/components/studio/form";
import { PROMPT_ID } from "@/components/studio/landmarks";
import { useStudio } from "@/components/studio/studio-context";
import { classNames } from "@/components/ui/class-names";
import { IconButton } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useStore } from "@/components/ui/use-store";

/** Characters left at which the counter appears. */
const COUNTER_FROM = 200;

type PromptFieldProps = {
  readonly error: string | null;
  readonly busy: boolean;
};

/** Where a person writes: large words on the page itself, over a horizon. */
export function PromptField({ error, busy }: PromptFieldProps) {
  const t = useTranslations("composer");
  const studio = useStudio();
  const { prompt } = useStore(studio.form);
  const box = useRef<HTMLTextAreaElement>(null);
  // A kept draft must not move the page under a reader; the box grows once somebody is in it.
  const [entered, setEntered] = useState(false);
  useGrowth(box, prompt, entered);

  function write(text: string) {
    studio.form.set({ ...studio.form.get(), prompt: text });
    studio.problem.set(null);
  }

  return (
    <div>
      <label htmlFor={PROMPT_ID} className="sr-only">
        {t("promptLabel")}
      </label>
      <div className="relative">
        <textarea
          ref={box}
          id={PROMPT_ID}
          name="prompt"
          value={prompt}
          rows={2}
          placeholder={t("placeholder")}
          aria-invalid={error !== null}
          aria-describedby="prompt-notes"
          autoComplete="off"
          onFocus={() => setEntered(true)}
          onChange={(event) => write(event.target.value)}
          onKeyDown={submitOnShortcut}
          className={classNames(
            "block max-h-[17rem] min-h-[6.75rem] w-full resize-none bg-transparent pt-1 pr-10 pb-3 font-serif text-[1.625rem] leading-[1.35] text-ink outline-none placeholder:text-muted/90 sm:min-h-[6.2rem] sm:text-[2rem] sm:leading-[1.3]",
            entered && "field-sizing-content",
          )}
        />
        <div className="horizon" data-busy={busy} />
        {prompt !== "" && (
          <IconButton
            label={t("clear")}
            className="!absolute top-1 -right-1"
            onClick={() => {
              studio.form.set(withWords(studio.form.get(), ""));
              studio.editingEnglish.set(false);
              studio.problem.set(null);
              box.current?.focus();
            }}
          >
            <X aria-hidden className="size-4" />
          </IconButton>
        )}
      </div>
      <PromptNotes prompt={prompt} error={error} />
    </div>
  );
}

/** The line under the horizon: what is wrong, how long it is, or the shortcut. */
function PromptNotes({
  prompt,
  error,
}: {
  readonly prompt: string;
  readonly error: string | null;
}) {
  const t = useTranslations("composer");
  const count = countCharacters(prompt);
  const surplus = count - PROMPT_LIMIT;
  return (
    <div
      id="prompt-notes"
      className="flex items-center justify-between gap-4 pt-2 pointer-fine:min-h-9 text-sm text-muted"
    >
      {surplus > 0 ? (
        <p className="text-danger">{t("tooLong", { count: surplus })}</p>
      ) : error !== null ? (
        <p className="text-danger">{error}</p>
      ) : (
        <Shortcut />
      )}
      {surplus > -COUNTER_FROM && (
        <p className={classNames("tabular-nums", surplus > 0 && "text-danger")}>
          {t("counter", { count: String(count), limit: String(PROMPT_LIMIT) })}
        </p>
      )}
    </div>
  );
}

function Shortcut() {
  const t = useTranslations("composer");
  const apple = useHydrated() && /Mac|iPhone|iPad/.test(navigator.userAgent);
  return <p className="pointer-coarse:hidden">{t("hint", { key: apple ? "⌘" : "Ctrl" })}</p>;
}

/** Ctrl or Command with Enter in a box of the form paints. */
export function submitOnShortcut(event: KeyboardEvent<HTMLTextAreaElement>) {
  // While an input method composes a letter, Enter belongs to it.
  if (event.nativeEvent.isComposing) return;
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** Grows the box with its text where the browser can't do it by `field-sizing`. */
function useGrowth(box: RefObject<HTMLTextAreaElement | null>, text: string, entered: boolean) {
  useEffect(() => {
    if (!entered || CSS.supports("field-sizing", "content")) return;
    const style = box.current?.style;
    style?.setProperty("height", "auto");
    style?.setProperty("height", `${box.current?.scrollHeight ?? 0}px`);
  }, [box, text, entered]);
}
