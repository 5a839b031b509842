import { expect, test } from "vitest";
import { cacheKeyOf, canonicalRecipe } from "@/lib/recipe/cache-key";
import type { Recipe } from "@/lib/recipe/schema";

const FOX: Recipe = {
  prompt: "lis w lesie",
  negativePrompt: "",
  model: "flux-klein",
  width: 1024,
  height: 768,
  seed: 42,
  steps: null,
  guidance: null,
};

test("the canonical recipe is one line with sorted keys, the contract of every stored key", () => {
  expect(canonicalRecipe(FOX)).toBe(
    '{"guidance":null,"height":768,"model":"flux-klein","negativePrompt":"","prompt":"lis w lesie","seed":42,"steps":null,"version":1,"width":1024}',
  );
});

test("white space and Unicode form do not change the key", async () => {
  const key = await cacheKeyOf({ ...FOX, prompt: "źdźbło  trawy" });
  expect(await cacheKeyOf({ ...FOX, prompt: " z\u0301dz\u0301bło\n trawy\t" })).toBe(key);
});

test("the order in which a recipe was put together does not change the key", async () => {
  const shuffled = Object.fromEntries(Object.entries(FOX).toReversed()) as Recipe; // same entries
  expect(await cacheKeyOf(shuffled)).toBe(await cacheKeyOf(FOX));
});

test("every parameter changes the key", async () => {
  const variants: Recipe[] = [
    FOX,
    { ...FOX, prompt: "lis w lesie." },
    { ...FOX, negativePrompt: "deszcz" },
    { ...FOX, model: "sd-xl" },
    { ...FOX, width: 768, height: 1024 },
    { ...FOX, seed: 43 },
    { ...FOX, seed: null },
    { ...FOX, steps: 4 },
    { ...FOX, guidance: 4 },
    { ...FOX, english: "a fox in the forest" },
    { ...FOX, english: "a fox in a forest" },
    { ...FOX, language: "cs" },
    { ...FOX, improve: true },
    { ...FOX, safetyRewrite: "auto" },
  ];
  const keys = await Promise.all(variants.map(cacheKeyOf));
  expect(new Set(keys).size).toBe(variants.length);
});

test("what decides no pixel does not change the key", async () => {
  const key = await cacheKeyOf(FOX);
  expect(await cacheKeyOf({ ...FOX, safetyRewrite: "suggest" })).toBe(key);
  expect(await cacheKeyOf({ ...FOX, safetyRewrite: "off" })).toBe(key);
  const english = { ...FOX, english: "a fox in the forest" };
  const accepted: Recipe = {
    ...english,
    english: " a fox  in the forest",
    englishKind: "improved",
  };
  expect(await cacheKeyOf(accepted)).toBe(await cacheKeyOf(english));
});

test("text cannot slip from one field into another", async () => {
  const first = await cacheKeyOf({ ...FOX, prompt: 'a","seed":7', negativePrompt: "" });
  const second = await cacheKeyOf({ ...FOX, prompt: "a", negativePrompt: '","seed":7' });
  expect(first).not.toBe(second);
});
