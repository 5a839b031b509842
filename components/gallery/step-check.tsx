"use client";

import { CircleSlash2, ShieldCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { Check } from "@/lib/prompts/schema";

/** What moderation said of one text, who said it and how long it took. */
export function StepCheck({ check }: { readonly check: Check }) {
  const t = useTranslations("chain");
  const tFailure = useTranslations("failure");
  const format = useFormatter();
  const { category, layer, signals } = check;
  const refused = check.verdict === "refused";
  const Icon = refused ? CircleSlash2 : ShieldCheck;
  const facts = {
    engine: check.engine === "lexicon" ? t("lexicon") : check.engine,
    milliseconds: format.number(check.milliseconds),
  };
  const overruled = !refused && layer === "classifier" && signals.length > 0;
  return (
    <div className="mt-1.5 text-xs text-muted">
      <p className="flex gap-1.5">
        <Icon
          aria-hidden
          className={`mt-px size-3.5 shrink-0 ${refused ? "text-caution" : "text-accent"}`}
        />
        <span className="min-w-0 [overflow-wrap:anywhere] tabular-nums">
          {refused
            ? t("refused", {
                ...facts,
                category: tFailure(`categories.${category ?? "unspecified"}`),
              })
            : t("passed", facts)}
        </span>
      </p>
      {overruled && (
        <p className="mt-0.5 pl-5">
          {t("signals", {
            categories: format.list(signals.map((signal) => tFailure(`categories.${signal}`))),
          })}
        </p>
      )}
    </div>
  );
}
