import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeletedCached, NamedModel, SignedUrl } from "@/lib/api/pollinations/wire";
import { ServiceDetails } from "@/lib/status/schema";
import {
  type AddressCaller,
  callAddresses,
  countPainted,
  errorOf,
} from "@/tests/integration/address-caller";
import {
  ADMIN_TOKEN,
  type App,
  createTestKey,
  SESSION_SECRET,
  startApp,
  type Visitor,
} from "@/tests/integration/app";

const MASTER_KEY = "the-one-key-of-a-small-set-up";

let app: App;
let admin: Visitor;
let key: string;
let keyId: string;
let get: AddressCaller;
beforeAll(async () => {
  app = await startApp({ vars: { API_KEY: MASTER_KEY } });
  key = await createTestKey(app, { name: "a public page", perMinute: 6000 });
  get = callAddresses(app, key);
  admin = app.visit();
  await admin.post({ token: ADMIN_TOKEN }, "/api/admin/session");
  const { keys } = (await (await admin.fetch("/api/admin/keys")).json()) as {
    keys: { id: string; name: string }[];
  };
  keyId = keys.find(({ name }) => name === "a public page")?.id ?? "";
});
afterAll(() => app.close());

async function sign(body: object): Promise<string> {
  const answer = await admin.post(body, "/api/admin/signed-urls");
  expect(answer.status, await answer.clone().text()).toBe(201);
  return SignedUrl.parse(await answer.json()).url;
}

