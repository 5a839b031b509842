"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { rangeOf } from "@/components/admin/address";
import { DAY_MILLISECONDS } from "@/components/admin/days";
import type { ModelName } from "@/components/admin/models";
import { PeriodPicker } from "@/components/admin/period-picker";
import { SignOut } from "@/components/admin/sign-out";
import { StandInNotice } from "@/components/admin/stand-in-notice";
import { TodayMeter } from "@/components/admin/today-meter";
import { useAddress } from "@/components/admin/use-address";
import { useFormats } from "@/components/admin/use-formats";
import { useUsage } from "@/components/admin/use-usage";
import { useUtcDay } from "@/components/admin/use-utc-clock";
import { UsageResults } from "@/components/admin/usage-results";

type UsageReportPageProps = {
  readonly models: readonly ModelName[];
  /** The sign-in form has just made way for this page, so the focus comes here. */
  readonly hasJustSignedIn: boolean;
};

/** The whole report: today's allowance, the period and what happened in it. */
export function UsageReportPage({ models, hasJustSignedIn }: UsageReportPageProps) {
  const t = useTranslations("admin");
  const today = useUtcDay();
  const { period, metric, showPeriod, showMetric } = useAddress(today);
  const range = rangeOf(period, today);
  const usage = useUsage(range, today);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasJustSignedIn) heading.current?.focus();
  }, [hasJustSignedIn]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-6 pb-4 sm:pt-10">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div>
          <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl outline-none sm:text-4xl">
            {t("title")}
          </h1>
          <p className="mt-1 text-muted">
            <UtcNote today={today} />
          </p>
        </div>
        <SignOut />
      </header>
      <StandInNotice />
      <TodayMeter today={today} />
      <PeriodPicker period={period} range={range} today={today} onChange={showPeriod} />
      <UsageResults
        usage={usage}
        range={range}
        models={models}
        metric={metric}
        onMetric={showMetric}
        onPeriod={showPeriod}
      />
    </div>
  );
}

/** Says that days are UTC, and what that means on the person's clock when it differs. */
function UtcNote({ today }: { readonly today: string }) {
  const t = useTranslations("admin");
  const { clock } = useFormats();
  const midnight = Date.parse(today) + DAY_MILLISECONDS;
  const isUtc = new Date(midnight).getTimezoneOffset() === 0;
  return isUtc ? t("daysUtc") : t("days", { time: clock(midnight) });
}
