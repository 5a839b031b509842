"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { announce } from "@/components/shell/announcer";
import type { GenerationView } from "@/lib/generations/schema";

/** A function that says how many of the pictures were not made, and why: the reason of the first. */
export function useSayFailures(): (views: readonly GenerationView[]) => void {
  const t = useTranslations("announce");
  const failureText = useFailureText();
  return useCallback(
    (views) => {
      const errors = views.flatMap(({ error }) => error ?? []);
      const [first] = errors;
      if (first === undefined) return;
      const { reason } = failureText(first);
      const kind = first.code === "blocked" ? "blocked" : "failed";
      announce(t(kind, { reason, count: errors.length }), "assertive");
    },
    [t, failureText],
  );
}
