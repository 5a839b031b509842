"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { ChartHint } from "@/components/admin/chart-hint";
import type { Metric } from "@/components/admin/metrics";
import type { ChartData, Point } from "@/components/admin/series";
import { useFormats } from "@/components/admin/use-formats";

/** With more days than this the gaps between the parts of a bar would eat the bars. */
const MAX_DAYS_WITH_GAPS = 92;
const AXIS_TEXT = { fill: "currentColor", fontSize: 12 };

type UsageChartProps = { readonly data: ChartData; readonly metric: Metric };

/** Stacked bars, one per day. Arrow keys move between days, and what they point at is read out. */
export function UsageChart({ data, metric }: UsageChartProps) {
  const t = useTranslations("admin.chart");
  const formats = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const { series, points } = data;
  const gap = points.length > MAX_DAYS_WITH_GAPS ? 0 : 1;
  return (
    <div ref={frame} className="h-full text-muted">
      <BarChart
        responsive
        style={{ width: "100%", height: "100%" }}
        data={[...points]}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={points.length > MAX_DAYS_WITH_GAPS ? 0 : "18%"}
        maxBarSize={56}
        title={t(`title.${metric}`)}
        desc={t("about")}
        accessibilityLayer
      >
        <CartesianGrid vertical={false} stroke="currentColor" strokeOpacity={0.22} />
        <XAxis
          dataKey="day"
          tickFormatter={formats.shortDay}
          tick={AXIS_TEXT}
          tickLine={false}
          axisLine={{ stroke: "currentColor", strokeOpacity: 0.6 }}
          minTickGap={28}
          tickMargin={8}
        />
        <YAxis
          width="auto"
          tickFormatter={(value: number) => formats.axis(metric, value)}
          tick={AXIS_TEXT}
          tickLine={false}
          axisLine={false}
          allowDecimals={metric === "usd" || metric === "neurons"}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: "currentColor", fillOpacity: 0.14 }}
          content={<ChartHint data={data} metric={metric} frame={frame} />}
        />
        {series.map(({ model, name, colour }, index) => (
          <Bar
            key={model}
            name={name}
            dataKey={(point: Point) => point.values[index] ?? 0}
            stackId="day"
            fill={colour}
            stroke="var(--color-surface)"
            strokeWidth={gap}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </div>
  );
}
