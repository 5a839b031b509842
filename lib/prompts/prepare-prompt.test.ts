import { expect, test } from "vitest";
import { preparePrompt } from "@/lib/prompts/prepare-prompt";
import { type Answers, promptContext } from "@/lib/prompts/test-prompt-context";
import type { Trail } from "@/lib/prompts/trail";
import type { Recipe } from "@/lib/recipe/schema";

const TRANSLATIONS: Readonly<Record<string, string>> = {
  "lis w lesie": "a fox in the forest",
  mgła: "fog",
  "dziwny obraz": "child porn",
  "krwawa jatka": "a bloody massacre",
  kot: "kot",
};

const PASSED = { response: { safe: true, categories: [] } };
const VIOLENT = { response: { safe: false, categories: ["S1"] } };

function recipe(part: Partial<Recipe>): Recipe {
  const empty = { negativePrompt: "", seed: 42, steps: null, guidance: null };
  return { prompt: "", model: "flux-klein", width: 512, height: 512, ...empty, ...part };
}

function prepare(part: Partial<Recipe>, answers: Answers = {}) {
  const { context, events } = promptContext({
    translate: (text) => TRANSLATIONS[text] ?? text,
    ...answers,
  });
  const trail: Trail = { chain: [], verdicts: [], warnings: [] };
  return { events, trail, done: preparePrompt(context, recipe(part), trail) };
}

test("English goes straight to the classifier and is the only step of the chain", async () => {
  const { done, events, trail } = prepare({ prompt: "a fox in the forest" });
  expect(await done).toEqual({ prompt: "a fox in the forest", negativePrompt: "" });
  expect(trail.chain).toMatchObject([
    {
      kind: "original",
      text: "a fox in the forest",
      language: "en",
      engine: "person",
      check: { verdict: "passed", layer: "classifier", engine: "llama-guard-3-8b" },
    },
  ]);
  expect(events).toEqual(["guard a fox in the forest"]);
  expect(trail.verdicts).toEqual([]);
});

test("Polish is announced, translated, then classified in English", async () => {
  const { done, events, trail } = prepare({ prompt: "lis w lesie" });
  expect(await done).toEqual({ prompt: "a fox in the forest", negativePrompt: "" });
  expect(trail.chain).toMatchObject([
    { kind: "original", text: "lis w lesie", language: "pl", check: { verdict: "passed" } },
    {
      kind: "translated",
      text: "a fox in the forest",
      language: "en",
      engine: "m2m100-1.2b",
      check: { verdict: "passed", layer: "classifier" },
    },
  ]);
  expect(events).toEqual([
    "stage translating",
    "translate lis w lesie",
    "guard a fox in the forest",
  ]);
});

test("a negative prompt is translated and checked too, and both its wordings stand in the chain", async () => {
  const { done, events, trail } = prepare({ prompt: "lis w lesie", negativePrompt: "mgła" });
  expect(await done).toEqual({ prompt: "a fox in the forest", negativePrompt: "fog" });
  expect(trail.chain.map(({ negative }) => negative)).toEqual(["mgła", "fog"]);
  expect(events.filter((event) => event.startsWith("guard"))).toHaveLength(2);
});

test("with only the negative prompt to translate, the prompt itself stays as it is", async () => {
  const { done, trail } = prepare({ prompt: "a fox", negativePrompt: "mgła" });
  expect(await done).toEqual({ prompt: "a fox", negativePrompt: "fog" });
  expect(trail.chain.map(({ text }) => text)).toEqual(["a fox", "a fox"]);
});

test("English of one's own is used to the letter and nothing is translated", async () => {
  const { done, events, trail } = prepare({ prompt: "lis w lesie", english: "a red fox, at dusk" });
  expect(await done).toEqual({ prompt: "a red fox, at dusk", negativePrompt: "" });
  expect(trail.chain[1]).toMatchObject({ kind: "translated", engine: "person" });
  expect(events).toEqual(["guard a red fox, at dusk"]);
});

test("an accepted improvement is said to be one", async () => {
  const { done, trail } = prepare({
    prompt: "lis w lesie",
    english: "a fox in the forest, soft light",
    englishKind: "improved",
  });
  await done;
  expect(trail.chain.map(({ kind }) => kind)).toEqual(["original", "improved"]);
});

test("English of one's own that holds other words is drawn as it is, and also read in translation by the classifier", async () => {
  const { done, events } = prepare(
    { prompt: "lis", english: "krwawa jatka" },
    {
      settings: { safetyRewrite: "off" },
      guard: (text) => (text.includes("massacre") ? VIOLENT : PASSED),
    },
  );
  await expect(done).rejects.toMatchObject({ code: "blocked", details: { category: "violence" } });
  expect(events).toContain("translate krwawa jatka");
});

