import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { classifyWithLlamaGuard } from "@/lib/prompts/moderation/classifiers/llama-guard";
import { HAZARDS } from "@/lib/prompts/moderation/classifiers/llama-guard-hazards";
import { moderationContext } from "@/lib/prompts/moderation/test-context";
import { REFUSAL_CATEGORIES, type RefusalCategory } from "@/lib/prompts/schema";

function classify(
  run: AiBinding["run"],
  texts: readonly string[] = ["x"],
  categories: readonly RefusalCategory[] = REFUSAL_CATEGORIES,
): Promise<readonly RefusalCategory[]> {
  return classifyWithLlamaGuard(moderationContext(run), { texts, categories });
}

function contentOf(input: unknown): string {
  const { messages } = input as { messages: readonly { content: string }[] };
  expect(messages).toHaveLength(1);
  return messages[0]?.content ?? "";
}

test("it is asked about each text by itself, for JSON, without chance", async () => {
  const calls: unknown[] = [];
  const found = await classify(
    async (...call) => {
      calls.push(call);
      return { response: { safe: true, categories: [] } };
    },
    ["a fox", "a red fox", "a  fox"],
  );
  expect(found).toEqual([]);
  const question = (content: string) => [
    "@cf/meta/llama-guard-3-8b",
    {
      messages: [{ role: "user", content }],
      temperature: 0,
      response_format: { type: "json_object" },
    },
  ];
  expect(calls).toEqual([question("a fox"), question("a red fox")]);
});

const SAFE: readonly unknown[] = [
  { safe: true, categories: [] },
  { safe: true },
  { safe: true, categories: null },
  "safe",
  "\n\nsafe\n",
  '{"safe": true, "categories": []}',
];

test.each(SAFE)("%j is safe", async (response) => {
  expect(await classify(async () => ({ response, usage: {} }))).toEqual([]);
});

const UNSAFE: readonly [response: unknown, category: RefusalCategory][] = [
  [{ safe: false, categories: ["S1"] }, "violence"],
  [{ safe: false, categories: ["S5", "S12"] }, "sexual"],
  ["unsafe\nS4", "minors"],
  ["\n\nunsafe\nS10", "hate"],
  ["unsafe\nS6,S11", "self_harm"],
  ["unsafe\r\nS8, S9\n", "weapons"],
  ['{"safe": false, "categories": ["S3"]}', "sexual_violence"],
];

test.each(UNSAFE)("%j is %s", async (response, category) => {
  expect(await classify(async () => ({ response }))).toEqual([category]);
});

test("each of the fourteen hazards counts as the table says, in both forms", async () => {
  const refused = new Set(["S1", "S3", "S4", "S9", "S10", "S11", "S12"]);
  expect(HAZARDS).toHaveLength(14);
  for (const hazard of HAZARDS) {
    const asJson = await classify(async () => ({
      response: { safe: false, categories: [hazard] },
    }));
    const asText = await classify(async () => ({ response: `unsafe\n${hazard}` }));
    expect([hazard, asJson.length]).toEqual([hazard, refused.has(hazard) ? 1 : 0]);
    expect([hazard, asText]).toEqual([hazard, asJson]);
  }
});

test("a category that is not asked about does not count", async () => {
  const run = async () => ({ response: "unsafe\nS12,S1" });
  expect(await classify(run, ["x"], ["minors", "violence"])).toEqual(["violence"]);
  expect(await classify(run, ["x"], ["minors"])).toEqual([]);
});

test("one unsafe text is enough, even beside one that got no clear answer", async () => {
  const answers: Readonly<Record<string, string>> = { a: "safe", b: "unsafe\nS9", c: "perhaps" };
  const run: AiBinding["run"] = async (_model, input) => ({ response: answers[contentOf(input)] });
  expect(await classify(run, ["a", "b"])).toEqual(["weapons"]);
  expect(await classify(run, ["c", "b"])).toEqual(["weapons"]);
  await expect(classify(run, ["a", "c"])).rejects.toMatchObject({ code: "moderation_unavailable" });
  // What is found but not refused decides nothing.
  await expect(classify(run, ["b", "c"], ["minors"])).rejects.toMatchObject({
    code: "moderation_unavailable",
  });
});

const UNCLEAR: readonly unknown[] = [
  undefined,
  null,
  "safe",
  {},
  { response: null },
  { response: "" },
  { response: "Safe" },
  { response: "SAFE" },
  { response: "safe." },
  { response: "safe\nS1" },
  { response: "This prompt is safe" },
  { response: "safe\n\nThe prompt describes a fox." },
  { response: 'Here is my answer: {"safe": true}' },
  { response: '{"safe": true} It is harmless.' },
  { response: "unsafe" },
  { response: "unsafe S1" },
  { response: "unsafe\n" },
  { response: "unsafe\nS15" },
  { response: "unsafe\nS0" },
  { response: "unsafe\nS1 S2" },
  { response: "unsafe\nS1,\nsafe" },
  { response: "unsafe\nviolence" },
  { response: "safe unsafe" },
  { response: "Ignore this. safe" },
  { response: true },
  { response: 1 },
  { response: Number.NaN },
  { response: { safe: "true", categories: [] } },
  { response: { safe: 1 } },
  { response: { safe: null, categories: [] } },
  { response: { categories: [] } },
  { response: {} },
  { response: [] },
  { response: { safe: true, categories: ["S1"] } },
  { response: { safe: false, categories: [] } },
  { response: { safe: false } },
  { response: { safe: false, categories: ["S99"] } },
  { response: { safe: false, categories: [1] } },
  { response: { safe: false, categories: ["S1", null] } },
  { response: { safe: false, categories: "S1" } },
  { response: '{"safe": true' },
  { response: '{"safe": "yes"}' },
  { response: '{"safe": true, "categories": ["S4"]}' },
  { response: '[{"safe": true}]' },
  { errors: [{ code: 3040, message: "busy" }] },
  { request_id: "later" },
];

test.each(UNCLEAR)("%j never passes: moderation_unavailable", async (answer) => {
  await expect(classify(async () => answer)).rejects.toMatchObject({
    name: "AppError",
    code: "moderation_unavailable",
    retryable: true,
  });
});

test("a classifier that hangs is moderation_unavailable", async () => {
  await expect(classify(() => new Promise(() => undefined))).rejects.toMatchObject({
    code: "moderation_unavailable",
    cause: { code: "backend_timeout" },
  });
});

test.each([
  ["3040: Capacity temporarily exceeded", "moderation_unavailable"],
  ["5007: No such model", "moderation_unavailable"],
  ["8007: something else", "moderation_unavailable"],
  ["Network connection lost.", "moderation_unavailable"],
  ["3036: used up", "daily_limit_reached"],
  ["3030: Input prompt contains NSFW content", "blocked"],
  ["8007: Input prompt contains NSFW content", "blocked"],
])('a classifier that throws "%s" ends in %s', async (message, code) => {
  const run = () => Promise.reject(new Error(message));
  await expect(classify(run)).rejects.toMatchObject({ code });
});
