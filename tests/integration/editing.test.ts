import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SourceView } from "@/lib/sources/schema";
import type { Quote } from "@/lib/usage/schema";
import { type App, startApp, type Visitor } from "@/tests/integration/app";
import { decodePng, paintPng, type Rgb } from "@/tests/integration/png";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const SIDE = 256;
const PROMPT = { prompt: "a red fox", english: "a red fox", width: SIDE, height: SIDE };

/** Stripes, so that a shifted or mirrored picture is another one. */
const stripes = (x: number, y: number): Rgb => [x, y, (x * 7) % 256];
const rightHalf = (x: number): Rgb => (x < SIDE / 2 ? [0, 0, 0] : [255, 255, 255]);

async function upload(visitor: Visitor, file: Uint8Array<ArrayBuffer>): Promise<SourceView> {
  const body = new FormData();
  body.append("file", new Blob([file], { type: "image/png" }), "picture.png");
  const answer = await visitor.fetch("/api/sources", { method: "POST", body });
  expect(answer.status).toBe(201);
  return (await answer.json()) as SourceView;
}

async function pixelsAt(visitor: Visitor, url: string | undefined) {
  const answer = await visitor.fetch(url ?? "");
  expect(answer.status).toBe(200);
  return decodePng(new Uint8Array(await answer.arrayBuffer()));
}

/** Largest difference of any channel over the columns from `first` up to `end`. */
function difference(one: Uint8Array, other: Uint8Array, first: number, end: number): number {
  let largest = 0;
  for (let index = 0; index < one.length; index += 1) {
    const x = Math.floor(index / 3) % SIDE;
    if (x < first || x >= end) continue;
    largest = Math.max(largest, Math.abs((one[index] ?? 0) - (other[index] ?? 0)));
  }
  return largest;
}

test("a picture that was brought is painted over, and with a mask only where that is white", async () => {
  const visitor = app.visit();
  const file = paintPng(SIDE, SIDE, stripes);
  const source = await upload(visitor, file);
  expect(source).toMatchObject({ width: SIDE, height: SIDE, url: `/api/sources/${source.id}` });
  const before = decodePng(file);
  expect(await pixelsAt(visitor, source.url)).toEqual(before);

  const wish = { ...PROMPT, model: "sd-xl", source: { sourceId: source.id } };
  const slight = await visitor.draw({ ...wish, strength: 0.2 });
  const strong = await visitor.draw({ ...wish, strength: 0.9 });
  expect(slight.recipe).toMatchObject({ source: source.id, strength: 0.2 });
  const [near, far] = [
    await pixelsAt(visitor, slight.image?.url),
    await pixelsAt(visitor, strong.image?.url),
  ];
  expect(difference(before, near, 0, SIDE)).toBeGreaterThan(4);
  expect(difference(before, far, 0, SIDE)).toBeGreaterThan(difference(before, near, 0, SIDE));

  const mask = await upload(visitor, paintPng(SIDE, SIDE, rightHalf));
  const masked = await visitor.draw({ ...wish, mask: { sourceId: mask.id }, strength: 0.9 });
  expect(masked.recipe).toMatchObject({ source: source.id, mask: mask.id });
  const after = await pixelsAt(visitor, masked.image?.url);
  expect(difference(before, after, 0, SIDE / 2)).toBe(0);
  expect(difference(before, after, SIDE / 2, SIDE)).toBeGreaterThan(4);

  const again = await visitor.draw({ ...wish, mask: { sourceId: mask.id }, strength: 0.9 });
  expect(again).toMatchObject({ id: masked.id, cached: true });
});

test("a picture of one's own gallery is a source without being brought, and stays one when it is deleted", async () => {
  const visitor = app.visit();
  const first = await visitor.draw({ ...PROMPT, seed: 77 });
  const source = { generationId: first.id };
  const wish = { prompt: "snow", english: "snow", source, seed: 78 };
  const quote = (await (await visitor.post(wish, "/api/quote")).json()) as Quote;
  const changed = await visitor.draw(wish);
  expect(changed).toMatchObject({ status: "succeeded", recipe: { width: SIDE, height: SIDE } });
  const { source: hash } = changed.recipe;
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await visitor.fetch(`/api/sources/${hash}`)).status).toBe(200);
  // One tile out, one tile in.
  expect(changed.neurons).toBeCloseTo(26.05 + 5.37);
  expect(quote).toMatchObject({ neurons: changed.neurons, known: false });
  const later = (await (await visitor.post(wish, "/api/quote")).json()) as Quote;
  expect(later).toMatchObject({ neurons: 0, known: true });

  expect((await visitor.fetch(`/api/images/${first.id}`, { method: "DELETE" })).status).toBe(204);
  const again = await visitor.draw({
    prompt: "rain",
    english: "rain",
    source: { sourceId: hash },
    seed: 79,
  });
  expect(again.status).toBe("succeeded");
});

test("base64 is taken as well, and nothing else is", async () => {
  const visitor = app.visit();
  const base64 = Buffer.from(paintPng(SIDE, SIDE, stripes)).toString("base64");
  const taken = await visitor.post({ base64 }, "/api/sources");
  expect(taken.status).toBe(201);

  const refused = [
    await visitor.post({ base64: `data:image/png;base64,${base64}` }, "/api/sources"),
    await visitor.post({ url: "http://169.254.169.254/latest" }, "/api/sources"),
    await visitor.post({ base64, url: "http://127.0.0.1/" }, "/api/sources"),
    await visitor.post({}, "/api/sources"),
    await visitor.fetch("/api/sources", { method: "POST", body: "http://127.0.0.1/a.png" }),
    await visitor.fetch("/api/sources", { method: "POST" }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 400));
});

test("a body larger than a picture may be is refused before it is sent, elsewhere one over 64 KB still is", async () => {
  expect(await announceBody("/api/sources", 29_000_000)).toBe(413);
  expect(await announceBody("/api/ai/generate-image", 70_000)).toBe(413);
});

/** The status of the answer to a request that says how long its body will be and sends none of it. */
function announceBody(path: string, length: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": length };
    const asked = request(new URL(path, app.url), { method: "POST", headers }, (answer) => {
      resolve(answer.statusCode);
      asked.destroy();
    });
    asked.on("error", reject);
    asked.flushHeaders();
  });
}

test("others' sources are not found, whoever knows their names", async () => {
  const [owner, other] = [app.visit(), app.visit()];
  const { id } = await upload(
    owner,
    paintPng(SIDE, SIDE, (x, y) => [y, x, 90]),
  );
  await other.draw({ ...PROMPT, seed: 91 });
  expect((await other.fetch(`/api/sources/${id}`)).status).toBe(404);
  const answer = await other.post({ ...PROMPT, model: "sd-xl", source: { sourceId: id } });
  expect(answer.status).toBe(404);
  const asMask = await other.post({
    ...PROMPT,
    source: { sourceId: id },
    mask: { sourceId: id },
  });
  expect(asMask.status).toBe(404);
  expect((await app.visit().fetch(`/api/sources/${id}`)).status).toBe(401);
});

test("a source from another site's page is refused", async () => {
  const body = new FormData();
  body.append("file", new Blob(["whatever it is"]));
  const answer = await app.visit().fetch("/api/sources", {
    method: "POST",
    headers: { origin: "https://elsewhere.example" },
    body,
  });
  expect(answer.status).toBe(403);
});
