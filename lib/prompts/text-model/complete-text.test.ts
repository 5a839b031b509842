import { expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { completeText, engineOf } from "@/lib/prompts/text-model/complete-text";
import { contextOf } from "@/lib/prompts/text-model/test-context";
import { PromptVariables, toPromptSettings } from "@/lib/prompts/settings";

const REQUEST = { instructions: "Improve.", text: "a fox", maxTokens: 100 };
const OPENAI = { apiKey: "key-1", baseUrl: "https://models.example/v1", model: "vendor/small-1" };

async function codeOf(run: AiBinding["run"]): Promise<unknown> {
  try {
    return await completeText(contextOf(run), REQUEST);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

test("a Workers AI model is given two messages and bounds", async () => {
  const calls: unknown[] = [];
  const context = contextOf(async (...call) => {
    calls.push(call);
    return { response: "a red fox" };
  });
  expect(await completeText(context, REQUEST)).toBe("a red fox");
  expect(calls).toEqual([
    [
      "@cf/ibm-granite/granite-4.0-h-micro",
      {
        messages: [
          { role: "system", content: "Improve." },
          { role: "user", content: "a fox" },
        ],
        max_tokens: 100,
        temperature: 0.3,
      },
    ],
  ]);
});

test("newer Workers AI models answer as OpenAI does", async () => {
  const choices = [{ message: { role: "assistant", content: "a red fox" }, finish_reason: "stop" }];
  expect(await codeOf(async () => ({ id: "1", choices }))).toBe("a red fox");
  const cut = [{ message: { content: "a red" }, finish_reason: "length" }];
  expect(await codeOf(async () => ({ choices: cut }))).toBe("backend_failed");
});

test.each([
  ["nothing", undefined],
  ["a bare text", "a red fox"],
  ["another shape", { result: "a red fox" }],
  ["an object as its response", { response: { text: "a red fox" } }],
  ["no choices", { choices: [] }],
])("%s is no answer", async (_name, answer) => {
  expect(await codeOf(async () => answer)).toBe("backend_failed");
});

test.each([
  ["3040: Capacity temporarily exceeded", "backend_busy"],
  ["3036: Daily free allocation used up", "daily_limit_reached"],
  ["5007: No such model", "backend_rejected"],
  ["fetch failed", "backend_failed"],
])("the binding's %s is %s", async (message, code) => {
  const run: AiBinding["run"] = async () => {
    throw new Error(message);
  };
  expect(await codeOf(run)).toBe(code);
});

test("a binding that never settles is given up", async () => {
  expect(await codeOf(() => new Promise(() => undefined))).toBe("backend_timeout");
});

test("the OpenAI-compatible service is asked when it is chosen, and needs a key", async () => {
  const run: AiBinding["run"] = async () => ({ response: "from the binding" });
  const call: typeof fetch = async () =>
    Response.json({ choices: [{ message: { content: "from the service" } }] });
  const chosen = contextOf(run, { textModel: "openai", openAi: OPENAI }, call);
  expect(await completeText(chosen, REQUEST)).toBe("from the service");
  const keyless = contextOf(run, { textModel: "openai", openAi: null }, call);
  await expect(completeText(keyless, REQUEST)).rejects.toMatchObject({ code: "backend_rejected" });
});

test("an engine is named without vendor and path", () => {
  const settings = toPromptSettings(PromptVariables.parse({}));
  expect(engineOf(settings)).toBe("granite-4.0-h-micro");
  expect(engineOf({ ...settings, textModel: "openai", openAi: OPENAI })).toBe("small-1");
  expect(engineOf({ ...settings, textModel: "openai", openAi: null })).toBe("openai");
});
