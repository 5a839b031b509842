import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator, hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { loadAdminMessages } from "@/app/[locale]/admin/messages";
import { adminMetadata } from "@/app/[locale]/admin/metadata";
import { AdminBackends } from "@/components/admin/admin-backends";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const admin = await loadAdminMessages(locale);
  const t = createTranslator({ locale, messages: { admin }, namespace: "admin.backends.meta" });
  return adminMetadata({
    page: "backends",
    locale,
    title: t("title"),
    description: t("description"),
  });
}

/** Who draws: a static shell without a single backend; the browser asks the API, which knows who may see them. */
export default async function BackendsPage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return <AdminBackends />;
}
