import { expect, test } from "vitest";
import { CORPUS } from "@/lib/prompts/english/corpus";
import { linesOf } from "@/lib/prompts/moderation/corpora/corpus";
import { UNSAFE_ENGLISH } from "@/lib/prompts/moderation/corpora/unsafe-english";
import { improvePrompt } from "@/lib/prompts/improve";
import { rewriteSafely } from "@/lib/prompts/rewrite";
import { PromptVariables, toPromptSettings } from "@/lib/prompts/settings";
import type { PromptContext } from "@/lib/prompts/context";
import { MODELS } from "@/local-ai/models/registry";

const context: PromptContext = {
  ai: { run: async (model, input) => (await MODELS.get(model)?.accept(input))?.() },
  cache: { get: async () => null, put: async () => undefined },
  fetch: async () => new Response(null, { status: 500 }),
  now: () => Date.now(),
  config: { prompts: toPromptSettings(PromptVariables.parse({})) },
};

test("a", async () => {
  const english = CORPUS.filter(({ kind }) => kind === "english").map(({ text }) => text);
  let ok = 0;
  for (const text of english) {
    const p = await improvePrompt(context, text);
    if (p.text !== null) ok++;
    else console.log(p.problem, text);
  }
  console.log(ok, english.length);
});
test("b", async () => {
  for (const [category, prompts] of Object.entries(UNSAFE_ENGLISH)) {
    if (category === "minors") continue;
    let ok = 0;
    const all = linesOf(prompts);
    for (const text of all) {
      const p = await rewriteSafely(context, { english: text, category: category as "hate" });
      if (p.text !== null) ok++;
      console.log(p.problem, text, "->", p.text);
    }
    console.log(category, ok, all.length);
  }
});
