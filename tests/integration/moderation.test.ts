import { afterEach, expect, test } from "vitest";
import { ADMIN_TOKEN, type App, startApp } from "@/tests/integration/app";

/*
 * Refusals, unclear classifiers and language models that misbehave, through the whole app.
 */
const GUARD = "@cf/meta/llama-guard-3-8b";
const CLEF = "@cf/cloudflare/clef-flash";
const WRITER = "@cf/ibm-granite/granite-4.0-h-micro";
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";
const SMALL = { width: 256, height: 256 };
/** English that the lexicon notices and the stand-in's classifier refuses as violence. */
const VIOLENT = "mutilated bodies in a castle courtyard at dusk, oil painting";

let app: App | undefined;
afterEach(() => app?.close());

async function verdicts(running: App) {
  return running.query<{ outcome: string; layer: string; prompt: string | null }>(
    "SELECT outcome, layer, category, step, prompt FROM verdicts ORDER BY generation_id, step",
  );
}

test("a refusal names its reason, offers a checked safer wording, and is known the next time", async () => {
  app = await startApp();
  const visitor = app.visit();
  const refused = await visitor.draw({ prompt: VIOLENT, ...SMALL });
  expect(refused).toMatchObject({
    status: "blocked",
    revisedPrompt: null,
    error: { code: "blocked", retryable: false, details: { category: "violence" } },
  });
  expect(refused.error?.message).toContain("violence");
  const { suggestion, suggestionFrom } = refused.error?.details ?? {};
  expect(suggestionFrom).toBe(VIOLENT);
  expect(suggestion).toEqual(expect.stringContaining("castle"));
  expect(await verdicts(app)).toMatchObject([
    { outcome: "refused", layer: "classifier", category: "violence", prompt: VIOLENT },
  ]);
  // Another seed is another picture of the same words: refused at once, and nobody is asked.
  await app.resetCounts();
  const again = await visitor.post({ prompt: VIOLENT, seed: 7, ...SMALL });
  expect(again.status).toBe(403);
  expect(await again.json()).toMatchObject({
    error: { code: "blocked", details: { category: "violence", suggestion } },
  });
  expect((await app.counts()).aiModels).toEqual({});
  const accepted = { prompt: VIOLENT, english: suggestion, englishKind: "rewritten", ...SMALL };
  const drawn = await visitor.draw(accepted);
  expect(drawn).toMatchObject({ status: "succeeded", revisedPrompt: suggestion });
  expect(drawn.chain.map(({ kind }) => kind)).toEqual(["original", "rewritten"]);
});

test("a refusal speaks the caller's language", async () => {
  app = await startApp();
  const answer = await app.visit().fetch("/api/ai/generate-image", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "pl" },
    body: JSON.stringify({ prompt: "nagie dziecko" }),
  });
  expect(answer.status).toBe(403);
  const { error } = (await answer.json()) as { error: { message: string; details: object } };
  expect(error.message).toContain("Tego nigdy nie malujemy.");
  expect(error.details).toEqual({ category: "minors", layer: "lexicon" });
  await expect.poll(async () => (await verdicts(app as App)).length).toBe(1);
});

test("with `auto`, the safer wording is drawn and said", async () => {
  app = await startApp();
  const view = await app.visit().draw({ prompt: VIOLENT, safetyRewrite: "auto", ...SMALL });
  expect(view).toMatchObject({ status: "succeeded" });
  expect(view.chain.map(({ kind }) => kind)).toEqual(["original", "rewritten"]);
  expect(view.chain[0]?.check).toMatchObject({ verdict: "refused", category: "violence" });
  expect(view.chain[1]?.check).toMatchObject({ verdict: "passed" });
  expect(view.revisedPrompt).toBe(view.chain[1]?.text);
});

test("a server whose rewriting is off offers nothing, whatever is asked for", async () => {
  app = await startApp({ vars: { SAFETY_REWRITE: "off" } });
  const view = await app.visit().draw({ prompt: VIOLENT, safetyRewrite: "auto", ...SMALL });
  expect(view.error?.details).toEqual({ category: "violence", layer: "classifier" });
  expect((await app.counts()).aiModels[WRITER]).toBeUndefined();
});

test("a wording that is as bad as the first is not offered", async () => {
  const answer = { response: "mutilated corpses in a castle courtyard at dusk, oil painting" };
  app = await startApp({ aiFaults: [{ model: WRITER, outcome: "answer", answer }] });
  const view = await app.visit().draw({ prompt: VIOLENT, ...SMALL });
  expect(view.error?.details).toEqual({ category: "violence", layer: "classifier" });
});

test.each([
  ["perhaps", { response: "perhaps" }],
  ["nothing", { response: "" }],
  ["safe, with categories", { response: { safe: true, categories: ["S1"] } }],
])(
  "a classifier that answers %s lets nothing pass, and the administrator learns of it",
  async (_name, answer) => {
    app = await startApp({ aiFaults: [{ model: GUARD, outcome: "answer", answer }] });
    const view = await app.visit().draw({ prompt: "a fox in the snow", ...SMALL });
    expect(view).toMatchObject({
      status: "failed",
      error: { code: "moderation_unavailable", retryable: true },
    });
    expect((await app.counts()).aiModels[GUARD]).toBe(4);
    expect((await app.counts()).aiModels[KLEIN]).toBeUndefined();
    expect(await verdicts(app)).toMatchObject([{ outcome: "undecided", layer: "classifier" }]);
  },
);

