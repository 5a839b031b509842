"use client";

import { useFormatter } from "next-intl";
import { useMemo } from "react";
import type { Metric } from "@/components/admin/metrics";

/** How the admin pages write numbers and days in the page's language. */
export type Formats = {
  /** A whole number, `12 345`; parts appear only where there are any (averages). */
  readonly count: (value: number) => string;
  /** One decimal place, always: digits of a column stay under each other. */
  readonly neurons: (value: number) => string;
  /** Money with its currency; cents, or hundredths of a cent below a dollar. */
  readonly usd: (value: number) => string;
  /** Money of a column headed USD: four places, no sign. */
  readonly usdDigits: (value: number) => string;
  /** `25,6%`. */
  readonly share: (value: number) => string;
  /** Any metric of the chart, with its unit where it has one. */
  readonly metric: (metric: Metric, value: number) => string;
  /** Short form for the chart's axis, `1,5 tys.` */
  readonly axis: (metric: Metric, value: number) => string;
  /** A UTC day, `20 listopada 2026`. */
  readonly longDay: (day: string) => string;
  /** A UTC day, `20 lis`. */
  readonly shortDay: (day: string) => string;
  /** A UTC day of a table, `20.11.2026`. */
  readonly tableDay: (day: string) => string;
  /** A range of UTC days, `1–20 listopada 2026`. */
  readonly range: (from: string, to: string) => string;
  /** Day, hours and minutes on the person's own clock, `20 lis 2026, 12:30`. */
  readonly moment: (isoTime: string) => string;
  /** Hours and minutes on the person's own clock. */
  readonly clock: (milliseconds: number) => string;
};

type Formatter = ReturnType<typeof useFormatter>;

/** The formats of the page's language. */
export function useFormats(): Formats {
  const format = useFormatter();
  return useMemo(() => createFormats(format), [format]);
}

function createFormats(format: Formatter): Formats {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const numbers = createNumberFormats(format);
  return {
    ...numbers,
    longDay: (day) => format.dateTime(new Date(day), { dateStyle: "long", timeZone: "UTC" }),
    shortDay: (day) =>
      format.dateTime(new Date(day), { day: "numeric", month: "short", timeZone: "UTC" }),
    tableDay: (day) =>
      format.dateTime(new Date(day), {
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
        timeZone: "UTC",
      }),
    range: (from, to) =>
      format.dateTimeRange(new Date(from), new Date(to), { dateStyle: "long", timeZone: "UTC" }),
    moment: (isoTime) =>
      format.dateTime(new Date(isoTime), { dateStyle: "medium", timeStyle: "short", timeZone }),
    clock: (milliseconds) =>
      format.dateTime(new Date(milliseconds), { timeStyle: "short", timeZone }),
  };
}

function createNumberFormats(format: Formatter) {
  const count = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const neurons = (value: number) => fixed(value, 1);
  const usd = (value: number) => {
    const places = value !== 0 && value < 1 ? 4 : 2;
    return format.number(value, {
      style: "currency",
      currency: "USD",
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
  };
  return {
    count,
    neurons,
    usd,
    usdDigits: (value: number) => fixed(value, 4),
    share: (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 }),
    metric: (metric: Metric, value: number) => {
      if (metric === "usd") return usd(value);
      return metric === "neurons" ? neurons(value) : count(value);
    },
    axis: (metric: Metric, value: number) =>
      metric === "usd" && value < 1
        ? format.number(value, { maximumSignificantDigits: 3 })
        : format.number(value, { notation: "compact", maximumFractionDigits: 1 }),
  };

  function fixed(value: number, places: number) {
    return format.number(value, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
  }
}
