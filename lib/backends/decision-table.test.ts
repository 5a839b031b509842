import { expect, test } from "vitest";
import { DECISION_TABLE, describeDecisions } from "@/lib/backends/decision-table";
import { situationOf } from "@/lib/backends/decisions";
import { findModel } from "@/lib/backends/catalogue";
import { createBackendModel } from "@/lib/backends/registry";
import { requirePicture } from "@/lib/backends/require-picture";
import { BackendSettings } from "@/lib/backends/schema";
import { withDeadline } from "@/lib/backends/workers-ai/deadline";
import { KNOWN_CODES, toBackendError } from "@/lib/backends/workers-ai/errors";
import { toAppError } from "@/lib/errors";
import { buildPng } from "@/lib/images/test-png";
import { drawBlank, encodePicture } from "@/lib/images/test-pictures";
import { storePicture } from "@/lib/images/store-picture";
import { testContext } from "@/tests/worker/test-context";
import docs from "@/docs/backends.md?raw";

const SIZE = { width: 64, height: 32 };
const BASE = "https://paint.example.com";

type Answer = (url: string, signal: AbortSignal) => Promise<Response> | Response;

/** The error of one attempt on a server that answers so. */
async function attempt(answer: Answer, kind: "openai" | "fal" = "openai"): Promise<unknown> {
  const settings = BackendSettings.parse({
    kind,
    id: "bad",
    baseUrl: BASE,
    models: { "flux-klein": "x" },
  });
  const model = findModel("flux-klein");
  const context = await testContext({
    fetch: async (input, init) =>
      answer(String(input instanceof Request ? input.url : input), init?.signal as AbortSignal), // always passed
  });
  const making = { task: "models" as const, model: model ?? fail(), timeoutMilliseconds: 1000 };
  const painter = createBackendModel(context, settings, making);
  try {
    await withDeadline({ timeoutMilliseconds: 60 }, async (abortSignal) => {
      const result = await painter?.doGenerate({
        prompt: "a fox",
        n: 1,
        size: `${SIZE.width}x${SIZE.height}`,
        aspectRatio: undefined,
        seed: undefined,
        files: undefined,
        mask: undefined,
        providerOptions: {},
        abortSignal,
      });
      requirePicture(result?.images[0], SIZE);
    });
  } catch (thrown) {
    return thrown;
  }
  throw new Error("The attempt succeeded.");
}

function fail(): never {
  throw new Error("No such model.");
}

const workersAi = (message: string) => toBackendError(new Error(message), Date.now());
const status = (code: number, body = "<h1>no</h1>") =>
  attempt(() => new Response(body, { status: code }));
const json = (body: unknown) => attempt(() => Response.json(body));
const picture = (bytes: Uint8Array) => json({ data: [{ b64_json: bytes.toBase64() }] });

function png(width = SIZE.width, height = SIZE.height): Promise<Uint8Array<ArrayBuffer>> {
  return buildPng(width, height, {
    bitDepth: 8,
    colorType: 2,
    pixelAt: (x, y) => [x * 3, y * 5, 7],
  });
}

/** A stream that has begun and goes no further. */
function dripping(): Response {
  return new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }),
  );
}

function breakingOff(): Response {
  return new Response(
    new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) }),
  );
}

async function blank(): Promise<unknown> {
  const context = await testContext();
  const bytes = await encodePicture(drawBlank(64, 64, [0, 0, 0, 255]), "image/png");
  const expected = { width: 64, height: 64 };
  return storePicture(context, { bytes, cacheKey: "0".repeat(64), expected }).then(
    () => fail(),
    (thrown: unknown) => thrown,
  );
}

