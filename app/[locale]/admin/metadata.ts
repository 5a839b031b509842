import type { Metadata } from "next";
import { DEFAULT_LOCALE, LOCALES } from "@/messages/locales";

type AdminPage = {
  /** Name of the page in addresses. */
  readonly page: "usage" | "moderation" | "backends" | "keys";
  readonly locale: string;
  readonly title: string;
  readonly description: string;
};

/** What search engines and tabs are told of a page for administrators: that it is none of their business. */
export function adminMetadata({ page, locale, title, description }: AdminPage): Metadata {
  const pathIn = (language: string) => `/${language}/admin/${page}`;
  const languages = Object.fromEntries(LOCALES.map((language) => [language, pathIn(language)]));
  return {
    title,
    description,
    robots: { index: false, follow: false },
    alternates: {
      canonical: pathIn(locale),
      languages: { ...languages, "x-default": pathIn(DEFAULT_LOCALE) },
    },
  };
}
