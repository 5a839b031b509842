"use client";

import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { dialectOf, toCsv } from "@/components/admin/csv";
import { downloadText } from "@/components/admin/download";
import { type ModelName, nameOf } from "@/components/admin/models";
import { USAGE_FIGURES, type UsageFigure } from "@/components/admin/usage-columns";
import { type Formats, useFormats } from "@/components/admin/use-formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, NOTHING, Table } from "@/components/ui/table";
import type { UsageReport, UsageRow } from "@/lib/usage/schema";

/** Rows shown before somebody asks for all of them: about a screen. */
const FIRST_ROWS = 30;

/** What the report calls words that were worked on ahead of any picture (lib/usage/count-preview.ts). */
const PREVIEWS = "previews";

const COUNTS: ReadonlySet<UsageFigure> = new Set(["pictures", "cacheHits", "refusals", "failures"]);

type UsageTableProps = { readonly report: UsageReport; readonly models: readonly ModelName[] };

/** Every day and model with what happened, newest day first, the sums below; also as a file. */
export function UsageTable({ report, models }: UsageTableProps) {
  const t = useTranslations("admin.table");
  const columns = useColumns(report, models);
  const download = useDownload(report, models);
  const [showsAll, setShowsAll] = useState(false);
  const newestFirst = useMemo(
    () => report.rows.toSorted((first, second) => second.day.localeCompare(first.day)),
    [report],
  );
  const rows = showsAll ? newestFirst : newestFirst.slice(0, FIRST_ROWS);
  const hidden = newestFirst.length - rows.length;
  return (
    <Card aria-labelledby="table-heading">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="table-heading" className="font-serif text-lg">
          {t("heading")}{" "}
          <span className="font-sans text-sm text-muted">
            {t("rows", { count: newestFirst.length })}
          </span>
        </h2>
        <Button size="small" onClick={download}>
          <Download aria-hidden className="size-4" />
          {t("download")}
        </Button>
      </div>
      <Table
        caption={t("caption")}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.day} ${row.model}`}
      />
      {hidden > 0 && (
        <Button look="ghost" className="mt-2" onClick={() => setShowsAll(true)}>
          {t("showAll", { count: hidden })}
        </Button>
      )}
    </Card>
  );
}

function useColumns(report: UsageReport, models: readonly ModelName[]): Column<UsageRow>[] {
  const t = useTranslations("admin.table");
  const formats = useFormats();
  const named = [...models, { id: PREVIEWS, name: t("previews") }];
  return [
    {
      key: "day",
      header: t("day"),
      cell: ({ day }) => <time dateTime={day}>{formats.tableDay(day)}</time>,
      foot: t("total"),
    },
    {
      key: "model",
      header: t("model"),
      cell: ({ model }) => <span className="whitespace-nowrap">{nameOf(model, named)}</span>,
    },
    ...USAGE_FIGURES.map((figure) => ({
      key: figure,
      header: t(figure),
      numeric: true,
      cell: (row: UsageRow) =>
        row[figure] === 0 ? NOTHING : writeFigure(formats, figure, row[figure]),
      foot: writeFigure(formats, figure, report.totals[figure]),
    })),
  ];
}

function writeFigure(formats: Formats, figure: UsageFigure, value: number): string {
  if (figure === "usd" || figure === "promptUsd" || figure === "savedUsd")
    return formats.usdDigits(value);
  const isCount = COUNTS.has(figure);
  return isCount ? formats.count(value) : formats.neurons(value);
}

/** A function that hands the whole report over as a CSV file for the language's spreadsheets. */
function useDownload(report: UsageReport, models: readonly ModelName[]) {
  const t = useTranslations("admin.table");
  const locale = useLocale();
  return () => {
    const named = [...models, { id: PREVIEWS, name: t("previews") }];
    const columns = [
      { header: t("day"), cell: (row: UsageRow) => row.day },
      { header: t("model"), cell: (row: UsageRow) => nameOf(row.model, named) },
      ...USAGE_FIGURES.map((figure) => ({
        header: t(figure),
        cell: (row: UsageRow) => row[figure],
      })),
    ];
    downloadText(
      `${t("fileName")}-${report.from}-${report.to}.csv`,
      "text/csv;charset=utf-8",
      toCsv(report.rows, columns, dialectOf(locale)),
    );
  };
}
