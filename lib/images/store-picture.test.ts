import { expect, test } from "vitest";
import type { StoredPicture } from "@/lib/images/picture";
import { deletePicture, pictureExists, storePicture } from "@/lib/images/store-picture";
import { replaceMethods, testBindings } from "@/lib/images/test-bindings";
import { drawBlank, drawScene, encodePicture } from "@/lib/images/test-pictures";
import { claimPngSize } from "@/lib/images/test-png";
import { wasmResizer } from "@/lib/images/wasm-resizer";

const bucket = testBindings.BUCKET;
const context = { bucket, resizer: wasmResizer };
let recipes = 0;

/** A cache key that no other test uses. */
function newCacheKey(): string {
  recipes += 1;
  return `${recipes.toString(16).padStart(4, "0")}${"ab".repeat(30)}`;
}

async function namesUnder(key: string): Promise<string[]> {
  const listed = await bucket.list({ prefix: `${key}/` });
  return listed.objects.map((object) => object.key.slice(key.length + 1)).toSorted();
}

async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

test.for([
  ["image/png", ["320.webp", "640.webp", "original.png", "view.webp"]],
  ["image/jpeg", ["320.webp", "640.webp", "original.jpg"]],
  ["image/webp", ["320.webp", "640.webp", "original.webp"]],
] as const)(
  "a %s is stored with its sizes under a name made of recipe and content",
  async ([type, names]) => {
    const cacheKey = newCacheKey();
    const bytes = await encodePicture(drawScene(800, 500), type);
    const picture = await storePicture(context, { bytes, cacheKey, expected: null });
    const sha256 = await sha256Of(bytes);
    expect(picture).toMatchObject({
      key: `${cacheKey.slice(0, 32)}-${sha256.slice(0, 16)}`,
      type,
      width: 800,
      height: 500,
      bytes: bytes.byteLength,
      sha256,
      thumbnails: [320, 640],
      view: type === "image/png",
    });
    expect(await namesUnder(picture.key)).toEqual(names);
    const original = await bucket.get(
      `${picture.key}/${names.find((name) => name.startsWith("o"))}`,
    );
    expect(await sha256Of((await original?.arrayBuffer()) ?? new Uint8Array())).toBe(sha256);
    expect(original?.httpMetadata).toMatchObject({
      contentType: type,
      cacheControl: "public, max-age=31536000, immutable",
    });
    const thumbnail = await bucket.head(`${picture.key}/320.webp`);
    expect(thumbnail?.httpMetadata?.contentType).toBe("image/webp");
  },
);

test("storing twice writes once and answers the same", async () => {
  const bytes = await encodePicture(drawScene(400, 400), "image/jpeg");
  const wanted = { bytes, cacheKey: newCacheKey(), expected: { width: 400, height: 400 } };
  const first = await storePicture(context, wanted);
  const before = await bucket.list({ prefix: first.key });
  const second = await storePicture(context, wanted);
  const after = await bucket.list({ prefix: first.key });
  expect(second).toEqual(first);
  expect(after.objects.map(({ version }) => version)).toEqual(
    before.objects.map(({ version }) => version),
  );
});

test("another picture of the same recipe lies beside the first", async () => {
  const cacheKey = newCacheKey();
  const pictures: StoredPicture[] = [];
  for (const seed of [1, 2]) {
    const bytes = await encodePicture(drawScene(200, 200, seed), "image/png");
    pictures.push(await storePicture(context, { bytes, cacheKey, expected: null }));
  }
  expect(pictures[0]?.key).not.toBe(pictures[1]?.key);
  for (const picture of pictures) expect(await pictureExists(bucket, picture)).toBe(true);
});

test("whichever write R2 refuses, no original lies without its sizes, and a retry completes it", async () => {
  const bytes = await encodePicture(drawScene(700, 700), "image/png");
  for (let failing = 1; failing <= 4; failing += 1) {
    const cacheKey = newCacheKey();
    const cause = new Error("put: We encountered an internal error. Please try again. (10001)");
    let puts = 0;
    const broken = replaceMethods<R2Bucket>(bucket, {
      put: ((...input: Parameters<R2Bucket["put"]>) => {
        puts += 1;
        return puts === failing ? Promise.reject(cause) : bucket.put(...input);
      }) as R2Bucket["put"], // one of its overloads
    });
    const wanted = { bytes, cacheKey, expected: null };
    await expect(
      storePicture({ bucket: broken, resizer: wasmResizer }, wanted),
    ).rejects.toMatchObject({ code: "storage_failed", retryable: true, cause });
    const listed = await bucket.list({ prefix: cacheKey.slice(0, 32) });
    expect(listed.objects.filter(({ key }) => key.endsWith("original.png"))).toEqual([]);
    const picture = await storePicture(context, wanted);
    expect(await pictureExists(bucket, picture)).toBe(true);
    expect(await namesUnder(picture.key)).toHaveLength(4);
  }
});

