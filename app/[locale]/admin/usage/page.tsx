import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator, hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { loadAdminMessages } from "@/app/[locale]/admin/messages";
import { adminMetadata } from "@/app/[locale]/admin/metadata";
import { AdminUsage } from "@/components/admin/admin-usage";
import { MODELS } from "@/lib/backends/catalogue";
import { listModels } from "@/lib/backends/list-models";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const admin = await loadAdminMessages(locale);
  const t = createTranslator({ locale, messages: { admin }, namespace: "admin.meta" });
  return adminMetadata({
    page: "usage",
    locale,
    title: t("title"),
    description: t("description"),
  });
}

/** Usage and cost: a static shell without a single figure; the browser asks the API, which knows who may see them. */
export default async function UsagePage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return <AdminUsage models={listModels(MODELS).map(({ id, name }) => ({ id, name }))} />;
}
