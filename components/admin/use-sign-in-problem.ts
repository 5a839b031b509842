"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useErrorText } from "@/components/admin/use-error-text";
import { RequestError } from "@/components/data/api";
import { announce } from "@/components/shell/announcer";
import { useNow } from "@/components/ui/use-now";

type Attempt = {
  /** The form was sent without a token. */
  readonly missing: boolean;
  readonly error: Error | null;
  /** When the form was sent, in milliseconds since 1970. */
  readonly askedAt: number;
};

/** Why signing in failed, in the person's language and read out once; null when nothing did. A wait counts down. */
export function useSignInProblem({ missing, error, askedAt }: Attempt): string | null {
  const t = useTranslations("admin.signIn");
  const toText = useErrorText();
  const waitSeconds = waitOf(error);
  const now = useNow(waitSeconds !== null);
  const problem = describe();
  const isProblem = problem !== null;

  useEffect(() => {
    if (problem !== null) announce(problem, "assertive");
    // Only a new problem is read out, not each second of its countdown.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isProblem, askedAt]);

  return problem;

  function describe(): string | null {
    if (missing) return t("missing");
    if (error === null) return null;
    if (error instanceof RequestError && error.code === "unauthorized") return t("wrong");
    if (waitSeconds === null) return toText(error).reason;
    const left = Math.ceil((askedAt + waitSeconds * 1000 - (now ?? askedAt)) / 1000);
    return left > 0 ? t("tooMany", { seconds: left }) : null;
  }
}

/** Seconds to wait before the next try; null when waiting is not the point. */
function waitOf(error: Error | null): number | null {
  if (!(error instanceof RequestError) || error.code !== "rate_limited") return null;
  const { retryAfterSeconds } = error.details;
  return typeof retryAfterSeconds === "number" ? retryAfterSeconds : 60;
}
