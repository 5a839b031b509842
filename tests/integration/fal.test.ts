import { createFal } from "@ai-sdk/fal";
import { generateImage } from "ai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Output, Problem, Status } from "@/lib/api/fal/wire";
import { type App, startApp } from "@/tests/integration/app";
import { callFal, type FalCaller, requestPath } from "@/tests/integration/fal-caller";
import { paintPng } from "@/tests/integration/png";

/*
 * fal's queue, its synchronous endpoint and its proxy, driven by the clients that people have.
 */
let app: App;
let client: FalCaller["client"];
let ask: FalCaller["ask"];
let key: string;
beforeAll(async () => {
  app = await startApp();
  ({ key, client, ask } = await callFal(app));
});
afterAll(() => app.close());

async function endOf(id: string, logs = "0"): Promise<Status> {
  const read = async () => {
    const answer = await ask(requestPath(id, `/status?logs=${logs}`), undefined, {}, "GET");
    const status = Status.parse(await answer.json());
    expect(answer.status).toBe(status.status === "COMPLETED" ? 200 : 202);
    return status;
  };
  await expect
    .poll(async () => (await read()).status, { timeout: 30_000, interval: 100 })
    .toBe("COMPLETED");
  return read();
}

test("fal's client subscribes, and is given a picture", async () => {
  await app.resetCounts();
  const seen: string[] = [];
  const { data, requestId } = await client.subscribe("fal-ai/flux-2/klein/4b", {
    input: { prompt: "latarnia morska", image_size: "landscape_16_9", seed: 7 } as never,
    pollInterval: 100,
    onQueueUpdate: ({ status }) => void seen.push(status),
  });
  const output = Output.parse(data);
  expect(output).toMatchObject({
    images: [{ width: 1024, height: 576 }],
    seed: 7,
    has_nsfw_concepts: [false],
  });
  expect(output.prompt).toContain("lighthouse");
  expect(seen.at(-1)).toBe("COMPLETED");
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  const file = await fetch(output.images[0]?.url ?? "");
  expect(file.headers.get("content-type")).toBe(output.images[0]?.content_type);
  expect((await file.arrayBuffer()).byteLength).toBe(output.images[0]?.file_size);
  expect((await app.counts()).pagesLoaded).toBe(0);
});

test("submit, status, result; sent again it is the same request", async () => {
  const input = { prompt: "a kettle", num_images: 3, seed: 5 };
  await app.resetCounts();
  const first = await client.queue.submit("fal-ai/fast-sdxl", { input });
  const again = await client.queue.submit("fal-ai/fast-sdxl", { input });
  expect(again.request_id).toBe(first.request_id);
  expect(first.status).toBe("IN_QUEUE");
  expect(await endOf(first.request_id)).toMatchObject({ status: "COMPLETED" });
  const options = { requestId: first.request_id };
  const { data } = await client.queue.result("fal-ai/fast-sdxl", options);
  expect(Output.parse(data).images).toHaveLength(3);
  expect(new Set(Output.parse(data).images.map(({ url }) => url)).size).toBe(3);
  const { request_id: known } = await client.queue.submit("fal-ai/fast-sdxl", { input });
  expect(known).toBe(first.request_id);
  const { aiModels } = await app.counts();
  expect(aiModels["@cf/stabilityai/stable-diffusion-xl-base-1.0"]).toBe(3);
});

test("a status costs nothing but reads", async () => {
  const { request_id } = await client.queue.submit("fal-ai/fast-sdxl", {
    input: { prompt: "a jug" },
  });
  await endOf(request_id);
  await app.resetCounts();
  await ask(requestPath(request_id, "/status"), undefined, {}, "GET");
  const { rowsWritten, calls } = await app.counts();
  expect(rowsWritten).toBe(0);
  expect(Object.keys(calls).filter((name) => /^(?:r2|ai|queue|kv)/.test(name))).toEqual([]);
});

test("the stream of a status ends with COMPLETED", async () => {
  const { request_id } = await client.queue.submit("fal-ai/fast-sdxl", {
    input: { prompt: "a vase" },
  });
  const answer = await ask(requestPath(request_id, "/status/stream"), undefined, {}, "GET");
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const lines = (await answer.text()).split("\n").filter((line) => line.startsWith("data:"));
  const events = lines.map((line) => Status.parse(JSON.parse(line.slice(5))));
  expect(events.at(-1)?.status).toBe("COMPLETED");
});

