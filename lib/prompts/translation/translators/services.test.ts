import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TranslatorName } from "@/lib/prompts/settings";
import { testContext } from "@/lib/prompts/translation/test-context";
import { readInEnglish, translatePrompt } from "@/lib/prompts/translation/translate";

const KEY = "secret-key-that-nobody-may-see";
const TEXT = "tajny lis w lesie";
const ENGLISH = "a secret fox in the forest";
const VARIABLES = {
  OPENAI_API_KEY: KEY,
  OPENAI_BASE_URL: "https://llm.example/v1/",
  DEEPL_API_KEY: KEY,
  GEMINI_API_KEY: KEY,
};

type Request = { readonly url: string; readonly init: RequestInit };

/** A context with one translator and the service behind it. */
function contextOf(
  name: TranslatorName,
  answer: (request: Request) => Response | Promise<Response>,
  variables: Readonly<Record<string, string>> = {},
) {
  const requests: Request[] = [];
  const context = testContext({
    variables: { ...VARIABLES, ...variables, TRANSLATORS: name },
    fetch: (url, init) => {
      requests.push({ url, init });
      return answer({ url, init });
    },
  });
  return { context, requests };
}

function chatAnswer(content: string): Response {
  return Response.json({
    choices: [{ finish_reason: "stop", message: { role: "assistant", content } }],
  });
}

function geminiAnswer(text: string): Response {
  return Response.json({ candidates: [{ finishReason: "STOP", content: { parts: [{ text }] } }] });
}

function deepLAnswer(text: string): Response {
  return Response.json({ translations: [{ detected_source_language: "PL", text }] });
}

const SERVICES = [
  { name: "openai", engine: "gpt-5-mini", answer: chatAnswer },
  { name: "deepl", engine: "deepl", answer: deepLAnswer },
  { name: "gemini", engine: "gemini-2.5-flash", answer: geminiAnswer },
] as const;

function bodyOf(request: Request | undefined): unknown {
  const body = request?.init.body;
  return typeof body === "string" ? JSON.parse(body) : body;
}

let logged: string[] = [];

beforeEach(() => {
  logged = [];
  for (const method of ["log", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((line) => logged.push(String(line)));
  }
});

afterEach(() => vi.restoreAllMocks());

test.each(SERVICES)("$name translates", async ({ name, engine, answer }) => {
  const { context } = contextOf(name, () => answer(` ${ENGLISH}\n`));
  expect(await translatePrompt(context, { text: TEXT })).toMatchObject({ text: ENGLISH, engine });
});

test.each(SERVICES)("$name is given its key in a header and nowhere else", async (service) => {
  const { context, requests } = contextOf(service.name, () => service.answer(ENGLISH));
  await translatePrompt(context, { text: TEXT });
  const { url = "", init = {} } = requests[0] ?? {};
  expect(JSON.stringify([url, init.body])).not.toContain(KEY);
  expect([...new Headers(init.headers)].filter(([, value]) => value.includes(KEY)).length).toBe(1);
  expect(init).toMatchObject({ method: "POST", redirect: "manual" });
});

const FAILURES: readonly (readonly [
  string,
  (request: Request) => Response | Promise<Response>,
  boolean,
])[] = [
  ["400", () => new Response(`bad ${TEXT} ${KEY}`, { status: 400 }), false],
  ["401", () => new Response(`wrong key ${KEY}`, { status: 401 }), false],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
    false,
  ],
  ["429", () => new Response("slow down", { status: 429 }), true],
  ["500", () => new Response(`oops ${TEXT}`, { status: 500 }), true],
  ["HTML", () => new Response(`<html>${KEY}${TEXT}</html>`), true],
  ["nothing", () => new Response(""), true],
  ["broken JSON", () => new Response(`{"choices": [{"${KEY}`), true],
  ["other JSON", () => Response.json({ error: { message: TEXT } }), true],
  ["a huge body", () => new Response("x".repeat(70_000)), true],
  ["an endless body", () => new Response(endless(new Uint8Array(1024))), true],
  ["a body that stalls", () => new Response(new ReadableStream({})), true],
  ["a body that breaks off", () => new Response(breaking()), true],
  ["no connection", () => Promise.reject(new Error(`fetch failed: Bearer ${KEY} ${TEXT}`)), true],
  ["silence", () => new Promise<Response>(() => undefined), true],
];

function endless(part: Uint8Array): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.enqueue(part) });
}

function breaking(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.error(new Error(`lost ${KEY}`)) });
}

const CASES = SERVICES.flatMap(({ name }) =>
  FAILURES.map(([what, fail, retryable]) => ({ name, what, fail, retryable })),
);

