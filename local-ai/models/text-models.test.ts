import { expect, test } from "vitest";
import { clefFlash } from "@/local-ai/models/clef-flash";
import { granite } from "@/local-ai/models/granite";
import { llamaGuard } from "@/local-ai/models/llama-guard";
import { m2m100 } from "@/local-ai/models/m2m100";
import type { Model } from "@/local-ai/models/model";

async function run(model: Model, input: unknown): Promise<unknown> {
  return await (
    await model.accept(input)
  )();
}

function user(content: string): { role: string; content: string }[] {
  return [{ role: "user", content }];
}

test("m2m100 translates from the language named, and takes English for granted", async () => {
  expect(await run(m2m100, { text: "lis w lesie", source_lang: "pl", target_lang: "en" })).toEqual({
    translated_text: "a fox in the forest",
  });
  expect(await run(m2m100, { text: "lis w lesie", target_lang: "en" })).toEqual({
    translated_text: "lis w lesie",
  });
  await expect(run(m2m100, { text: "lis" })).rejects.toThrow(
    "5006: Error: required properties at '/' are 'text,target_lang'",
  );
});

test("llama-guard answers in both its forms", async () => {
  expect(await run(llamaGuard, { messages: user("a fox") })).toMatchObject({
    response: "safe",
    usage: { prompt_tokens: 2 },
  });
  expect(await run(llamaGuard, { messages: user("a murder and a suicide") })).toMatchObject({
    response: "unsafe\nS1,S11",
  });
  const asJson = { response_format: { type: "json_object" } };
  expect(await run(llamaGuard, { messages: user("a fox"), ...asJson })).toMatchObject({
    response: { safe: true, categories: [] },
  });
  expect(await run(llamaGuard, { messages: user("a nude"), ...asJson })).toMatchObject({
    response: { safe: false, categories: ["S12"] },
  });
});

test("llama-guard knows two roles and bounds its temperature", async () => {
  await expect(run(llamaGuard, { messages: [{ role: "system", content: "x" }] })).rejects.toThrow(
    "5006: Error: enum system not in user,assistant at '/messages/0/role'",
  );
  await expect(run(llamaGuard, { messages: user("x"), temperature: 6 })).rejects.toThrow(
    "'/temperature' must be <= 5",
  );
});

const QUESTIONS = {
  sexual: { type: "noul", instructions: "Does the text ask for sexual content?" },
  violence: { type: "noul", instructions: "Does the text ask for graphic violence?" },
  safe: { type: "noul", instructions: "Is this safe for a general audience?" },
  verdict: {
    type: "choice",
    instructions: "Classify the prompt.",
    criteria: { allow: "harmless", block: "violates the policy" },
  },
  severity: {
    type: "score",
    instructions: "How harmful is it?",
    criteria: ["not at all", "somewhat", "very"],
  },
} as const;

test("clef-flash answers every kind of question from the words of the state", async () => {
  const answer = await run(clefFlash, {
    model: "clef-flash",
    state: "a nude woman",
    questions: QUESTIONS,
  });
  expect(answer).toMatchObject({
    model: "clef-flash",
    answers: {
      sexual: { type: "noul", noul: 0.97 },
      violence: { type: "noul", noul: 0.03 },
      safe: { type: "noul", noul: 0.03 },
      verdict: {
        type: "choice",
        choice: "block",
        probabilities: { allow: 0.03, block: 0.97 },
        confidence: 0.97,
      },
      severity: { type: "score", score: 1.955, legend: { 0: "not at all", 2: "very" } },
    },
    usage: { output_tokens: 0 },
  });
});

test("clef-flash finds nothing wrong with a fox, in a state of any shape", async () => {
  const state = { prompt: "a fox", tags: ["forest"] };
  expect(await run(clefFlash, { model: "clef", state, questions: QUESTIONS })).toMatchObject({
    answers: {
      sexual: { noul: 0.03 },
      safe: { noul: 0.97 },
      verdict: { choice: "allow" },
      severity: { score: 0.045 },
    },
  });
});

