"use client";

import { useTranslations } from "next-intl";
import { AdminGate } from "@/components/admin/admin-gate";
import { ModerationPage } from "@/components/admin/moderation-page";

/** The moderation page. */
export function AdminModeration() {
  const t = useTranslations("admin.moderation");
  return (
    <AdminGate title={t("title")}>
      {(hasJustSignedIn) => <ModerationPage hasJustSignedIn={hasJustSignedIn} />}
    </AdminGate>
  );
}
