import { expect, test } from "vitest";
import { memoryKeyOf, type MemoryStore, rememberPrompt } from "@/lib/prompts/prompt-memory";
import { recallChain, rememberRefusal } from "@/lib/prompts/recall";
import { promptContext } from "@/lib/prompts/test-prompt-context";
import type { Recipe } from "@/lib/recipe/schema";

function recipe(part: Partial<Recipe>): Recipe {
  const empty = { negativePrompt: "", seed: 42, steps: null, guidance: null };
  return { prompt: "", model: "flux-klein", width: 512, height: 512, ...empty, ...part };
}

const FOX = recipe({ prompt: "lis w lesie" });
/** Remembers an English of the fox, as translating does. */
async function rememberEnglish(
  { cache }: { readonly cache: MemoryStore },
  text = "a fox in the forest",
): Promise<void> {
  const key = await memoryKeyOf({ text: FOX.prompt, language: "pl" });
  await rememberPrompt(cache, key, { kind: "english", text, engine: "m2m100-1.2b" });
}

const REFUSED = { category: "violence", layer: "classifier", text: "prompt" } as const;

test("nothing is known of a new prompt", async () => {
  const { context } = promptContext();
  expect(await recallChain(context, FOX)).toEqual([]);
});

test("a remembered translation begins the chain and says where it came from", async () => {
  const { context } = promptContext();
  await rememberEnglish(context);
  const chain = await recallChain(context, { ...FOX, seed: 7, width: 1024 });
  expect(chain).toMatchObject([
    { kind: "original", text: "lis w lesie", language: "pl", engine: "person" },
    { kind: "translated", text: "a fox in the forest", engine: "cache", milliseconds: 0 },
  ]);
});

test("what is remembered in one language is not taken for another", async () => {
  const { context } = promptContext();
  await rememberEnglish(context);
  expect(await recallChain(context, { ...FOX, language: "cs" })).toEqual([]);
});

test("one's own English, and a negative prompt to be translated, need the whole work", async () => {
  const { context } = promptContext();
  await rememberEnglish(context);
  expect(await recallChain(context, { ...FOX, english: "a vixen" })).toEqual([]);
  expect(await recallChain(context, { ...FOX, negativePrompt: "mgła" })).toEqual([]);
});

test("a memory that holds an unfit translation or no JSON at all is passed over", async () => {
  const memory = new Map<string, string>();
  const { context } = promptContext({ memory });
  await rememberEnglish(context, "lis w lesie");
  expect(await recallChain(context, FOX)).toEqual([]);
  memory.set(await memoryKeyOf({ text: FOX.prompt, language: "pl" }), "{not json");
  expect(await recallChain(context, FOX)).toEqual([]);
});

test("a known refusal is said at once, with the wording that was offered", async () => {
  const { context, events } = promptContext();
  await rememberRefusal(context, FOX, REFUSED, { suggestion: "a fox", suggestionFrom: "an f" });
  await expect(recallChain(context, FOX)).rejects.toMatchObject({
    code: "blocked",
    details: {
      category: "violence",
      layer: "classifier",
      suggestion: "a fox",
      suggestionFrom: "an f",
    },
  });
  await expect(recallChain(context, { ...FOX, safetyRewrite: "off" })).rejects.toMatchObject({
    details: { category: "violence", layer: "classifier" },
  });
  expect(events).toEqual([]);
});

test("a refusal under other rules counts no more", async () => {
  const memory = new Map<string, string>();
  await rememberRefusal(promptContext({ memory }).context, FOX, REFUSED, {});
  const { context } = promptContext({ memory, settings: { classifier: "clef-flash" } });
  expect(await recallChain(context, FOX)).toEqual([]);
});

test("who wants a safer wording drawn at once gets it in spite of a known refusal, but for the gravest", async () => {
  const { context } = promptContext();
  await rememberRefusal(context, FOX, REFUSED, {});
  expect(await recallChain(context, { ...FOX, safetyRewrite: "auto" })).toEqual([]);
  await rememberRefusal(context, FOX, { ...REFUSED, category: "minors" }, {});
  await expect(recallChain(context, { ...FOX, safetyRewrite: "auto" })).rejects.toMatchObject({
    code: "blocked",
  });
});

test("refusals by a drawing model or of a picture say nothing about the prompt", async () => {
  const { context } = promptContext();
  await rememberRefusal(context, FOX, { ...REFUSED, layer: "backend" }, {});
  await rememberRefusal(context, FOX, { ...REFUSED, layer: "picture" }, {});
  expect(await recallChain(context, FOX)).toEqual([]);
});

test("a memory that is down or hangs stops nobody", async () => {
  const { context } = promptContext();
  const down = {
    ...context,
    cache: {
      get: async () => Promise.reject(new Error("KV")),
      put: async () => Promise.reject(new Error("KV")),
    },
  };
  await rememberEnglish(down);
  expect(await recallChain(down, FOX)).toEqual([]);
});
