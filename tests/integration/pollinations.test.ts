import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type AddressCaller,
  callAddresses,
  countPainted,
} from "@/tests/integration/address-caller";
import { type App, createTestKey, startApp } from "@/tests/integration/app";

const MASTER_KEY = "the-one-key-of-a-small-set-up";

let app: App;
let key: string;
let get: AddressCaller;
beforeAll(async () => {
  app = await startApp({ vars: { API_KEY: MASTER_KEY } });
  key = await createTestKey(app, { perMinute: 6000 });
  get = callAddresses(app, key);
});
afterAll(() => app.close());

test("an address is a picture, to be kept for ever", async () => {
  await app.resetCounts();
  const answer = await get(
    "/prompt/Latarnia%20morska%2C%20%C5%82%C3%B3d%C5%BA%3F?width=512&height=512",
  );
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.status, new TextDecoder().decode(bytes.slice(0, 300))).toBe(200);
  expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xd8]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "content-length": String(bytes.byteLength),
    "cache-control": "public, max-age=31536000, immutable",
    "content-disposition": 'inline; filename="latarnia-morska-lodz.jpg"',
    "access-control-allow-origin": "*",
    "x-cache": "MISS",
    "x-model-used": "flux-klein",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    etag: expect.stringMatching(/^"[0-9a-f]{64}"$/) as string,
    "content-location": expect.stringMatching(/\/images\/.*\/original\.jpg$/) as string,
  });
  expect(answer.headers.get("access-control-expose-headers")).toContain("x-cache");
  expect(answer.headers.get("vary")?.toLowerCase()).toContain("authorization");
  expect(answer.headers.get("x-zorza-warnings")).toBeNull();
  const { calls, pagesLoaded } = await app.counts();
  expect(pagesLoaded).toBe(0);
  expect(calls["queue.send"] ?? 0).toBe(0);
  const file = await fetch(answer.headers.get("content-location") ?? "");
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test("HEAD tells the same without the bytes, and who has the picture gets 304", async () => {
  const whole = await get("/image/a%20kite");
  const bytes = await whole.arrayBuffer();
  const etag = whole.headers.get("etag") ?? "";
  const head = await get("/image/a%20kite", { method: "HEAD" });
  expect(head.status).toBe(200);
  expect((await head.arrayBuffer()).byteLength).toBe(0);
  expect(head.headers.get("content-length")).toBe(String(bytes.byteLength));
  for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const again = await get("/image/a%20kite", { headers: { "if-none-match": condition } });
    expect(again.status, condition).toBe(304);
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-control")).toContain("immutable");
  }
  const other = await get("/image/a%20kite", { headers: { "if-none-match": '"other"' } });
  expect(other.status).toBe(200);
});

test("a part of a picture is had by its range, of the version that the client has", async () => {
  const whole = await get("/image/a%20comet");
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const etag = whole.headers.get("etag") ?? "";
  const size = bytes.byteLength;
  expect(whole.headers.get("accept-ranges")).toBe("bytes");
  for (const [range, first, last] of [
    ["bytes=0-99", 0, 99],
    [`bytes=${size - 5}-${size + 5}`, size - 5, size - 1],
    ["bytes=-7", size - 7, size - 1],
  ] as const) {
    const part = await get("/image/a%20comet", { headers: { range, "if-range": etag } });
    expect(part.status, range).toBe(206);
    expect(part.headers.get("content-range")).toBe(`bytes ${first}-${last}/${size}`);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(first, last + 1));
  }
  const stale = { range: "bytes=0-99", "if-range": '"another"' };
  const again = await get("/image/a%20comet", { headers: stale });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([200, size]);
  for (const range of [`bytes=${size}-`, "bytes=-0"]) {
    const beyond = await get("/image/a%20comet", { headers: { range } });
    expect(beyond.status, range).toBe(416);
    expect(beyond.headers.get("content-range")).toBe(`bytes */${size}`);
    expect(beyond.headers.get("cache-control")).toBe("no-store");
  }
  const known = { range: "bytes=0-99", "if-none-match": etag };
  expect((await get("/image/a%20comet", { headers: known })).status).toBe(304);
});

