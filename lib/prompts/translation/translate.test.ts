import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { testBindings } from "@/lib/images/test-bindings";
import { type TranslateContext, translatePrompt } from "@/lib/prompts/translation/translate";
import type { TranslationCache } from "@/lib/prompts/translation/translation-cache";

const MODEL = "@cf/meta/m2m100-1.2b";

type Stored = { readonly value: string; readonly expirationTtl: number };

function createCache(): TranslationCache & { readonly stored: Map<string, Stored> } {
  const stored = new Map<string, Stored>();
  return {
    stored,
    get: async (key) => stored.get(key)?.value ?? null,
    put: async (key, value, { expirationTtl }) => {
      stored.set(key, { value, expirationTtl });
    },
  };
}

/** A clock that is 7 ms later each time it is read. */
function createClock(): () => number {
  let time = Date.parse("2026-11-20T10:00:00Z");
  return () => (time += 7);
}

function contextOf(
  run: AiBinding["run"],
  cache: TranslationCache = createCache(),
): TranslateContext {
  return { ai: { run }, cache, now: createClock(), timeoutMilliseconds: 50 };
}

function answering(translation: unknown): AiBinding["run"] {
  return async () => ({ translated_text: translation });
}

test("a Polish prompt is sent as Polish and comes back in English", async () => {
  const calls: unknown[] = [];
  const context = contextOf(async (...call) => {
    calls.push(call);
    return { translated_text: " a fox in the forest\n" };
  });
  expect(await translatePrompt(context, "lis w lesie")).toEqual({
    text: "a fox in the forest",
    language: "en",
    engine: MODEL,
    milliseconds: 7,
    cached: false,
  });
  expect(calls).toEqual([[MODEL, { text: "lis w lesie", source_lang: "pl", target_lang: "en" }]]);
});

/** Translates from a list, and notes what it is asked. */
function contextFor(translations: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const context = contextOf(async (_model, input) => {
    const { text, source_lang: source } = input as { text: string; source_lang: string };
    asked.push(`${source} ${text}`);
    return { translated_text: translations[text] ?? text };
  });
  return { asked, context };
}

test("English between commas stays as it is", async () => {
  const { asked, context } = contextFor({
    "stary młyn, mgła": "An old mill, fog.",
    "kaczki na wodzie": "ducks on the water",
  });
  const prompt = "stary młyn, mgła,  oil painting, highly detailed; kaczki na wodzie, 4k";
  expect(await translatePrompt(context, prompt)).toMatchObject({
    text: "An old mill, fog,  oil painting, highly detailed; ducks on the water, 4k",
    engine: MODEL,
  });
  expect(asked).toEqual(["pl stary młyn, mgła", "pl kaczki na wodzie"]);
});

test("parts in brackets are not torn apart", async () => {
  const { asked, context } = contextFor({ "(zamek, fog:1.3)": "(castle, fog:1.3)" });
  const { text } = await translatePrompt(context, "(zamek, fog:1.3), oil painting");
  expect(text).toBe("(castle, fog:1.3), oil painting");
  expect(asked).toEqual(["pl (zamek, fog:1.3)"]);
});

test("a part that comes back as it was is translated again with the rest around it", async () => {
  const prompt = "a girl in the rain, zamoki, highly detailed";
  const { asked, context } = contextFor({ [prompt]: prompt });
  expect((await translatePrompt(context, prompt)).text).toBe(prompt);
  expect(asked).toEqual(["pl zamoki", `pl ${prompt}`]);
});

test("many parts are translated in one call", async () => {
  const prompt = "zamek, fog, mgła, stars, las, rain, rzeka, oil painting";
  const { asked, context } = contextFor({
    [prompt]: "castle, fog, mist, stars, forest, rain, river, oil painting",
  });
  await translatePrompt(context, prompt);
  expect(asked).toEqual([`pl ${prompt}`]);
});

test.each([
  ["ein Hund im Wald", "de"],
  ["кіт у лісі", "uk"],
])('"%s" is sent as %s', async (text, language) => {
  const { asked, context } = contextFor({ [text]: "an animal in the forest" });
  await translatePrompt(context, text);
  expect(asked).toEqual([`${language} ${text}`]);
});

