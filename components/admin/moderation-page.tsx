"use client";

import { useTranslations } from "next-intl";
import { rangeOf } from "@/components/admin/address";
import { AdminHeader } from "@/components/admin/admin-header";
import { ModerationResults } from "@/components/admin/moderation-results";
import { PeriodPicker } from "@/components/admin/period-picker";
import { useAddress } from "@/components/admin/use-address";
import { useModeration } from "@/components/admin/use-reports";
import { useUtcDay } from "@/components/admin/use-utc-clock";
import { readCategory, readOutcome, writeOutcome } from "@/components/admin/verdict-words";

type ModerationPageProps = { readonly hasJustSignedIn: boolean };

/** The period, what moderation did in it, and every verdict to be looked at. */
export function ModerationPage({ hasJustSignedIn }: ModerationPageProps) {
  const t = useTranslations("admin.moderation");
  const today = useUtcDay();
  const { period, chart, category, showPeriod, show } = useAddress(today);
  const range = rangeOf(period, today);
  const moderation = useModeration(range, today);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-6 pb-4 sm:pt-10">
      <AdminHeader
        page="moderation"
        title={t("title")}
        today={today}
        hasJustSignedIn={hasJustSignedIn}
      />
      <PeriodPicker period={period} range={range} today={today} onChange={showPeriod} />
      <ModerationResults
        moderation={moderation}
        range={range}
        outcome={readOutcome(chart)}
        category={readCategory(category)}
        onOutcome={(outcome) => show({ chart: writeOutcome(outcome) })}
        onCategory={(chosen) => show({ category: chosen })}
        onPeriod={showPeriod}
      />
    </div>
  );
}
