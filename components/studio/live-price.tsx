"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { useQuote } from "@/components/studio/use-quote";
import { useStore } from "@/components/ui/use-store";
import type { Quote } from "@/lib/usage/schema";

/** Keeps the studio's quote up to date, and shows how much of today's limit is used. Fetched when something is written. */
export function LivePrice() {
  const studio = useStudio();
  const form = useStore(studio.form);
  const { quote, last } = useQuote(form, pickModel(studio.models, form.modelId));
  useEffect(() => studio.quote.set(quote), [studio, quote]);
  return last === null ? null : <Meter limits={last.limits} />;
}

/** The person's own limit; everybody's when they have none of their own. */
function Meter({ limits }: Pick<Quote, "limits">) {
  const t = useTranslations("composer.today");
  const format = useFormatter();
  const scope = limits.session.limit === null ? "account" : "session";
  const { used, limit } = limits[scope];
  if (limit === null) return null;
  const shown = { used: format.number(Math.round(used)), limit: Math.round(limit) };
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted tabular-nums">
      <span id="today-used">{t(scope, shown)}</span>
      <meter
        aria-labelledby="today-used"
        min={0}
        max={limit}
        value={Math.min(used, limit)}
        className="h-1.5 w-16 sm:w-24 appearance-none overflow-hidden rounded-full bg-line [&::-moz-meter-bar]:bg-accent [&::-webkit-meter-bar]:h-1.5 [&::-webkit-meter-bar]:rounded-full [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-line [&::-webkit-meter-optimum-value]:bg-accent [&::-webkit-meter-optimum-value]:bg-none"
      />
    </p>
  );
}
