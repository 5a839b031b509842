import type { PromptLanguage } from "@/lib/prompts/schema";

/** The languages a prompt can be said to be in. The type keeps it complete (lib/prompts/schema.ts). */
const LANGUAGES: Readonly<Record<PromptLanguage, true>> = {
  ar: true,
  cs: true,
  de: true,
  el: true,
  en: true,
  es: true,
  fr: true,
  he: true,
  hu: true,
  it: true,
  ja: true,
  ko: true,
  nl: true,
  pl: true,
  pt: true,
  ru: true,
  sk: true,
  sv: true,
  uk: true,
  zh: true,
};

export const PROMPT_LANGUAGES = Object.keys(LANGUAGES).filter(isPromptLanguage);

/** Whether it is the code of such a language. */
export function isPromptLanguage(code: unknown): code is PromptLanguage {
  return typeof code === "string" && Object.hasOwn(LANGUAGES, code);
}
