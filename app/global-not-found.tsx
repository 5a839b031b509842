import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import "@/app/globals.css";
import { fontVariables } from "@/app/fonts";
import { Wordmark } from "@/components/shell/wordmark";
import { THEME_SCRIPT } from "@/components/shell/theme";
import { buttonClass } from "@/components/ui/button";
import { DEFAULT_LOCALE, LOCALES } from "@/messages/locales";

export const metadata: Metadata = { title: "404 – Zorza", robots: "noindex" };

/** The page for every unknown address. It is one static file, so it speaks all languages at once. */
export default async function GlobalNotFound() {
  const texts = await Promise.all(
    LOCALES.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: "pages" }),
    })),
  );
  return (
    <html lang={DEFAULT_LOCALE} className={fontVariables} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} suppressHydrationWarning />
      </head>
      <body>
        <main className="safe-x mx-auto flex min-h-dvh max-w-[40rem] flex-col justify-center gap-10 py-16">
          <Wordmark />
          {texts.map(({ locale, t }, index) => {
            const Heading = index === 0 ? "h1" : "h2";
            return (
              <section key={locale} lang={locale} className="flex flex-col items-start gap-3">
                <Heading className="font-serif text-2xl">{t("notFoundTitle")}</Heading>
                <p className="text-muted">{t("notFound")}</p>
                <a href={`/${locale}`} className={buttonClass(index === 0 ? "primary" : "quiet")}>
                  {t("backHome")}
                </a>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
