"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { announce } from "@/components/shell/announcer";
import type { GenerationView } from "@/lib/generations/schema";

/** A function that says at once which pictures were not made and why; several of one reason are said together. */
export function useSayFailures(): (views: readonly GenerationView[]) => void {
  const t = useTranslations("announce");
  const failureText = useFailureText();
  return useCallback(
    (views) => {
      const told = views.flatMap(({ status, error }) =>
        error === null
          ? []
          : [{ kind: status === "blocked" ? "blocked" : "failed", ...failureText(error) } as const],
      );
      for (const { kind, reason } of told.filter(
        (one, index) => index === told.findIndex(same(one)),
      ))
        announce(
          t(kind, { reason, count: told.filter(same({ kind, reason })).length }),
          "assertive",
        );
    },
    [t, failureText],
  );
}

type Told = { readonly kind: string; readonly reason: string };

function same({ kind, reason }: Told): (other: Told) => boolean {
  return (other) => other.kind === kind && other.reason === reason;
}
