import { afterEach, expect, test } from "vitest";
import type { TranslationView } from "@/lib/prompts/schema";
import { type App, startApp } from "@/tests/integration/app";
import { chatAnswer, type FakeService, startService } from "@/tests/integration/fake-service";

/*
 * Translators that fail, one after the other, and what a person gets all the same: through the whole app, the
 * services outside played by real servers on loopback.
 */
const TRANSLATOR = "@cf/meta/m2m100-1.2b";
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";
const SMALL = { width: 256, height: 256 };
const PROMPT = "lis w lesie o zachodzie słońca";
const ENGLISH = "a fox in the forest at sunset";
/** What m2m100 is known to do: hand the source back. */
const PARROT = { model: TRANSLATOR, outcome: "answer", answer: { translated_text: PROMPT } };

let app: App | undefined;
const services: FakeService[] = [];
afterEach(async () => {
  await app?.close();
  await Promise.all(services.splice(0).map((service) => service.close()));
});

async function serve(...parameters: Parameters<typeof startService>): Promise<FakeService> {
  const service = await startService(...parameters);
  services.push(service);
  return service;
}

test("what the first translator gets wrong, a configured chat model gets right", async () => {
  const chat = await serve(() => chatAnswer(ENGLISH));
  app = await startApp({
    aiFaults: [PARROT],
    vars: {
      OPENAI_API_KEY: "sk-of-tests",
      OPENAI_BASE_URL: `${chat.url}/v1`,
      OPENAI_MODEL: "a-model",
    },
  });
  const view = await app.visit().draw({ prompt: PROMPT, ...SMALL });
  expect(view).toMatchObject({ status: "succeeded", revisedPrompt: ENGLISH });
  expect(view.chain[1]).toMatchObject({ kind: "translated", text: ENGLISH, engine: "a-model" });
  expect(chat.sent).toHaveLength(1);
  expect(chat.sent[0]).toMatchObject({
    path: "/v1/chat/completions",
    headers: { authorization: "Bearer sk-of-tests" },
  });
  expect(JSON.stringify(view)).not.toContain("sk-of-tests");
});

test("a chat model that is down or talks nonsense gives way to the next service", async () => {
  const chat = await serve(() => ({ status: 500, type: "text/html", body: "<h1>oops</h1>" }));
  const deepL = await serve(() => ({
    body: JSON.stringify({ translations: [{ detected_source_language: "PL", text: ENGLISH }] }),
  }));
  app = await startApp({
    aiFaults: [PARROT],
    vars: {
      OPENAI_API_KEY: "sk-of-tests",
      OPENAI_BASE_URL: chat.url,
      DEEPL_API_KEY: "key-of-tests",
      DEEPL_BASE_URL: deepL.url,
    },
  });
  const view = await app.visit().draw({ prompt: PROMPT, ...SMALL });
  expect(view).toMatchObject({ status: "succeeded" });
  expect(view.chain[1]).toMatchObject({ text: ENGLISH, engine: "deepl" });
  expect(chat.sent.length).toBeGreaterThan(0);
  expect(deepL.sent[0]?.headers.authorization).toBe("DeepL-Auth-Key key-of-tests");
});

test("when nobody can translate, nothing is drawn, the reason is said, and one's own English is drawn instead", async () => {
  const gemini = await serve(() => ({ status: 429, body: "{}" }));
  app = await startApp({
    aiFaults: [PARROT],
    vars: { GEMINI_API_KEY: "key-of-tests", GEMINI_BASE_URL: gemini.url },
  });
  const visitor = app.visit();
  const failed = await visitor.draw({ prompt: PROMPT, ...SMALL });
  expect(failed).toMatchObject({ status: "failed", error: { code: "translation_failed" } });
  expect(failed.error?.details).toHaveProperty("reason");
  expect(gemini.sent.every(({ path }) => !path.includes("key-of-tests"))).toBe(true);
  expect((await app.counts()).aiModels[KLEIN]).toBeUndefined();
  const drawn = await visitor.draw({ prompt: PROMPT, english: ENGLISH, ...SMALL });
  expect(drawn).toMatchObject({ status: "succeeded", revisedPrompt: ENGLISH });
  expect(drawn.chain[1]).toMatchObject({ kind: "translated", engine: "person", text: ENGLISH });
});

test("a picture is drawn from exactly the English that was shown before", async () => {
  app = await startApp();
  const visitor = app.visit();
  const answer = await visitor.post({ prompt: PROMPT }, "/api/ai/translate");
  expect(answer.status).toBe(200);
  const shown = (await answer.json()) as TranslationView;
  expect(shown).toMatchObject({ language: "pl", negativeEnglish: null });
  const view = await visitor.draw({ prompt: PROMPT, ...SMALL });
  expect(view.revisedPrompt).toBe(shown.english);
  expect(view.chain[1]?.engine).toBe("cache");
  expect((await app.counts()).aiModels[TRANSLATOR]).toBe(1);
});

test("a preview says in its own words what is wrong", async () => {
  app = await startApp({ aiFaults: [PARROT] });
  const visitor = app.visit();
  const unusable = await visitor.post({ prompt: PROMPT }, "/api/ai/translate");
  expect(unusable.status).toBe(502);
  expect(await unusable.json()).toMatchObject({
    error: { code: "translation_failed", details: { reason: "unchanged" } },
  });
  const refused = await visitor.post({ prompt: "nagie dziecko" }, "/api/ai/translate");
  expect(refused.status).toBe(403);
  const unknown = await visitor.post({ prompt: "lis", colour: 1 }, "/api/ai/translate");
  expect(unknown.status).toBe(400);
  const english = await visitor.post({ prompt: "a red fox" }, "/api/ai/translate");
  expect(await english.json()).toMatchObject({
    language: "en",
    english: "a red fox",
    engine: "none",
  });
});
