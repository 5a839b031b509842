import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { classifyWithClef } from "@/lib/prompts/moderation/classifiers/clef-flash";
import {
  SAFE_BELOW,
  UNSAFE_ABOVE,
} from "@/lib/prompts/moderation/classifiers/clef-flash-questions";
import { moderationContext } from "@/lib/prompts/moderation/test-context";
import { REFUSAL_CATEGORIES, type RefusalCategory } from "@/lib/prompts/schema";

function classify(
  run: AiBinding["run"],
  texts: readonly string[] = ["x"],
  categories: readonly RefusalCategory[] = REFUSAL_CATEGORIES,
): Promise<readonly RefusalCategory[]> {
  return classifyWithClef(moderationContext(run), { texts, categories });
}

/** Every question answered with a small likelihood, but for the changes. */
function answersWith(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const all = REFUSAL_CATEGORIES.map((category) => [category, { type: "noul", noul: 0.01 }]);
  return { ...Object.fromEntries(all), ...changes };
}

function noul(likelihood: unknown): unknown {
  return { type: "noul", noul: likelihood };
}

function without(category: RefusalCategory): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answersWith()).filter(([name]) => name !== category));
}

type Call = {
  readonly model: string;
  readonly state: unknown;
  readonly questions: Readonly<Record<string, { type: string; instructions: string }>>;
};

test("one call holds all texts as data and one question per category", async () => {
  const calls: [string, Call][] = [];
  const run: AiBinding["run"] = async (model, input) => {
    calls.push([model, input as Call]);
    return { model: "clef-flash", answers: answersWith(), usage: { input_tokens: 1 } };
  };
  expect(await classify(run, ["a fox called Secret", "a vixen called Secret"])).toEqual([]);
  expect(calls).toHaveLength(1);
  const [model, input] = calls[0] ?? [];
  expect(model).toBe("@cf/cloudflare/clef-flash");
  expect(input).toMatchObject({
    model: "clef-flash",
    state: { texts: ["a fox called Secret", "a vixen called Secret"] },
  });
  expect(Object.keys(input?.questions ?? {})).toEqual(REFUSAL_CATEGORIES);
  for (const question of Object.values(input?.questions ?? {})) expect(question.type).toBe("noul");
  expect(JSON.stringify(input?.questions)).not.toContain("Secret");
});

test("only the categories that may refuse are asked about", async () => {
  const run: AiBinding["run"] = async (_model, input) => {
    expect(Object.keys((input as Call).questions)).toEqual(["minors", "hate"]);
    return { answers: { minors: noul(0), hate: noul(1) } };
  };
  expect(await classify(run, ["x"], ["minors", "hate"])).toEqual(["hate"]);
});

test.each(REFUSAL_CATEGORIES)("a likelihood above the upper threshold is %s", async (category) => {
  const run = (likelihood: number) =>
    classify(async () => ({ answers: answersWith({ [category]: noul(likelihood) }) }));
  expect(await run(1)).toEqual([category]);
  expect(await run(UNSAFE_ABOVE + 0.001)).toEqual([category]);
  expect(await run(SAFE_BELOW - 0.001)).toEqual([]);
  expect(await run(0)).toEqual([]);
  for (const between of [SAFE_BELOW, 0.5, UNSAFE_ABOVE]) {
    await expect(run(between)).rejects.toMatchObject({ code: "moderation_unavailable" });
  }
});

test("one clear likelihood refuses beside one that is undecided", async () => {
  const answers = answersWith({ hate: noul(0.5), violence: noul(0.9) });
  expect(await classify(async () => ({ answers }))).toEqual(["violence"]);
});

const MALFORMED: readonly unknown[] = [
  undefined,
  null,
  "safe",
  '{"answers": {"minors": {"type": "noul", "noul": 0',
  `Sure! ${JSON.stringify({ answers: answersWith() })}`,
  JSON.stringify({ answers: answersWith() }),
  {},
  { answers: null },
  { answers: {} },
  { answers: [] },
  { answers: "none" },
  { answers: Object.values(answersWith()) },
  { answers: without("minors") },
  { answers: without("weapons") },
  { answers: answersWith({ gambling: noul(0) }) },
  { answers: answersWith({ minors: null }) },
  { answers: answersWith({ minors: 0.01 }) },
  { answers: answersWith({ minors: false }) },
  { answers: answersWith({ minors: {} }) },
  { answers: answersWith({ minors: { noul: 0 } }) },
  { answers: answersWith({ minors: { type: "noul" } }) },
  { answers: answersWith({ minors: { type: "choice", choice: "no", confidence: 1 } }) },
  { answers: answersWith({ minors: { type: "score", score: 0 } }) },
  { answers: answersWith({ minors: noul("0.01") }) },
  { answers: answersWith({ minors: noul(null) }) },
  { answers: answersWith({ minors: noul(Number.NaN) }) },
  { answers: answersWith({ minors: noul(Number.POSITIVE_INFINITY) }) },
  { answers: answersWith({ minors: noul(1.01) }) },
  { answers: answersWith({ minors: noul(-0.01) }) },
  { answers: answersWith({ minors: noul(false) }) },
  { answers: answersWith({ minors: noul([0]) }) },
  { answers: answersWith({ hate: noul("0"), violence: noul(0.99) }) },
  { result: { answers: answersWith() } },
  { response: "safe" },
  { errors: [{ code: 3040, message: "busy" }] },
];

test.each(MALFORMED)("%j never passes: moderation_unavailable", async (answer) => {
  await expect(classify(async () => answer)).rejects.toMatchObject({
    name: "AppError",
    code: "moderation_unavailable",
    retryable: true,
  });
});

test("a classifier that hangs is moderation_unavailable", async () => {
  await expect(classify(() => new Promise(() => undefined))).rejects.toMatchObject({
    code: "moderation_unavailable",
    cause: { code: "backend_timeout" },
  });
});

test.each([
  ["3040: Capacity temporarily exceeded", "moderation_unavailable"],
  ["5007: No such model", "moderation_unavailable"],
  ["8007: something else", "moderation_unavailable"],
  ["Network connection lost.", "moderation_unavailable"],
  ["3036: used up", "daily_limit_reached"],
  ["3030: Input prompt contains NSFW content", "blocked"],
  ["8007: Input prompt contains NSFW content", "blocked"],
])('a classifier that throws "%s" ends in %s', async (message, code) => {
  await expect(classify(() => Promise.reject(new Error(message)))).rejects.toMatchObject({ code });
});
