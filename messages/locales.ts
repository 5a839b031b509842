/** The languages of the pages; the first is the default. */
export const LOCALES = ["pl", "en"] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** The cookie that remembers a person's choice of language; the Worker reads it to redirect `/`. */
export const LOCALE_COOKIE = "zorza_locale";

/** Whether a text from an address is one of the languages. */
export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
