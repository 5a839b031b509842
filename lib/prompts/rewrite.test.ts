import { expect, test } from "vitest";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import { rewriteSafely } from "@/lib/prompts/rewrite";
import { harmlessStems } from "@/lib/prompts/text-model/noticed";
import { contextOf, playing } from "@/lib/prompts/text-model/test-context";

const ORGY = "an orgy in a castle hall at night, oil painting, candles";
const DINNER = "a dinner in a castle hall at night, oil painting, candles";

async function rewritten(english: string, answer: string) {
  const context = contextOf(playing(() => answer).run);
  const { text, problem } = await rewriteSafely(context, { english, category: "sexual" });
  return text ?? problem;
}

test("a harmless wording is a proposal, with its model and its time", async () => {
  const context = contextOf(playing(() => DINNER).run);
  expect(await rewriteSafely(context, { english: ORGY, category: "sexual" })).toEqual({
    text: DINNER,
    problem: null,
    engine: "granite-4.0-h-micro",
    milliseconds: expect.any(Number),
  });
});

test("the instructions name the rule that was broken, whichever it is", async () => {
  const categories = [...REFUSAL_CATEGORIES, "unspecified"] as const;
  const rules = new Set<string>();
  for (const category of categories) {
    if (category === "minors") continue;
    const model = playing(() => DINNER);
    await rewriteSafely(contextOf(model.run), { english: ORGY, category });
    const [, rule = ""] =
      /refused because of ([^.]+)\./.exec(model.seen[0]?.instructions ?? "") ?? [];
    expect(rule).toMatch(/^[a-z]/);
    rules.add(rule);
  }
  expect(rules.size).toBe(categories.length - 1);
});

test("prompts refused for minors are never rewritten", async () => {
  const model = playing(() => DINNER);
  await expect(
    rewriteSafely(contextOf(model.run), { english: ORGY, category: "minors" }),
  ).rejects.toMatchObject({ code: "internal" });
  expect(model.seen).toEqual([]);
});

test("an admin's template takes the file's place, with or without the placeholder", async () => {
  const model = playing(() => DINNER);
  for (const rewriteTemplate of ["Mend {category}.", "Mend it."]) {
    const context = contextOf(model.run, { rewriteTemplate });
    expect(await rewriteSafely(context, { english: ORGY, category: "hate" })).toMatchObject({
      text: DINNER,
    });
  }
  expect(model.seen.map(({ instructions }) => instructions.split("\n")[0])).toEqual([
    "Mend hatred of a person or of a group of people.",
    "Mend it.",
  ]);
});

test.each([
  ["refused", "the prompt as it was", ORGY],
  [
    "refused",
    "the prompt with other signs",
    "An orgy in a castle hall at night; oil painting; candles!",
  ],
  [
    "refused",
    "the same act in other words",
    "group sex in a castle hall at night, oil painting, candles",
  ],
  ["refused", "another category", "a hostage execution in a castle hall at night, oil painting"],
  ["refused", "minors", "naked children in a castle hall at night, oil painting"],
  ["refused", "a model that declines", "I cannot rewrite this, as it breaks the rules."],
  ["lost_meaning", "another picture", "a red fox sleeping in fresh snow"],
  ["not_a_prompt", "an explanation", `${DINNER}. I replaced the orgy`],
  ["not_english", "another language", "kolacja w sali zamkowej nocą, obraz olejny"],
  ["too_long", "an answer without end", `${DINNER}, `.repeat(100)],
  ["empty", "silence", "  "],
])("%s: %s", async (problem, _name, answer) => {
  expect(await rewritten(ORGY, answer)).toBe(problem);
});

test("what the lexicon missed is judged by all of the prompt's words", async () => {
  const english = "a woman without any clothes on a balcony in Paris, film grain";
  expect(await rewritten(english, "a woman in a coat on a balcony in Paris, film grain")).toContain(
    "a coat",
  );
  expect(await rewritten(english, "a woman in a coat")).toBe("lost_meaning");
});

test("a weight stays, its words need not, and trailing flags are put back", async () => {
  const english = "(orgy:1.3) in a castle hall at night --ar 16:9";
  expect(await rewritten(english, "(dinner:1.3) in a castle hall at night")).toBe(
    "(dinner:1.3) in a castle hall at night --ar 16:9",
  );
  expect(await rewritten(english, "dinner in a castle hall at night")).toBe("lost_meaning");
});

test("a prompt of which nothing may stay costs no call", async () => {
  const model = playing(() => DINNER);
  const context = contextOf(model.run);
  expect(await rewriteSafely(context, { english: "group sex", category: "sexual" })).toEqual({
    text: null,
    problem: "lost_meaning",
    engine: "granite-4.0-h-micro",
    milliseconds: 0,
  });
  expect(model.seen).toEqual([]);
});

test("a model that fails has failed, and nothing is thrown", async () => {
  const context = contextOf(async () => {
    throw new Error("3036: Daily free allocation used up");
  });
  expect(await rewriteSafely(context, { english: ORGY, category: "sexual" })).toMatchObject({
    text: null,
    problem: "failed",
  });
});

test("the words that may stay are those outside what the lexicon notices", () => {
  expect([...harmlessStems("gang rape in a dark alley, film noir")]).toEqual([
    "dark",
    "alle",
    "film",
    "noir",
  ]);
  expect(harmlessStems("group sex").size).toBe(0);
});

test("the longest refused prompt is searched in little time", () => {
  const prompt = "an orgy in a castle hall at night, candles, ".repeat(45);
  const startedAt = performance.now();
  harmlessStems(prompt);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
