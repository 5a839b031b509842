import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator, hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { loadAdminMessages } from "@/app/[locale]/admin/messages";
import { AdminUsage } from "@/components/admin/admin-usage";
import { listModels } from "@/lib/backends/list-models";
import { DEFAULT_LOCALE, LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

/** Where this page lives in a language. */
function pathIn(locale: string): string {
  return `/${locale}/admin/usage`;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const admin = await loadAdminMessages(locale);
  const t = createTranslator({ locale, messages: { admin }, namespace: "admin.meta" });
  const languages = Object.fromEntries(LOCALES.map((language) => [language, pathIn(language)]));
  return {
    title: t("title"),
    description: t("description"),
    robots: { index: false, follow: false },
    alternates: {
      canonical: pathIn(locale),
      languages: { ...languages, "x-default": pathIn(DEFAULT_LOCALE) },
    },
  };
}

/** Usage and cost: a static shell without a single figure; the browser asks the API, which knows who may see them. */
export default async function UsagePage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return <AdminUsage models={listModels().map(({ id, name }) => ({ id, name }))} />;
}
