import { z } from "zod";
import { AppError } from "@/lib/errors";
import { utcDay } from "@/lib/usage/day";

export const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = 30;
/** Longest range one report covers. */
const MAX_DAYS = 366;

const Day = z.iso.date();

/** Days as somebody asks for them: `2026-11-20`, both ends included. */
export type DayRangeInput = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** The days a report covers; the last thirty until `now` when nothing is said. Throws `invalid_request`. */
export function readDayRange(input: DayRangeInput, now: number): { from: string; to: string } {
  const to = readDay("to", input.to) ?? utcDay(now);
  const from =
    readDay("from", input.from) ?? utcDay(Date.parse(to) - (DEFAULT_DAYS - 1) * DAY_MILLISECONDS);
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS + 1;
  if (days < 1 || days > MAX_DAYS) {
    throw new AppError("invalid_request", `The range must have 1 to ${MAX_DAYS} days.`, {
      details: { field: "from" },
    });
  }
  return { from, to };
}

/** A day that was asked for, null when none was. Throws `invalid_request` when it is not one. */
export function readDay(field: "from" | "to", day: string | undefined): string | null {
  if (day === undefined) return null;
  if (Day.safeParse(day).success) return day;
  throw new AppError("invalid_request", `Field "${field}" must be a day such as 2026-11-20.`, {
    details: { field },
  });
}
