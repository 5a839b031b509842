"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Shown when a page breaks while it runs; what is being painted goes on without it. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslations("pages");
  return (
    <main className="safe-x mx-auto flex w-full max-w-[40rem] grow flex-col items-start justify-center gap-4 py-16">
      <h1 className="font-serif text-3xl">{t("errorTitle")}</h1>
      <p role="alert" className="text-muted">
        {t("error")}
      </p>
      <Button look="primary" onClick={reset}>
        {t("tryAgain")}
      </Button>
    </main>
  );
}
