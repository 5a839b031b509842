import { expect, test } from "vitest";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";

function resolve(input: unknown, modelsEnabled: readonly string[] = []) {
  return resolveRecipe({ config: { modelsEnabled } }, input);
}

test("a language that would be guessed anyway makes no other recipe", async () => {
  const plain = await resolve({ prompt: "lis w lesie" });
  const named = await resolve({ prompt: "lis w lesie", language: "pl" });
  expect(named.cacheKey).toBe(plain.cacheKey);
  expect(named.recipe).not.toHaveProperty("language");
});

test("another language than the guessed one is part of the recipe", async () => {
  const { recipe } = await resolve({ prompt: "most", language: "cs" });
  expect(recipe.language).toBe("cs");
});

test("calling a prompt English is the same as giving it as its own English", async () => {
  const called = await resolve({ prompt: "most in mist", language: "en" });
  const given = await resolve({ prompt: "most in mist", english: "most in mist" });
  expect(called.recipe).toMatchObject({ english: "most in mist" });
  expect(called.cacheKey).toBe(given.cacheKey);
});

test("an English prompt that is given as its own English makes no other recipe", async () => {
  const plain = await resolve({ prompt: "a red fox" });
  const same = await resolve({ prompt: "a red fox", english: "a red fox", language: "en" });
  expect(same.cacheKey).toBe(plain.cacheKey);
});

test("English of one's own makes its language beside the point", async () => {
  const { recipe } = await resolve({
    prompt: "lis",
    english: "a vixen",
    language: "cs",
    englishKind: "improved",
  });
  expect(recipe).toMatchObject({ prompt: "lis", english: "a vixen", englishKind: "improved" });
  expect(recipe).not.toHaveProperty("language");
});

test("a request not to improve is the same as none", async () => {
  const plain = await resolve({ prompt: "a red fox" });
  const without = await resolve({ prompt: "a red fox", improve: false });
  const improved = await resolve({ prompt: "a red fox", improve: true });
  expect(without.cacheKey).toBe(plain.cacheKey);
  expect(improved.cacheKey).not.toBe(plain.cacheKey);
});

test.each([
  { english: "" },
  { english: "x".repeat(2001) },
  { language: "xx" },
  { englishKind: "original" },
  { improve: "yes" },
  { safetyRewrite: "always" },
])("wishes about words that make no sense are refused by name: %j", async (wish) => {
  await expect(resolve({ prompt: "lis", ...wish })).rejects.toMatchObject({
    code: "invalid_request",
    details: { field: Object.keys(wish)[0] },
  });
});

test("a model that is off by itself is refused by name until the configuration adds it", async () => {
  const wish = { prompt: "a red fox", model: "phoenix" };
  await expect(resolve(wish)).rejects.toMatchObject({
    code: "invalid_request",
    message: expect.stringContaining("switched off"),
    details: { field: "model", problem: "is switched off here" },
  });
  await expect(resolve(wish, ["lucid-origin"])).rejects.toThrow("switched off");
  expect((await resolve(wish, ["phoenix"])).recipe).toMatchObject({ model: "phoenix", steps: 25 });
});

test("a model that only draws into pictures is refused for words alone", async () => {
  await expect(resolve({ prompt: "a red fox", model: "sd-inpainting" })).rejects.toMatchObject({
    code: "invalid_request",
    message: expect.stringContaining("can't do without one"),
    details: { field: "model" },
  });
});
