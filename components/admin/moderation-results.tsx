"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Period } from "@/components/admin/address";
import { MODERATION_KEY, VERDICTS_KEY } from "@/components/admin/admin-api";
import type { DayRange } from "@/components/admin/days";
import { ModerationChartPanel } from "@/components/admin/moderation-chart-panel";
import { ModerationFigureStrip } from "@/components/admin/moderation-figure-strip";
import { ModerationTable } from "@/components/admin/moderation-table";
import { Problem } from "@/components/admin/problem";
import { ReportSkeleton, ReportState } from "@/components/admin/report-state";
import { useLoadedAnnouncement } from "@/components/admin/use-loaded-announcement";
import { VerdictList } from "@/components/admin/verdict-list";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import type { ModerationReport, VerdictCategory, VerdictOutcome } from "@/lib/verdicts/schema";

type ModerationResultsProps = {
  readonly moderation: UseQueryResult<ModerationReport>;
  readonly range: DayRange;
  readonly outcome: VerdictOutcome;
  readonly category: VerdictCategory | null;
  readonly onOutcome: (outcome: VerdictOutcome) => void;
  readonly onCategory: (category: VerdictCategory | null) => void;
  readonly onPeriod: (period: Period) => void;
};

/** What moderation did in the period: loading, failed, nothing or all of it. */
export function ModerationResults(props: ModerationResultsProps) {
  const { moderation } = props;
  const t = useTranslations("admin.moderation");
  useLoadedAnnouncement(moderation, ({ totals }) => t("loaded", { count: totals.refused }));
  if (moderation.data === undefined) {
    return moderation.isError ? (
      <Problem heading={t("problem")} error={moderation.error} onRetry={moderation.refetch} />
    ) : (
      <ReportSkeleton text={t("loading")} />
    );
  }
  return <Loaded {...props} report={moderation.data} />;
}

type LoadedProps = ModerationResultsProps & { readonly report: ModerationReport };

function Loaded({ moderation, report, ...props }: LoadedProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ReportState query={moderation} range={report} keys={[MODERATION_KEY, VERDICTS_KEY]} />
      <div
        aria-busy={moderation.isPlaceholderData}
        className={classNames(
          "grid grid-cols-[minmax(0,1fr)] gap-6 transition-opacity",
          moderation.isPlaceholderData && "opacity-55",
        )}
      >
        <ModerationFigureStrip totals={report.totals} />
        {report.rows.length === 0 ? (
          <Nothing onPeriod={props.onPeriod} />
        ) : (
          <>
            <ModerationChartPanel
              report={report}
              outcome={props.outcome}
              onOutcome={props.onOutcome}
            />
            <ModerationTable report={report} />
            <VerdictList
              range={props.range}
              category={props.category}
              onCategory={props.onCategory}
            />
          </>
        )}
      </div>
    </div>
  );
}

function Nothing({ onPeriod }: Pick<ModerationResultsProps, "onPeriod">) {
  const t = useTranslations("admin");
  return (
    <Card className="grid justify-items-center gap-2 py-14 text-center">
      <h2 className="font-serif text-xl">{t("moderation.empty.heading")}</h2>
      <p className="max-w-[52ch] text-muted">{t("moderation.empty.about")}</p>
      <Button className="mt-3" onClick={() => onPeriod({ kind: "last", days: 90 })}>
        {t("empty.longer")}
      </Button>
    </Card>
  );
}
