"use client";

import { type Messages, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";

/** One way the API says no. */
export type ErrorRow = {
  readonly code: keyof Messages["errors"];
  readonly status: number;
  readonly retryable: boolean;
};

/** Every code the API fails with, its status, and whether trying again can help. */
export function ErrorTable({ rows }: { readonly rows: readonly ErrorRow[] }) {
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
