"use client";

import { useTranslations } from "next-intl";
import { AdminGate } from "@/components/admin/admin-gate";
import { AdminHeader } from "@/components/admin/admin-header";
import { KeyList } from "@/components/admin/keys/key-list";
import { useKeys } from "@/components/admin/keys/use-keys";
import { Problem } from "@/components/admin/problem";
import { ReportSkeleton } from "@/components/admin/report-state";
import { useModels } from "@/components/admin/use-backends";

/** The page of the keys of programs. */
export function AdminKeys() {
  const t = useTranslations("admin.keys");
  return (
    <AdminGate title={t("title")}>
      {(hasJustSignedIn) => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-6 pb-4 sm:pt-10">
          <AdminHeader page="keys" title={t("title")} hasJustSignedIn={hasJustSignedIn} />
          <Keys />
        </div>
      )}
    </AdminGate>
  );
}

/** Loading, failed or all of them. */
function Keys() {
  const t = useTranslations("admin.keys");
  const keys = useKeys();
  const models = useModels();
  const failed = [keys, models].find(({ data, isError }) => data === undefined && isError);
  if (failed?.error) {
    return <Problem heading={t("problem")} error={failed.error} onRetry={failed.refetch} />;
  }
  if (keys.data === undefined || models.data === undefined) {
    return <ReportSkeleton text={t("loading")} />;
  }
  return <KeyList keys={keys.data} models={models.data} now={keys.dataUpdatedAt} />;
}
