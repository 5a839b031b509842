"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { fetchHealth } from "@/components/data/api";
import { readBootstrap } from "@/components/data/bootstrap";

/** Says, where a stand-in paints, that the amounts are not money anybody owes. */
export function StandInNotice() {
  const t = useTranslations("admin");
  const health = useQuery({
    queryKey: ["admin", "stand-in"],
    queryFn: async () => readBootstrap() ?? (await fetchHealth()),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (health.data?.standIn !== true) return null;
  return (
    <p className="rounded-lg border border-caution/50 px-4 py-2.5 text-sm text-caution">
      {t("standIn")}
    </p>
  );
}
