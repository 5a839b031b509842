"use client";

import { useTranslations } from "next-intl";
import { DAY_MILLISECONDS, type DayRange } from "@/components/admin/days";
import { spentIn } from "@/components/admin/figures";
import { useFormats } from "@/components/admin/use-formats";
import { useUsage } from "@/components/admin/use-reports";
import { useMinutesLeftOfDay } from "@/components/admin/use-utc-clock";
import { classNames } from "@/components/ui/class-names";

/** How much was used today of what everybody may use in a day, and when that starts again. */
export function TodayMeter({ today }: { readonly today: string }) {
  const t = useTranslations("admin.today");
  const range: DayRange = { from: today, to: today };
  const usage = useUsage(range, today);
  // While a new day loads, the figures kept from the old one are not today's.
  const report = usage.isPlaceholderData ? undefined : usage.data;
  const limit = report?.dailyLimit ?? null;
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
      {report === undefined ? (
        <p className="mt-3 min-h-[4.25rem] text-sm text-muted">
          {usage.isError ? t("unknown") : null}
        </p>
      ) : (
        <Used used={spentIn(report.totals)} limit={limit} />
      )}
      <p className="mt-1 max-w-[75ch] text-sm text-muted">{t("about")}</p>
    </section>
  );
}

/** Neurons used, and of how many when there is a limit. */
type UsedProps = { readonly used: number; readonly limit: number | null };

function Used({ used, limit }: UsedProps) {
  const t = useTranslations("admin.today");
  const { count } = useFormats();
  if (limit === null) {
    return (
      <>
        <p className="mt-2 font-serif text-2xl tabular-nums">
          {t("usedOnly", { count: Math.round(used) })}
        </p>
        <p className="mt-2 text-sm text-muted">{t("noLimit")}</p>
      </>
    );
  }
  const text = t("used", { used: count(used), limit: count(limit) });
  return (
    <>
      <p className="mt-2 font-serif text-2xl tabular-nums">{text}</p>
      <Bar used={used} limit={limit} text={text} />
      <p className={classNames("mt-2 text-sm", used > limit ? "text-caution" : "text-muted")}>
        <Rest used={used} limit={limit} />
      </p>
    </>
  );
}

type LimitedProps = { readonly used: number; readonly limit: number };

function Bar({ used, limit, text }: LimitedProps & { readonly text: string }) {
  const percent = Math.min(100, (used / limit) * 100);
  const isOver = used > limit;
  return (
    <div
      role="meter"
      aria-labelledby="today-heading"
      aria-valuemin={0}
      aria-valuemax={limit}
      aria-valuenow={Math.min(used, limit)}
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

function Rest({ used, limit }: LimitedProps) {
  const t = useTranslations("admin.today");
  const { share } = useFormats();
  const left = Math.floor(limit - used);
  return left < 0
    ? t("over", { count: Math.ceil(used - limit) })
    : t("left", { share: share(used / limit), count: left });
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
