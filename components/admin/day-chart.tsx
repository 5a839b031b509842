"use client";

import { useRef } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { ChartHint } from "@/components/admin/chart-hint";
import type { Measure } from "@/components/admin/measure";
import type { ChartData, Point } from "@/components/admin/series";
import { useFormats } from "@/components/admin/use-formats";

/** With more days than this the gaps between the parts of a bar would eat the bars. */
const MAX_DAYS_WITH_GAPS = 92;
const AXIS_TEXT = { fill: "currentColor", fontSize: 12 };

type DayChartProps = { readonly data: ChartData; readonly measure: Measure };

/** Stacked bars, one per day. Arrow keys move between days, and what they point at is read out. */
export function DayChart({ data, measure }: DayChartProps) {
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
        title={measure.title}
        desc={measure.about}
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
          tickFormatter={measure.writeAxis}
          tick={AXIS_TEXT}
          tickLine={false}
          axisLine={false}
          allowDecimals={measure.hasDecimals}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: "currentColor", fillOpacity: 0.14 }}
          content={<ChartHint data={data} measure={measure} frame={frame} />}
        />
        {series.map(({ key, name, colour }, index) => (
          <Bar
            key={key}
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
