"use client";

import { useFormatter, useMessages, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { FailureDetails } from "@/components/data/api";

/** What a failure says of itself, of a picture or of any other request. */
type Failure = {
  readonly code: string;
  readonly message: string;
  readonly retryable?: boolean;
  readonly details?: FailureDetails | undefined;
};

type Texts = Readonly<Record<string, unknown>>;

/** What a person reads about a failure: why, and the facts that help, each a sentence. */
export type FailureText = { readonly reason: string; readonly facts: readonly string[] };

/** A function that puts a failure into the page's language, by its code; unknown codes keep the API's message. */
export function useFailureText(): (failure: Failure) => FailureText {
  const t = useTranslations("failure");
  const messages = useMessages();
  const errors: Texts = messages["errors"];
  const refusals: Texts = messages["refusals"];
  const limits: Texts = messages["limits"];
  const reasons: Texts = messages["failure"]["translation"];
  const format = useFormatter();
  return useCallback(
    ({ code, message, details = {} }) => {
      const { category, layer, reason: cause, resumesAt, requestId, scope } = details;
      const general = code === "network" ? t("network") : textOr(errors[code], message);
      const reason =
        code === "daily_limit_reached" ? textOr(limits[textOr(scope, "")], general) : general;
      const facts: string[] = [];
      const refusal = refusals[textOr(category, "unspecified")];
      if (code === "blocked" && isRefusal(refusal)) {
        facts.push(...whoRefused(layer, category));
        return { reason: refusal.reason, facts: [...facts, refusal.advice] };
      }
      if (code === "translation_failed") facts.push(...whyNotTranslated(cause, details["field"]));
      if (typeof resumesAt === "string") facts.push(t("resumes", { hour: hourOf(resumesAt) }));
      // A number helps only those who can look it up; limits and refusals explain themselves.
      if (code === "internal" && typeof requestId === "string")
        facts.push(t("requestId", { requestId }));
      return { reason, facts };

      function whoRefused(by: unknown, about: unknown): string[] {
        if (by === "picture") return [t("byPicture")];
        return by === "backend" && about !== "unspecified" ? [t("byModel")] : [];
      }

      function whyNotTranslated(why: unknown, field: unknown): string[] {
        const text = textOr(reasons[textOr(why, "unavailable")], t("translation.unavailable"));
        return field === "negativePrompt" ? [t("ofNegative"), text] : [text];
      }

      function hourOf(date: string) {
        const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
        return format.dateTime(new Date(date), { timeStyle: "short", timeZone });
      }
    },
    [t, errors, refusals, limits, reasons, format],
  );
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === "string" ? value : fallback;
}

function isRefusal(value: unknown): value is { reason: string; advice: string } {
  return typeof value === "object" && value !== null && "reason" in value && "advice" in value;
}
