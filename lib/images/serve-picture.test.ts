import { expect, test } from "vitest";
import { servePicture } from "@/lib/images/serve-picture";
import { storePicture } from "@/lib/images/store-picture";
import { replaceMethods, testBindings } from "@/lib/images/test-bindings";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";
import { wasmResizer } from "@/lib/images/wasm-resizer";

const bucket = testBindings.BUCKET;
const original = await encodePicture(drawScene(700, 500), "image/png");
const picture = await storePicture(
  { bucket, resizer: wasmResizer },
  { bytes: original, cacheKey: "0123456789abcdef".repeat(4), expected: null },
);
const path = `/images/${picture.key}/original.png`;

/** Counts the calls of the bucket, which are what a request costs. */
function serve(pathname: string, init: RequestInit = {}, search = "") {
  const calls: string[] = [];
  const counting = replaceMethods<R2Bucket>(bucket, {
    get: (...input: Parameters<R2Bucket["get"]>) => {
      calls.push("get");
      return bucket.get(...input);
    },
    head: (key) => {
      calls.push("head");
      return bucket.head(key);
    },
  });
  const request = new Request(`https://zorza.test${pathname}${search}`, init);
  return servePicture(request, counting, pathname).then((response) => ({ response, calls }));
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

test("a picture is served with its sniffed type, for ever, and disarmed", async () => {
  const { response, calls } = await serve(path);
  expect(response.status).toBe(200);
  expect(await bytesOf(response)).toEqual(original);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    "accept-ranges": "bytes",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    "access-control-allow-origin": "*",
    "content-disposition": `inline; filename="zorza-${picture.sha256.slice(0, 8)}.png"`,
    etag: expect.stringMatching(/^"[0-9a-f]+"$/),
    "last-modified": expect.stringContaining("GMT"),
  });
  expect(calls).toEqual(["get"]);
});

test.for(["view.webp", "320.webp", "640.webp"])("%s is served as WebP", async (name) => {
  const { response } = await serve(`/images/${picture.key}/${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/webp");
  expect((await bytesOf(response)).length).toBeGreaterThan(100);
});

test("a download is offered as a file", async () => {
  const { response } = await serve(path, {}, "?download");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="zorza-/);
  await response.arrayBuffer();
});

test("a download may be named, and a name that could break the header is not taken", async () => {
  const named = await serve(path, {}, "?download=zorza-lis-w-lesie");
  const disposition = named.response.headers.get("content-disposition");
  expect(disposition).toBe('attachment; filename="zorza-lis-w-lesie.png"');
  await named.response.arrayBuffer();
  for (const name of ["a%22%0d%0ax", "..%2fetc", "%C5%82", "", "a".repeat(81)]) {
    const { response } = await serve(path, {}, `?download=${name}`);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="zorza-${picture.sha256.slice(0, 8)}.png"`,
    );
    await response.arrayBuffer();
  }
});

