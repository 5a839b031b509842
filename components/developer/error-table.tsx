"use client";

import { type Messages, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";

/** One way the API says no. */
export type ErrorRow = {
  readonly code: keyof Messages["errors"];
  readonly status: number;
  readonly retryable: boolean;
};

type ErrorTableProps = { readonly rows: readonly ErrorRow[] };

/** Every code the API fails with, its status, and whether trying again can help: one under the other on a phone. */
export function ErrorTable({ rows }: ErrorTableProps) {
  return (
    <>
      <div className="max-sm:hidden">
        <WideTable rows={rows} />
      </div>
      <ul className="divide-y divide-line sm:hidden">
        {rows.map((row) => (
          <Item key={row.code} row={row} />
        ))}
      </ul>
    </>
  );
}

function Item({ row }: { readonly row: ErrorRow }) {
  const t = useTranslations("docs.errors");
  const texts = useTranslations("errors");
  return (
    <li className="grid gap-1 py-3 text-sm">
      <p className="flex justify-between gap-3">
        {toCode(row)}
        <span className="tabular-nums">{row.status}</span>
      </p>
      <p>{texts(row.code)}</p>
      <p className="text-muted">
        {t("retry")} {t(row.retryable ? "yes" : "no")}
      </p>
    </li>
  );
}

function WideTable({ rows }: ErrorTableProps) {
  const t = useTranslations("docs.errors");
  const texts = useTranslations("errors");
  return (
    <Table
      caption={t("heading")}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "code",
          header: t("code"),
          cell: toCode,
        },
        { key: "status", header: t("status"), numeric: true, cell: ({ status }) => status },
        { key: "text", header: t("text"), cell: ({ code }) => texts(code) },
        { key: "retry", header: t("retry"), cell: ({ retryable }) => t(retryable ? "yes" : "no") },
      ]}
    />
  );
}

function toCode({ code }: ErrorRow) {
  return (
    <code translate="no" className="font-mono text-[0.8125rem]">
      {code}
    </code>
  );
}