test.each(CASES)(
  "$name, $what: failed, retryable $retryable",
  async ({ name, fail, retryable }) => {
    const { context } = contextOf(name, fail);
    const thrown: unknown = await translatePrompt(context, { text: TEXT }).catch(
      (error: unknown) => error,
    );
    expect(thrown).toMatchObject({
      code: "translation_failed",
      details: { reason: "unavailable" },
      retryable,
    });
    expect(everythingIn(thrown)).not.toMatch(/secret-key|tajny/);
    expect(logged.join("\n")).not.toMatch(/secret-key|tajny/);
    expect(logged.join("\n")).toContain("translation.failed");
  },
);

/** Messages, stacks and details of an error and all its causes. */
function everythingIn(thrown: unknown): string {
  if (!(thrown instanceof Error)) return JSON.stringify(thrown) ?? "";
  const own = Object.getOwnPropertyNames(thrown).filter((name) => name !== "cause");
  return `${JSON.stringify(thrown, own)} ${thrown.stack ?? ""} ${everythingIn(thrown.cause)}`;
}

test("a request that hangs is given up", async () => {
  let signal: AbortSignal | null | undefined;
  const { context } = contextOf("deepl", ({ init }) => {
    ({ signal } = init);
    return new Promise<Response>(() => undefined);
  });
  await expect(readInEnglish(context, TEXT)).rejects.toMatchObject({ retryable: true });
  expect(signal?.aborted).toBe(true);
});

test("DeepL is told both languages in its own codes", async () => {
  const { context, requests } = contextOf("deepl", () => deepLAnswer("a cat in the forest"));
  await translatePrompt(context, { text: "кіт у лісі" });
  expect(requests[0]?.url).toBe("https://api.deepl.com/v2/translate");
  expect(bodyOf(requests[0])).toEqual({
    text: ["кіт у лісі"],
    source_lang: "UK",
    target_lang: "EN-US",
    preserve_formatting: true,
  });
});

test("a key of DeepL's free plan goes to the free plan's host", async () => {
  const free = { DEEPL_API_KEY: `${KEY}:fx` };
  const { context, requests } = contextOf("deepl", () => deepLAnswer(ENGLISH), free);
  await translatePrompt(context, { text: TEXT });
  expect(requests[0]?.url).toBe("https://api-free.deepl.com/v2/translate");
});

test.each([
  ["gpt-5-mini", { max_completion_tokens: 2145, reasoning_effort: "low" }],
  ["gpt-4.1-mini", { max_tokens: 145, temperature: 0 }],
  ["bielik/bielik-11b-v3", { max_tokens: 145, temperature: 0 }],
])("%s is asked with the settings it takes", async (model, settings) => {
  const variables = { OPENAI_MODEL: model };
  const { context, requests } = contextOf("openai", () => chatAnswer(ENGLISH), variables);
  await translatePrompt(context, { text: TEXT });
  expect(requests[0]?.url).toBe("https://llm.example/v1/chat/completions");
  expect(bodyOf(requests[0])).toMatchObject({ model, ...settings });
});

test.each([
  [
    "gemini-2.5-flash",
    { temperature: 0, maxOutputTokens: 145, thinkingConfig: { thinkingBudget: 0 } },
  ],
  ["gemini-3-pro", { temperature: 0, maxOutputTokens: 2193 }],
])("%s is asked with the settings it takes", async (model, settings) => {
  const variables = { GEMINI_MODEL: model };
  const { context, requests } = contextOf("gemini", () => geminiAnswer(ENGLISH), variables);
  await translatePrompt(context, { text: TEXT });
  expect(requests[0]?.url).toBe(
    `https://generativelanguage.googleapis.com/v1beta/models/${model}:generateContent`,
  );
  expect(bodyOf(requests[0])).toMatchObject({ generationConfig: settings });
});

test.each([
  ["openai", { choices: [{ finish_reason: "length", message: { content: ENGLISH } }] }],
  ["openai", { choices: [{ finish_reason: "content_filter", message: { content: ENGLISH } }] }],
  ["gemini", { promptFeedback: { blockReason: "PROHIBITED_CONTENT" } }],
  ["gemini", { candidates: [{ finishReason: "SAFETY" }] }],
  [
    "gemini",
    { candidates: [{ finishReason: "MAX_TOKENS", content: { parts: [{ text: ENGLISH }] } }] },
  ],
] as const)("%s that does not finish has failed for good: %j", async (name, body) => {
  const { context } = contextOf(name, () => Response.json(body));
  await expect(translatePrompt(context, { text: TEXT })).rejects.toMatchObject({
    details: { reason: "unavailable" },
    retryable: false,
  });
});

test("thoughts of a model are no part of its answer", async () => {
  const parts = [
    { text: "Hm, lis is a fox.", thought: true },
    { text: "a secret fox" },
    { text: " in the forest" },
  ];
  const body = { candidates: [{ content: { parts } }] };
  const { context } = contextOf("gemini", () => Response.json(body));
  expect((await translatePrompt(context, { text: TEXT })).text).toBe(ENGLISH);
});