test("HEAD says everything GET does and sends nothing", async () => {
  const { response, calls } = await serve(path, {
    method: "HEAD",
    headers: { Range: "bytes=0-5" },
  });
  expect(response.status).toBe(200);
  expect(response.body).toBeNull();
  expect(response.headers.get("content-length")).toBe(String(original.length));
  expect(response.headers.get("etag")).toMatch(/^"/);
  expect(calls).toEqual(["get"]);
});

test.for([
  ["bytes=0-99", 0, 100],
  ["bytes=100-", 100, original.length],
  ["bytes=-100", original.length - 100, original.length],
  [`bytes=-${original.length + 5}`, 0, original.length],
  [`bytes=${original.length - 1}-${original.length + 500}`, original.length - 1, original.length],
] as const)("%s is answered with that part", async ([range, start, end]) => {
  const { response, calls } = await serve(path, { headers: { Range: range } });
  expect(response.status).toBe(206);
  expect(response.headers.get("content-range")).toBe(
    `bytes ${start}-${end - 1}/${original.length}`,
  );
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(await bytesOf(response)).toEqual(original.slice(start, end));
  expect(calls).toEqual(["get"]);
});

test.for([`bytes=${original.length}-`, "bytes=-0"])("%s lies outside", async (range) => {
  const { response, calls } = await serve(path, { headers: { Range: range } });
  expect(response.status).toBe(416);
  expect(response.headers.get("content-range")).toBe(`bytes */${original.length}`);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(calls).toEqual(["get", "head"]);
});

test.for(["bytes=5-4", "bytes=0-1,5-6", "lines=1-2", "nonsense"])(
  "the range %s is ignored",
  async (range) => {
    const { response } = await serve(path, { headers: { Range: range } });
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toEqual(original);
  },
);

test("a client that has the picture gets 304 and no bytes, with one read", async () => {
  const first = await serve(path, { method: "HEAD" });
  const etag = first.response.headers.get("etag") ?? "";
  for (const value of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const { response, calls } = await serve(path, { headers: { "If-None-Match": value } });
    expect(response.status).toBe(304);
    expect(response.body).toBeNull();
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(calls).toEqual(["get"]);
  }
  const date = { "If-Modified-Since": new Date(Date.now() + 5000).toUTCString() };
  expect((await serve(path, { headers: date })).response.status).toBe(304);
});

test.for([
  [{ "If-None-Match": '"other"' }, 200],
  [{ "If-None-Match": "not quoted" }, 200],
  [{ "If-None-Match": '"half' }, 200],
  [{ "If-Modified-Since": "yesterday-ish" }, 200],
  [{ "If-Modified-Since": "Fri, 20 Nov 2020 22:00:00 GMT" }, 200],
  [{ "If-Match": '"other"' }, 412],
  [{ "If-Unmodified-Since": "Fri, 20 Nov 2020 22:00:00 GMT" }, 412],
] as const)("%o is answered with %i", async ([headers, status]) => {
  const { response } = await serve(path, { headers });
  expect(response.status).toBe(status);
  await response.arrayBuffer();
});

test("a part goes only to a client that has the rest of the same picture", async () => {
  const first = await serve(path, { method: "HEAD" });
  const etag = first.response.headers.get("etag") ?? "";
  const ask = (version: string) =>
    serve(path, { headers: { Range: "bytes=0-9", "If-Range": version } });
  const part = await ask(etag);
  expect(part.response.status).toBe(206);
  expect((await bytesOf(part.response)).length).toBe(10);
  for (const version of ['"other"', `W/${etag}`, "Fri, 20 Nov 2037 22:00:00 GMT", "nonsense"]) {
    const { response } = await ask(version);
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toEqual(original);
  }
});

test.for(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not allowed", async (method) => {
  const { response, calls } = await serve(path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(calls).toEqual([]);
});

test.for([
  "/images/",
  `/images/${picture.key}`,
  `/images/${picture.key}/`,
  `/images/${picture.key}/original.svg`,
  `/images/${picture.key}/original.png/..`,
  `/images/${picture.key}/../secret`,
  `/images/${picture.key}/%6friginal.png`,
  `/images/${picture.key}/original.png%00.html`,
  `/images/${picture.key}/original.png\n`,
  `/images/${picture.key.toUpperCase()}/original.png`,
  `/images/${picture.key}//original.png`,
  `/images/x/${picture.key}/original.png`,
  `/images/${picture.key}/999999.webp`,
])("%s is no picture and is not looked up", async (pathname) => {
  const { response, calls } = await serve(pathname);
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(calls).toEqual([]);
});

test("a picture that is not there is 404, not to be remembered", async () => {
  const { response, calls } = await serve(`/images/${"0".repeat(32)}-${"0".repeat(16)}/320.webp`);
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(calls).toEqual(["get"]);
});

test("a bucket that fails is 503, not to be remembered", async () => {
  const broken = replaceMethods<R2Bucket>(bucket, {
    get: () => Promise.reject(new Error("get: internal error (10001)")),
  });
  const response = await servePicture(new Request(`https://zorza.test${path}`), broken, path);
  expect(response.status).toBe(503);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("retry-after")).toBe("5");
});

test("a picture that carries a web page behind its end stays a picture", async () => {
  const page = new TextEncoder().encode("<script>alert(document.domain)</script>");
  const bytes = new Uint8Array([...original, ...page]);
  const polyglot = await storePicture(
    { bucket, resizer: wasmResizer },
    { bytes, cacheKey: "fedcba9876543210".repeat(4), expected: null },
  );
  const { response } = await serve(`/images/${polyglot.key}/original.png`);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
  expect(await bytesOf(response)).toEqual(bytes);
});
