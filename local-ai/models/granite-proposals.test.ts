import { expect, test } from "vitest";
import type { PromptContext } from "@/lib/prompts/context";
import { CORPUS } from "@/lib/prompts/english/corpus";
import { improvePrompt } from "@/lib/prompts/improve";
import { linesOf } from "@/lib/prompts/moderation/corpora/corpus";
import { UNSAFE_ENGLISH } from "@/lib/prompts/moderation/corpora/unsafe-english";
import { rewriteSafely } from "@/lib/prompts/rewrite";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import { PromptVariables, toPromptSettings } from "@/lib/prompts/settings";
import { harmlessStems } from "@/lib/prompts/text-model/noticed";
import { MODELS } from "@/local-ai/models/registry";
import documentation from "@/docs/improvement.md?raw";

const CONTEXT: PromptContext = {
  ai: { run: async (model, input) => (await MODELS.get(model)?.accept(input))?.() },
  cache: { get: async () => null, put: async () => undefined },
  fetch: async () => Response.error(),
  now: () => Date.now(),
  config: { prompts: toPromptSettings(PromptVariables.parse({})) },
};

/** The stand-in is well-behaved: what it loses here, our own checks lose. docs/improvement.md holds what was measured. */
const LEAST_IMPROVED = 0.9;
const LEAST_REWRITTEN = 0.5;

test("ordinary English prompts are improved, and what is not is explained", async () => {
  const prompts = CORPUS.filter(({ kind }) => kind === "english").map(({ text }) => text);
  const proposals = await Promise.all(prompts.map((text) => improvePrompt(CONTEXT, text)));
  const improved = proposals.filter(({ text }) => text !== null);
  expect(documentation).toContain(`${improved.length} of ${prompts.length} are improved`);
  expect(prompts.length).toBeGreaterThanOrEqual(30);
  expect(improved.length / prompts.length).toBeGreaterThanOrEqual(LEAST_IMPROVED);
  expect(proposals.every(({ text, problem }) => (text === null) === (problem !== null))).toBe(true);
});

test("most refused English prompts are rewritten, most of those of which anything may stay", async () => {
  const refused = REFUSAL_CATEGORIES.flatMap((category) =>
    category === "minors"
      ? []
      : linesOf(UNSAFE_ENGLISH[category]).map((english) => ({ english, category })),
  );
  const proposals = await Promise.all(refused.map((input) => rewriteSafely(CONTEXT, input)));
  const rewritten = proposals.filter(({ text }) => text !== null).length;
  const salvageable = refused.filter(({ english }) => harmlessStems(english).size > 0).length;
  expect(documentation).toContain(`${rewritten} of ${refused.length} are rewritten`);
  expect(documentation).toContain(`of ${salvageable} of which anything may stay`);
  expect(rewritten / refused.length).toBeGreaterThan(LEAST_REWRITTEN);
  expect(rewritten / salvageable).toBeGreaterThan(0.8);
});

test("English in which a Polish word was left is not read as Polish", async () => {
  const text = "a cheerful peaceful picture on dziedzińcu a castle, oil painting";
  const { text: improved } = await improvePrompt(CONTEXT, text);
  expect(improved).toContain("a cheerful peaceful picture on dziedzińcu a castle");
});
