"use client";

import "@/app/globals.css";
import { fontVariables } from "@/app/fonts";
import { Button } from "@/components/ui/button";
import english from "@/messages/en/pages.json";
import polish from "@/messages/pl/pages.json";

const TEXTS = [
  { locale: "pl", texts: polish },
  { locale: "en", texts: english },
] as const;

/** The last resort, when even the layout broke; it can't know the language, so it speaks both. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="pl" className={fontVariables}>
      <body>
        <main className="safe-x mx-auto flex min-h-dvh max-w-[40rem] flex-col justify-center gap-8 py-16">
          {TEXTS.map(({ locale, texts }) => (
            <section key={locale} lang={locale} className="flex flex-col items-start gap-3">
              <h1 className="font-serif text-2xl">{texts.errorTitle}</h1>
              <p className="text-muted">{texts.error}</p>
              <Button onClick={reset}>{texts.tryAgain}</Button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
