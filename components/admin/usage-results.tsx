"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import type { Period } from "@/components/admin/address";
import { USAGE_KEY } from "@/components/admin/admin-api";
import type { DayRange } from "@/components/admin/days";
import { FigureStrip } from "@/components/admin/figure-strip";
import { isQuiet } from "@/components/admin/figures";
import type { Metric } from "@/components/admin/metrics";
import type { ModelName } from "@/components/admin/models";
import { Problem } from "@/components/admin/problem";
import { ReportSkeleton, ReportState } from "@/components/admin/report-state";
import { useLoadedAnnouncement } from "@/components/admin/use-loaded-announcement";
import { UsageChartPanel } from "@/components/admin/usage-chart-panel";
import { UsageTable } from "@/components/admin/usage-table";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import type { UsageReport } from "@/lib/usage/schema";

type UsageResultsProps = {
  readonly usage: UseQueryResult<UsageReport>;
  readonly range: DayRange;
  readonly models: readonly ModelName[];
  readonly metric: Metric;
  readonly onMetric: (metric: Metric) => void;
  readonly onPeriod: (period: Period) => void;
};

/** What happened in the period: loading, failed, quiet or full. */
export function UsageResults(props: UsageResultsProps) {
  const { usage } = props;
  const t = useTranslations("admin");
  useLoadedAnnouncement(usage, ({ totals }) => t("loaded", { count: totals.pictures }));
  if (usage.data === undefined) {
    return usage.isError ? (
      <Problem heading={t("problem.heading")} error={usage.error} onRetry={usage.refetch} />
    ) : (
      <ReportSkeleton text={t("loading")} />
    );
  }
  return <Loaded {...props} report={usage.data} />;
}

function Loaded({ usage, report, ...props }: UsageResultsProps & { readonly report: UsageReport }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ReportState query={usage} range={report} keys={[USAGE_KEY]} />
      <div
        aria-busy={usage.isPlaceholderData}
        className={classNames(
          "grid grid-cols-[minmax(0,1fr)] gap-6 transition-opacity",
          usage.isPlaceholderData && "opacity-55",
        )}
      >
        <FigureStrip report={report} />
        {isQuiet(report) ? (
          <Quiet onPeriod={props.onPeriod} />
        ) : (
          <>
            <UsageChartPanel
              report={report}
              models={props.models}
              metric={props.metric}
              onMetric={props.onMetric}
            />
            <UsageTable key={`${report.from} ${report.to}`} report={report} models={props.models} />
          </>
        )}
      </div>
    </div>
  );
}

function Quiet({ onPeriod }: { readonly onPeriod: (period: Period) => void }) {
  const t = useTranslations("admin.empty");
  const locale = useLocale();
  return (
    <Card className="grid justify-items-center gap-2 py-14 text-center">
      <h2 className="font-serif text-xl">{t("heading")}</h2>
      <p className="max-w-[52ch] text-muted">{t("about")}</p>
      <div className="mt-3 flex flex-wrap justify-center gap-2">
        <Button onClick={() => onPeriod({ kind: "last", days: 90 })}>{t("longer")}</Button>
        <a href={`/${locale}`} className={buttonClass("ghost")}>
          {t("paint")}
        </a>
      </div>
    </Card>
  );
}
