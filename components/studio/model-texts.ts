"use client";

import { useFormatter, useMessages, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useStudio } from "@/components/studio/studio-context";

/** A function that says what a model is good at; empty for models without a text. */
export function useModelGood(): (id: string) => string {
  const texts: Readonly<Record<string, unknown>> = useMessages()["model"]["good"];
  return useCallback(
    (id) => {
      const text = texts[id];
      return typeof text === "string" ? text : "";
    },
    [texts],
  );
}

/** A function that gives a model's name as people know it; the id when the model is gone from the catalogue. */
export function useModelName(): (id: string) => string {
  const { models } = useStudio();
  return useCallback((id) => models.find((model) => model.id === id)?.name ?? id, [models]);
}

/** A function that words a price: "free", or neurons and US dollars to two digits that count. */
export function usePriceText(): (neurons: number, usd: number) => string {
  const t = useTranslations("composer");
  const format = useFormatter();
  return useCallback(
    (neurons, usd) => {
      if (neurons === 0) return t("free");
      const dollars = format.number(usd, {
        style: "currency",
        currency: "USD",
        currencyDisplay: "code",
        maximumSignificantDigits: 2,
      });
      return t("price", { neurons: Math.round(neurons), usd: dollars });
    },
    [t, format],
  );
}
