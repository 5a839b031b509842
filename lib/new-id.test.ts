import { expect, test } from "vitest";
import { firstIdAt, newId } from "@/lib/new-id";

test("ids sort by time, are UUIDs and do not repeat", () => {
  const early = newId(Date.parse("2026-11-20T12:00:00.000Z"));
  const late = newId(Date.parse("2026-11-20T12:00:00.001Z"));
  expect(early < late).toBe(true);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(Array.from({ length: 1000 }, () => newId(0))).size).toBe(1000);
});

test("the first id of a moment lies between the ids before it and all others", () => {
  const moment = Date.parse("2026-11-20T12:00:00.000Z");
  for (let count = 0; count < 100; count += 1) {
    expect(newId(moment - 1) < firstIdAt(moment)).toBe(true);
    expect(firstIdAt(moment) < newId(moment)).toBe(true);
  }
});
