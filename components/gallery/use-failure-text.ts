"use client";

import { useFormatter, useMessages, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { GenerationView } from "@/lib/generations/schema";

type Failure = NonNullable<GenerationView["error"]>;

/** What a person reads about a failure: why, and the facts that help, each a sentence. */
export type FailureText = { readonly reason: string; readonly facts: readonly string[] };

/** A function that puts a failure into the page's language, by its code; unknown codes keep the API's message. */
export function useFailureText(): (failure: Failure) => FailureText {
  const t = useTranslations("failure");
  const errors: Readonly<Record<string, unknown>> = useMessages()["errors"];
  const format = useFormatter();
  return useCallback(
    ({ code, message, details = {} }) => {
      const known = errors[code];
      const reason =
        code === "network" ? t("network") : typeof known === "string" ? known : message;
      const facts: string[] = [];
      const { category, resumesAt, requestId } = details;
      if (typeof category === "string") facts.push(t("category", { category }));
      if (typeof resumesAt === "string") facts.push(t("resumes", { hour: hourOf(resumesAt) }));
      if (typeof requestId === "string") facts.push(t("requestId", { requestId }));
      return { reason, facts };

      function hourOf(date: string) {
        const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
        return format.dateTime(new Date(date), { hour: "2-digit", minute: "2-digit", timeZone });
      }
    },
    [t, errors, format],
  );
}
