"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** In the place of pictures that could not be had. */
export function LoadFailure({ retry }: { readonly retry: () => void }) {
  const t = useTranslations("gallery");
  return (
    <div className="flex flex-col items-start gap-4 py-8">
      <p role="alert">{t("failed")}</p>
      <Button onClick={retry}>{t("tryAgain")}</Button>
    </div>
  );
}
