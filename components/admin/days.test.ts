import { expect, test } from "vitest";
import {
  addDays,
  countDays,
  eachDay,
  findRangeProblem,
  isDay,
  lastDays,
  minutesLeftOfDay,
  utcDayOf,
} from "@/components/admin/days";

test("a moment belongs to its UTC day, whatever the clock on the wall says", () => {
  expect(utcDayOf(Date.parse("2026-11-21T00:30:00+01:00"))).toBe("2026-11-20");
  expect(utcDayOf(Date.parse("2026-11-21T00:00:00Z"))).toBe("2026-11-21");
});

test("only days that exist are days", () => {
  expect(isDay("2028-02-29")).toBe(true);
  for (const text of ["2026-02-29", "2026-13-01", "2026-1-1", "", "today", "2026-11-20T00:00"]) {
    expect(isDay(text), text).toBe(false);
  }
});

test("counting days passes months, years and the change of the clocks unharmed", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
  expect(countDays({ from: "2026-10-01", to: "2026-10-31" })).toBe(31);
  expect(countDays({ from: "2026-11-20", to: "2026-11-20" })).toBe(1);
});

test("every day of a range is listed once, both ends included", () => {
  expect(eachDay({ from: "2026-10-30", to: "2026-11-02" })).toEqual([
    "2026-10-30",
    "2026-10-31",
    "2026-11-01",
    "2026-11-02",
  ]);
});

test("the last 7 days end today and are 7", () => {
  const week = lastDays(7, "2026-11-03");
  expect(week).toEqual({ from: "2026-10-28", to: "2026-11-03" });
  expect(countDays(week)).toBe(7);
  expect(lastDays(1, "2026-11-03")).toEqual({ from: "2026-11-03", to: "2026-11-03" });
});

test("a range that the API would refuse is named before it is asked for", () => {
  const today = "2026-11-20";
  expect(findRangeProblem({ from: "2026-11-01", to: today }, today)).toBeNull();
  expect(findRangeProblem({ from: "", to: today }, today)).toBe("missing");
  expect(findRangeProblem({ from: "2026-11-20", to: "2026-11-19" }, today)).toBe("order");
  expect(findRangeProblem({ from: "2026-11-20", to: "2026-11-21" }, today)).toBe("future");
  expect(findRangeProblem({ from: "2025-11-20", to: today }, today)).toBeNull();
  expect(findRangeProblem({ from: "2025-11-19", to: today }, today)).toBe("long");
});

test("the day's rest is rounded up to minutes, so that it never reads zero", () => {
  expect(minutesLeftOfDay(Date.parse("2026-11-20T00:00:00Z"))).toBe(1440);
  expect(minutesLeftOfDay(Date.parse("2026-11-20T23:59:59.999Z"))).toBe(1);
  expect(minutesLeftOfDay(Date.parse("2026-11-20T18:48:00Z"))).toBe(312);
});
