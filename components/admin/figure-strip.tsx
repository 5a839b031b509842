"use client";

import { useTranslations } from "next-intl";
import { Figure, FigureList } from "@/components/admin/figure";
import { readFigures } from "@/components/admin/figures";
import { useFormats } from "@/components/admin/use-formats";
import type { UsageReport } from "@/lib/usage/schema";

type FigureStripProps = { readonly report: UsageReport };

/** The sums of the period, in one ruled strip like the foot of a ledger. */
export function FigureStrip({ report }: FigureStripProps) {
  const t = useTranslations("admin.figures");
  return (
    <FigureList heading={t("heading")} className="grid-cols-2 sm:grid-cols-4 2xl:grid-cols-8">
      <Counts report={report} />
      <Costs report={report} />
    </FigureList>
  );
}

function Counts({ report }: FigureStripProps) {
  const t = useTranslations("admin.figures");
  const { count, share } = useFormats();
  const { totals } = report;
  const { picturesADay, hitShare, refusalShare, failureShare } = readFigures(report);
  const ofRequests = (part: number | null) =>
    part === null ? null : t("shareOfRequests", { share: share(part) });
  return (
    <>
      <Figure
        label={t("pictures")}
        value={count(totals.pictures)}
        note={report.from === report.to ? null : t("perDay", { count: count(picturesADay) })}
      />
      <Figure
        label={t("cacheHits")}
        value={count(totals.cacheHits)}
        note={hitShare === null ? null : t("hitShare", { share: share(hitShare) })}
      />
      <Figure
        label={t("refusals")}
        value={count(totals.refusals)}
        note={ofRequests(refusalShare)}
      />
      <Figure
        label={t("failures")}
        value={count(totals.failures)}
        note={ofRequests(failureShare)}
      />
    </>
  );
}

function Costs({ report }: FigureStripProps) {
  const t = useTranslations("admin.figures");
  const { count, usd } = useFormats();
  const { totals } = report;
  const { neuronsAPicture, billableUsd } = readFigures(report);
  return (
    <>
      <Figure
        label={t("neurons")}
        value={count(Math.round(totals.neurons))}
        note={neuronsAPicture === null ? null : t("perPicture", { count: count(neuronsAPicture) })}
      />
      <Figure
        label={t("usd")}
        value={usd(totals.usd)}
        note={t("billable", { usd: usd(billableUsd) })}
      />
      <Figure
        label={t("prompts")}
        value={usd(totals.promptUsd)}
        note={t("promptNeurons", { count: Math.round(totals.promptNeurons) })}
      />
      <Figure
        label={t("saved")}
        value={usd(totals.savedUsd)}
        note={t("savedNeurons", { count: Math.round(totals.savedNeurons) })}
      />
    </>
  );
}