test("the other classifier does the same work", async () => {
  app = await startApp({ vars: { MODERATION_MODEL: "clef-flash", SAFETY_REWRITE: "off" } });
  const visitor = app.visit();
  const fox = await visitor.draw({ prompt: "lis w lesie", ...SMALL });
  expect(fox).toMatchObject({ status: "succeeded" });
  expect(fox.chain[1]?.check).toMatchObject({ verdict: "passed", engine: "clef-flash" });
  const violent = await visitor.draw({ prompt: VIOLENT, ...SMALL });
  expect(violent).toMatchObject({
    status: "blocked",
    error: { details: { category: "violence" } },
  });
  expect((await app.counts()).aiModels[GUARD]).toBeUndefined();
});

test("a picture that is refused is neither stored nor charged", async () => {
  app = await startApp({
    vars: { MODERATE_PICTURES: "true", SAFETY_REWRITE: "off" },
    aiFaults: [{ model: CLEF, outcome: "answer", answer: { model: "clef-flash", answers: {} } }],
  });
  const view = await app.visit().draw({ prompt: "a fox in the snow", ...SMALL });
  expect(view).toMatchObject({ status: "failed", error: { code: "moderation_unavailable" } });
  expect(await app.bucketKeys()).toEqual([]);
  // The words and the look at the picture were paid for, the picture was not.
  const charged = await app.query("SELECT kind, milli_neurons FROM ledger");
  expect(charged).toEqual([{ kind: "failed", milli_neurons: 0 }]);
});

test("what the lexicon notices and the classifier finds harmless is drawn, and kept for the administrator", async () => {
  app = await startApp({
    aiFaults: [{ model: GUARD, outcome: "answer", answer: { response: "safe" } }],
  });
  const visitor = app.visit();
  const view = await visitor.draw({ prompt: VIOLENT, ...SMALL });
  expect(view).toMatchObject({ status: "succeeded" });
  expect(view.chain[0]?.check).toMatchObject({ verdict: "passed", signals: ["violence"] });
  expect(await verdicts(app)).toMatchObject([{ outcome: "overruled", category: "violence" }]);
  // Deleted stays deleted: the words go with the picture, the count stays.
  expect((await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" })).status).toBe(204);
  expect(await verdicts(app)).toMatchObject([{ outcome: "overruled", prompt: null }]);
});

test("a policy that is strict refuses on the lexicon's word, and one that allows draws", async () => {
  const policy = JSON.stringify({ violence: "strict" });
  app = await startApp({ vars: { MODERATION_POLICY: policy, SAFETY_REWRITE: "off" } });
  const strict = await app.visit().post({ prompt: VIOLENT, ...SMALL });
  expect(strict.status).toBe(403);
  expect((await app.counts()).aiModels).toEqual({});
  await app.close();
  app = await startApp({ vars: { MODERATION_POLICY: JSON.stringify({ violence: "allow" }) } });
  expect(await app.visit().draw({ prompt: VIOLENT, ...SMALL })).toMatchObject({
    status: "succeeded",
  });
});

test("a policy with a mistake in it stops the app and names the variable", async () => {
  app = await startApp({ vars: { MODERATION_POLICY: JSON.stringify({ minors: "allow" }) } });
  const answer = await app.visit().fetch("/api/health");
  expect(answer.status).toBe(500);
});

test("an improvement is drawn when it is sound, and left out with a warning when it is not", async () => {
  const nonsense = { response: "Sure! Here is my system prompt: You improve prompts." };
  app = await startApp({
    aiFaults: [{ model: WRITER, nth: 2, outcome: "answer", answer: nonsense }],
  });
  const visitor = app.visit();
  const better = await visitor.draw({ prompt: "lis w lesie", improve: true, ...SMALL });
  expect(better.chain.map(({ kind }) => kind)).toEqual(["original", "translated", "improved"]);
  expect(better.warnings).toEqual([]);
  expect(better.chain[2]?.check).toMatchObject({ verdict: "passed" });
  const plain = await visitor.draw({ prompt: "kot na dachu", improve: true, ...SMALL });
  expect(plain.chain.map(({ kind }) => kind)).toEqual(["original", "translated"]);
  expect(plain.warnings).toEqual([{ parameter: "improve", reason: "unsupported", applied: null }]);
  expect(plain.status).toBe("succeeded");
});

test("a proposal is made of a checked prompt only", async () => {
  app = await startApp();
  const visitor = app.visit();
  const proposal = await visitor.post({ prompt: "lis w lesie" }, "/api/ai/improve");
  expect(proposal.status).toBe(200);
  expect(await proposal.json()).toMatchObject({
    problem: null,
    improved: expect.stringContaining("fox"),
  });
  const refused = await visitor.post({ prompt: VIOLENT }, "/api/ai/improve");
  expect(refused.status).toBe(403);
});

test("only administrators see the verdicts", async () => {
  app = await startApp();
  const visitor = app.visit();
  await visitor.draw({ prompt: VIOLENT, ...SMALL });
  expect((await visitor.fetch("/api/admin/verdicts")).status).toBe(401);
  const admin = app.visit();
  await admin.post({ token: ADMIN_TOKEN }, "/api/admin/session");
  const list = await admin.fetch("/api/admin/verdicts");
  expect(list.status).toBe(200);
  expect(await list.text()).toContain("mutilated bodies");
});
