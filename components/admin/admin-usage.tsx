"use client";

import { useTranslations } from "next-intl";
import { AdminGate } from "@/components/admin/admin-gate";
import type { ModelName } from "@/components/admin/models";
import { UsageReportPage } from "@/components/admin/usage-report-page";

type AdminUsageProps = {
  /** The catalogue's models in its order. */
  readonly models: readonly ModelName[];
};

/** The usage page. */
export function AdminUsage({ models }: AdminUsageProps) {
  const t = useTranslations("admin");
  return (
    <AdminGate title={t("title")}>
      {(hasJustSignedIn) => <UsageReportPage models={models} hasJustSignedIn={hasJustSignedIn} />}
    </AdminGate>
  );
}
