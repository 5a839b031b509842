import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getMessages, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { loadAdminMessages } from "@/app/[locale]/admin/messages";
import { LOCALES } from "@/messages/locales";

type LayoutProps = {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
};

/** Gives the admin pages their own texts, which no other page has to carry. */
export default async function AdminLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  const { errors, failure, limits, refusals } = await getMessages();
  const admin = await loadAdminMessages(locale);
  return (
    <NextIntlClientProvider messages={{ admin, errors, failure, limits, refusals }}>
      {children}
    </NextIntlClientProvider>
  );
}
