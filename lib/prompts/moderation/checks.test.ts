import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { checkEnglish } from "@/lib/prompts/moderation/check-english";
import { checkNegative } from "@/lib/prompts/moderation/check-negative";
import { checkOriginal } from "@/lib/prompts/moderation/check-original";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import { hasLostSignal } from "@/lib/prompts/moderation/lost-signal";
import { moderationContext } from "@/lib/prompts/moderation/test-context";
import { Check } from "@/lib/prompts/schema";
import { DEFAULT_POLICY, type ModerationPolicy, type PromptSettings } from "@/lib/prompts/settings";

const GUARD = "llama-guard-3-8b";
/** What the lexicon notices in it is sexual; the classifiers below decide. */
const SIGNAL = "hentai drawing";

type Asked = string[];

/** Llama Guard that finds a hazard in what matches, and remembers what it was asked. */
function guard(
  hazard: string,
  pattern: RegExp,
  settings: Partial<PromptSettings> = {},
): { context: ReturnType<typeof moderationContext>; asked: Asked } {
  const asked: Asked = [];
  const run: AiBinding["run"] = async (_model, input) => {
    const { messages } = input as { messages: readonly { content: string }[] };
    const content = messages[0]?.content ?? "";
    asked.push(content);
    return { response: pattern.test(content) ? `unsafe\n${hazard}` : "safe" };
  };
  return { context: moderationContext(run, settings), asked };
}

const NEVER = /(?!)/;

test("English without signals is for the classifier alone", async () => {
  const { context, asked } = guard("S1", NEVER);
  const check = await checkEnglish(context, { english: "a fox" });
  expect(Check.parse(check)).toEqual({
    verdict: "passed",
    category: null,
    layer: "classifier",
    engine: GUARD,
    signals: [],
    milliseconds: 0,
  });
  expect(asked).toEqual(["a fox"]);
});

test("a signal alone refuses nothing that is not strict: the classifier overrules it", async () => {
  const { context } = guard("S12", NEVER);
  expect(await checkEnglish(context, { english: SIGNAL })).toMatchObject({
    verdict: "passed",
    category: null,
    layer: "classifier",
    signals: ["sexual"],
  });
});

test("what the classifier finds is refused, with the signals recorded", async () => {
  const { context } = guard("S12", /hentai/);
  expect(await checkEnglish(context, { english: SIGNAL })).toMatchObject({
    verdict: "refused",
    category: "sexual",
    layer: "classifier",
    engine: GUARD,
    signals: ["sexual"],
  });
});

test("the gravest of several categories is named", async () => {
  const { context } = guard("S9,S1,S3", /fox/);
  expect(await checkEnglish(context, { english: "a fox" })).toMatchObject({
    category: "sexual_violence",
  });
});

test("a strict signal refuses at once and no classifier is asked", async () => {
  const { context, asked } = guard("S1", NEVER);
  for (const check of [
    await checkEnglish(context, { english: "child porn" }),
    await checkEnglish(context, { english: "a picture", alsoRead: ["nagie dziecko"] }),
    await checkNegative(context, "child porn"),
    await checkOriginal(context, "nagie dziecko"),
  ]) {
    expect(check).toMatchObject({
      verdict: "refused",
      category: "minors",
      layer: "lexicon",
      engine: "lexicon",
    });
  }
  expect(asked).toEqual([]);
});

test("a category that is allowed is drawn whatever either says, others are not", async () => {
  const policy: ModerationPolicy = { ...DEFAULT_POLICY, sexual: "allow" };
  const { context } = guard("S12", /hentai/, { policy });
  expect(await checkEnglish(context, { english: SIGNAL })).toMatchObject({
    verdict: "passed",
    signals: ["sexual"],
  });
  const both = guard("S12,S1", /hentai/, { policy });
  expect(await checkEnglish(both.context, { english: SIGNAL })).toMatchObject({
    verdict: "refused",
    category: "violence",
  });
});

test("a category made strict is refused on the lexicon's word", () => {
  const policy: ModerationPolicy = { ...DEFAULT_POLICY, sexual: "strict" };
  expect(checkByLexicon(SIGNAL, policy)).toMatchObject({ verdict: "refused", category: "sexual" });
  expect(checkByLexicon(SIGNAL, DEFAULT_POLICY)).toMatchObject({
    verdict: "passed",
    category: null,
    layer: "lexicon",
    signals: ["sexual"],
  });
});

