import { expect, test } from "vitest";
import { completeChat } from "@/lib/prompts/services/chat-completions";

const SERVICE = { apiKey: "key-1", baseUrl: "https://models.example/v1", model: "small-model" };
const REQUEST = {
  instructions: "Improve.",
  text: "a fox",
  maxTokens: 100,
  temperature: 0.3,
  timeoutMilliseconds: 50,
};

function answering(body: BodyInit | null, status = 200): typeof fetch {
  return async () => new Response(body, { status });
}

function completion(content: unknown, finish = "stop"): string {
  return JSON.stringify({
    id: "1",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
  });
}

async function codeOf(call: typeof fetch): Promise<unknown> {
  try {
    return await completeChat({ fetch: call }, SERVICE, REQUEST);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

/** What is sent for a model, and where to. */
async function sentFor(model: string) {
  const calls: Request[] = [];
  const call: typeof fetch = async (...args) => {
    calls.push(new Request(...args));
    return new Response(completion("ok"));
  };
  await completeChat({ fetch: call }, { ...SERVICE, model }, REQUEST);
  const [request] = calls;
  return { request, body: await request?.json() };
}

test("a request says what to do in the system message and what to do it to in the user's", async () => {
  const { request, body } = await sentFor("small-model");
  expect(request?.url).toBe("https://models.example/v1/chat/completions");
  expect(request?.method).toBe("POST");
  expect(request?.headers.get("authorization")).toBe("Bearer key-1");
  expect(request?.headers.get("content-type")).toBe("application/json");
  expect(request?.redirect).toBe("manual");
  expect(body).toEqual({
    model: "small-model",
    messages: [
      { role: "system", content: "Improve." },
      { role: "user", content: "a fox" },
    ],
    max_tokens: 100,
    temperature: 0.3,
  });
});

test.each(["gpt-5-mini", "openai/gpt-5.1", "o4-mini"])(
  "%s thinks first: its thoughts get room, and it is sent nothing it refuses",
  async (model) => {
    const { body } = await sentFor(model);
    expect(body).toMatchObject({ max_completion_tokens: 2100, reasoning_effort: "low" });
    expect(body).not.toHaveProperty("max_tokens");
    expect(body).not.toHaveProperty("temperature");
  },
);

test.each(["gpt-4.1-mini", "gpt-5-chat-latest", "llama-o1", "qwen3"])(
  "%s is sent the usual limits",
  async (model) => {
    expect((await sentFor(model)).body).toMatchObject({ max_tokens: 100 });
  },
);

test("the words of the first choice are the answer", async () => {
  expect(await codeOf(answering(completion("a red fox")))).toBe("a red fox");
});

test.each([
  [429, "backend_busy"],
  [401, "backend_rejected"],
  [404, "backend_rejected"],
  [302, "backend_rejected"],
  [500, "backend_failed"],
  [503, "backend_failed"],
])("status %i is %s", async (status, code) => {
  expect(await codeOf(answering(completion("a red fox"), status))).toBe(code);
});

test.each([
  ["a page of HTML", "<!doctype html><title>Bad gateway</title>"],
  ["no JSON", "a red fox"],
  ["nothing", null],
  ["no choices", JSON.stringify({ choices: [] })],
  ["an error with status 200", JSON.stringify({ error: { message: "no" } })],
  ["content that is no text", completion(["a"])],
  ["a tool call in place of content", completion(null, "tool_calls")],
  ["an answer that ran out of tokens", completion("a red fox and", "length")],
])("%s is no answer", async (_name, body) => {
  expect(await codeOf(answering(body))).toBe("backend_failed");
});

test("a network that fails is no answer", async () => {
  const call: typeof fetch = async () => {
    throw new TypeError("Network connection lost.");
  };
  expect(await codeOf(call)).toBe("backend_failed");
});

test("a service that hangs, before its answer or within it, is given up", async () => {
  expect(await codeOf(() => new Promise(() => undefined))).toBe("backend_timeout");
  const stalled = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"choices":')),
  });
  expect(await codeOf(answering(stalled))).toBe("backend_timeout");
});

test("an answer without end is read no further than the bound, and its source is told", async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(8192).fill(97));
    },
    cancel() {
      cancelled = true;
    },
  });
  expect(await codeOf(answering(endless))).toBe("backend_failed");
  expect(cancelled).toBe(true);
  expect(pulled).toBeLessThan(20);
});

test("letters cut in two by the network come back whole", async () => {
  const bytes = new TextEncoder().encode(completion("café, żółw"));
  const bytewise = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect(await codeOf(answering(bytewise))).toBe("café, żółw");
});
