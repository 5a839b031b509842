import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator, hasLocale, type Messages, NextIntlClientProvider } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { SharedPicture } from "@/components/shared/shared-picture";
import { DEFAULT_LOCALE, type Locale, LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

async function loadMessages(locale: Locale): Promise<Messages["shared"]> {
  const { default: messages } = await import(`@/messages/${locale}/shared.json`);
  return messages;
}

/** What is the same for every shared picture; the Worker writes the rest, addresses with the picture's id included. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const shared = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { shared }, namespace: "shared" });
  const languages = Object.fromEntries(LOCALES.map((language) => [language, `/${language}/p`]));
  return {
    title: t("title"),
    description: t("description"),
    // Whoever shares a link has not asked to be found by strangers.
    robots: { index: false },
    alternates: {
      canonical: `/${locale}/p`,
      languages: { ...languages, "x-default": `/${DEFAULT_LOCALE}/p` },
    },
  };
}

/** The public page of any shared picture: a static shell, served as `/{locale}/p/{id}` with that picture's data. */
export default async function SharedPage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  const shared = await loadMessages(locale);
  return (
    <main
      id="content"
      tabIndex={-1}
      className="safe-x mx-auto w-full max-w-[72rem] grow outline-none"
    >
      <NextIntlClientProvider messages={{ shared }}>
        <SharedPicture />
      </NextIntlClientProvider>
    </main>
  );
}
