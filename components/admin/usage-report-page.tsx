"use client";

import { useTranslations } from "next-intl";
import { rangeOf } from "@/components/admin/address";
import { AdminHeader } from "@/components/admin/admin-header";
import { readMetric, writeMetric } from "@/components/admin/metrics";
import type { ModelName } from "@/components/admin/models";
import { PeriodPicker } from "@/components/admin/period-picker";
import { StandInNotice } from "@/components/admin/stand-in-notice";
import { TodayMeter } from "@/components/admin/today-meter";
import { useAddress } from "@/components/admin/use-address";
import { useUsage } from "@/components/admin/use-reports";
import { useUtcDay } from "@/components/admin/use-utc-clock";
import { UsageResults } from "@/components/admin/usage-results";

type UsageReportPageProps = {
  readonly models: readonly ModelName[];
  readonly hasJustSignedIn: boolean;
};

/** The whole report: today's allowance, the period and what happened in it. */
export function UsageReportPage({ models, hasJustSignedIn }: UsageReportPageProps) {
  const t = useTranslations("admin");
  const today = useUtcDay();
  const { period, chart, showPeriod, show } = useAddress(today);
  const range = rangeOf(period, today);
  const usage = useUsage(range, today);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-6 pb-4 sm:pt-10">
      <AdminHeader
        page="usage"
        title={t("title")}
        today={today}
        hasJustSignedIn={hasJustSignedIn}
      />
      <StandInNotice />
      <TodayMeter today={today} />
      <PeriodPicker period={period} range={range} today={today} onChange={showPeriod} />
      <UsageResults
        usage={usage}
        range={range}
        models={models}
        metric={readMetric(chart)}
        onMetric={(metric) => show({ chart: writeMetric(metric) })}
        onPeriod={showPeriod}
      />
    </div>
  );
}
