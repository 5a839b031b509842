"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect } from "react";
import type { TooltipContentProps } from "recharts";
import type { Measure } from "@/components/admin/measure";
import type { ChartData, Point } from "@/components/admin/series";
import { useFormats } from "@/components/admin/use-formats";
import { announce } from "@/components/shell/announcer";

type ChartHintProps = Partial<Pick<TooltipContentProps, "active" | "payload">> & {
  readonly data: ChartData;
  readonly measure: Measure;
  /** What holds the chart: while the focus is in it, somebody walks the days with the keyboard. */
  readonly frame: RefObject<HTMLElement | null>;
};

/** What the day pointed at is made of. Recharts adds `active` and `payload`. */
export function ChartHint({ active = false, payload, measure, ...rest }: ChartHintProps) {
  // Recharts hands back the very point it was given.
  const point = active ? (payload?.[0]?.payload as Point | undefined) : undefined;
  if (point === undefined) return null;
  return (
    <DayHint key={`${measure.title} ${point.day}`} point={point} measure={measure} {...rest} />
  );
}

type DayHintProps = Omit<ChartHintProps, "active" | "payload"> & { readonly point: Point };

/** A day and its parts in the order of their stack; read out when it appears under the keyboard. */
function DayHint({ point, data, measure, frame }: DayHintProps) {
  const t = useTranslations("admin.chart");
  const formats = useFormats();
  const parts = data.series
    .map(({ key, name, colour }, index) => {
      const amount = point.values[index] ?? 0;
      return { key, name, colour, amount, value: measure.write(amount) };
    })
    .filter(({ amount }) => amount > 0)
    .toReversed();
  const day = formats.longDay(point.day);
  const total = measure.write(point.total);
  const entries = parts.map(({ name, value }) => t("entry", { name, value })).join(", ");
  const spoken = parts.length === 0 ? t("nothing", { day }) : t("point", { day, total, entries });

  useEffect(() => {
    if (frame.current?.contains(document.activeElement) === true) announce(spoken);
  }, [frame, spoken]);

  return (
    <div className="min-w-44 rounded-lg border border-edge/60 bg-raised px-3.5 py-3 text-sm text-ink shadow-lg">
      <p className="font-medium">{day}</p>
      <ul className="mt-1.5 grid gap-1">
        {parts.map(({ key, name, colour, value }) => (
          <li key={key} className="flex items-center gap-2">
            <span
              aria-hidden
              style={{ backgroundColor: colour }}
              className="size-2.5 shrink-0 rounded-[2px] forced-color-adjust-none"
            />
            <span className="grow text-muted">{name}</span>
            <span className="pl-4 tabular-nums">{value}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 flex justify-between border-t border-line pt-1.5">
        <span className="text-muted">{t("total")}</span>
        <span className="tabular-nums">{total}</span>
      </p>
    </div>
  );
}
