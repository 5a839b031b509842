import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Completion, CompletionChunk } from "@/lib/api/openai/chat-wire";
import { WireError } from "@/lib/api/openai/wire";
import { type App, startApp } from "@/tests/integration/app";
import { type Caller, callOpenAi } from "@/tests/integration/openai-caller";
import { paintPng } from "@/tests/integration/png";

/*
 * Conversations that are answered with a picture.
 */
const PATH = "/v1/chat/completions";
const PIXELS = Buffer.from(paintPng(256, 256, (x, y) => [x, y, 90])).toString("base64");

let app: App;
let client: Caller["client"];
let ask: Caller["ask"];
beforeAll(async () => {
  app = await startApp();
  ({ client, ask } = await callOpenAi(app));
});
afterAll(() => app.close());

function say(text: string, more: object = {}) {
  return ask({ model: "flux-klein", messages: [{ role: "user", content: text }], ...more }, PATH);
}

/** The lines of a stream, comments included. */
async function linesOf(answer: Response): Promise<readonly string[]> {
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  return (await answer.text()).split("\n").filter((line) => line !== "");
}

function chunksOf(lines: readonly string[]): readonly CompletionChunk[] {
  return lines
    .filter((line) => line.startsWith("data: {"))
    .map((line) => CompletionChunk.parse(JSON.parse(line.slice(6))));
}