test("run waits, and a data URI is in the format that was asked for", async () => {
  const { data, requestId } = await client.run("fal-ai/fast-sdxl", {
    input: { prompt: "a spoon", sync_mode: true, output_format: "webp" } as never,
  });
  const [image] = Output.parse(data).images;
  expect(image).toMatchObject({ content_type: "image/webp" });
  expect(image?.url).toMatch(/^data:image\/webp;base64,UklGR/);
  const id = requestId.split(".")[0] ?? "";
  const later = await ask(requestPath(`${id}.jpeg.inline`), undefined, {}, "GET");
  expect(Output.parse(await later.json()).images[0]?.url).toMatch(/^data:image\/jpeg;base64,\/9j/);
});

test("the AI SDK draws at the address of the synchronous endpoint", async () => {
  const provider = createFal({ apiKey: key, baseURL: new URL("/fal", app.url).href });
  const { images } = await generateImage({
    model: provider.image("fal-ai/flux-2/klein/4b"),
    prompt: "a teapot",
    size: "512x512",
    seed: 3,
    n: 1,
  });
  expect(images[0]?.mediaType).toMatch(/^image\//);
  expect(images[0]?.uint8Array.byteLength).toBeGreaterThan(1000);
});

test("what can't be honoured is told in a header and in the logs", async () => {
  const answer = await ask(
    "/fal/queue/fal-ai/flux/schnell",
    {
      ...{ prompt: "a bell", image_size: { width: 500, height: 300 }, num_images: 2, seed: 9 },
      ...{ enable_safety_checker: false, acceleration: "high", loras: [], extra: 1 },
    },
    { "x-fal-queue-priority": "low" },
  );
  const told = (answer.headers.get("x-zorza-warnings") ?? "").split(", ");
  for (const expected of [
    "enable_safety_checker=adjusted:true",
    "acceleration=unsupported",
    "extra=unsupported",
    "x-fal-queue-priority=unsupported",
    "num_images=unsupported:1",
    "image_size.width=adjusted:1024",
  ]) {
    expect(told).toContain(expected);
  }
  expect(told.join()).not.toContain("loras");
  const { request_id } = Status.parse(await answer.json());
  const status = await endOf(request_id, "1");
  const logs = status.status === "COMPLETED" ? (status.logs ?? []) : [];
  expect(logs[0]).toMatchObject({ level: "WARN", source: "USER" });
  expect(logs[0]?.message).toContain("seed=unsupported");
});

test("a model that is only the nearest says so, and an unknown one is none", async () => {
  const near = await ask("/fal/fal-ai/flux-pro", { prompt: "a near miss" });
  expect(near.headers.get("x-zorza-warnings")).toContain("model=adjusted:flux-klein");
  const own = await ask("/fal/zorza/sd-xl", { prompt: "a near miss" });
  expect(own.status).toBe(200);
  const unknown = await ask("/fal/fal-ai/flux-9", { prompt: "a miss" });
  expect(unknown.status).toBe(404);
  expect(Problem.parse(await unknown.json()).error_type).toBe("not_found");
});

test("pictures are taken from data URIs and one's own addresses, and nothing is fetched", async () => {
  const png = Buffer.from(paintPng(256, 256, (x, y) => [x, y, 90])).toString("base64");
  const white = Buffer.from(paintPng(256, 256, () => [255, 255, 255])).toString("base64");
  const painted = await ask("/fal/fal-ai/fast-sdxl/inpainting", {
    ...{ prompt: "a pond", image_url: `data:image/png;base64,${png}` },
    ...{ mask_url: `data:image/png;base64,${white}`, strength: 0.9 },
  });
  expect(painted.status, await painted.clone().text()).toBe(200);
  const { images } = Output.parse(await painted.json());
  const edited = await ask("/fal/fal-ai/fast-sdxl/image-to-image", {
    ...{ prompt: "a frozen pond", image_url: images[0]?.url },
  });
  expect(edited.status, await edited.clone().text()).toBe(200);
  for (const image_url of [
    "https://example.com/a.png",
    "http://127.0.0.1/x",
    "file:///etc/passwd",
  ]) {
    const refused = await ask("/fal/fal-ai/fast-sdxl/image-to-image", { prompt: "a", image_url });
    expect(refused.status).toBe(422);
    expect(Problem.parse(await refused.json()).detail).toMatchObject([
      { loc: ["body", "image_url"] },
    ]);
  }
  const missing = await ask("/fal/fal-ai/fast-sdxl/inpainting", { prompt: "a" });
  expect(Problem.parse(await missing.json()).detail).toMatchObject([
    { loc: ["body", "image_url"], type: "missing" },
  ]);
});