test("a hit reads the hint and the picture, while its key is believed, and writes and draws nothing", async () => {
  const path = "/prompt/a%20hit?width=256&height=256";
  await get(path);
  await get(path);
  await expect
    .poll(async () => {
      await app.resetCounts();
      const answer = await get(path);
      expect(answer.headers.get("x-cache")).toBe("HIT");
      return app.counts();
    })
    .toMatchObject({ calls: { "kv.get": 1, "r2.get": 1, limit: 1 }, rowsWritten: 0 });
  const counts = await app.counts();
  expect(Object.keys(counts.calls).toSorted()).toEqual(["kv.get", "limit", "r2.get"]);
  expect(counts.pagesLoaded).toBe(0);
});

test("with the one key of a small set-up a hit needs no database at all", async () => {
  const path = "/prompt/a%20hit%20of%20the%20master?width=256&height=256";
  await get(path, {}, MASTER_KEY);
  await get(path, {}, MASTER_KEY);
  await expect
    .poll(async () => {
      await app.resetCounts();
      await get(path, {}, MASTER_KEY);
      return (await app.counts()).calls;
    })
    .toEqual({ "kv.get": 1, "r2.get": 1, limit: 1 });
});

test("many at once, of two spellings, are one drawing", async () => {
  await app.resetCounts();
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      get(index % 2 === 0 ? "/prompt/twenty-four%20kites" : "/image/twenty-four%20kites?seed=42"),
    ),
  );
  const sizes = await Promise.all(answers.map(async (one) => (await one.arrayBuffer()).byteLength));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(sizes).size).toBe(1);
  expect(await countPainted(app)).toBe(1);
});

test("a client that hangs up loses nothing", async () => {
  const stop = new AbortController();
  const asked = fetch(new URL("/prompt/a%20kite%20that%20flies%20on", app.url), {
    headers: { authorization: `Bearer ${key}` },
    signal: stop.signal,
  });
  const rows = () =>
    app.query<{ state: string }>(
      "SELECT state FROM generations WHERE recipe ->> '$.prompt' = 'a kite that flies on'",
    );
  await expect.poll(rows, { timeout: 5000, interval: 5 }).toHaveLength(1);
  stop.abort();
  await asked.catch(() => {}); // It may have been answered already.
  const state = async () => {
    await app.sweep();
    return (await rows())[0]?.state;
  };
  await expect.poll(state, { timeout: 40_000, interval: 500 }).toBe("succeeded");
});

test.each([
  ["/prompt/a%20cat%2Fdog%2520%20house%3F", "a cat/dog%20 house?"],
  ["/prompt/rock%20/%20paper", "rock / paper"],
  ["/prompt/100%25%20wool", "100% wool"],
  ["/prompt/100%%20silk", "100% silk"],
  ["/prompt/one+two", "one+two"],
  ["/image/%BFubr%20w%20lesie", "żubr w lesie"],
  ["/prompt/models", "models"],
  ["/prompt/a%0Aline", "a\nline"],
])("%s asks for “%s”", async (path, prompt) => {
  const answer = await get(`${path}?width=256&height=256`);
  await answer.arrayBuffer();
  expect(answer.status).toBe(200);
  const id = answer.headers.get("x-zorza-generation") ?? "";
  const row = await (await get(`/api/images/${id}`)).json();
  expect(row).toMatchObject({ recipe: { prompt } });
  const isOld = path.includes("%BFubr");
  expect(answer.headers.get("x-zorza-warnings")).toBe(
    isOld ? "prompt=adjusted:windows-1250" : null,
  );
});

test("what is not honoured is said, and a random seed is not kept", async () => {
  const answer = await get("/prompt/a%20die?seed=-1&width=4000&model=dalle&quality=hd&shape=round");
  expect(answer.status).toBe(200);
  const warnings = answer.headers.get("x-zorza-warnings");
  for (const part of [
    ...["width=adjusted:1920", "model=adjusted:flux-klein"],
    ...["quality=unsupported", "shape=unsupported"],
  ]) {
    expect(warnings).toContain(part);
  }
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("etag")).toBeNull();
  const other = await get("/prompt/a%20die?seed=-1&width=4000&model=dalle");
  expect(other.headers.get("x-cache")).toBe("MISS");
  const part = await get("/prompt/a%20die?seed=-1", { headers: { range: "bytes=0-9" } });
  expect(part.status).toBe(200); // Another part would be one of another picture.
});
