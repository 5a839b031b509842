"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { fetchAdminSession, SESSION_KEY } from "@/components/admin/admin-api";
import { Problem } from "@/components/admin/problem";
import { SignIn } from "@/components/admin/sign-in";

type AdminGateProps = {
  /** The page's heading, until the page itself shows it. */
  readonly title: string;
  /** What administrators see; told whether the sign-in form has just made way for it. */
  readonly children: (hasJustSignedIn: boolean) => ReactNode;
};

/** A page for administrators: asks who is there, then shows the sign-in form or the page. */
export function AdminGate(props: AdminGateProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="safe-x mx-auto w-full max-w-[100rem] grow outline-none"
    >
      <Gate {...props} />
    </main>
  );
}

function Gate({ title, children }: AdminGateProps) {
  const t = useTranslations("admin");
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: fetchAdminSession,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (session.isPending) {
    return (
      <>
        <h1 className="sr-only">{title}</h1>
        <p role="status" className="grid min-h-[60dvh] place-items-center text-muted">
          {t("checking")}
        </p>
      </>
    );
  }
  if (session.isError) {
    return (
      <div className="mx-auto max-w-xl py-16">
        <h1 className="sr-only">{title}</h1>
        <Problem heading={t("problem.session")} error={session.error} onRetry={session.refetch} />
      </div>
    );
  }
  const { isAdmin, change } = session.data;
  return isAdmin ? children(change === "signed-in") : <SignIn change={change} />;
}
