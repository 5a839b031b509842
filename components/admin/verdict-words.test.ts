import { expect, test } from "vitest";
import {
  CATEGORIES,
  OUTCOMES,
  readCategory,
  readOutcome,
  writeOutcome,
} from "@/components/admin/verdict-words";
import { VerdictCategory, VerdictOutcome } from "@/lib/verdicts/schema";

test("the page knows every category and outcome, in the order the API has them", () => {
  expect(CATEGORIES).toEqual(VerdictCategory.options);
  expect(OUTCOMES).toEqual(VerdictOutcome.options);
});

test("what an address is told is read back the same, and nonsense is as if nothing was said", () => {
  for (const outcome of OUTCOMES) expect(readOutcome(writeOutcome(outcome))).toBe(outcome);
  for (const category of CATEGORIES) expect(readCategory(category)).toBe(category);
  for (const nonsense of [null, "", "__proto__", "Hate"]) {
    expect(readCategory(nonsense)).toBeNull();
    expect(readOutcome(nonsense)).toBe("refused");
  }
  expect(writeOutcome("refused")).toBeNull();
});
