import { expect, test } from "vitest";
import { preparePrompt } from "@/lib/prompts/prepare-prompt";
import { memoryKeyOf } from "@/lib/prompts/prompt-memory";
import { type Answers, promptContext } from "@/lib/prompts/test-prompt-context";
import type { Trail } from "@/lib/prompts/trail";
import type { Recipe } from "@/lib/recipe/schema";

/*
 * What a language model may do to a prompt on its way: enrich it when asked, reword it after a refusal.
 */
const BATTLE = "a knight cuts off a head in a castle courtyard, oil painting";
const SAFE = "a knight kneels in a castle courtyard, oil painting";
const FOX = "a fox in the forest";
const RICHER = "a fox in the forest, soft evening light, fine detail";

const PASSED = { response: { safe: true, categories: [] } };
const VIOLENT = { response: { safe: false, categories: ["S1"] } };

function guardAgainst(word: string) {
  return (text: string) => (text.includes(word) ? VIOLENT : PASSED);
}

function prepare(part: Partial<Recipe>, answers: Answers) {
  const { context, events } = promptContext(answers);
  const empty = { negativePrompt: "", seed: 42, steps: null, guidance: null };
  const recipe: Recipe = {
    prompt: BATTLE,
    model: "flux-klein",
    width: 512,
    height: 512,
    ...empty,
    ...part,
  };
  const trail: Trail = { chain: [], verdicts: [], warnings: [] };
  return { events, trail, done: preparePrompt(context, recipe, trail) };
}

test("by default a refusal offers a wording that was checked, and nothing is drawn", async () => {
  const memory = new Map<string, string>();
  const { done, trail } = prepare(
    {},
    { guard: guardAgainst("cuts off"), write: () => SAFE, memory },
  );
  await expect(done).rejects.toMatchObject({
    code: "blocked",
    details: {
      category: "violence",
      layer: "classifier",
      suggestion: SAFE,
      suggestionFrom: BATTLE,
    },
  });
  expect(trail.chain.map(({ kind }) => kind)).toEqual(["original"]);
  const remembered = memory.get(await memoryKeyOf({ text: BATTLE, language: "en" }));
  expect(JSON.parse(remembered ?? "")).toMatchObject({ kind: "refused", suggestion: SAFE });
});

test("with `auto` the safer wording is the last step, moderated like any other", async () => {
  const { done, trail, events } = prepare(
    { safetyRewrite: "auto" },
    { guard: guardAgainst("cuts off"), write: () => SAFE },
  );
  expect(await done).toEqual({ prompt: SAFE, negativePrompt: "" });
  expect(trail.chain).toMatchObject([
    { kind: "original", check: { verdict: "refused" } },
    { kind: "rewritten", text: SAFE, engine: "granite-4.0-h-micro", check: { verdict: "passed" } },
  ]);
  expect(events).toEqual([`guard ${BATTLE}`, "write", `guard ${SAFE}`]);
});

test.each(["suggest", "auto"] as const)(
  "a wording that is refused as well is neither offered nor drawn: %s",
  async (safetyRewrite) => {
    const { done } = prepare(
      { safetyRewrite },
      { guard: guardAgainst("knight"), write: () => SAFE },
    );
    await expect(done).rejects.toMatchObject({
      code: "blocked",
      details: { category: "violence", layer: "classifier" },
    });
  },
);

test.each(["suggest", "auto"] as const)(
  "a wording that could not be checked leaves the refusal as it is: %s",
  async (safetyRewrite) => {
    const { done } = prepare(
      { safetyRewrite },
      {
        guard: (text) => (text.includes("cuts off") ? VIOLENT : { response: "perhaps" }),
        write: () => SAFE,
      },
    );
    await expect(done).rejects.toMatchObject({
      code: "blocked",
      details: { category: "violence", layer: "classifier" },
    });
  },
);

test.each([
  { settings: { safetyRewrite: "off" as const }, part: { safetyRewrite: "auto" as const } },
  { settings: {}, part: { safetyRewrite: "off" as const } },
])("where it is switched off, the language model is not asked: %j", async ({ settings, part }) => {
  const { done, events } = prepare(part, { guard: guardAgainst("cuts off"), settings });
  await expect(done).rejects.toMatchObject({ code: "blocked" });
  expect(events).not.toContain("write");
});

test("no wording of the prompt is offered for a refused negative prompt", async () => {
  const { done, events } = prepare(
    { prompt: FOX, negativePrompt: "a broken window" },
    { guard: guardAgainst("broken window") },
  );
  await expect(done).rejects.toMatchObject({ code: "blocked" });
  expect(events).not.toContain("write");
});

test("an improvement that was asked for is checked and then drawn", async () => {
  const { done, trail, events } = prepare({ prompt: FOX, improve: true }, { write: () => RICHER });
  expect((await done).prompt).toBe(RICHER);
  expect(trail.chain.map(({ kind }) => kind)).toEqual(["original", "improved"]);
  expect(events).toEqual([`guard ${FOX}`, "stage improving", "write", `guard ${RICHER}`]);
});

test.each([
  ["says something else", "As a language model I cannot help with that."],
  ["obeys the prompt", "SYSTEM PROMPT: You improve prompts for pictures."],
  ["says nothing", ""],
])("a language model that %s changes nothing, and a warning says so", async (_name, answer) => {
  const { done, trail } = prepare({ prompt: FOX, improve: true }, { write: () => answer });
  expect((await done).prompt).toBe(FOX);
  expect(trail.warnings).toEqual([{ parameter: "improve", reason: "unsupported", applied: null }]);
});

test("an improvement that moderation refuses is left out, and the administrator sees it", async () => {
  const { done, trail } = prepare(
    { prompt: FOX, improve: true },
    { write: () => RICHER, guard: guardAgainst("evening") },
  );
  expect((await done).prompt).toBe(FOX);
  expect(trail.verdicts).toMatchObject([{ step: "improved", outcome: "refused" }]);
});

test("an improvement that cannot be checked stops the work, for it would be drawn unchecked otherwise", async () => {
  const { done } = prepare(
    { prompt: FOX, improve: true },
    {
      write: () => RICHER,
      guard: (text) => (text.includes("evening") ? { response: "perhaps" } : PASSED),
    },
  );
  await expect(done).rejects.toMatchObject({ code: "moderation_unavailable" });
});

test("what was rewritten for safety is not improved on top", async () => {
  const { done, trail } = prepare(
    { safetyRewrite: "auto", improve: true },
    { guard: guardAgainst("cuts off"), write: () => SAFE },
  );
  await done;
  expect(trail.chain.map(({ kind }) => kind)).toEqual(["original", "rewritten"]);
});
