import { afterEach, expect, test } from "vitest";
import type { Quote } from "@/lib/usage/schema";
import { type App, startApp, type Visitor } from "@/tests/integration/app";

/*
 * Daily limits through the whole app. A square of 256 pixels by the default model is one tile: 26.05 neurons.
 */
const TILE = { width: 256, height: 256 };
const TILE_NEURONS = 26.05;
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";

let app: App | undefined;
afterEach(() => app?.close());

function startLimited(session: number, account: number): Promise<App> {
  return startApp({
    vars: { SESSION_DAILY_NEURONS: String(session), ACCOUNT_DAILY_NEURONS: String(account) },
  });
}

async function quote(visitor: Visitor, body: object): Promise<Quote> {
  const answer = await visitor.post({ ...TILE, ...body }, "/api/quote");
  expect(answer.status).toBe(200);
  return (await answer.json()) as Quote;
}

async function reserved(from: App): Promise<number> {
  const [row] = await from.query<{ n: number }>(
    "SELECT milli_neurons AS n FROM quotas WHERE owner_id = ''",
  );
  return (row?.n ?? 0) / 1000;
}

type Refusal = { error: { code: string; message: string; details: Record<string, unknown> } };

test("of ten times as many requests at once exactly the session's limit is accepted, and all of them are painted", async () => {
  app = await startLimited(210, 10_000); // room for 8
  const visitor = app.visit();
  await visitor.draw({ prompt: "the session begins", model: "sd-xl", ...TILE }); // free
  const answers = await Promise.all(
    Array.from({ length: 80 }, (_, number) =>
      visitor.post({ prompt: `a fox with ${number} tails`, ...TILE }),
    ),
  );
  const accepted = answers.filter(({ status }) => status === 202);
  expect(accepted).toHaveLength(8);
  const turnedDown = answers.filter(({ status }) => status === 429);
  expect(turnedDown).toHaveLength(72);
  const errors = await Promise.all(
    turnedDown.map(async (answer) => ((await answer.json()) as Refusal).error),
  );
  for (const error of errors)
    expect(error).toMatchObject({
      code: "daily_limit_reached",
      details: { scope: "session", limit: 210, used: 208.4 },
    });
  expect(errors[0]?.details["resumesAt"]).toMatch(/T00:00:00\.000Z$/);
  for (const answer of accepted) {
    const { id } = (await answer.json()) as { id: string };
    expect(await visitor.waitFor(id)).toMatchObject({ status: "succeeded", neurons: TILE_NEURONS });
  }
  expect(await reserved(app)).toBeCloseTo(8 * TILE_NEURONS);
  expect((await app.counts()).aiModels[KLEIN]).toBe(8);
  // Somebody else is not concerned.
  expect(await quote(app.visit(), { prompt: "a wolf" })).toMatchObject({ canAfford: true });
});

test("everybody together stays within the account's limit, and is told so in their language", async () => {
  app = await startLimited(0, 160); // room for 6
  const visitors = Array.from({ length: 60 }, () => (app as App).visit());
  const answers = await Promise.all(
    visitors.map((visitor, number) =>
      visitor.post({ prompt: `an owl on roof ${number}`, ...TILE }),
    ),
  );
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(6);
  expect(await reserved(app)).toBeCloseTo(6 * TILE_NEURONS);
  const late = await app.visit().fetch("/api/ai/generate-image", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "pl" },
    body: JSON.stringify({ prompt: "sowa na dachu", ...TILE }),
  });
  expect(late.status).toBe(429);
  const { error } = (await late.json()) as Refusal;
  expect(error.message).toContain("wspólnym limicie wszystkich osób");
  expect(error.details).toMatchObject({ scope: "account", limit: 160 });
  // Who opens the page now learns it from the page.
  expect(await (await app.visit().fetch("/pl")).text()).toContain('"wait":{"scope":"account"');
});

test("failures, refusals and known pictures leave the limit as it was", async () => {
  const message = "3030: Input prompt contains NSFW content";
  app = await startApp({
    vars: { SESSION_DAILY_NEURONS: "53", ACCOUNT_DAILY_NEURONS: "0" }, // room for 2
    aiFaults: [
      { model: KLEIN, nth: 1, message },
      { model: KLEIN, nth: 2, message: "5004: Invalid input" },
    ],
  });
  const visitor = app.visit();
  expect(await visitor.draw({ prompt: "a fox", ...TILE })).toMatchObject({ status: "blocked" });
  expect(await visitor.draw({ prompt: "a wolf", ...TILE })).toMatchObject({ status: "failed" });
  expect(await reserved(app)).toBe(0);
  for (const prompt of ["a bear", "a bear", "a lynx", "a bear"]) {
    expect(await visitor.draw({ prompt, ...TILE })).toMatchObject({ status: "succeeded" });
  }
  expect(await reserved(app)).toBeCloseTo(2 * TILE_NEURONS);
  expect(await quote(visitor, { prompt: "a bear" })).toMatchObject({
    neurons: 0,
    known: true,
    canAfford: true,
  });
  expect(await quote(visitor, { prompt: "a hare" })).toMatchObject({
    neurons: TILE_NEURONS,
    known: false,
    canAfford: false,
    limitedBy: "session",
  });
  expect((await visitor.post({ prompt: "a hare", ...TILE })).status).toBe(429);
});

test("a quote needs no session, begins none, and neither draws nor writes", async () => {
  app = await startLimited(2000, 10_000);
  const visitor = app.visit();
  const answer = await visitor.post({ prompt: "kot na dachu", ...TILE }, "/api/quote");
  expect(answer.headers.get("set-cookie")).toBeNull();
  const counts = await app.counts();
  expect(counts.rowsWritten).toBe(0);
  expect(counts.calls).toEqual({ d1: 1, limit: 1 });
  const wrong = await visitor.post({ prompt: "" }, "/api/quote");
  expect(wrong.status).toBe(400);
});

test("when Workers AI has no free neurons left, the page says so to everybody who opens it", async () => {
  const message = "3036: You have used up your daily free allocation of 10,000 neurons.";
  app = await startApp({ aiFaults: [{ model: KLEIN, message }] });
  const before = await (await app.visit().fetch("/en")).text();
  expect(before).toContain('"wait":null');
  const view = await app.visit().draw({ prompt: "a fox", ...TILE });
  expect(view.error).toMatchObject({ code: "daily_limit_reached" });
  const after = await (await app.visit().fetch("/en")).text();
  expect(after).toMatch(/"wait":\{"scope":"account","resumesAt":"[\d-]+T00:00:00\.000Z"\}/);
});