function forget(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL("/cache/delete", app.url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

const TOKEN = { "x-admin-token": ADMIN_TOKEN };

test("a signed address shows its picture to whoever has it, and nothing else", async () => {
  const prompt = "Żółty lis w lesie (i pies/kot) & sowa?";
  const url = await sign({ keyId, prompt, width: 256, height: 256, seed: 7, nologo: true });
  const answer = await fetch(url);
  expect(answer.status, await answer.clone().text()).toBe(200);
  expect(answer.headers.get("cache-control")).toContain("immutable");
  const id = answer.headers.get("x-zorza-generation") ?? "";
  const row = await (await get(`/api/images/${id}`)).json();
  expect(row).toMatchObject({ recipe: { prompt, seed: 7, width: 256 } });
  const changed = await fetch(url.replace("seed=7", "seed=8"));
  expect(changed.status).toBe(401);
  expect((await errorOf(changed)).details).toEqual({ key: "signature" });
  const { search } = new URL(url);
  expect((await fetch(new URL(`/api/images/${id}${search}`, app.url))).status).toBe(401);
  // A good key beside a bad signature does not help.
  expect((await get(url.replace("seed=7", "seed=8"))).status).toBe(401);
});

test("an address can be signed elsewhere, by whoever knows the server's secret", async () => {
  const path = "/image/a%20lamp";
  const pairs = ["height=256", `kid=${keyId}`, "width=256"];
  const signature = createHmac("sha256", SESSION_SECRET)
    .update(["signed-url", path, ...pairs].join("\n"))
    .digest("base64url");
  const answer = await fetch(new URL(`${path}?${pairs.join("&")}&sig=${signature}`, app.url));
  expect(answer.status).toBe(200);
});

test("a known picture at a signed address asks the database nothing while its key is believed", async () => {
  const wanted = { prompt: "a signed kite", width: 256, height: 256 };
  const hit = async (url: string) => {
    await (await fetch(url)).arrayBuffer();
    await (await fetch(url)).arrayBuffer();
    let calls: Record<string, number> = {};
    await expect
      .poll(async () => {
        await app.resetCounts();
        expect((await fetch(url)).headers.get("x-cache")).toBe("HIT");
        const counts = await app.counts();
        calls = counts.calls;
        return counts;
      })
      .toMatchObject({ calls: { "kv.get": 1, "r2.get": 1, limit: 1 }, rowsWritten: 0 });
    return calls;
  };
  expect(await hit(await sign({ keyId, ...wanted }))).not.toHaveProperty("d1");
  expect(await hit(await sign({ keyId: "master", ...wanted }))).not.toHaveProperty("d1");
});

test.each([
  [{ prompt: "a", seed: -1 }, 400],
  [{ prompt: "a", "no-cache": true }, 400],
  [{ prompt: "a", shape: "round" }, 400],
  [{ prompt: "" }, 400],
  [{ prompt: ".." }, 400],
  [{ prompt: "a", expiresAt: "2020-01-01T00:00:00Z" }, 400],
  [{ prompt: "a", keyId: "019aa3f0-0000-7000-8000-000000000000" }, 404],
])("%o is not signed", async (body, status) => {
  const answer = await admin.post({ keyId, ...body }, "/api/admin/signed-urls");
  expect(answer.status).toBe(status);
});

test("a revoked key takes its addresses with it", async () => {
  const own = await createTestKey(app, { name: "short-lived" });
  expect(own).toMatch(/^zrz_/);
  const { keys } = (await (await admin.fetch("/api/admin/keys")).json()) as {
    keys: { id: string; name: string }[];
  };
  const id = keys.find(({ name }) => name === "short-lived")?.id ?? "";
  const url = await sign({ keyId: id, prompt: "a candle", width: 256, height: 256 });
  expect((await fetch(url)).status).toBe(200);
  await admin.fetch(`/api/admin/keys/${id}`, { method: "DELETE" });
  const after = await fetch(url);
  expect(after.status).toBe(401);
  expect((await errorOf(after)).details).toEqual({ key: "revoked" });
});

test("what an administrator takes away is gone for everybody and drawn anew", async () => {
  const path = "/prompt/an%20old%20picture?width=256&height=256";
  const person = app.visit();
  const ways: ((answer: Response) => object)[] = [
    () => ({ prompt: "an old picture", width: 256, height: 256 }),
    () => ({ url: new URL(path, "https://anywhere.example").href }),
    () => ({ url: path }),
    (answer) => ({ url: answer.headers.get("content-location") }),
    (answer) => ({ id: answer.headers.get("x-zorza-generation") }),
  ];
  for (const way of ways) {
    const first = await get(path);
    expect(first.headers.get("x-cache")).toBe("MISS");
    expect((await get(path)).headers.get("x-cache")).toBe("HIT");
    await person.draw({ prompt: "an old picture", width: 256, height: 256 });
    const gone = DeletedCached.parse(await (await forget(way(first), TOKEN)).json());
    expect(gone).toMatchObject({ deleted: 2, complete: true });
    expect((await fetch(first.headers.get("content-location") ?? "")).status).toBe(404);
    const again = DeletedCached.parse(
      await (await forget({ cacheKey: gone.cacheKey }, TOKEN)).json(),
    );
    expect(again.deleted).toBe(0);
  }
  await app.resetCounts();
  expect((await get(path)).headers.get("x-cache")).toBe("MISS");
  expect(await countPainted(app)).toBe(1);
});

test.each([
  [{}, 400],
  [{ prompt: "a", cacheKey: "0".repeat(64) }, 400],
  [{ prompt: "a", seed: -1 }, 400],
  [{ url: "http://169.254.169.254/latest" }, 400],
  [{ url: "/api/images" }, 400],
  [{ id: "019aa3f0-0000-7000-8000-000000000000" }, 404],
])("%o names no picture to take away", async (body, status) => {
  const answer = await forget(body, TOKEN);
  expect(answer.status).toBe(status);
  await errorOf(answer);
});

test("only administrators take pictures away, and guesses at the token are counted", async () => {
  const body = { prompt: "a picture that stays" };
  expect((await forget(body)).status).toBe(401);
  expect((await forget(body, { authorization: `Bearer ${key}` })).status).toBe(401);
  const wrong = await forget(body, { "x-admin-token": "a guess" });
  expect(wrong.status).toBe(401);
  expect(wrong.headers.get("ratelimit-remaining")).not.toBeNull();
  const manager = await createTestKey(app, { scopes: ["admin"] });
  expect((await forget(body, { authorization: `Bearer ${manager}` })).status).toBe(200);
  const limited = await startApp({ vars: { RATE_LIMIT_PER_MINUTE: "3" } });
  try {
    const statuses: number[] = [];
    for (let guess = 0; guess < 8; guess += 1) {
      const answer = await fetch(new URL("/cache/delete", limited.url), {
        method: "POST",
        headers: { "content-type": "application/json", "x-admin-token": `guess ${guess}` },
        body: JSON.stringify(body),
      });
      statuses.push(answer.status);
    }
    expect(statuses).toContain(429);
  } finally {
    await limited.close();
  }
});

test("models are listed by name, and with what they can do", async () => {
  await app.resetCounts();
  const names = (await (await get("/models", {}, "")).json()) as string[];
  expect(names).toContain("flux-klein");
  const rich = NamedModel.array().parse(await (await get("/image/models", {}, "")).json());
  expect(rich.map(({ name }) => name)).toEqual(names);
  expect(rich[0]).toMatchObject({
    name: "flux-klein",
    aliases: expect.arrayContaining(["flux"]) as string[],
  });
  const counts = await app.counts();
  expect(counts.calls).toEqual({});
  expect(counts.pagesLoaded).toBe(0);
});

test("the status is open, its details are not", async () => {
  const ask = async (headers: Record<string, string> = {}) =>
    (await fetch(new URL("/status", app.url), { headers })).json();
  expect(await ask()).toEqual({ status: "ok" });
  await app.resetCounts();
  expect(await ask({ authorization: "Bearer zrz_wrong" })).toEqual({ status: "ok" });
  expect((await app.counts()).calls).toEqual({});
  const details = ServiceDetails.parse(await ask(TOKEN));
  expect(details).toMatchObject({ status: "ok", queueLength: 0 });
  expect(details.models).toContain("flux-klein");
  const wrong = await fetch(new URL("/status", app.url), {
    headers: { "x-admin-token": "a guess" },
  });
  expect(wrong.status).toBe(401);
});
