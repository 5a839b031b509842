import { expect, test } from "vitest";
import { testContext } from "@/lib/prompts/translation/test-context";
import { readInEnglish, translatePrompt } from "@/lib/prompts/translation/translate";

const KEYS = {
  OPENAI_API_KEY: "sk-secret-of-openai",
  DEEPL_API_KEY: "secret-of-deepl:fx",
  GEMINI_API_KEY: "secret-of-gemini",
};

const INPUT = { text: "lis w lesie" };
const ENGLISH = "a fox in the forest";

type Answers = Readonly<Record<"m2m100" | "openai" | "deepl" | "gemini", string | Error | number>>;
const WELL: Answers = { m2m100: ENGLISH, openai: ENGLISH, deepl: ENGLISH, gemini: ENGLISH };

/** Four translators, each with a translation, a status or an error of its own. */
function contextWith(
  answers: Partial<Answers>,
  variables: Readonly<Record<string, string>> = KEYS,
) {
  const asked: string[] = [];
  const all = { ...WELL, ...answers };
  const context = testContext({
    variables,
    run: async () => {
      asked.push("m2m100");
      if (all.m2m100 instanceof Error) throw all.m2m100;
      return { translated_text: all.m2m100 };
    },
    fetch: (url) => {
      const name = nameOf(url);
      asked.push(name);
      const answer = all[name];
      if (answer instanceof Error) throw answer;
      if (typeof answer === "number") return new Response("<html>", { status: answer });
      return Response.json(BODIES[name](answer));
    },
  });
  return { context, asked };
}

function nameOf(url: string): "openai" | "deepl" | "gemini" {
  return url.includes("openai") ? "openai" : url.includes("deepl") ? "deepl" : "gemini";
}

const BODIES = {
  openai: (content: string) => ({ choices: [{ finish_reason: "stop", message: { content } }] }),
  deepl: (text: string) => ({ translations: [{ detected_source_language: "PL", text }] }),
  gemini: (text: string) => ({
    candidates: [{ finishReason: "STOP", content: { role: "model", parts: [{ text }] } }],
  }),
};

test.each([
  [{}, "m2m100-1.2b", ["m2m100"]],
  [{ m2m100: "lis w lesie" }, "gpt-5-mini", ["m2m100", "openai"]],
  [{ m2m100: new Error("3040: busy"), openai: 500 }, "deepl", ["m2m100", "openai", "deepl"]],
  [
    { m2m100: new Error("3036: used up"), openai: 401, deepl: 456 },
    "gemini-2.5-flash",
    ["m2m100", "openai", "deepl", "gemini"],
  ],
] as const)("%j is translated by %s", async (answers, engine, expected) => {
  const { context, asked } = contextWith(answers);
  expect(await translatePrompt(context, INPUT)).toMatchObject({ text: ENGLISH, engine });
  expect(asked).toEqual(expected);
});

test("the order is the configured one, and what has no key is passed over", async () => {
  const { context, asked } = contextWith(
    { gemini: 503 },
    { TRANSLATORS: "deepl,gemini,openai,m2m100", ...KEYS, DEEPL_API_KEY: "" },
  );
  expect((await translatePrompt(context, INPUT)).engine).toBe("gpt-5-mini");
  expect(asked).toEqual(["gemini", "openai"]);
});

test.each([
  ["nobody may retry", { m2m100: "", openai: 401, deepl: 403, gemini: "лиса" }, "language", false],
  ["one failed in passing", { m2m100: "", openai: 429, deepl: 403, gemini: "" }, "empty", true],
  [
    "the last one is away",
    { m2m100: "", openai: 400, deepl: 400, gemini: 502 },
    "unavailable",
    true,
  ],
  [
    "the day's allowance is used up and others fail",
    { m2m100: new Error("3036: used up"), openai: 401, deepl: 401, gemini: 401 },
    "unavailable",
    false,
  ],
] as const)("when all fail and %s", async (_n, answers, reason, retryable) => {
  const { context } = contextWith(answers);
  await expect(translatePrompt(context, INPUT)).rejects.toMatchObject({
    code: "translation_failed",
    details: { reason },
    retryable,
  });
});

test("with nobody to ask, a translation fails for good", async () => {
  const { context } = contextWith({}, { TRANSLATORS: "openai,gemini" });
  await expect(translatePrompt(context, INPUT)).rejects.toMatchObject({
    code: "translation_failed",
    details: { reason: "unavailable" },
    retryable: false,
  });
});

test.each([
  ["3040: busy", "translation_failed", true],
  ["3007: timeout", "translation_failed", true],
  ["Network connection lost.", "translation_failed", true],
  ["5006: schema", "translation_failed", false],
  ["3036: used up", "daily_limit_reached", false],
  ["3030: Input prompt contains NSFW content", "blocked", false],
])('alone, m2m100 that throws "%s" ends in %s, retryable: %s', async (message, code, retryable) => {
  const { context } = contextWith({ m2m100: new Error(message) }, {});
  for (const work of [translatePrompt(context, INPUT), readInEnglish(context, INPUT.text)]) {
    await expect(work).rejects.toMatchObject({ code, retryable });
  }
});

test("what Workers AI refuses is shown to nobody else", async () => {
  const { context, asked } = contextWith({
    m2m100: new Error("3030: Input prompt contains NSFW content"),
  });
  await expect(translatePrompt(context, INPUT)).rejects.toMatchObject({ code: "blocked" });
  expect(asked).toEqual(["m2m100"]);
});

test("after forty seconds no further translator is begun", async () => {
  let time = 0;
  const { context, asked } = contextWith({ m2m100: new Error("3040: busy") });
  const slow = { ...context, now: () => (time += 21_000) };
  await expect(translatePrompt(slow, INPUT)).rejects.toMatchObject({ retryable: true });
  expect(asked).toEqual(["m2m100"]);
});

test("a reading for moderation goes on to the next translator that answers", async () => {
  const { context, asked } = contextWith({ m2m100: new Error("3036: used up"), openai: 500 });
  expect(await readInEnglish(context, INPUT.text)).toBe(ENGLISH);
  expect(asked).toEqual(["m2m100", "openai", "deepl"]);
});