test("R2 checks the original against its hash on the way in", async () => {
  const bytes = await encodePicture(drawScene(100, 100), "image/jpeg");
  const tampering = replaceMethods<R2Bucket>(bucket, {
    put: ((key: string, value: Uint8Array<ArrayBuffer>, options: R2PutOptions) =>
      bucket.put(key, new Uint8Array(value.map((byte) => byte ^ 1)), options)) as R2Bucket["put"],
  });
  await expect(
    storePicture(
      { bucket: tampering, resizer: wasmResizer },
      { bytes, cacheKey: newCacheKey(), expected: null },
    ),
  ).rejects.toMatchObject({ code: "storage_failed" });
});

test("a picture of another size than was asked for is refused and nothing is written", async () => {
  const cacheKey = newCacheKey();
  const bytes = await encodePicture(drawScene(512, 512), "image/jpeg");
  await expect(
    storePicture(context, { bytes, cacheKey, expected: { width: 1024, height: 1024 } }),
  ).rejects.toMatchObject({
    code: "backend_failed",
    cause: { message: "Asked for 1024 × 1024, got 512 × 512." },
  });
  expect((await bucket.list({ prefix: cacheKey.slice(0, 32) })).objects).toEqual([]);
});

test("nothing hostile is stored", async () => {
  const text = (content: string) => new Uint8Array(new TextEncoder().encode(content));
  const jpeg = await encodePicture(drawScene(300, 300), "image/jpeg");
  const hostile = [
    new Uint8Array(),
    text("<html><body>502 Bad Gateway</body></html>"),
    text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    text("GIF89a"),
    text("\u00ff\u00d8\u00ff<script>alert(1)</script>"),
    new Uint8Array([0xff, 0xd8, 0xff, ...text("<script>alert(1)</script>")]),
    claimPngSize(60_000, 60_000),
    claimPngSize(1000, 1000),
    jpeg.slice(0, jpeg.length / 2),
    await encodePicture(drawBlank(300, 300, [0, 0, 0, 255]), "image/png"),
  ];
  for (const bytes of hostile) {
    const cacheKey = newCacheKey();
    await expect(storePicture(context, { bytes, cacheKey, expected: null })).rejects.toMatchObject({
      code: "backend_failed",
      cause: expect.any(Error),
    });
    expect((await bucket.list({ prefix: cacheKey.slice(0, 32) })).objects).toEqual([]);
  }
});

test("deletion takes every object of one picture in one call, and only of that one", async () => {
  const bytes = await encodePicture(drawScene(700, 700), "image/png");
  const [gone, kept] = [
    await storePicture(context, { bytes, cacheKey: newCacheKey(), expected: null }),
    await storePicture(context, { bytes, cacheKey: newCacheKey(), expected: null }),
  ];
  let calls = 0;
  const counting = replaceMethods<R2Bucket>(bucket, {
    delete: (keys) => {
      calls += 1;
      return bucket.delete(keys);
    },
  });
  await deletePicture(counting, gone.key);
  expect(calls).toBe(1);
  expect(await namesUnder(gone.key)).toEqual([]);
  expect(await pictureExists(bucket, gone)).toBe(false);
  expect(await pictureExists(bucket, kept)).toBe(true);
  await deletePicture(bucket, gone.key);
});

test("a picture with other bytes under its name does not count as the recorded one", async () => {
  const bytes = await encodePicture(drawScene(100, 100), "image/png");
  const picture = await storePicture(context, { bytes, cacheKey: newCacheKey(), expected: null });
  expect(await pictureExists(bucket, { ...picture, sha256: "0".repeat(64) })).toBe(false);
  await bucket.put(`${picture.key}/original.png`, "something else");
  expect(await pictureExists(bucket, picture)).toBe(false);
});

test("a bucket that does not answer is a storage failure, not a missing picture", async () => {
  const cause = new Error("head: internal error (10001)");
  const broken = replaceMethods<R2Bucket>(bucket, {
    head: () => Promise.reject(cause),
    delete: () => Promise.reject(cause),
  });
  const bytes = await encodePicture(drawScene(100, 100), "image/jpeg");
  const picture = await storePicture(context, { bytes, cacheKey: newCacheKey(), expected: null });
  await expect(pictureExists(broken, picture)).rejects.toMatchObject({
    code: "storage_failed",
    cause,
  });
  await expect(deletePicture(broken, picture.key)).rejects.toMatchObject({
    code: "storage_failed",
    cause,
  });
});
