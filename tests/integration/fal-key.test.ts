import { afterAll, beforeAll, expect, test } from "vitest";
import { OlderOutput, OlderProblem, Output } from "@/lib/api/fal/wire";
import { type App, startApp } from "@/tests/integration/app";
import { callFal, type FalCaller } from "@/tests/integration/fal-caller";
import { type FakeService, startService } from "@/tests/integration/fake-service";
import { paintPng } from "@/tests/integration/png";

/*
 * Drawing on fal itself for who has a key there, and the older addresses for FLUX, with the key and without.
 */
const KEY = "fal-test-key";

let fal: FakeService;
let app: App;
let plain: App;
let ask: FalCaller["ask"];
let askPlain: FalCaller["ask"];
beforeAll(async () => {
  fal = await startService(({ path, body }) => {
    if (path.startsWith("/files/")) {
      const [width = 0, height = 0] = path.slice("/files/".length).split("x").map(Number);
      const bytes = paintPng(width, height, (x, y) => [x % 256, y % 256, 80]);
      return { type: "image/png", body: bytes };
    }
    const { image_size: size } = JSON.parse(body) as {
      image_size: { width: number; height: number };
    };
    const url = `${fal.url}/files/${size.width}x${size.height}`;
    return { body: JSON.stringify({ images: [{ url }], has_nsfw_concepts: [false] }) };
  });
  const models = {
    "flux-1-schnell": "fal-ai/flux/schnell",
    "flux-1-dev": "fal-ai/flux/dev",
    "flux-1-pro": "fal-ai/flux-pro",
  };
  const backend = {
    ...{ kind: "fal", id: "fal", baseUrl: fal.url, secretName: "FAL_KEY", models },
    edits: { "flux-1-dev": "fal-ai/flux/dev/image-to-image" },
    masks: { "flux-1-dev": "fal-ai/flux/dev/inpainting" },
    honours: ["seed", "steps", "guidance", "strength", "safetyTolerance"],
  };
  app = await startApp({
    vars: { FAL_KEY: KEY, BACKENDS: JSON.stringify([backend]), ACCOUNT_DAILY_NEURONS: "0" },
  });
  plain = await startApp();
  ({ ask } = await callFal(app));
  ({ ask: askPlain } = await callFal(plain));
});
afterAll(async () => {
  await Promise.all([app.close(), plain.close()]);
  await fal.close();
});

const last = () => {
  const sent = fal.sent.findLast(({ path }) => !path.startsWith("/files/"));
  return { ...sent, body: JSON.parse(sent?.body ?? "{}") as Record<string, unknown> };
};

test.each([
  ["pro", "/fal-ai/flux-pro", 28],
  ["dev", "/fal-ai/flux/dev", 28],
  ["schnell", "/fal-ai/flux/schnell", 4],
])("text-to-image/%s draws on fal, once", async (name, path, steps) => {
  const body = { prompt: `a ${name} picture`, aspect_ratio: "16:9", seed: 11 };
  const before = fal.sent.length;
  const answer = await ask(`/api/v1/flux/text-to-image/${name}`, body);
  expect(answer.status, await answer.clone().text()).toBe(200);
  const { data } = OlderOutput.parse(await answer.json());
  expect(data).toMatchObject({ images: [{ width: 1024, height: 576 }], seed: 11 });
  expect(answer.headers.get("x-zorza-warnings")).toBeNull();
  expect(answer.headers.get("x-zorza-attempts")).toContain("fal/flux-1-");
  expect(last().path).toBe(path);
  expect(last().headers?.authorization).toBe(`Key ${KEY}`);
  expect(last().body).toMatchObject({
    ...{ seed: 11, num_inference_steps: steps, guidance_scale: 3.5, num_images: 1 },
    image_size: { width: 1024, height: 576 },
  });
  const again = await ask(`/api/v1/flux/text-to-image/${name}`, body);
  expect(OlderOutput.parse(await again.json()).data).toEqual(data);
  expect(fal.sent.length - before).toBe(2);
});

