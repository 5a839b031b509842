"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { isPromptLanguage, PROMPT_LANGUAGES } from "@/components/studio/prompt-languages";
import { useStudio } from "@/components/studio/studio-context";
import { classNames } from "@/components/ui/class-names";
import { Select } from "@/components/ui/field";
import { useStore } from "@/components/ui/use-store";
import type { PromptLanguage } from "@/lib/prompts/schema";

type LanguageFieldProps = {
  readonly recognised: PromptLanguage | null;
  readonly className?: string | undefined;
};

/** The language of the prompt: what was recognised, or what the person says it is. */
export function LanguageField({ recognised, className }: LanguageFieldProps) {
  const t = useTranslations("english");
  const studio = useStudio();
  const form = useStore(studio.form);
  const languages = useNamedLanguages();
  const name = languages.find(({ code }) => code === recognised)?.name;
  return (
    <Select
      aria-label={t("language")}
      value={form.language ?? ""}
      title={name === undefined ? t("language") : t("recognisedHint", { language: name })}
      className={classNames(
        "!min-h-8 !w-auto max-w-44 min-w-0 flex-1 !bg-transparent !py-0.5 !pr-5 !pl-2 text-sm sm:flex-none sm:basis-44",
        className,
      )}
      onChange={({ target }) => {
        const language = isPromptLanguage(target.value) ? target.value : null;
        studio.form.set({ ...form, language });
      }}
    >
      <option value="">
        {form.language === null && name !== undefined
          ? t("recognised", { language: name })
          : t("automatic")}
      </option>
      {languages.map((language) => (
        <option key={language.code} value={language.code}>
          {language.code === "en" ? t("asItIs", { language: language.name }) : language.name}
        </option>
      ))}
    </Select>
  );
}

/** Every language with its name in the language of the page, in that language's order. */
function useNamedLanguages(): readonly { readonly code: PromptLanguage; readonly name: string }[] {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: "language" });
    const { compare } = new Intl.Collator(locale);
    return PROMPT_LANGUAGES.map((code) => ({ code, name: names.of(code) ?? code })).toSorted(
      (one, other) => compare(one.name, other.name),
    );
  }, [locale]);
}
