import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { docsMetadata } from "@/app/[locale]/docs/metadata";
import { ReferencePage } from "@/components/developer/reference-page";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return docsMetadata((await params).locale, "reference");
}

/** Every route of the API. */
export default async function DocsReference({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return <ReferencePage />;
}