test("no policy opens minors, neither to the lexicon nor to the classifier", async () => {
  const open: ModerationPolicy = {
    minors: "allow",
    sexual_violence: "allow",
    sexual: "allow",
    hate: "allow",
    self_harm: "allow",
    violence: "allow",
    weapons: "allow",
  };
  expect(checkByLexicon("child porn", open)).toMatchObject({ category: "minors" });
  const { context } = guard("S4,S12", /fox/, { policy: open });
  expect(await checkEnglish(context, { english: "a fox" })).toMatchObject({
    verdict: "refused",
    category: "minors",
    layer: "classifier",
  });
});

test("the classifier is given the plain reading of disguised words too", async () => {
  const { context, asked } = guard("S12", /\bhentai drawing\b/);
  const english = "h3nt41 dr4w1ng";
  expect(await checkEnglish(context, { english })).toMatchObject({
    verdict: "refused",
    signals: ["sexual"],
  });
  expect(asked).toEqual(["hentai drawing", english]);
});

test("other readings of the prompt are judged too, and one that is unsafe refuses it", async () => {
  const { context, asked } = guard("S12", /porno/);
  const check = await checkEnglish(context, { english: "a scene", alsoRead: ["scena porno"] });
  expect(check).toMatchObject({ verdict: "refused", category: "sexual", signals: ["sexual"] });
  expect(asked).toEqual(["a scene", "scena porno"]);
});

test("a signal that the translation lost is noticed", () => {
  expect(hasLostSignal("scena porno", "a scene")).toBe(true);
  expect(hasLostSignal("scena porno", "a porn scene")).toBe(false);
  expect(hasLostSignal("scena porno", "a suicide scene")).toBe(true);
  expect(hasLostSignal("lis", "a porn scene")).toBe(false);
});

test("a negative prompt is judged as what must not be seen, its plain reading too", async () => {
  const { context, asked } = guard("S12", NEVER);
  expect(await checkNegative(context, "nude, bl00d, h3nta1")).toMatchObject({ verdict: "passed" });
  expect(asked).toEqual([
    "A picture that must not show any of this: nude blood hentai",
    "A picture that must not show any of this: nude, bl00d, h3nta1",
  ]);
});

test("the original is read by the classifier only when that is configured", async () => {
  const silent = guard("S12", /porno/);
  expect(await checkOriginal(silent.context, "scena porno")).toMatchObject({
    verdict: "passed",
    layer: "lexicon",
    engine: "lexicon",
    signals: ["sexual"],
  });
  expect(silent.asked).toEqual([]);
  const asked = guard("S12", /porno/, { classifyOriginal: true });
  expect(await checkOriginal(asked.context, "scena porno")).toMatchObject({
    verdict: "refused",
    layer: "classifier",
  });
  expect(asked.asked).toEqual(["scena porno"]);
});

test("time is measured in whole milliseconds and never negative", async () => {
  const times = [1000.4, 1042.9];
  const { context } = guard("S1", NEVER);
  const ticking = { ...context, now: () => times.shift() ?? 0 };
  expect((await checkEnglish(ticking, { english: "a fox" })).milliseconds).toBe(43);
});

test("what cannot be decided is no check", async () => {
  const run = async () => ({ response: "perhaps" });
  const context = moderationContext(run);
  const unavailable = { code: "moderation_unavailable", retryable: true };
  await expect(checkEnglish(context, { english: "a fox" })).rejects.toMatchObject(unavailable);
  await expect(checkNegative(context, "fog")).rejects.toMatchObject(unavailable);
  const configured = moderationContext(run, { classifyOriginal: true });
  await expect(checkOriginal(configured, "lis")).rejects.toMatchObject(unavailable);
});

test("clef-flash decides when it is configured", async () => {
  const run: AiBinding["run"] = async (model, input) => {
    expect(model).toBe("@cf/cloudflare/clef-flash");
    const { questions, state } = input as { questions: object; state: unknown };
    expect(state).toEqual({ texts: ["hentai", "h3ntai"] });
    return {
      answers: Object.fromEntries(
        Object.keys(questions).map((id) => [
          id,
          { type: "noul", noul: id === "sexual" ? 0.95 : 0.02 },
        ]),
      ),
    };
  };
  const context = moderationContext(run, { classifier: "clef-flash" });
  expect(await checkEnglish(context, { english: "h3ntai" })).toMatchObject({
    verdict: "refused",
    category: "sexual",
    engine: "clef-flash",
  });
});
