import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { docsMetadata } from "@/app/[locale]/docs/metadata";
import { DocsPage } from "@/components/developer/docs-page";
import { ERROR_CODES, type ErrorCode } from "@/lib/errors";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return docsMetadata((await params).locale, "guide");
}

/** How programs get pictures from here. */
export default async function Docs({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  const codes = Object.keys(ERROR_CODES) as ErrorCode[]; // the table's own keys
  return <DocsPage errors={codes.map((code) => ({ code, ...ERROR_CODES[code] }))} />;
}