const PROVOKE: Record<string, () => unknown> = {
  "Workers AI 3003 (no body)": () => workersAi("3003: x"),
  "Workers AI 3006 (request too large)": () => workersAi("3006: x"),
  "Workers AI 3007 (timed out)": () => workersAi("3007: x"),
  "Workers AI 3008 (aborted)": () => workersAi("3008: x"),
  "Workers AI 3023 (account blocked)": () => workersAi("3023: x"),
  "Workers AI 3030 (flagged as NSFW)": () => workersAi("3030: Input prompt contains NSFW content"),
  "Workers AI 3030 (anything else)": () => workersAi("3030: x"),
  "Workers AI 3036 (daily neurons used up)": () => workersAi("3036: x"),
  "Workers AI 3039 (not available)": () => workersAi("3039: x"),
  "Workers AI 3040 (out of capacity)": () => workersAi("3040: x"),
  "Workers AI 3041 (account not allowed)": () => workersAi("3041: x"),
  "Workers AI 3042 (no such model)": () => workersAi("3042: x"),
  "Workers AI 4006 (daily neurons used up)": () => workersAi("4006: x"),
  "Workers AI 5006 and every 50xx (invalid input)": () => workersAi("5006: x"),
  "Workers AI 8007 (flagged as NSFW)": () => workersAi("8007: output was flagged"),
  "Workers AI 8007 (anything else)": () => workersAi("8007: x"),
  "Workers AI, any other code": () => workersAi("9999: x"),
  "Workers AI, an error without a code": () => workersAi("Network connection lost."),
  "HTTP 3xx instead of an answer": () =>
    attempt(() => new Response(null, { status: 302, headers: { location: `${BASE}/else` } })),
  "HTTP 400 with a policy code": () =>
    status(400, JSON.stringify({ error: { code: "moderation_blocked", message: "no" } })),
  "HTTP 400 and every other 4xx": () => status(400, '{"error":{"code":"invalid_value"}}'),
  "HTTP 401": () => status(401),
  "HTTP 402": () => status(402),
  "HTTP 403": () => status(403),
  "HTTP 408": () => status(408),
  "HTTP 413": () => status(413),
  "HTTP 422 with a policy type (fal)": () =>
    status(422, JSON.stringify({ detail: [{ type: "content_policy_violation" }] })),
  "HTTP 429": () => status(429),
  "HTTP 500 and every other 5xx": () => status(500),
  "HTTP 503": () => status(503),
  "HTTP 504": () => status(504),
  "No connection": () => attempt(() => Promise.reject(new Error("ECONNREFUSED"))),
  "A connection that breaks off": () => attempt(breakingOff),
  "No answer in time": () => attempt(() => new Promise(() => undefined)),
  "An answer that drips too slowly": () => attempt(dripping),
  "HTML or other text": () => attempt(() => new Response("<h1>Welcome</h1>")),
  "`data: []`": () => json({ data: [] }),
  "Zero bytes": () => picture(new Uint8Array()),
  "Broken base64": () => json({ data: [{ b64_json: "?!" }] }),
  "A picture that is cut short": async () => picture((await png()).subarray(0, -20)),
  "A picture of another size": async () => picture(await png(32, 64)),
  "A file of another type": () => picture(new TextEncoder().encode("GIF89a".repeat(20))),
  "More than 25 MB": () => json({ data: [{ b64_json: "A".repeat(33_400_000) }] }),
  "An address outside its hosts": () => json({ data: [{ url: "https://elsewhere.example/x" }] }),
  "A picture blackened by fal's checker": () =>
    attempt(
      () => Response.json({ images: [{ url: `${BASE}/x.png` }], has_nsfw_concepts: [true] }),
      "fal",
    ),
  "A blank picture, seen when it is decoded": blank,
};

test("every foreseen failure is provoked", () => {
  expect(Object.keys(PROVOKE)).toEqual(DECISION_TABLE.map(({ cause }) => cause));
  for (const code of KNOWN_CODES) {
    expect(
      DECISION_TABLE.some(({ cause }) => cause.startsWith(`Workers AI ${code}`)),
      code,
    ).toBe(true);
  }
});

test.each(DECISION_TABLE)("$cause is $situation", async ({ cause, situation }) => {
  const error = toAppError(await PROVOKE[cause]?.());
  expect(situationOf(error)).toBe(situation);
});

test("the documentation shows the table that the code follows", () => {
  expect(docs).toContain(describeDecisions());
});
