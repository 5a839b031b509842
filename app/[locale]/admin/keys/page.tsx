import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator, hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { loadAdminMessages } from "@/app/[locale]/admin/messages";
import { adminMetadata } from "@/app/[locale]/admin/metadata";
import { AdminKeys } from "@/components/admin/keys/admin-keys";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const admin = await loadAdminMessages(locale);
  const t = createTranslator({ locale, messages: { admin }, namespace: "admin.keys.meta" });
  return adminMetadata({
    page: "keys",
    locale,
    title: t("title"),
    description: t("description"),
  });
}

/** The keys of programs: a static shell without a single one; the browser asks the API, which knows who may see them. */
export default async function KeysPage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return <AdminKeys />;
}
