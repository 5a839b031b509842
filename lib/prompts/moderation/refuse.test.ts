import { expect, test } from "vitest";
import { checkLexicon } from "@/lib/prompts/moderation/lexicon";
import { refuse } from "@/lib/prompts/moderation/refuse";

test("a refusal becomes blocked with its category and layer, and never repeats the text", () => {
  const verdict = checkLexicon("hentai with a secret name");
  if (verdict.allowed) throw new Error("It should have been refused.");
  const error = refuse(verdict);
  expect(error.code).toBe("blocked");
  expect(error.retryable).toBe(false);
  expect(error.details).toEqual({ category: "sexual", layer: "lexicon" });
  expect(JSON.stringify([error.message, error.details])).not.toContain("secret");
});
