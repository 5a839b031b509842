import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "@/tests/integration/app";

let app: App;

beforeAll(async () => {
  app = await startApp({ vars: { MODELS_ENABLED: "phoenix, flux-dev, lucid-origin" } });
});

afterAll(async () => {
  await app.close();
});

const OFFERED = [
  "flux-klein",
  "schnell",
  "sd-xl",
  "sd-xl-lightning",
  "dreamshaper",
  "sd-inpainting",
  "flux-dev",
  "lucid-origin",
  "phoenix",
];

test("the API and the page offer the models that the configuration adds", async () => {
  const answer = await app.visit().fetch("/api/models");
  const { models } = (await answer.json()) as { models: { id: string }[] };
  expect(models.map(({ id }) => id)).toEqual(OFFERED);
  const html = await (await app.visit().fetch("/en")).text();
  const json = /id="zorza-bootstrap">(.*?)<\/script>/.exec(html)?.[1] ?? "";
  expect(JSON.parse(json)).toMatchObject({ models: OFFERED });
});

test.each([
  ["flux-dev", "image/jpeg", 37.5 * 2],
  ["lucid-origin", "image/jpeg", 636 + 12 * 2],
  ["phoenix", "image/jpeg", 530 + 10 * 2],
])(
  "%s draws, and its picture is stored and charged by its own price",
  async (id, type, neurons) => {
    const wish = { prompt: "a fox in the snow", model: id, width: 256, height: 256, steps: 2 };
    const view = await app.visit().draw(wish);
    expect(view).toMatchObject({ status: "succeeded", warnings: [], neurons });
    expect(view.image).toMatchObject({ type, width: 256, height: 256 });
  },
);

test.each([
  ["flux-klein-9b", "is switched off here"],
  ["sd-inpainting", "draws into a picture and can't do without one"],
  ["dall-e", "does not exist"],
])("%s is refused by name, and why", async (model, problem) => {
  const answer = await app.visit().post({ prompt: "a fox", model });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: { code: "invalid_request", details: { field: "model", problem } },
  });
});
