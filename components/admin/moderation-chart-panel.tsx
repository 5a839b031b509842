"use client";

import { useTranslations } from "next-intl";
import { ChartPanel } from "@/components/admin/chart-panel";
import { Choice } from "@/components/admin/choice";
import type { Measure } from "@/components/admin/measure";
import { stackDays } from "@/components/admin/series";
import { useFormats } from "@/components/admin/use-formats";
import { CATEGORIES, OUTCOMES } from "@/components/admin/verdict-words";
import type { ModerationReport, VerdictOutcome } from "@/lib/verdicts/schema";

type ModerationChartPanelProps = {
  readonly report: ModerationReport;
  readonly outcome: VerdictOutcome;
  readonly onOutcome: (outcome: VerdictOutcome) => void;
};

/** Verdicts of one outcome day by day, stacked by category. */
export function ModerationChartPanel({ report, outcome, onOutcome }: ModerationChartPanelProps) {
  const t = useTranslations("admin.moderation");
  const formats = useFormats();
  const data = stackDays(
    report,
    CATEGORIES.map((category) => ({ key: category, name: t(`category.${category}`) })),
    report.rows
      .filter((row) => row.outcome === outcome)
      .map((row) => ({ day: row.day, key: row.category, amount: row.count })),
  );
  const measure: Measure = {
    title: t(`chart.title.${outcome}`),
    about: t("chart.about"),
    legend: t("chart.legend"),
    write: formats.count,
    writeAxis: formats.count,
    hasDecimals: false,
  };
  return (
    <ChartPanel data={data} measure={measure}>
      <Choice
        label={t("chart.choice")}
        options={OUTCOMES.map((value) => ({ value, label: t(`figures.${value}`) }))}
        value={outcome}
        onChange={onOutcome}
      />
    </ChartPanel>
  );
}
