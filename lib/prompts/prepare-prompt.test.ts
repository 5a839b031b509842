import { expect, test } from "vitest";
import { type PrepareContext, preparePrompt } from "@/lib/prompts/prepare-prompt";
import { testContext } from "@/lib/prompts/translation/test-context";

const TRANSLATOR = "@cf/meta/m2m100-1.2b";
const TRANSLATOR_NAME = "m2m100-1.2b";
const GUARD = "@cf/meta/llama-guard-3-8b";

const TRANSLATIONS: Readonly<Record<string, string>> = {
  "lis w lesie": "a fox in the forest",
  mgła: "fog",
  "dziwny obraz": "child porn",
  kot: "kot",
};

type Events = string[];

type Overrides = {
  readonly guard?: (content: string) => unknown;
  readonly translate?: (text: string) => unknown;
  readonly onStage?: PrepareContext["onStage"];
};

/** Everything that happens, in order, with the text it happened to. */
function createContext(overrides: Overrides = {}): { context: PrepareContext; events: Events } {
  const events: Events = [];
  const {
    guard = () => ({ response: { safe: true } }),
    translate = (text) => ({ translated_text: TRANSLATIONS[text] }),
    onStage = async (stage) => {
      events.push(`stage ${stage}`);
    },
  } = overrides;
  const context: PrepareContext = {
    ...testContext(),
    ai: {
      async run(model, input) {
        if (model === TRANSLATOR) {
          const { text } = input as { text: string };
          events.push(`translate ${text}`);
          return translate(text);
        }
        expect(model).toBe(GUARD);
        const { messages } = input as { messages: { content: string }[] };
        const content = messages[0]?.content ?? "";
        events.push(`guard ${content}`);
        return guard(content);
      },
    },
    now: () => 1000,
    onStage,
    timeoutMilliseconds: 50,
  };
  return { context, events };
}

test("English goes straight to the guard and is the only step of the chain", async () => {
  const { context, events } = createContext();
  const prepared = await preparePrompt(context, {
    prompt: "a fox in the forest",
    negativePrompt: "",
  });
  expect(prepared).toEqual({
    chain: [
      {
        kind: "original",
        text: "a fox in the forest",
        language: "en",
        engine: "person",
        milliseconds: 0,
      },
    ],
    prompt: "a fox in the forest",
    negativePrompt: "",
  });
  expect(events).toEqual(["guard a fox in the forest"]);
});

test("Polish is announced, translated, then guarded in English", async () => {
  const { context, events } = createContext();
  const prepared = await preparePrompt(context, { prompt: "lis w lesie", negativePrompt: "" });
  expect(prepared).toEqual({
    chain: [
      { kind: "original", text: "lis w lesie", language: "pl", engine: "person", milliseconds: 0 },
      {
        kind: "translated",
        text: "a fox in the forest",
        language: "en",
        engine: TRANSLATOR_NAME,
        milliseconds: 0,
      },
    ],
    prompt: "a fox in the forest",
    negativePrompt: "",
  });
  expect(events).toEqual([
    "stage translating",
    "translate lis w lesie",
    "guard a fox in the forest",
  ]);
});

test("a negative prompt is translated and guarded too, and leaves no trace in the chain", async () => {
  const { context, events } = createContext();
  const prepared = await preparePrompt(context, { prompt: "a fox", negativePrompt: "mgła" });
  expect(prepared.negativePrompt).toBe("fog");
  expect(prepared.chain.map(({ text }) => text)).toEqual(["a fox"]);
  expect(events).toEqual([
    "stage translating",
    "translate mgła",
    "guard a fox",
    "guard A picture that must not show any of this: fog",
  ]);
});

test("the stage is announced once and awaited before anything is translated", async () => {
  let announced = 0;
  const { context, events } = createContext({
    onStage: async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(events).toEqual([]);
      announced += 1;
    },
  });
  await preparePrompt(context, { prompt: "lis w lesie", negativePrompt: "mgła" });
  expect(announced).toBe(1);
});

test("a lost lease ends the work before anybody is paid", async () => {
  const lost = new Error("lease lost");
  const { context, events } = createContext({ onStage: () => Promise.reject(lost) });
  const input = { prompt: "lis w lesie", negativePrompt: "" };
  await expect(preparePrompt(context, input)).rejects.toBe(lost);
  expect(events).toEqual([]);
});

test.each([
  { prompt: "nagie dziecko", negativePrompt: "" },
  { prompt: "lis w lesie", negativePrompt: "child porn" },
])("the lexicon refuses an original before anybody is asked: %j", async (input) => {
  const { context, events } = createContext();
  await expect(preparePrompt(context, input)).rejects.toMatchObject({
    code: "blocked",
    details: { category: "minors", layer: "lexicon" },
  });
  expect(events).toEqual([]);
});

test("the lexicon refuses what only the translation reveals, and the guard is not asked", async () => {
  const { context, events } = createContext();
  const input = { prompt: "dziwny obraz", negativePrompt: "" };
  await expect(preparePrompt(context, input)).rejects.toMatchObject({
    code: "blocked",
    details: { category: "minors", layer: "lexicon" },
  });
  expect(events).toEqual(["stage translating", "translate dziwny obraz"]);
});

test.each([
  ["the prompt", "a fox"],
  ["the negative prompt", "fog"],
])("the guard refuses %s", async (_name, refused) => {
  const { context } = createContext({
    guard: (content) => ({
      response: content.endsWith(refused) ? { safe: false, categories: ["S1"] } : { safe: true },
    }),
  });
  const input = { prompt: "a fox", negativePrompt: "fog" };
  await expect(preparePrompt(context, input)).rejects.toMatchObject({
    code: "blocked",
    details: { category: "violence", layer: "guard" },
  });
});

test.each([
  ["the prompt", "a fox"],
  ["the negative prompt", "fog"],
])("nothing leaves when the guard is unclear about %s", async (_name, unclear) => {
  const { context } = createContext({
    guard: (content) => ({ response: content.endsWith(unclear) ? "perhaps" : "safe" }),
  });
  const input = { prompt: "a fox", negativePrompt: "fog" };
  await expect(preparePrompt(context, input)).rejects.toMatchObject({
    code: "moderation_unavailable",
  });
});

test.each([
  { prompt: "kot", negativePrompt: "" },
  { prompt: "a fox", negativePrompt: "kot" },
])("Polish that was not translated never leaves: %j", async (input) => {
  const { context, events } = createContext();
  await expect(preparePrompt(context, input)).rejects.toMatchObject({
    code: "translation_failed",
    details: { reason: "unchanged" },
  });
  expect(events.filter((event) => event.startsWith("guard"))).toEqual([]);
});
