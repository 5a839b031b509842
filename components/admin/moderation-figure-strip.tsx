"use client";

import { useTranslations } from "next-intl";
import { Figure, FigureList } from "@/components/admin/figure";
import { useFormats } from "@/components/admin/use-formats";
import type { ModerationFigures } from "@/lib/verdicts/schema";

/** The sums of the period. */
export function ModerationFigureStrip({ totals }: { readonly totals: ModerationFigures }) {
  const t = useTranslations("admin.moderation.figures");
  const { count, share } = useFormats();
  const { refused, overruled, undecided, falseAlarms, falseAlarmRate } = totals;
  return (
    <FigureList heading={t("heading")} className="grid-cols-2 lg:grid-cols-5">
      <Figure label={t("refused")} value={count(refused)} note={t("refusedNote")} />
      <Figure label={t("overruled")} value={count(overruled)} note={t("overruledNote")} />
      <Figure label={t("undecided")} value={count(undecided)} note={t("undecidedNote")} />
      <Figure label={t("falseAlarms")} value={count(falseAlarms)} note={t("falseAlarmsNote")} />
      <Figure
        className="col-span-2 lg:col-span-1"
        label={t("rate")}
        value={falseAlarmRate === null ? "–" : share(falseAlarmRate)}
        note={t(falseAlarmRate === null ? "rateUnknown" : "rateNote")}
      />
    </FigureList>
  );
}