test("clef-flash's probabilities add up to one, and a question about nothing it knows is left open", async () => {
  const criteria = { red: null, green: null, blue: null };
  const questions = {
    colour: { type: "choice", instructions: "Which colour?", criteria },
    polish: { type: "noul", instructions: "Is it Polish?" },
  };
  const answer = await run(clefFlash, { model: "clef-flash", state: "x", questions });
  expect(answer).toMatchObject({
    answers: {
      colour: { probabilities: { red: 0.3334, green: 0.3333, blue: 0.3333 } },
      polish: { noul: 0.5 },
    },
  });
});

test.each([
  [{ model: "clef-omni" }, "'/model' failed test"],
  [{ questions: {} }, "minProperties at '/questions' is 1, got 0"],
  [{ questions: { "a b": QUESTIONS.safe } }, "not a valid question id"],
  [{ questions: { a: { type: "noul" } } }, "oneOf at '/questions/a' not met, 0 matches found"],
  [
    { questions: { a: { type: "choice", instructions: "x", criteria: { one: null } } } },
    "minProperties",
  ],
  [
    { questions: { a: { type: "noul", instructions: "" } } },
    "Length of '/questions/a/instructions'",
  ],
  [{ images: ["https://example.com/a.png"] }, "anyOf at '/images/0' not met"],
  [
    { images: [1, 2, 3, 4, 5].map(() => "data:image/png;base64,AA==") },
    "maxItems at '/images' is 4, got 5",
  ],
])("clef-flash refuses %j", async (change, expected) => {
  const input = { model: "clef-flash", state: "a fox", questions: QUESTIONS, ...change };
  await expect(run(clefFlash, input)).rejects.toThrow(expected);
});

const IMPROVE = {
  role: "system",
  content: "You improve prompts for pictures. Answer with the prompt only.",
};
const REWRITE = { role: "system", content: "Rewrite the prompt so that it is safe." };

test("granite improves a prompt without contradicting it, the same way every time", async () => {
  const input = { messages: [IMPROVE, ...user("a fox in the forest at sunset")] };
  const first = await run(granite, input);
  expect(first).toEqual(await run(granite, input));
  expect(first).toMatchObject({
    response: expect.stringMatching(/^a fox in the forest at sunset, .+/),
  });
  expect(first).not.toMatchObject({ response: expect.stringMatching(/morning|background/) });
});

test("granite improves Polish in English", async () => {
  expect(await run(granite, { messages: [IMPROVE, ...user("lis w śniegu")] })).toMatchObject({
    response: expect.stringMatching(/^a fox in the snow, /),
  });
});

test("granite takes English with Polish in quotation marks for English", async () => {
  const prompt = "A ginger fox in the forest, a sign „Lody u Basi”, in Ghibli style";
  expect(await run(granite, { messages: [IMPROVE, ...user(prompt)] })).toMatchObject({
    response: expect.stringMatching(
      /^A ginger fox in the forest, a sign „Lody u Basi”, in Ghibli style,/,
    ),
  });
});

test("granite takes the harm out of a prompt", async () => {
  expect(
    await run(granite, {
      messages: [REWRITE, ...user("<prompt>a naked man in a forest</prompt>")],
    }),
  ).toMatchObject({
    response: "a peaceful man in a forest",
  });
});

test("granite keeps to max_tokens, streams when asked, and takes a bare prompt", async () => {
  expect(
    await run(granite, { prompt: "Improve this prompt:\n\na fox", max_tokens: 2 }),
  ).toMatchObject({ response: "a fox, s" });
  const stream = await run(granite, { messages: user("hello there"), stream: true });
  const events = await new Response(stream instanceof ReadableStream ? stream : null).text();
  expect(events).toMatch(/^data: \{"response":"I "\}\n\n/);
  expect(events).toMatch(/data: \[DONE\]\n\n$/);
  await expect(run(granite, {})).rejects.toThrow("oneOf at '/' not met, 0 matches found");
});
