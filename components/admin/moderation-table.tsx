"use client";

import { useTranslations } from "next-intl";
import { useFormats } from "@/components/admin/use-formats";
import { Card } from "@/components/ui/card";
import { type Column, NOTHING, Table } from "@/components/ui/table";
import type { ModerationFigures, ModerationReport } from "@/lib/verdicts/schema";

type Group = ModerationReport["groups"][number];

const COUNTS = ["refused", "overruled", "undecided", "falseAlarms"] as const;

/** Which layer spoke up about what, and how often wrongly. */
export function ModerationTable({ report }: { readonly report: ModerationReport }) {
  const t = useTranslations("admin.moderation");
  const formats = useFormats();
  const rate = ({ falseAlarmRate }: ModerationFigures) =>
    falseAlarmRate === null ? "–" : formats.share(falseAlarmRate);
  const columns: Column<Group>[] = [
    {
      key: "category",
      header: t("table.category"),
      cell: ({ category }) => t(`category.${category}`),
      foot: t("table.total"),
    },
    { key: "layer", header: t("table.layer"), cell: ({ layer }) => t(`layer.${layer}`) },
    ...COUNTS.map((figure) => ({
      key: figure,
      header: t(`figures.${figure}`),
      numeric: true,
      cell: (group: Group) => (group[figure] === 0 ? NOTHING : formats.count(group[figure])),
      foot: formats.count(report.totals[figure]),
    })),
    {
      key: "rate",
      header: t("table.rate"),
      numeric: true,
      cell: rate,
      foot: rate(report.totals),
    },
  ];
  return (
    <Card aria-labelledby="table-heading">
      <h2 id="table-heading" className="mb-3 font-serif text-lg">
        {t("table.heading")}
      </h2>
      <Table
        caption={t("table.caption")}
        columns={columns}
        rows={report.groups}
        rowKey={({ category, layer }) => `${category} ${layer}`}
      />
    </Card>
  );
}
