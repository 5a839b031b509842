import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getMessages, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { loadDocsMessages } from "@/app/[locale]/docs/messages";
import { LOCALES } from "@/messages/locales";

type LayoutProps = {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
};

/** Gives the pages for developers their own texts, which no other page has to carry. */
export default async function DocsLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  const { errors } = await getMessages();
  const docs = await loadDocsMessages(locale);
  return <NextIntlClientProvider messages={{ docs, errors }}>{children}</NextIntlClientProvider>;
}
