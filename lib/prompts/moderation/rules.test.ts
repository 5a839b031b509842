import { expect, test } from "vitest";
import { rulesOf } from "@/lib/prompts/moderation/rules";
import { DEFAULT_POLICY, PromptVariables, toPromptSettings } from "@/lib/prompts/settings";

const SETTINGS = toPromptSettings(PromptVariables.parse({}));

test("the same settings have the same rules, in whatever order the policy is written", () => {
  expect(rulesOf(SETTINGS)).toMatch(/^[0-9a-f]{8}$/);
  const turned = Object.fromEntries(Object.entries(DEFAULT_POLICY).toReversed());
  const policy = { ...DEFAULT_POLICY, ...turned };
  expect(rulesOf({ ...SETTINGS, policy })).toBe(rulesOf(SETTINGS));
});

test("what a verdict depends on changes the rules, anything else does not", () => {
  const variants = [
    SETTINGS,
    { ...SETTINGS, classifier: "clef-flash" as const },
    { ...SETTINGS, classifyOriginal: true },
    { ...SETTINGS, policy: { ...DEFAULT_POLICY, hate: "strict" as const } },
    { ...SETTINGS, policy: { ...DEFAULT_POLICY, hate: "allow" as const } },
    { ...SETTINGS, policy: { ...DEFAULT_POLICY, violence: "allow" as const } },
  ];
  expect(new Set(variants.map(rulesOf)).size).toBe(variants.length);
  expect(rulesOf({ ...SETTINGS, textModel: "openai", translators: ["deepl"] })).toBe(
    rulesOf(SETTINGS),
  );
  // No configuration opens minors, so that none is another rule.
  expect(rulesOf({ ...SETTINGS, policy: { ...DEFAULT_POLICY, minors: "allow" } })).toBe(
    rulesOf(SETTINGS),
  );
});
