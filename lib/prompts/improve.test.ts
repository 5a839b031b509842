import { expect, test } from "vitest";
import { improvePrompt } from "@/lib/prompts/improve";
import { contextOf, playing } from "@/lib/prompts/text-model/test-context";

const FOX = "a red fox sleeping in fresh snow";
const RICHER = `${FOX}, soft morning light from the left, pale mist, seen at eye level`;

/** What comes of a prompt with a model that gives this answer. */
async function improved(english: string, answer: string) {
  const { text, problem } = await improvePrompt(contextOf(playing(() => answer).run), english);
  return text ?? problem;
}

test("a richer wording is a proposal, with its model and its time", async () => {
  expect(await improvePrompt(contextOf(playing(() => RICHER).run), FOX)).toEqual({
    text: RICHER,
    problem: null,
    engine: "granite-4.0-h-micro",
    milliseconds: expect.any(Number),
  });
});

test("the template's own words instruct, with a bound in words that grows with the prompt", async () => {
  const model = playing(() => RICHER);
  const context = contextOf(model.run);
  await improvePrompt(context, FOX);
  await improvePrompt(context, "a red fox, ".repeat(25));
  const [short, long] = model.seen;
  expect(short?.instructions).toMatch(/^You are a photographer/);
  expect(short?.instructions).toContain("at most 80 words");
  expect(long?.instructions).toContain("at most 105 words");
  expect(short?.maxTokens).toBeLessThan(350);
});

test("an admin's template takes the file's place, in the system message alone", async () => {
  const model = playing(() => RICHER);
  const context = contextOf(model.run, { improveTemplate: "Add {tone} light." });
  expect(await improvePrompt(context, FOX)).toMatchObject({ text: RICHER });
  expect(model.seen[0]?.instructions).toMatch(/^Add \{tone\} light\.\n\nThe user's message holds/);
  expect(model.seen[0]?.prompt).toBe(FOX);
});

test("an answer is taken out of its wrapping, and flags go behind it unseen by the model", async () => {
  const model = playing(({ prompt }) => `Here is the prompt:\n"${prompt}, soft light"`);
  expect(await improvePrompt(contextOf(model.run), `${FOX} --ar 16:9 --v 6`)).toMatchObject({
    text: `${FOX}, soft light --ar 16:9 --v 6`,
  });
  expect(model.seen[0]?.prompt).toBe(FOX);
});

test.each([
  ["a fox", "a fox in deep snow, pale winter light"],
  [
    "Two foxes in Tokyo, 35mm, no people",
    "Two foxes in Tokyo at dusk, 35mm, no people, wet streets",
  ],
  ['a sign "OPEN", (fog:1.3)', 'a sign "OPEN" above a door, (fog:1.3), warm light'],
  ["foxes running in the snow", "a pack of foxes run through the deep snow, low sun"],
])("%j may become %j", async (english, answer) => {
  expect(await improved(english, answer)).toBe(answer);
});

test.each([
  ["empty", FOX, ""],
  ["empty", FOX, FOX],
  ["empty", FOX, "a red fox sleeping in snow"],
  ["too_long", FOX, `${FOX}, ${"soft light and mist, ".repeat(50)}`],
  ["not_a_prompt", FOX, `**${FOX}**, soft light`],
  ["not_english", FOX, `${FOX}, miękkie światło poranka`],
  ["lost_meaning", FOX, "a grey wolf standing on a rock by the sea, soft light"],
  ["lost_meaning", "a fox with 3 cubs", "a fox with 4 cubs, soft light"],
  ["lost_meaning", "a beach without people", "a beach with people, soft light"],
  ["lost_meaning", "a street in Kraków", "a street in London, soft light"],
  ["refused", FOX, `${FOX}, naked children, soft light`],
  ["refused", FOX, "I can't help with that request, sorry."],
])("%s: %j to %j", async (problem, english, answer) => {
  expect(await improved(english, answer)).toBe(problem);
});

test("what the lexicon already noticed in the prompt is for the caller to decide", async () => {
  const english = "a museum poster about the terrorist beheading of a hostage";
  expect(await improved(english, `${english}, grey light`)).toBe(`${english}, grey light`);
});

test.each([
  ["a prompt that is too long to grow", "a red fox, ".repeat(95), "too_long"],
  ["nothing but flags", "--ar 16:9", "empty"],
])("%s costs no call", async (_name, english, problem) => {
  const model = playing(() => RICHER);
  expect(await improvePrompt(contextOf(model.run), english)).toMatchObject({ text: null, problem });
  expect(model.seen).toEqual([]);
});

test.each([
  "3036: Daily free allocation used up",
  "3040: Capacity temporarily exceeded",
  "3030: NSFW content flagged",
  "boom",
])("a model that fails with %j has failed, and nothing is thrown", async (message) => {
  const context = contextOf(async () => {
    throw new Error(message);
  });
  expect(await improvePrompt(context, FOX)).toMatchObject({ text: null, problem: "failed" });
});

test("a model that hangs or answers another shape has failed", async () => {
  const hanging = contextOf(() => new Promise(() => undefined));
  expect(await improvePrompt(hanging, FOX)).toMatchObject({ text: null, problem: "failed" });
  const odd = contextOf(async () => ({ text: RICHER }));
  expect(await improvePrompt(odd, FOX)).toMatchObject({ text: null, problem: "failed" });
});

const OPENAI = { apiKey: "key-1", baseUrl: "https://models.example/v1", model: "vendor/small-1" };

test.each([
  ["its answer", Response.json({ choices: [{ message: { content: RICHER } }] }), null],
  ["status 429", new Response("slow down", { status: 429 }), "failed"],
  ["status 500", new Response("oops", { status: 500 }), "failed"],
  ["a page of HTML", new Response("<html>Bad gateway</html>"), "failed"],
])("the OpenAI-compatible service: %s", async (_name, response, problem) => {
  const run = async () => ({ response: "never asked" });
  const context = contextOf(run, { textModel: "openai", openAi: OPENAI }, async () => response);
  expect(await improvePrompt(context, FOX)).toMatchObject({
    text: problem === null ? RICHER : null,
    problem,
    engine: "small-1",
  });
});

test("the service without a key has failed", async () => {
  const context = contextOf(async () => ({}), { textModel: "openai", openAi: null });
  expect(await improvePrompt(context, FOX)).toMatchObject({ problem: "failed", engine: "openai" });
});
