import { afterEach, expect, test } from "vitest";
import type { SourceView } from "@/lib/sources/schema";
import { type App, startApp } from "@/tests/integration/app";
import { type FakeService, startService } from "@/tests/integration/fake-service";
import { paintPng } from "@/tests/integration/png";

const SIDE = 256;

let app: App | undefined;
let service: FakeService | undefined;
afterEach(async () => {
  await app?.close();
  await service?.close();
});

test("a picture that somebody brought is changed by another server, and Workers AI is not asked", async () => {
  const made = Buffer.from(paintPng(SIDE, SIDE, (x, y) => [x, y, 9])).toString("base64");
  service = await startService(() => ({
    body: JSON.stringify({ created: 1, data: [{ b64_json: made }] }),
  }));
  const backend = {
    kind: "openai",
    id: "mine",
    baseUrl: `${service.url}/v1`,
    models: { "flux-klein": "their-klein" },
    edits: { "sd-xl": "their-edit" },
  };
  const off = { kind: "workers-ai", id: "workers-ai", enabled: false };
  app = await startApp({ vars: { BACKENDS: JSON.stringify([off, backend]) } });
  const visitor = app.visit();
  const body = new FormData();
  const file = paintPng(SIDE, SIDE, (x, y) => [y, x, (x * 7) % 256]);
  body.append("file", new Blob([file], { type: "image/png" }), "picture.png");
  const uploaded = await visitor.fetch("/api/sources", { method: "POST", body });
  const { id: sourceId } = (await uploaded.json()) as SourceView;

  const wish = { prompt: "a red fox", model: "sd-xl", source: { sourceId }, strength: 0.3 };
  const view = await visitor.draw(wish);
  expect(view).toMatchObject({
    status: "succeeded",
    image: { width: SIDE, height: SIDE },
    warnings: [{ parameter: "strength", reason: "unsupported", applied: null }],
  });
  const [sent] = service.sent;
  expect(sent?.path).toBe("/v1/images/edits");
  expect(sent?.headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
  expect(sent?.body).toMatch(/name="model"\r\n\r\ntheir-edit\r\n/);
  expect(sent?.body).toMatch(/name="image"; filename="image-0\.png"\r\nContent-Type: image\/png/i);
  expect(sent?.body).not.toContain('name="strength"');

  // A mask is not what this server takes, so that nobody is left.
  const masked = await visitor.draw({ ...wish, mask: { sourceId } });
  expect(masked).toMatchObject({ status: "failed", error: { code: "backend_rejected" } });
  expect(service.sent).toHaveLength(1);
});
