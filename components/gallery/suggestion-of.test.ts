import { expect, test } from "vitest";
import { testView } from "@/components/data/test-view";
import { suggestionOf } from "@/components/gallery/suggestion-of";

function refusedWith(details: Record<string, unknown>) {
  const error = { code: "blocked", message: "Refused.", retryable: false, details };
  return testView({ status: "blocked", image: null, error });
}

test("a safer wording is offered with the English it was made from", () => {
  const details = { suggestion: "a peaceful king", suggestionFrom: "a murdered king" };
  expect(suggestionOf(refusedWith(details))).toEqual({
    text: "a peaceful king",
    from: "a murdered king",
  });
});

test("half a suggestion, none, or no failure at all offers nothing", () => {
  expect(suggestionOf(refusedWith({ suggestion: "a peaceful king" }))).toBeNull();
  expect(suggestionOf(refusedWith({ suggestion: 3, suggestionFrom: "a king" }))).toBeNull();
  expect(suggestionOf(refusedWith({}))).toBeNull();
  expect(suggestionOf(testView())).toBeNull();
});
