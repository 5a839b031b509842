import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { checkWithGuard, type GuardContext } from "@/lib/prompts/moderation/guard";
import { GUARD_CATEGORIES } from "@/lib/prompts/moderation/guard-policy";

function contextOf(run: AiBinding["run"]): GuardContext {
  return { ai: { run }, now: () => Date.parse("2026-11-20T10:00:00Z"), timeoutMilliseconds: 50 };
}

function answering(answer: unknown): GuardContext {
  return contextOf(async () => answer);
}

test("the guard is asked about the text alone, for JSON, without chance", async () => {
  const calls: unknown[] = [];
  const context = contextOf(async (...call) => {
    calls.push(call);
    return { response: { safe: true, categories: [] } };
  });
  expect(await checkWithGuard(context, "a fox")).toEqual({ allowed: true });
  expect(calls).toEqual([
    [
      "@cf/meta/llama-guard-3-8b",
      {
        messages: [{ role: "user", content: "a fox" }],
        temperature: 0,
        response_format: { type: "json_object" },
      },
    ],
  ]);
});

const SAFE: readonly unknown[] = [
  { safe: true, categories: [] },
  { safe: true },
  { safe: true, categories: null },
  "safe",
  "\n\nsafe\n",
  '{"safe": true, "categories": []}',
];

test.each(SAFE)("%j lets the prompt pass", async (response) => {
  expect(await checkWithGuard(answering({ response, usage: {} }), "x")).toEqual({ allowed: true });
});

const UNSAFE: readonly [response: unknown, category: string][] = [
  [{ safe: false, categories: ["S1"] }, "violence"],
  [{ safe: false, categories: ["S5", "S12"] }, "sexual"],
  ["unsafe\nS4", "minors"],
  ["\n\nunsafe\nS10", "hate"],
  ["unsafe\nS6,S11", "self_harm"],
  ["unsafe\r\nS8, S9\n", "weapons"],
  ['{"safe": false, "categories": ["S3"]}', "sexual_violence"],
];

test.each(UNSAFE)("%j refuses the prompt as %s", async (response, category) => {
  const verdict = await checkWithGuard(answering({ response }), "x");
  expect(verdict).toEqual({ allowed: false, category, layer: "guard" });
});

test("each of the fourteen hazards is decided as the policy says, in both forms", async () => {
  const refused = new Set(["S1", "S3", "S4", "S9", "S10", "S11", "S12"]);
  expect(GUARD_CATEGORIES).toHaveLength(14);
  for (const hazard of GUARD_CATEGORIES) {
    const asJson = answering({ response: { safe: false, categories: [hazard] } });
    const asText = answering({ response: `unsafe\n${hazard}` });
    const allowed = !refused.has(hazard);
    expect([hazard, (await checkWithGuard(asJson, "x")).allowed]).toEqual([hazard, allowed]);
    expect([hazard, (await checkWithGuard(asText, "x")).allowed]).toEqual([hazard, allowed]);
  }
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
  { response: { safe: "true", categories: [] } },
  { response: { safe: 1 } },
  { response: { categories: [] } },
  { response: {} },
  { response: [] },
  { response: { safe: true, categories: ["S1"] } },
  { response: { safe: false, categories: [] } },
  { response: { safe: false } },
  { response: { safe: false, categories: ["S99"] } },
  { response: { safe: false, categories: "S1" } },
  { response: '{"safe": true' },
  { response: '{"safe": "yes"}' },
  { response: '{"safe": true, "categories": ["S4"]}' },
  { response: '[{"safe": true}]' },
  { errors: [{ code: 3040, message: "busy" }] },
  { request_id: "later" },
];

test.each(UNCLEAR)("%j never passes: moderation_unavailable", async (answer) => {
  await expect(checkWithGuard(answering(answer), "x")).rejects.toMatchObject({
    name: "AppError",
    code: "moderation_unavailable",
    retryable: true,
  });
});

test("a guard that hangs is moderation_unavailable", async () => {
  const context = contextOf(() => new Promise(() => undefined));
  await expect(checkWithGuard(context, "x")).rejects.toMatchObject({
    code: "moderation_unavailable",
    cause: { code: "backend_timeout" },
  });
});

test.each([
  ["3040: Capacity temporarily exceeded", "moderation_unavailable"],
  ["5007: No such model", "moderation_unavailable"],
  ["Network connection lost.", "moderation_unavailable"],
  ["3036: used up", "daily_limit_reached"],
  ["3030: Input prompt contains NSFW content", "blocked"],
])('a guard that throws "%s" ends in %s', async (message, code) => {
  const context = contextOf(async () => {
    throw new Error(message);
  });
  await expect(checkWithGuard(context, "x")).rejects.toMatchObject({ code });
});
