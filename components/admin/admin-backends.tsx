"use client";

import { useTranslations } from "next-intl";
import { AdminGate } from "@/components/admin/admin-gate";
import { BackendsPage } from "@/components/admin/backends-page";

/** The page of who draws. */
export function AdminBackends() {
  const t = useTranslations("admin.backends");
  return (
    <AdminGate title={t("title")}>
      {(hasJustSignedIn) => <BackendsPage hasJustSignedIn={hasJustSignedIn} />}
    </AdminGate>
  );
}