test("a translation is kept for a day under the hash of language and text", async () => {
  const cache = createCache();
  await translatePrompt(contextOf(answering("a fox"), cache), "lis");
  // printf 'pllis' | sha256sum
  const key = "translation:af9f662f2858977947ae6bd3ca8551fa06a7e9c027e589b6369a268de3c162d4";
  expect([...cache.stored]).toEqual([[key, { value: "a fox", expirationTtl: 86_400 }]]);
});

test("the second time the cache answers and no model is asked", async () => {
  const cache = createCache();
  await translatePrompt(contextOf(answering("a fox"), cache), "lis");
  const context = contextOf(() => Promise.reject(new Error("must not be asked")), cache);
  expect(await translatePrompt(context, "lis")).toMatchObject({
    text: "a fox",
    engine: "cache",
    cached: true,
  });
});

test("a real KV namespace does as a cache", async () => {
  await translatePrompt(contextOf(answering("a badger"), testBindings.CACHE), "borsuk");
  const { cached } = await translatePrompt(
    contextOf(answering("other"), testBindings.CACHE),
    "borsuk",
  );
  expect(cached).toBe(true);
});

test("a spoilt entry of the cache is translated anew and replaced", async () => {
  for (const spoilt of ["", "lis w lesie"]) {
    const cache = createCache();
    const context = contextOf(answering("a fox in the forest"), cache);
    await translatePrompt(context, "lis w lesie");
    const [key] = cache.stored.keys();
    if (key === undefined) throw new Error("Nothing was kept.");
    cache.stored.set(key, { value: spoilt, expirationTtl: 1 });
    const again = await translatePrompt(context, "lis w lesie");
    expect(again).toMatchObject({ text: "a fox in the forest", cached: false });
    expect(cache.stored.get(key)?.value).toBe("a fox in the forest");
  }
});

const BROKEN_CACHES: Readonly<Record<string, Partial<TranslationCache>>> = {
  "fails to read": { get: () => Promise.reject(new Error("KV GET failed")) },
  "fails to write": { put: () => Promise.reject(new Error("KV PUT failed: 429")) },
  "throws at once": {
    get: () => {
      throw new Error("no KV");
    },
    put: () => {
      throw new Error("no KV");
    },
  },
  hangs: { get: () => new Promise(() => undefined), put: () => new Promise(() => undefined) },
};

test.each(Object.entries(BROKEN_CACHES))(
  "a cache that %s does not stop a translation",
  async (_n, broken) => {
    const cache = { ...createCache(), ...broken };
    const { text, cached } = await translatePrompt(contextOf(answering("a fox"), cache), "lis");
    expect([text, cached]).toEqual(["a fox", false]);
  },
);

const USELESS: readonly [translation: unknown, reason: string][] = [
  ["", "empty"],
  ["pies na plaży", "unchanged"],
  ["dog dog dog dog dog dog", "repetition"],
  [
    "a dog ".repeat(2) + "which lies on the warm sand beside the sea while people walk along",
    "length",
  ],
];

test.each(USELESS)("%j fails loudly: %s, and is not kept", async (translation, reason) => {
  const cache = createCache();
  await expect(
    translatePrompt(contextOf(answering(translation), cache), "pies na plaży"),
  ).rejects.toMatchObject({ code: "translation_failed", retryable: false, details: { reason } });
  expect(cache.stored.size).toBe(0);
});

test.each([undefined, null, {}, "a fox", { request_id: "x" }, { translated_text: 7 }])(
  "the answer %j fails loudly",
  async (answer) => {
    const context = contextOf(async () => answer);
    await expect(translatePrompt(context, "lis")).rejects.toMatchObject({
      code: "translation_failed",
      retryable: true,
    });
  },
);

test.each([
  ["3040: busy", "translation_failed", true],
  ["3007: timeout", "translation_failed", true],
  ["Network connection lost.", "translation_failed", true],
  ["5006: schema", "translation_failed", false],
  ["3036: used up", "daily_limit_reached", false],
  ["3030: Input prompt contains NSFW content", "blocked", false],
])('a translator that throws "%s" ends in %s, retryable: %s', async (message, code, retryable) => {
  const context = contextOf(() => Promise.reject(new Error(message)));
  await expect(translatePrompt(context, "lis")).rejects.toMatchObject({ code, retryable });
});

test("a translator that hangs ends in translation_failed", async () => {
  const context = contextOf(() => new Promise(() => undefined));
  await expect(translatePrompt(context, "lis")).rejects.toMatchObject({
    code: "translation_failed",
    retryable: true,
    cause: { code: "backend_timeout" },
  });
});
