import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { testBindings } from "@/lib/images/test-bindings";
import { memoryKeyOf, type MemoryStore, type Remembered } from "@/lib/prompts/prompt-memory";
import { createMemory, testContext, translatingAi } from "@/lib/prompts/translation/test-context";
import { readInEnglish, translatePrompt } from "@/lib/prompts/translation/translate";

const ENGINE = "m2m100-1.2b";

function contextOf(run: AiBinding["run"], cache?: MemoryStore) {
  return testContext({ run, ...(cache === undefined ? {} : { cache }) });
}

function answering(translation: unknown): AiBinding["run"] {
  return async () => ({ translated_text: translation });
}

function neverAsked(): Promise<never> {
  return Promise.reject(new Error("must not be asked"));
}

test("a Polish prompt is sent as Polish and comes back in English", async () => {
  const calls: unknown[] = [];
  const context = contextOf(async (...call) => {
    calls.push(call);
    return { translated_text: " a fox in the forest\n" };
  });
  expect(await translatePrompt(context, { text: "lis w lesie" })).toEqual({
    text: "a fox in the forest",
    language: "en",
    engine: ENGINE,
    milliseconds: 14,
    cached: false,
    source: "pl",
  });
  const input = { text: "lis w lesie", source_lang: "pl", target_lang: "en" };
  expect(calls).toEqual([["@cf/meta/m2m100-1.2b", input]]);
});

test.each([
  ["ein Hund im Wald", undefined, "de"],
  ["кіт у лісі", undefined, "uk"],
  ["pes v lese", "cs", "cs"],
] as const)('"%s", said to be %s, is sent as %s', async (text, language, sent) => {
  const { asked, run } = translatingAi({ [text]: "an animal in the forest" });
  const { source } = await translatePrompt(contextOf(run), { text, language });
  expect([asked, source]).toEqual([[`${sent} ${text}`], sent]);
});

test("a translation is remembered for a day under the prompt's key", async () => {
  const cache = createMemory();
  await translatePrompt(contextOf(answering("a fox"), cache), { text: "lis" });
  const value = JSON.stringify({ kind: "english", text: "a fox", engine: ENGINE });
  expect([...cache.stored]).toEqual([
    [await memoryKeyOf({ text: "lis", language: "pl" }), { value, expirationTtl: 86_400 }],
  ]);
});

test("the second time the memory answers and no model is asked", async () => {
  const cache = createMemory();
  await translatePrompt(contextOf(answering("a fox"), cache), { text: "lis" });
  const again = await translatePrompt(contextOf(neverAsked, cache), { text: "lis" });
  expect(again).toMatchObject({ text: "a fox", engine: "cache", cached: true });
});

test("what is remembered of a text in one language says nothing about it in another", async () => {
  const cache = createMemory();
  await translatePrompt(contextOf(answering("a fox"), cache), { text: "lis" });
  const context = contextOf(answering("a flower"), cache);
  const { text, cached } = await translatePrompt(context, { text: "lis", language: "fr" });
  expect([text, cached]).toEqual(["a flower", false]);
});

test("a real KV namespace does as a memory", async () => {
  const input = { text: "borsuk" };
  await translatePrompt(contextOf(answering("a badger"), testBindings.CACHE), input);
  const { cached } = await translatePrompt(contextOf(neverAsked, testBindings.CACHE), input);
  expect(cached).toBe(true);
});

test("what the caller has looked up is not looked up again", async () => {
  const cache = { ...createMemory(), get: neverAsked };
  const remembered: Remembered = { kind: "english", text: "a fox", engine: ENGINE };
  const hit = await translatePrompt(contextOf(neverAsked, cache), { text: "lis", remembered });
  expect(hit).toMatchObject({ text: "a fox", cached: true });
  const context = contextOf(answering("the fox"), cache);
  const miss = await translatePrompt(context, { text: "lis", remembered: null });
  expect(miss).toMatchObject({ text: "the fox", cached: false });
});

const POISON = ["", "lis w lesie", "лиса в лесу", "[[a fox in the forest]]", "fox fox fox fox"];

test.each(POISON)("%j in the memory is judged, translated anew and replaced", async (text) => {
  const cache = createMemory();
  const key = await memoryKeyOf({ text: "lis w lesie", language: "pl" });
  const value = JSON.stringify({ kind: "english", text, engine: ENGINE });
  cache.stored.set(key, { value, expirationTtl: 1 });
  const context = contextOf(answering("a fox in the forest"), cache);
  const made = await translatePrompt(context, { text: "lis w lesie" });
  expect(made).toMatchObject({ text: "a fox in the forest", engine: ENGINE, cached: false });
  expect(cache.stored.get(key)?.value).toContain('"a fox in the forest"');
});

test("a remembered refusal is neither used nor overwritten", async () => {
  const cache = createMemory();
  const key = await memoryKeyOf({ text: "lis", language: "pl" });
  const refused = { kind: "refused", category: "hate", layer: "lexicon", rules: "1" } as const;
  const value = JSON.stringify(refused);
  cache.stored.set(key, { value, expirationTtl: 1 });
  for (const remembered of [undefined, refused]) {
    const context = contextOf(answering("a fox"), cache);
    const made = await translatePrompt(context, { text: "lis", remembered });
    expect(made).toMatchObject({ text: "a fox", cached: false });
    expect(cache.stored.get(key)?.value).toBe(value);
  }
});

const BROKEN: Readonly<Record<string, Partial<MemoryStore>>> = {
  "fails to read": { get: () => Promise.reject(new Error("KV GET failed")) },
  "fails to write": { put: () => Promise.reject(new Error("KV PUT failed: 429")) },
  hangs: { get: () => new Promise(() => undefined), put: () => new Promise(() => undefined) },
};

test.each(Object.entries(BROKEN))("a memory that %s stops no translation", async (_n, broken) => {
  const cache = { ...createMemory(), ...broken };
  const context = contextOf(answering("a fox"), cache);
  const { text, cached } = await translatePrompt(context, { text: "lis" });
  expect([text, cached]).toEqual(["a fox", false]);
});

test.each([
  ["", "empty"],
  ["pies na plaży", "unchanged"],
  ["собака на пляже", "language"],
  ["dog dog dog dog dog dog", "repetition"],
  ["a dog which lies on the warm sand beside the sea while people walk along it", "length"],
])("%j fails loudly: %s, and is not remembered", async (translation, reason) => {
  const cache = createMemory();
  const context = contextOf(answering(translation), cache);
  await expect(translatePrompt(context, { text: "pies na plaży" })).rejects.toMatchObject({
    code: "translation_failed",
    retryable: false,
    details: { reason },
  });
  expect(cache.stored.size).toBe(0);
});

test("a reading for moderation is the first answer, fit to be drawn or not", async () => {
  const { asked, run } = translatingAi({ "pies na plaży": "dog dog dog dog" });
  expect(await readInEnglish(contextOf(run), "pies na plaży")).toBe("dog dog dog dog");
  expect(asked).toEqual(["pl pies na plaży"]);
  await expect(readInEnglish(contextOf(answering("")), "pies")).rejects.toMatchObject({
    code: "translation_failed",
    details: { reason: "empty" },
  });
});