test("the last message becomes a picture, in Markdown and in `images`", async () => {
  await app.resetCounts();
  const completion = Completion.parse(
    await client.chat.completions.create({
      model: "flux-klein",
      messages: [
        { role: "system", content: "You paint." },
        { role: "user", content: "not this" },
        { role: "assistant", content: "Done." },
        { role: "user", content: [{ type: "text", text: "zamek [stary] na wzgórzu" }] },
      ],
    }),
  );
  const [choice] = completion.choices;
  expect(choice).toMatchObject({ index: 0, finish_reason: "stop", logprobs: null });
  const url = choice?.message.images?.[0]?.image_url.url ?? "";
  expect(choice?.message.content).toBe(`![zamek stary na wzgórzu](${url})`);
  expect((await fetch(url)).headers.get("content-type")).toMatch(/^image\//);
  const rows = await app.query<{ prompt: string }>(
    "SELECT recipe ->> '$.prompt' AS prompt FROM generations",
  );
  expect(rows).toEqual([{ prompt: "zamek [stary] na wzgórzu" }]);
  expect((await app.counts()).pagesLoaded).toBe(0);
});

test("a stream begins with the role and ends with usage and [DONE]", async () => {
  const answer = await say("a windmill", { stream: true, stream_options: { include_usage: true } });
  const lines = await linesOf(answer);
  expect(lines.at(-1)).toBe("data: [DONE]");
  const chunks = chunksOf(lines);
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  expect(chunks.map(({ choices }) => choices[0]?.delta ?? null)).toEqual([
    { role: "assistant", content: "" },
    {
      content: expect.stringMatching(/^!\[a windmill\]\(http/),
      images: [{ type: "image_url", image_url: { url: expect.stringContaining("/images/") } }],
    },
    {},
    null,
  ]);
  expect(chunks.map(({ choices }) => choices[0]?.finish_reason ?? null)).toEqual([
    null,
    null,
    "stop",
    null,
  ]);
  expect(chunks.map(({ usage }) => usage?.total_tokens ?? null)).toEqual([null, null, null, 0]);
  expect(lines.join("")).not.toContain("base64");
});

test("the package reads the stream too, without usage unless it is asked for", async () => {
  const stream = await client.chat.completions.create({
    model: "gpt-image-1",
    messages: [{ role: "user", content: "a mill by the river" }],
    stream: true,
  });
  let content = "";
  for await (const chunk of stream) {
    expect(chunk).not.toHaveProperty("usage");
    content += chunk.choices[0]?.delta.content ?? "";
  }
  expect(content).toMatch(/^!\[a mill by the river\]\(http.*\)$/);
});

test("comments keep a slow stream alive", async () => {
  const slow = await startApp({ latencyScale: 1 });
  try {
    const caller = await callOpenAi(slow);
    const messages = [{ role: "user", content: "a patient snail" }];
    const answer = await caller.ask({ model: "sd-xl", messages, stream: true }, PATH);
    const lines = await linesOf(answer);
    expect(lines[0]).toContain('"role":"assistant"');
    expect(lines.filter((line) => line === ": ping").length).toBeGreaterThan(0);
    expect(lines.at(-1)).toBe("data: [DONE]");
  } finally {
    await slow.close();
  }
}, 90_000);

test.each([false, true])("a refusal is an answer, streamed: %s", async (stream) => {
  const answer = await say("nagie dziecko", { stream });
  if (!stream) {
    expect(answer.status).toBe(200);
    const [choice] = Completion.parse(await answer.json()).choices;
    expect(choice).toMatchObject({ finish_reason: "content_filter", message: { content: null } });
    expect(choice?.message.refusal).toEqual(expect.any(String));
    return;
  }
  const lines = await linesOf(answer);
  const choices = chunksOf(lines).flatMap((chunk) => chunk.choices);
  expect(choices.map(({ delta }) => Object.keys(delta))).toEqual([
    ["role", "content"],
    ["refusal"],
    [],
  ]);
  expect(choices.at(-1)?.finish_reason).toBe("content_filter");
  expect(lines.at(-1)).toBe("data: [DONE]");
});

test("a picture in the message is the source: from its bytes, or one's own by its address", async () => {
  const withPicture = (url: string, text: string) =>
    ask(
      {
        model: "flux-klein",
        messages: [
          {
            role: "user",
            content: [
              { type: "image_url", image_url: { url } },
              { type: "text", text },
            ],
          },
        ],
      },
      PATH,
    );
  const first = await withPicture(`data:image/png;base64,${PIXELS}`, "at dusk");
  const { choices } = Completion.parse(await first.json());
  const url = choices[0]?.message.images?.[0]?.image_url.url ?? "";
  expect((await withPicture(url, "at dawn")).status).toBe(200);
  const rows = await app.query<{ source: string | null }>(
    "SELECT recipe ->> '$.source' AS source FROM generations WHERE recipe ->> '$.prompt' LIKE 'at d%'",
  );
  expect(rows).toHaveLength(2);
  expect(rows.every(({ source }) => source !== null)).toBe(true);
  const stranger = await callOpenAi(app);
  ({ ask } = stranger);
  const [others, foreign] = [
    await withPicture(url, "at noon"),
    await withPicture("https://example.com/a.png", "at noon"),
  ];
  for (const answer of [others, foreign]) {
    expect(answer.status).toBe(400);
    expect(WireError.parse(await answer.json()).error.param).toBe("messages");
  }
});

test("several choices, settings of ours, and warnings for what means nothing here", async () => {
  const answer = await say("two owls", {
    n: 2,
    size: "256x256",
    seed: 5,
    temperature: 1,
    tools: [],
  });
  const { choices } = Completion.parse(await answer.json());
  expect(choices.map(({ index }) => index)).toEqual([0, 1]);
  expect(answer.headers.get("x-zorza-warnings")).toBe("temperature=unsupported, tools=unsupported");
  const trial = await say("two price tags", { dry_run: true });
  expect(await trial.json()).toMatchObject({ known: false, warnings: [] });
});

test.each([
  [{ messages: [] }, "messages"],
  [{ messages: [{ role: "assistant", content: "x" }] }, "messages"],
  [{ messages: [{ role: "user", content: " " }] }, "messages"],
  [{ messages: [{ role: "user", content: "x".repeat(2001) }] }, "prompt"],
  [{ messages: [{ role: "user", content: "x" }], size: "1x1" }, "size"],
])("what is wrong is said before a stream begins: %j", async (body, param) => {
  const answer = await ask({ ...body, stream: true }, PATH);
  expect(answer.status).toBe(400);
  expect(WireError.parse(await answer.json()).error.param).toBe(param);
});

test("a conversation needs a key", async () => {
  const keyless = new OpenAI({ apiKey: "zrz_wrong", baseURL: client.baseURL });
  const messages = [{ role: "user", content: "a door" }] as const;
  await expect(
    keyless.chat.completions.create({ model: "flux-klein", messages: [...messages] }),
  ).rejects.toMatchObject({ status: 401, code: "invalid_api_key" });
});
