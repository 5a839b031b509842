import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type AddressCaller,
  callAddresses,
  countPainted,
  errorOf,
} from "@/tests/integration/address-caller";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { type FakeService, startService } from "@/tests/integration/fake-service";

let app: App;
let service: FakeService;
let key: string;
let get: AddressCaller;
beforeAll(async () => {
  service = await startService(() => ({ body: "a secret" }));
  app = await startApp();
  key = await createTestKey(app, { perMinute: 6000 });
  get = callAddresses(app, key);
});
afterAll(async () => {
  await app.close();
  await service.close();
});

test.each([
  ["", 401, "unauthorized"],
  ["zrz_wrong", 401, "unauthorized"],
])("the key “%s” draws nothing", async (by, status, code) => {
  await app.resetCounts();
  const answer = await get("/prompt/a%20closed%20gate", {}, by);
  expect(answer.status).toBe(status);
  expect((await errorOf(answer)).code).toBe(code);
  expect(await countPainted(app)).toBe(0);
});

test("a key to read, a session and an administrator draw nothing; a key in the address does", async () => {
  const reader = await createTestKey(app, { scopes: ["read"] });
  const forbidden = await get("/prompt/a%20closed%20gate", {}, reader);
  expect(forbidden.status).toBe(403);
  expect((await errorOf(forbidden)).details).toEqual({ scope: "generate" });
  const person = app.visit();
  await person.post({ prompt: "a person's picture", width: 256, height: 256 });
  expect((await person.fetch("/prompt/a%20person%27s%20picture")).status).toBe(401);
  for (const name of ["key", "token"]) {
    const answer = await get(`/image/an%20open%20gate?width=256&height=256&${name}=${key}`, {}, "");
    expect(answer.status).toBe(200);
  }
});

test("a refused prompt is a safety error, and nothing is drawn or kept", async () => {
  await app.resetCounts();
  const answer = await get("/prompt/naked%20child");
  expect(answer.status).toBe(400);
  const error = await errorOf(answer);
  expect(error).toMatchObject({ code: "blocked", type: "safety_error" });
  expect(answer.headers.get("x-error-type")).toBe("safety_error");
  expect(await countPainted(app)).toBe(0);
  expect(
    await app.query("SELECT id FROM generations WHERE recipe ->> '$.prompt' = 'naked child'"),
  ).toEqual([]);
});

test.each([
  ["/prompt", {}, 400],
  ["/prompt/", {}, 400],
  ["/prompt/%20", {}, 400],
  [`/prompt/${"a".repeat(2001)}`, {}, 400],
  ["/prompt/a?width=256&width=512", {}, 400],
  ["/prompt/a", { method: "POST" }, 405],
  ["/image/a", { method: "DELETE" }, 405],
  ["/cache/nothing", {}, 404],
])("%s with %o is refused with %i", async (path, init, status) => {
  const answer = await get(path, init);
  expect(answer.status).toBe(status);
  await errorOf(answer);
});

test("errors speak the caller's language", async () => {
  const polish = await get("/prompt/a", { headers: { "accept-language": "pl" } }, "");
  expect((await errorOf(polish)).message).toContain("klucz API");
});

test("who has no more patience is told so, and finds the picture later", async () => {
  const slow = await startApp({ vars: { SYNC_SECONDS: "1" }, latencyScale: 2 });
  try {
    const own = await createTestKey(slow);
    const ask = () =>
      fetch(new URL("/prompt/a%20snail", slow.url), {
        headers: { authorization: `Bearer ${own}` },
      });
    const late = await ask();
    expect(late.status).toBe(504);
    expect((await errorOf(late)).code).toBe("backend_timeout");
    const statusLater = async () => {
      await slow.sweep();
      return (await ask()).status;
    };
    await expect.poll(statusLater, { timeout: 45_000, interval: 1000 }).toBe(200);
  } finally {
    await slow.close();
  }
});

/** Each with the address of a service that must hear nothing, or of something that no server should read. */
const FOREIGN = [
  "SERVICE/cat.png",
  "SERVICE/images/0123456789abcdef0123456789abcdef-0123456789abcdef/original.png",
  "http://localhost:PORT/cat.png",
  "http://[::1]:PORT/cat.png",
  "http://2130706433:PORT/cat.png",
  "http://0x7f.1:PORT/cat.png",
  "http://0177.0.0.1:PORT/cat.png",
  "http://127.1:PORT/cat.png",
  "//127.0.0.1:PORT/cat.png",
  "\\\\127.0.0.1:PORT\\cat.png",
  "http://169.254.169.254/latest/meta-data",
  "http://metadata.google.internal/",
  "http://10.0.0.1/",
  "https://example.com/cat.png",
  "APP@127.0.0.1:PORT/cat.png",
  "http://APPHOST@127.0.0.1:PORT/cat.png",
  "http://user:password@APPHOST/images/0123456789abcdef0123456789abcdef-0123456789abcdef/original.png",
  "http://APPHOST.evil.example/cat.png",
  "APP/images/../api/health",
  "APP/images/%2e%2e/api/health",
  "APP/api/openapi.json",
  "APP/prompt/another%20picture",
  "APP/images/0123456789abcdef0123456789abcdef-0123456789abcdef/original.png",
  "APP/api/images/not-an-id",
  "file:///etc/passwd",
  "data:image/png;base64,iVBORw0KGgo=",
  "blob:APP/0123",
  "javascript:alert(1)",
  "gopher://127.0.0.1:PORT/_",
  "ftp://127.0.0.1:PORT/cat.png",
  "dict://127.0.0.1:PORT/stat",
  "/etc/passwd",
  "http://",
  "OWN|SERVICE/cat.png",
];

test("no address of somebody else is fetched for `image`", async () => {
  const own = await get("/image/a%20picture%20to%20start%20from?width=256&height=256");
  await app.resetCounts();
  const port = new URL(service.url).port;
  const known: string[] = [];
  for (const vector of FOREIGN) {
    const image = vector
      .replace("SERVICE", service.url)
      .replace("APPHOST", app.url.host)
      .replace("APP", app.url.origin)
      .replace("OWN", own.headers.get("content-location") ?? "")
      .replace("PORT", port);
    const answer = await get(`/image/a%20cat?image=${encodeURIComponent(image)}`);
    const { code, details } = await errorOf(answer);
    if (answer.status !== 400 || code !== "invalid_request" || details?.["field"] !== "image") {
      known.push(`${image}: ${answer.status} ${code}`);
    }
  }
  expect(known).toEqual([]);
  expect(service.sent).toEqual([]);
  expect(await countPainted(app)).toBe(0);
});

test("a picture of one's own is taken by its address, nobody else's", async () => {
  const first = await get("/image/a%20hill?width=512&height=512");
  const address = encodeURIComponent(first.headers.get("content-location") ?? "");
  const id = first.headers.get("x-zorza-generation") ?? "";
  for (const image of [address, encodeURIComponent(`/api/images/${id}`)]) {
    const changed = await get(`/image/winter?model=kontext&image=${image}&width=512&height=512`);
    expect(changed.status, await changed.clone().text()).toBe(200);
  }
  const other = await createTestKey(app);
  expect((await get(`/image/winter?image=${address}`, {}, other)).status).toBe(400);
  const row = await get(`/image/winter?image=%2Fapi%2Fimages%2F${id}`, {}, other);
  expect(row.status).toBe(404);
});
