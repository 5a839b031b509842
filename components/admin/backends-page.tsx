"use client";

import { useTranslations } from "next-intl";
import { AdminHeader } from "@/components/admin/admin-header";
import { BackendList } from "@/components/admin/backend-list";
import { Problem } from "@/components/admin/problem";
import { ReportSkeleton } from "@/components/admin/report-state";
import { useBackends, useModels } from "@/components/admin/use-backends";

type BackendsPageProps = { readonly hasJustSignedIn: boolean };

/** Who draws: loading, failed or all of them. */
export function BackendsPage({ hasJustSignedIn }: BackendsPageProps) {
  const t = useTranslations("admin.backends");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-6 pb-4 sm:pt-10">
      <AdminHeader page="backends" title={t("title")} hasJustSignedIn={hasJustSignedIn} />
      <Backends />
    </div>
  );
}

function Backends() {
  const t = useTranslations("admin.backends");
  const backends = useBackends();
  const models = useModels();
  const failed = [backends, models].find(({ data, isError }) => data === undefined && isError);
  if (failed?.error) {
    return <Problem heading={t("problem")} error={failed.error} onRetry={failed.refetch} />;
  }
  if (backends.data === undefined || models.data === undefined) {
    return <ReportSkeleton text={t("loading")} />;
  }
  return (
    <BackendList
      backends={backends.data}
      models={models.data}
      staleSince={backends.isError ? backends.dataUpdatedAt : null}
    />
  );
}