test("how strict fal's own check is, is passed on to the model that has it, and only there", async () => {
  const pro = "/api/v1/flux/text-to-image/pro";
  const answer = await ask(pro, { prompt: "a strict cat", safety_tolerance: "2" });
  expect(answer.status, await answer.clone().text()).toBe(200);
  expect(last().body["safety_tolerance"]).toBe("2");
  expect(answer.headers.get("x-zorza-warnings")).toBeNull();
  const dev = await ask("/api/v1/flux/text-to-image/dev", {
    ...{ prompt: "a strict cat", safety_tolerance: 2 },
  });
  expect(last().body["safety_tolerance"]).toBeUndefined();
  expect(dev.headers.get("x-zorza-warnings")).toContain("safety_tolerance=unsupported");
  const beyond = await ask(pro, { prompt: "a strict cat", safety_tolerance: "7" });
  expect(beyond.status).toBe(400);
});

test("a price is told without drawing", async () => {
  const before = fal.sent.length;
  for (const path of ["/api/v1/flux/text-to-image/pro", "/fal/fal-ai/flux-pro"]) {
    const answer = await ask(path, { prompt: "a priced cat", dry_run: true });
    expect(await answer.json()).toMatchObject({ known: false, neurons: 4545.45 });
  }
  expect(fal.sent.length).toBe(before);
});

test("pictures are changed on fal, with a mask or without", async () => {
  const png = Buffer.from(paintPng(256, 256, (x, y) => [x, y, 90])).toString("base64");
  const white = Buffer.from(paintPng(256, 256, () => [255, 255, 255])).toString("base64");
  const image_url = `data:image/png;base64,${png}`;
  const edited = await ask("/api/v1/flux/image-to-image", { prompt: "snow", image_url });
  expect(edited.status, await edited.clone().text()).toBe(200);
  expect(last().path).toBe("/fal-ai/flux/dev/image-to-image");
  expect(last().body).toMatchObject({ image_url: expect.stringContaining("data:image/png") });
  const mask_url = `data:image/png;base64,${white}`;
  const filled = await ask("/api/v1/flux/inpainting", { prompt: "ice", image_url, mask_url });
  expect(filled.status, await filled.clone().text()).toBe(200);
  expect(last().path).toBe("/fal-ai/flux/dev/inpainting");
});

test("fal's own paths draw there too, and what it cost is in the ledger", async () => {
  const answer = await ask("/fal/fal-ai/flux/dev", { prompt: "a costly cat" });
  expect(answer.status, await answer.clone().text()).toBe(200);
  expect(Output.parse(await answer.json()).images[0]).toMatchObject({ width: 1024, height: 768 });
  const [id] = (answer.headers.get("x-zorza-generation") ?? "").split(",");
  const rows = await app.query<{ milli_neurons: number }>(
    "SELECT milli_neurons FROM ledger WHERE generation_id = ?",
    id,
  );
  expect(rows).toEqual([{ milli_neurons: 2_272_730 }]);
});

test("without a key the nearest model draws, and says so", async () => {
  const answer = await askPlain("/api/v1/flux/text-to-image/dev", {
    ...{ prompt: "a cheap cat", aspect_ratio: "4:3", safety_tolerance: "2" },
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  expect(OlderOutput.parse(await answer.json()).data.images[0]).toMatchObject({ width: 1024 });
  const told = answer.headers.get("x-zorza-warnings");
  expect(told).toContain("model=adjusted:flux-klein");
  expect(told).toContain("safety_tolerance=unsupported");
  const offered = await plain.visit().fetch("/api/models");
  expect(await offered.text()).not.toContain("flux-1-");
});

test("an unknown endpoint names those there are, and bad input is told", async () => {
  const unknown = await askPlain("/api/v1/flux/upscale", { prompt: "a" });
  expect(unknown.status).toBe(404);
  const problem = OlderProblem.parse(await unknown.json());
  expect(problem).toMatchObject({
    code: "unknown_address",
    error: expect.stringContaining("no such address") as string,
  });
  expect(problem.supported_endpoints).toContain("/api/v1/flux/text-to-image/pro");
  const bad = await askPlain("/api/v1/flux/text-to-image/pro", {
    prompt: "a",
    aspect_ratio: "5:1",
  });
  expect(bad.status).toBe(400);
  expect(OlderProblem.parse(await bad.json()).error).toContain("aspect_ratio");
  const refused = await askPlain("/api/v1/flux/text-to-image/pro", { prompt: "naked child" });
  expect([refused.status, OlderProblem.parse(await refused.json()).code]).toEqual([403, "blocked"]);
  const keyless = await askPlain(
    "/api/v1/flux/text-to-image/pro",
    { prompt: "a" },
    { authorization: "" },
  );
  expect(keyless.status).toBe(401);
});
