import { expect, test } from "vitest";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import { refuse } from "@/lib/prompts/moderation/refuse";
import { DEFAULT_POLICY } from "@/lib/prompts/settings";

test("a refusal becomes blocked with its category and layer, and never repeats the text", () => {
  const check = checkByLexicon("lolicon with a secret name", DEFAULT_POLICY);
  expect(check.verdict).toBe("refused");
  const error = refuse(check);
  expect(error.code).toBe("blocked");
  expect(error.retryable).toBe(false);
  expect(error.details).toEqual({ category: "minors", layer: "lexicon" });
  expect(JSON.stringify([error.message, error.details])).not.toContain("secret");
});

test("a refusal without a reason says so", () => {
  expect(refuse({ category: null, layer: "backend" }).details).toEqual({
    category: "unspecified",
    layer: "backend",
  });
});
