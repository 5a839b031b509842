"use client";

import { CircleDashed, HeartPulse, Snowflake } from "lucide-react";
import { useTranslations } from "next-intl";
import { reasonOf } from "@/components/admin/backend-words";
import { useFormats } from "@/components/admin/use-formats";
import { classNames } from "@/components/ui/class-names";
import type { BackendView } from "@/lib/backends/schema";

const LOOKS = {
  well: { Icon: HeartPulse, color: "text-accent" },
  cooling: { Icon: Snowflake, color: "text-danger" },
  recovering: { Icon: CircleDashed, color: "text-caution" },
} as const;

/** How a backend is doing: in words, with an icon of its own. */
export function BackendHealth({ health }: Pick<BackendView, "health">) {
  const t = useTranslations("admin.backends.health");
  const { clock } = useFormats();
  const { state, coolingUntil, code, failures, successes } = health;
  const { Icon, color } = LOOKS[state];
  const reason = code === null ? null : reasonOf(code);
  return (
    <div className="text-sm">
      <p className={classNames("flex items-center gap-2 font-medium", color)}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {state === "cooling" && coolingUntil !== null
          ? t("cooling", { time: clock(Date.parse(coolingUntil)) })
          : t(state === "recovering" ? "recovering" : "well")}
      </p>
      {code !== null && (
        <p className="mt-1 text-muted">
          {reason === null ? t("why.other", { code }) : t(`why.${reason}`)}
          {failures > 0 && ` ${t("counts", { failures, successes })}`}
        </p>
      )}
    </div>
  );
}
