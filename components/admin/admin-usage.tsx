"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { fetchAdminSession, SESSION_KEY } from "@/components/admin/admin-api";
import type { ModelName } from "@/components/admin/models";
import { Problem } from "@/components/admin/problem";
import { SignIn } from "@/components/admin/sign-in";
import { UsageReportPage } from "@/components/admin/usage-report-page";

type AdminUsageProps = {
  /** The catalogue's models in its order. */
  readonly models: readonly ModelName[];
};

/** The usage page: asks who is there, then shows the sign-in form or the report. */
export function AdminUsage({ models }: AdminUsageProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="safe-x mx-auto w-full max-w-[100rem] grow outline-none"
    >
      <Gate models={models} />
    </main>
  );
}

function Gate({ models }: AdminUsageProps) {
  const t = useTranslations("admin");
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: fetchAdminSession,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (session.isPending) {
    return (
      <>
        <h1 className="sr-only">{t("title")}</h1>
        <p role="status" className="grid min-h-[60dvh] place-items-center text-muted">
          {t("checking")}
        </p>
      </>
    );
  }
  if (session.isError) {
    return (
      <div className="mx-auto max-w-xl py-16">
        <h1 className="sr-only">{t("title")}</h1>
        <Problem heading={t("problem.session")} error={session.error} onRetry={session.refetch} />
      </div>
    );
  }
  const { isAdmin, change } = session.data;
  return isAdmin ? (
    <UsageReportPage models={models} hasJustSignedIn={change === "signed-in"} />
  ) : (
    <SignIn change={change} />
  );
}
