"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { type Locale, LOCALE_COOKIE, LOCALES } from "@/messages/locales";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

function rememberLocale(locale: Locale) {
  document.cookie = `${LOCALE_COOKIE}=${locale}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
}

/** A link to the same page, query included, in the other language; the choice is remembered for a year. */
export function LocaleSwitch() {
  const t = useTranslations("shell");
  const current = useLocale();
  const pathname = usePathname();
  const other = LOCALES.find((locale) => locale !== current) ?? current;
  const href = pathname.replace(/^\/[^/]+/, `/${other}`);

  function keepQuery(event: MouseEvent<HTMLAnchorElement>) {
    rememberLocale(other);
    event.currentTarget.href = href + location.search;
  }

  return (
    <a
      href={href}
      hrefLang={other}
      lang={other}
      onClick={keepQuery}
      className="grid min-h-9 min-w-9 place-items-center rounded-full px-2 text-sm font-medium text-muted uppercase hover:text-ink"
    >
      <span aria-hidden>{other}</span>
      <span className="sr-only normal-case">{t("switchLanguage")}</span>
    </a>
  );
}
