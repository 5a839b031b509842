import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator, hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { loadAdminMessages } from "@/app/[locale]/admin/messages";
import { adminMetadata } from "@/app/[locale]/admin/metadata";
import { AdminModeration } from "@/components/admin/admin-moderation";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const admin = await loadAdminMessages(locale);
  const t = createTranslator({ locale, messages: { admin }, namespace: "admin.moderation.meta" });
  return adminMetadata({
    page: "moderation",
    locale,
    title: t("title"),
    description: t("description"),
  });
}

/** Moderation: a static shell without a single verdict; the browser asks the API, which knows who may see them. */
export default async function ModerationPage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return <AdminModeration />;
}
