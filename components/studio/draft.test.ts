import { expect, test } from "vitest";
import { loadDraft, parseDraft } from "@/components/studio/draft";
import { emptyForm } from "@/components/studio/form";
import { PAINT, PLAIN } from "@/components/studio/test-models";

const MODELS = [PLAIN, PAINT];

test("a kept draft comes back whole; what is broken in it falls back alone", () => {
  const fallback = emptyForm(MODELS);
  const form = {
    ...fallback,
    prompt: "kot",
    language: "pl" as const,
    english: { text: "a cat", kind: "improved" as const, madeFor: "kot" },
    improve: true,
    ratio: "wide" as const,
    seed: 3,
    seedLocked: false,
    count: 4 as const,
  };
  expect(parseDraft(JSON.stringify(form), fallback)).toEqual(form);
  const broken = {
    prompt: "kot",
    ratio: "round",
    seed: "x",
    steps: "many",
    modelId: 3,
    count: 5,
    language: "xx",
  };
  expect(parseDraft(JSON.stringify(broken), fallback)).toEqual({ ...fallback, prompt: "kot" });
  for (const english of [
    "a cat",
    { text: " ", madeFor: "kot" },
    { text: "a cat" },
    { text: 3, madeFor: "kot" },
  ]) {
    expect(parseDraft(JSON.stringify({ english }), fallback)).toEqual(fallback);
  }
  expect(parseDraft(null, fallback)).toEqual(fallback);
  expect(parseDraft("[1]", fallback)).toEqual(fallback);
  expect(() => parseDraft("{", fallback)).toThrow(SyntaxError);
});

test("without storage the draft is simply empty", () => {
  const fallback = emptyForm(MODELS);
  expect(loadDraft(fallback)).toBe(fallback);
});
