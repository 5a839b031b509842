"use client";

import { useFormatter, useMessages, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { GenerationView } from "@/lib/generations/schema";

type Failure = NonNullable<GenerationView["error"]>;

type Texts = Readonly<Record<string, unknown>>;

/** What a person reads about a failure: why, and the facts that help, each a sentence. */
export type FailureText = { readonly reason: string; readonly facts: readonly string[] };

/** A function that puts a failure into the page's language, by its code; unknown codes keep the API's message. */
export function useFailureText(): (failure: Failure) => FailureText {
  const t = useTranslations("failure");
  const messages = useMessages();
  const errors: Texts = messages["errors"];
  const categories: Texts = messages["failure"]["categories"];
  const format = useFormatter();
  return useCallback(
    ({ code, message, details = {} }) => {
      const known = errors[code];
      const reason =
        code === "network" ? t("network") : typeof known === "string" ? known : message;
      const facts: string[] = [];
      const { category, resumesAt, requestId } = details;
      const name = typeof category === "string" ? categories[category] : undefined;
      if (typeof name === "string") facts.push(t("category", { category: name }));
      if (details["layer"] === "backend") facts.push(t("byModel"));
      if (typeof resumesAt === "string") facts.push(t("resumes", { hour: hourOf(resumesAt) }));
      // A number helps only those who can look it up; limits and refusals explain themselves.
      if (code === "internal" && typeof requestId === "string")
        facts.push(t("requestId", { requestId }));
      return { reason, facts };

      function hourOf(date: string) {
        const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
        return format.dateTime(new Date(date), { timeStyle: "short", timeZone });
      }
    },
    [t, errors, categories, format],
  );
}
