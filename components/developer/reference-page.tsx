"use client";

import { useLocale, useTranslations } from "next-intl";
import dynamic from "next/dynamic";

/** Most of a megabyte: fetched on this page only, and never part of the Worker. */
const Reference = dynamic(
  async () => (await import("@/components/developer/reference")).Reference,
  { ssr: false, loading: Loading },
);

/** Every route of the API, to be read and tried out. */
export function ReferencePage() {
  const t = useTranslations("docs");
  const locale = useLocale();
  return (
    <main
      id="content"
      tabIndex={-1}
      className="safe-x mx-auto w-full max-w-[80rem] grow pt-6 outline-none sm:pt-10"
    >
      <h1 className="font-serif text-3xl sm:text-4xl">{t("reference.title")}</h1>
      <p className="mt-2 max-w-[75ch] text-muted">{t("reference.about")}</p>
      <p className="mt-3 flex flex-wrap gap-x-5 text-sm font-medium text-accent">
        <a href={`/${locale}/docs`} className="underline">
          {t("reference.back")}
        </a>
        <a href="/api/openapi.json" download className="underline">
          {t("reference.download")}
        </a>
      </p>
      <Reference />
    </main>
  );
}

function Loading() {
  const t = useTranslations("docs.reference");
  return (
    <p role="status" className="py-16 text-center text-muted">
      {t("loading")}
    </p>
  );
}
