"use client";

import { useTranslations } from "next-intl";
import { useFormats } from "@/components/admin/use-formats";
import { classNames } from "@/components/ui/class-names";

type KeyMeterProps = { readonly used: number; readonly limit: number | null };

/** What a key's pictures cost today; with a limit of its own, how near that is. */
export function KeyMeter({ used, limit }: KeyMeterProps) {
  const t = useTranslations("admin.keys");
  const { count } = useFormats();
  const rounded = Math.round(used * 10) / 10;
  if (limit === null) return t("used", { count: rounded });
  const text = t("usedOf", { used: count(rounded), limit });
  const isFull = used >= limit;
  return (
    <>
      {text}
      <div
        role="meter"
        aria-label={t("fact.today")}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(used, limit)}
        aria-valuetext={text}
        className="mt-1 h-2 max-w-60 overflow-hidden rounded-full border border-edge/60 bg-ground"
      >
        <div
          style={{ width: `${Math.min(100, (used / limit) * 100)}%` }}
          className={classNames(
            "h-full rounded-full forced-colors:bg-[Highlight]",
            isFull ? "bg-caution" : "bg-accent",
          )}
        />
      </div>
    </>
  );
}
