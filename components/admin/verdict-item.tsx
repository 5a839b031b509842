"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useFormats } from "@/components/admin/use-formats";
import { VerdictReviewButtons } from "@/components/admin/verdict-review-buttons";
import { VerdictText } from "@/components/admin/verdict-text";
import { Badge } from "@/components/ui/badge";
import type { VerdictView } from "@/lib/verdicts/schema";

const TONES = { refused: "danger", overruled: "plain", undecided: "caution" } as const;

/** What stands for the engine when no check answered. */
const NOBODY = "none";

type VerdictItemProps = { readonly verdict: VerdictView };

/** One verdict: who decided what and when, on which words, and what an administrator makes of it. */
export function VerdictItem({ verdict }: VerdictItemProps) {
  const t = useTranslations("admin.moderation");
  const formats = useFormats();
  const id = useId();
  const { category, outcome, layer, engine, signals, createdAt } = verdict;
  return (
    <article
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)_auto]"
    >
      <div className="text-sm">
        <h3 id={id} className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-base font-medium">
          {t(`category.${category}`)}
          <Badge tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Badge>
        </h3>
        <p className="mt-1.5 text-muted">
          <time dateTime={createdAt}>{formats.moment(createdAt)}</time>
        </p>
        <p className="text-muted">
          {t(`layer.${layer}`)}
          {engine !== layer && engine !== NOBODY && (
            <>
              {": "}
              <span translate="no" className="break-words">
                {engine}
              </span>
            </>
          )}
        </p>
        {signals.length > 0 && (
          <p className="mt-1.5 text-muted">
            {t("list.signals", {
              categories: signals.map((signal) => t(`category.${signal}`)).join(", "),
            })}
          </p>
        )}
      </div>
      <Words verdict={verdict} />
      <VerdictReviewButtons verdict={verdict} />
    </article>
  );
}

/** The person's words and what was judged; once when they are the same. */
function Words({ verdict }: VerdictItemProps) {
  const t = useTranslations("admin.moderation");
  const { prompt, judged, step } = verdict;
  if (prompt === null || judged === null) {
    return <p className="text-sm text-muted italic">{t("list.forgotten")}</p>;
  }
  if (step === "original" && prompt.text === judged.text) {
    return (
      <div>
        <VerdictText label={t("list.same")} content={prompt} />
      </div>
    );
  }
  return (
    <div className="grid content-start gap-3">
      <VerdictText label={t("list.prompt")} content={prompt} />
      <VerdictText label={t("list.judged", { step: t(`step.${step}`) })} content={judged} />
    </div>
  );
}