test("English of one's own whose words nobody can read is not drawn", async () => {
  const { done } = prepare(
    { prompt: "lis", english: "krwawa jatka" },
    {
      translate: () => {
        throw new Error("3040: Capacity temporarily exceeded, please try again.");
      },
    },
  );
  await expect(done).rejects.toMatchObject({
    code: "moderation_unavailable",
    details: { reason: "unknown_words" },
  });
});

test("the stage is announced once and awaited before anything is translated", async () => {
  let announced = 0;
  const { done, events } = prepare(
    { prompt: "lis w lesie", negativePrompt: "mgła" },
    {
      onStage: async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        expect(events).toEqual([]);
        announced += 1;
      },
    },
  );
  await done;
  expect(announced).toBe(1);
});

test("a lost lease ends the work before anybody is paid", async () => {
  const lost = new Error("lease lost");
  const { done, events } = prepare(
    { prompt: "lis w lesie" },
    { onStage: () => Promise.reject(lost) },
  );
  await expect(done).rejects.toBe(lost);
  expect(events).toEqual([]);
});

test.each([
  { prompt: "nagie dziecko" },
  { prompt: "lis w lesie", negativePrompt: "child porn" },
  { prompt: "nagie dziecko", safetyRewrite: "auto" as const },
])(
  "the clearest category is refused before anybody is asked, and never reworded: %j",
  async (part) => {
    const { done, events, trail } = prepare(part);
    await expect(done).rejects.toMatchObject({
      code: "blocked",
      details: { category: "minors", layer: "lexicon" },
    });
    expect(events).toEqual([]);
    expect(trail.verdicts).toMatchObject([{ outcome: "refused", category: "minors" }]);
  },
);

test("the clearest category is refused where only the translation reveals it, and nobody is asked about it", async () => {
  const { done, events, trail } = prepare({ prompt: "dziwny obraz" });
  await expect(done).rejects.toMatchObject({ code: "blocked", details: { category: "minors" } });
  expect(events).toEqual(["stage translating", "translate dziwny obraz"]);
  expect(trail.chain[1]).toMatchObject({ text: "child porn", check: { verdict: "refused" } });
});

test.each([
  ["the prompt", "a fox", "prompt"],
  ["the negative prompt", "fog", "negative"],
])("the classifier refuses %s", async (_name, refused) => {
  const { done } = prepare(
    { prompt: "a fox", negativePrompt: "fog" },
    { guard: (content) => (content.endsWith(refused) ? VIOLENT : PASSED) },
  );
  await expect(done).rejects.toMatchObject({
    code: "blocked",
    details: { category: "violence", layer: "classifier" },
  });
});

test.each([
  ["the prompt", "a fox"],
  ["the negative prompt", "fog"],
])(
  "nothing leaves when the classifier is unclear about %s, and the administrator sees it",
  async (_name, unclear) => {
    const { done, trail } = prepare(
      { prompt: "a fox", negativePrompt: "fog" },
      { guard: (content) => (content.endsWith(unclear) ? { response: "perhaps" } : PASSED) },
    );
    await expect(done).rejects.toMatchObject({ code: "moderation_unavailable" });
    expect(trail.verdicts).toMatchObject([{ outcome: "undecided" }]);
  },
);

test.each([{ prompt: "kot" }, { prompt: "a fox", negativePrompt: "kot" }])(
  "Polish that was not translated never leaves: %j",
  async (part) => {
    const { done, events } = prepare(part);
    await expect(done).rejects.toMatchObject({
      code: "translation_failed",
      details: {
        reason: "unchanged",
        ...("negativePrompt" in part && { field: "negativePrompt" }),
      },
    });
    expect(events.filter((event) => event.startsWith("guard"))).toEqual([]);
  },
);

test("what an earlier run has done and checked is not done again", async () => {
  const first = prepare({ prompt: "lis w lesie" });
  await first.done;
  const { context, events } = promptContext();
  const trail: Trail = { chain: first.trail.chain, verdicts: [], warnings: [] };
  const prepared = await preparePrompt(context, recipe({ prompt: "lis w lesie" }), trail);
  expect(prepared.prompt).toBe("a fox in the forest");
  expect(events).toEqual([]);
  expect(trail.chain).toEqual(first.trail.chain);
});

test("a safer wording that was accepted is drawn, though the words it stands for are refused", async () => {
  const { done, events } = prepare({
    prompt: "mutilated bodies in a castle",
    english: "a quiet castle",
    englishKind: "rewritten",
  });
  expect((await done).prompt).toBe("a quiet castle");
  expect(events).toEqual(["guard a quiet castle"]);
});

test("what the lexicon noticed in the original and the translation lost is read by the classifier as it was written", async () => {
  const { done, events } = prepare(
    { prompt: "okaleczone zwłoki na podłodze" },
    { translate: () => "a quiet room with a floor" },
  );
  await done;
  expect(events.filter((event) => event.startsWith("guard"))).toHaveLength(2);
});
