"use client";

import { useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import type { Period } from "@/components/admin/address";
import { USAGE_KEY } from "@/components/admin/admin-api";
import { ChartPanel } from "@/components/admin/chart-panel";
import type { DayRange } from "@/components/admin/days";
import { FigureStrip } from "@/components/admin/figure-strip";
import { isQuiet } from "@/components/admin/figures";
import type { Metric } from "@/components/admin/metrics";
import type { ModelName } from "@/components/admin/models";
import { Problem } from "@/components/admin/problem";
import { useFormats } from "@/components/admin/use-formats";
import { UsageTable } from "@/components/admin/usage-table";
import { announce } from "@/components/shell/announcer";
import { Button, buttonClass, IconButton } from "@/components/ui/button";
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
  useLoadedAnnouncement(usage);
  if (usage.data === undefined) {
    return usage.isError ? (
      <Problem heading={t("problem.heading")} error={usage.error} onRetry={usage.refetch} />
    ) : (
      <Skeleton />
    );
  }
  return <Loaded {...props} report={usage.data} />;
}

function Loaded({ usage, report, ...props }: UsageResultsProps & { readonly report: UsageReport }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <State usage={usage} report={report} />
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
            <ChartPanel
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

type StateProps = { readonly usage: UseQueryResult<UsageReport>; readonly report: UsageReport };

/** Which days these are, how fresh, and a way to ask again. */
function State({ usage, report }: StateProps) {
  const t = useTranslations("admin");
  const formats = useFormats();
  const client = useQueryClient();
  const time = formats.clock(usage.dataUpdatedAt);

  async function refresh() {
    await client.invalidateQueries({ queryKey: USAGE_KEY });
    announce(t("refreshed"));
  }

  return (
    <div className="-mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p className="font-serif text-xl">{formats.range(report.from, report.to)}</p>
      <p className="flex items-center gap-1 text-sm text-muted">
        {usage.isError ? (
          <span role="alert" className="text-danger">
            {t("problem.stale", { time })}
          </span>
        ) : (
          t("updated", { time })
        )}
        <IconButton label={t("refresh")} onClick={() => void refresh()}>
          <RotateCw
            aria-hidden
            className={classNames("size-4", usage.isFetching && "animate-spin")}
          />
        </IconButton>
      </p>
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

/** As tall as what comes, so that nothing moves when it does. */
function Skeleton() {
  const t = useTranslations("admin");
  return (
    <div className="grid gap-6">
      <p role="status" className="text-muted">
        {t("loading")}
      </p>
      <div className="h-36 rounded-xl border border-line bg-surface" />
      <div className="h-[28rem] rounded-xl border border-line bg-surface" />
    </div>
  );
}

/** Reads out that another period has arrived; the first report and refreshes arrive in silence. */
function useLoadedAnnouncement({ data, isPlaceholderData }: UseQueryResult<UsageReport>) {
  const t = useTranslations("admin");
  const days = data === undefined || isPlaceholderData ? null : `${data.from} ${data.to}`;
  useEffect(() => {
    if (data !== undefined && days !== null) announce(t("loaded", { count: data.totals.pictures }));
    // Once per period, not with each refresh.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [days]);
}
