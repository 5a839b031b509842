import { expect, test } from "vitest";
import { type Address, rangeOf, readAddress, writeAddress } from "@/components/admin/address";

const TODAY = "2026-11-20";

function read(query: string): Address {
  return readAddress(new URLSearchParams(query), TODAY);
}

test("an empty address shows the last 30 days", () => {
  const address = read("");
  expect(address).toEqual({
    period: { kind: "last", days: 30 },
    chart: null,
    category: null,
  });
  expect(rangeOf(address.period, TODAY)).toEqual({ from: "2026-10-22", to: TODAY });
});

test("what is written is read back the same", () => {
  const addresses: Address[] = [
    { period: { kind: "last", days: 30 }, chart: null, category: null },
    { period: { kind: "last", days: 1 }, chart: "cacheHits", category: null },
    { period: { kind: "last", days: 90 }, chart: "usd", category: "hate" },
    {
      period: { kind: "between", from: "2026-11-01", to: "2026-11-10" },
      chart: "neurons",
      category: "self_harm",
    },
  ];
  for (const address of addresses) expect(read(writeAddress(address))).toEqual(address);
});

test("what is as usual is left out of the address", () => {
  expect(writeAddress(read(""))).toBe("");
  expect(writeAddress(read("?days=7"))).toBe("?days=7");
});

test("a spoilt address falls back instead of asking the API for nonsense", () => {
  const usual = read("").period;
  for (const query of [
    "?from=2026-11-10",
    "?from=2026-11-10&to=2026-11-01",
    "?from=2026-02-30&to=2026-11-01",
    "?from=2026-11-10&to=2027-01-01",
    "?from=2020-01-01&to=2026-11-01",
    "?days=31",
    "?days=-7",
    "?days=x",
  ]) {
    expect(read(query).period, query).toEqual(usual);
  }
});

test("a preset moves on with the calendar, two days stay", () => {
  expect(rangeOf({ kind: "last", days: 7 }, "2026-11-27")).toEqual({
    from: "2026-11-21",
    to: "2026-11-27",
  });
  const fixed = { kind: "between", from: "2026-11-01", to: "2026-11-02" } as const;
  expect(rangeOf(fixed, "2027-01-01")).toEqual({ from: "2026-11-01", to: "2026-11-02" });
});
