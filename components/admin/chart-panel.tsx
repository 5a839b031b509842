"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Component, type ReactNode } from "react";
import type { Measure } from "@/components/admin/measure";
import type { ChartData } from "@/components/admin/series";
import { useFormats } from "@/components/admin/use-formats";
import { Card } from "@/components/ui/card";

const HEIGHT = "h-72 sm:h-80";

/** Only pages with a chart pay for its library, and only in the browser. */
const DayChart = dynamic(
  () => import("@/components/admin/day-chart").then((module) => module.DayChart),
  { ssr: false, loading: ChartLoading },
);

type ChartPanelProps = {
  readonly data: ChartData;
  readonly measure: Measure;
  /** The switch of what is shown. */
  readonly children: ReactNode;
};

/** A chart by day with its switch and its legend. */
export function ChartPanel({ data, measure, children }: ChartPanelProps) {
  const t = useTranslations("admin");
  return (
    <Card aria-labelledby="chart-heading">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="chart-heading" className="font-serif text-lg">
          {t("chart.heading")}
        </h2>
        {children}
      </div>
      {data.series.length === 0 ? (
        <p className={`${HEIGHT} grid place-items-center text-center text-muted`}>
          {t("chart.zero")}
        </p>
      ) : (
        <div className="mt-5 grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_15rem]">
          <div className={`${HEIGHT} relative lg:h-auto lg:min-h-80`}>
            {/* As tall as a long legend beside it, without making the row any taller itself. */}
            <div className="absolute inset-0">
              <ChartGuard fallback={<ChartFailed />}>
                <DayChart data={data} measure={measure} />
              </ChartGuard>
            </div>
          </div>
          <Legend data={data} measure={measure} />
        </div>
      )}
    </Card>
  );
}

type LegendProps = Pick<ChartPanelProps, "data" | "measure">;

/** Which colour is which part, with its sum and share; in the order of the stack, from its top. */
function Legend({ data, measure }: LegendProps) {
  const formats = useFormats();
  return (
    <ul
      aria-label={measure.legend}
      className="grid content-start text-sm sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1"
    >
      {data.series.toReversed().map(({ key, name, colour, total, share }) => (
        <li key={key} className="flex items-start gap-2.5 border-b border-line py-2">
          <span
            aria-hidden
            style={{ backgroundColor: colour }}
            className="mt-1 size-3 shrink-0 rounded-[3px] forced-color-adjust-none"
          />
          <span className="min-w-0 grow">{name}</span>
          <span className="text-right tabular-nums">
            {measure.write(total)}{" "}
            <span className="block text-xs text-muted">{formats.share(share)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ChartLoading() {
  const t = useTranslations("admin.chart");
  return <p className="grid h-full place-items-center text-sm text-muted">{t("loading")}</p>;
}

function ChartFailed() {
  const t = useTranslations("admin.chart");
  return (
    <p role="alert" className="grid h-full place-items-center text-center text-sm text-muted">
      {t("failed")}
    </p>
  );
}

type ChartGuardProps = { readonly children: ReactNode; readonly fallback: ReactNode };

/** The chart's code comes over the network on its own; without it the rest of the page still serves. */
class ChartGuard extends Component<ChartGuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
