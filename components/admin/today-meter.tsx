"use client";

import { useTranslations } from "next-intl";
import { DAY_MILLISECONDS, type DayRange } from "@/components/admin/days";
import { FREE_NEURONS_A_DAY } from "@/components/admin/figures";
import { useFormats } from "@/components/admin/use-formats";
import { useUsage } from "@/components/admin/use-reports";
import { useMinutesLeftOfDay } from "@/components/admin/use-utc-clock";
import { classNames } from "@/components/ui/class-names";

/** How much of today's free neurons is gone, and when there are new ones. */
export function TodayMeter({ today }: { readonly today: string }) {
  const t = useTranslations("admin.today");
  const formats = useFormats();
  const range: DayRange = { from: today, to: today };
  const usage = useUsage(range, today);
  // While a new day loads, the figures kept from the old one are not today's.
  const used = usage.isPlaceholderData ? undefined : usage.data?.totals.neurons;
  const limit = formats.count(FREE_NEURONS_A_DAY);
  return (
    <section
      aria-labelledby="today-heading"
      className="rounded-xl border border-line bg-surface p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="today-heading" className="font-serif text-lg">
          {t("heading")}
        </h2>
        <p className="text-sm text-muted">
          <Reset today={today} />
        </p>
      </div>
      {used === undefined ? (
        <p className="mt-3 min-h-[4.25rem] text-sm text-muted">
          {usage.isError ? t("unknown") : null}
        </p>
      ) : (
        <>
          <p className="mt-2 font-serif text-2xl tabular-nums">
            {t("used", { used: formats.count(used), limit })}
          </p>
          <Bar used={used} text={t("used", { used: formats.count(used), limit })} />
          <p
            className={classNames(
              "mt-2 text-sm",
              used > FREE_NEURONS_A_DAY ? "text-caution" : "text-muted",
            )}
          >
            <Rest used={used} />
          </p>
        </>
      )}
      <p className="mt-1 max-w-[75ch] text-sm text-muted">{t("about")}</p>
    </section>
  );
}

function Bar({ used, text }: { readonly used: number; readonly text: string }) {
  const percent = Math.min(100, (used / FREE_NEURONS_A_DAY) * 100);
  const isOver = used > FREE_NEURONS_A_DAY;
  return (
    <div
      role="meter"
      aria-labelledby="today-heading"
      aria-valuemin={0}
      aria-valuemax={FREE_NEURONS_A_DAY}
      aria-valuenow={Math.min(used, FREE_NEURONS_A_DAY)}
      aria-valuetext={text}
      className="mt-2 h-2.5 overflow-hidden rounded-full border border-edge/60 bg-ground"
    >
      <div
        style={{ width: `${percent}%` }}
        className={classNames(
          "h-full rounded-full forced-colors:bg-[Highlight]",
          isOver ? "bg-caution" : "bg-accent",
        )}
      />
    </div>
  );
}

function Rest({ used }: { readonly used: number }) {
  const t = useTranslations("admin.today");
  const { share } = useFormats();
  const left = Math.floor(FREE_NEURONS_A_DAY - used);
  return left < 0
    ? t("over", { count: Math.ceil(used - FREE_NEURONS_A_DAY) })
    : t("left", { share: share(used / FREE_NEURONS_A_DAY), count: left });
}

function Reset({ today }: { readonly today: string }) {
  const t = useTranslations("admin.today");
  const { clock } = useFormats();
  const minutes = useMinutesLeftOfDay();
  const midnight = Date.parse(today) + DAY_MILLISECONDS;
  return t("reset", {
    time: clock(midnight),
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  });
}
