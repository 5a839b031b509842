import type { Metadata } from "next";
import { createTranslator, hasLocale } from "next-intl";
import { loadDocsMessages } from "@/app/[locale]/docs/messages";
import { DEFAULT_LOCALE, LOCALES } from "@/messages/locales";

/** What search engines and tabs are told of a page for developers. */
export async function docsMetadata(locale: string, page: "guide" | "reference"): Promise<Metadata> {
  if (!hasLocale(LOCALES, locale)) return {};
  const docs = await loadDocsMessages(locale);
  const t = createTranslator({ locale, messages: { docs }, namespace: `docs.meta.${page}` });
  const pathIn = (language: string) =>
    `/${language}/docs${page === "reference" ? "/reference" : ""}`;
  const languages = Object.fromEntries(LOCALES.map((language) => [language, pathIn(language)]));
  return {
    title: t("title"),
    description: t("description"),
    alternates: {
      canonical: pathIn(locale),
      languages: { ...languages, "x-default": pathIn(DEFAULT_LOCALE) },
    },
  };
}
