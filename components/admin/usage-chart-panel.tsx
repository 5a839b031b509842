"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartPanel } from "@/components/admin/chart-panel";
import { Choice } from "@/components/admin/choice";
import type { Measure } from "@/components/admin/measure";
import { type Metric, METRICS } from "@/components/admin/metrics";
import type { ModelName } from "@/components/admin/models";
import { toChartData } from "@/components/admin/series";
import { useFormats } from "@/components/admin/use-formats";
import type { UsageReport } from "@/lib/usage/schema";

type UsageChartPanelProps = {
  readonly report: UsageReport;
  readonly models: readonly ModelName[];
  readonly metric: Metric;
  readonly onMetric: (metric: Metric) => void;
};

/** Usage day by day, stacked by model. */
export function UsageChartPanel({ report, models, metric, onMetric }: UsageChartPanelProps) {
  const t = useTranslations("admin");
  const formats = useFormats();
  const data = useMemo(() => toChartData(report, metric, models), [report, metric, models]);
  const measure: Measure = {
    title: t(`chart.title.${metric}`),
    about: t("chart.about"),
    legend: t("chart.legend"),
    write: (amount) => formats.metric(metric, amount),
    writeAxis: (amount) => formats.axis(metric, amount),
    hasDecimals: metric === "usd" || metric === "neurons",
  };
  return (
    <ChartPanel data={data} measure={measure}>
      <Choice
        label={t("metric.label")}
        options={METRICS.map((value) => ({ value, label: t(`metric.${value}`) }))}
        value={metric}
        onChange={onMetric}
      />
    </ChartPanel>
  );
}
