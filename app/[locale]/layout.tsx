import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { fontVariables } from "@/app/fonts";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { Providers } from "@/components/shell/providers";
import { SkipToContent } from "@/components/shell/skip-links";
import { THEME_SCRIPT } from "@/components/shell/theme";
import { DEFAULT_LOCALE, LOCALES } from "@/messages/locales";

type LocaleParams = { readonly params: Promise<{ readonly locale: string }> };

export const dynamicParams = false;

/** One static shell per language. */
export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#0b0e14" },
    { media: "(prefers-color-scheme: light)", color: "#f6f5f1" },
  ],
};

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) return {};
  const t = await getTranslations({ locale, namespace: "meta" });
  const languages = Object.fromEntries(LOCALES.map((language) => [language, `/${language}`]));
  return {
    title: { default: t("title"), template: "%s – Zorza" },
    description: t("description"),
    applicationName: "Zorza",
    alternates: {
      canonical: `/${locale}`,
      languages: { ...languages, "x-default": `/${DEFAULT_LOCALE}` },
    },
    openGraph: { type: "website", siteName: "Zorza", title: t("title"), locale },
    // Safari would turn seeds into telephone links.
    formatDetection: { telephone: false },
  };
}

export default async function LocaleLayout({
  children,
  params,
}: LocaleParams & { readonly children: ReactNode }) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} suppressHydrationWarning />
      </head>
      <body className="flex flex-col">
        <NextIntlClientProvider>
          <Providers>
            <SkipToContent />
            <Header />
            {children}
            <Footer />
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
