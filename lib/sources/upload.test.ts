import { expect, test } from "vitest";
import type { AppContext } from "@/lib/context";
import {
  decodePicture,
  drawBlank,
  drawScene,
  encodePicture,
  layOnSide,
} from "@/lib/images/test-pictures";
import { replaceMethods } from "@/lib/images/test-bindings";
import { buildPng, claimPngSize } from "@/lib/images/test-png";
import { readSource } from "@/lib/sources/read";
import { MAX_UPLOAD_BYTES } from "@/lib/sources/schema";
import { decodeBase64, uploadSource } from "@/lib/sources/upload";
import { asActor, testContext } from "@/tests/worker/test-context";

type Bytes = Uint8Array<ArrayBuffer>;

function textFile(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}

function join(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

async function storedPixels(context: AppContext, id: string) {
  const object = await context.bucket.get(`sources/${id}`);
  if (object === null) throw new Error("Nothing is stored.");
  return decodePicture(new Uint8Array(await object.arrayBuffer()), "image/png");
}

test("a picture is kept as it looks, under the hash of what is kept, and shown to its owner alone", async () => {
  const context = await testContext();
  const scene = drawScene(40, 24, 5);
  const { id, ...view } = await uploadSource(context, await encodePicture(scene, "image/png"));
  expect(view).toEqual({ width: 40, height: 24, url: `/api/sources/${id}` });
  expect((await storedPixels(context, id)).data).toEqual(scene.data);

  const shown = await readSource(context, id);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/png",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=31536000, immutable",
    "cross-origin-resource-policy": "same-origin",
  });
  const bytes = await shown.arrayBuffer();
  expect(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex()).toBe(id);

  const other = asActor(context, { ownerId: context.newId() });
  await expect(readSource(other, id)).rejects.toMatchObject({ code: "not_found" });
  const nobody = asActor(context, { ownerId: null });
  await expect(readSource(nobody, id)).rejects.toMatchObject({ code: "unauthorized" });
});

test("the same picture from two people is one object and two rows", async () => {
  const context = await testContext();
  const file = await encodePicture(drawScene(24, 24, 6), "image/png");
  const other = asActor(context, { ownerId: context.newId() });
  const [mine, again, theirs] = [
    await uploadSource(context, file),
    await uploadSource(context, file),
    await uploadSource(other, file),
  ];
  expect([again.id, theirs.id]).toEqual([mine.id, mine.id]);
  const rows = await context.db.$client
    .prepare("SELECT owner_id FROM sources WHERE hash = ?")
    .bind(mine.id)
    .all();
  expect(rows.results).toHaveLength(2);
});

test.each(["image/jpeg", "image/webp"] as const)(
  "a %s is taken and kept as a PNG",
  async (type) => {
    const context = await testContext();
    const file = await encodePicture(drawScene(48, 32, 7), type);
    const { id, width, height } = await uploadSource(context, file);
    expect([width, height]).toEqual([48, 32]);
    expect(await storedPixels(context, id)).toMatchObject({ width: 48, height: 32 });
  },
);

test("a camera's picture that lies on its side is stood upright and says no more where it was taken", async () => {
  const context = await testContext();
  const jpeg = await encodePicture(drawScene(64, 32, 8), "image/jpeg");
  const { id, width, height } = await uploadSource(context, layOnSide(jpeg));
  expect([width, height]).toEqual([32, 64]);
  const object = await context.bucket.get(`sources/${id}`);
  const text = new TextDecoder("latin1").decode(await object?.arrayBuffer());
  expect(text).not.toContain("Exif");
});

test("a large picture is fitted within 1920 pixels a side, and transparency stays", async () => {
  const context = await testContext();
  const wide = await uploadSource(
    context,
    await encodePicture(drawScene(2400, 600, 9), "image/jpeg"),
  );
  expect([wide.width, wide.height]).toEqual([1920, 480]);

  const half = drawScene(16, 16, 10);
  for (let index = 3; index < half.data.length; index += 8) half.data[index] = 0;
  const { id } = await uploadSource(context, await encodePicture(half, "image/png"));
  const kept = await storedPixels(context, id);
  expect([kept.data[3], kept.data[7]]).toEqual([0, 255]);
});

test("a picture of one colour is taken: a mask may be one", async () => {
  const context = await testContext();
  const file = await encodePicture(drawBlank(16, 16, [255, 255, 255, 255]), "image/png");
  await expect(uploadSource(context, file)).resolves.toMatchObject({ width: 16 });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each<readonly [string, string, () => Bytes | Promise<Bytes>]>([
  ["nothing", "empty", () => new Uint8Array()],
  ["SVG with a script", "type", () => textFile(svg)],
  ["SVG with a byte order mark", "type", () => textFile(`\uFEFF<?xml version="1.0"?>${svg}`)],
  ["HTML", "type", () => textFile("<!doctype html><script>alert(1)</script>")],
  ["a GIF", "type", () => textFile("GIF89a\u0001\u0000\u0001\u0000")],
  ["a GIF that is a script", "type", () => textFile("GIF89a/*\u0000*/=1;alert(1)")],
  ["a BMP", "type", () => textFile("BM\u0036\u0000\u0000\u0000")],
  ["a ZIP", "type", () => textFile("PK\u0003\u0004")],
  ["a PDF", "type", () => textFile("%PDF-1.7")],
  ["an address", "type", () => textFile("http://169.254.169.254/latest/meta-data")],
  ["a PNG after a space", "type", async () => join(textFile(" "), await sceneAs("image/png"))],
  ["the signature of a PNG alone", "damaged", async () => (await sceneAs("image/png")).slice(0, 8)],
  ["a PNG cut short", "damaged", async () => (await sceneAs("image/png")).slice(0, -20)],
  ["a JPEG cut short", "damaged", async () => (await sceneAs("image/jpeg")).slice(0, 400)],
  ["a WebP cut short", "damaged", async () => (await sceneAs("image/webp")).slice(0, -30)],
  ["a PNG of empty size", "damaged", () => claimPngSize(0, 10)],
  ["a PNG with broken data", "damaged", () => claimPngSize(10, 10)],
  ["a PNG whose chunk claims more than the file", "damaged", () => longChunk()],
  ["a bomb of 65,535 pixels a side", "pixels", () => claimPngSize(65_535, 65_535)],
  ["a bomb of 4,294,967,295 pixels a side", "pixels", () => claimPngSize(2 ** 32 - 1, 2 ** 32 - 1)],
  ["a strip of 9,000 by 1 pixels", "pixels", () => claimPngSize(9000, 1)],
  ["26 megapixels", "pixels", () => claimPngSize(5200, 5000)],
  ["more pixels than the memory holds", "pixels", () => claimPngSize(2049, 2048)],
  ["a PNG with a ZIP behind it", "trailing", async () => behind(await sceneAs("image/png"))],
  ["a WebP with a script behind it", "trailing", async () => behind(await sceneAs("image/webp"))],
])("%s is refused before it is decoded or kept: %s", async (_name, reason, make) => {
  const context = await testContext();
  await expect(uploadSource(context, await make())).rejects.toMatchObject({
    code: "invalid_request",
    details: { field: "file", reason },
  });
  const { results } = await context.db.$client
    .prepare("SELECT 1 FROM sources WHERE owner_id = ?")
    .bind(context.actor.ownerId)
    .all();
  expect(results).toEqual([]);
});

function sceneAs(type: "image/png" | "image/jpeg" | "image/webp"): Promise<Bytes> {
  return encodePicture(drawScene(32, 32, 11), type);
}

function behind(picture: Uint8Array): Bytes {
  return join(picture, textFile("PK\u0003\u0004<script>alert(1)</script>"));
}

function longChunk(): Bytes {
  const file = claimPngSize(10, 10);
  new DataView(file.buffer).setUint32(33, 0x7fff_ffff);
  return file;
}

test("what swells inside a PNG is cut out before it is decoded, and so is what is written in it", async () => {
  const context = await testContext();
  const png = await buildPng(8, 8, {
    bitDepth: 8,
    colorType: 2,
    pixelAt: (x, y) => [x * 30, y * 30, 90],
  });
  // After the header of 33 bytes: an ICC profile that says it is compressed and is not, and a text.
  const spoiled = join(
    png.subarray(0, 33),
    chunk("iCCP", "x\u0000\u0000not compressed"),
    chunk("tEXt", "Comment\u0000where I live"),
    png.subarray(33),
  );
  const { id } = await uploadSource(context, spoiled);
  const object = await context.bucket.get(`sources/${id}`);
  const text = new TextDecoder("latin1").decode(await object?.arrayBuffer());
  expect(text).not.toContain("where I live");
});

/** A chunk without a checksum: it must be gone before anybody looks at that. */
function chunk(name: string, data: string): Bytes {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, data.length);
  return join(head, textFile(name), textFile(data), new Uint8Array(4));
}

test("a file over 20 MB and base64 that is none are refused", async () => {
  const context = await testContext();
  await expect(uploadSource(context, new Uint8Array(MAX_UPLOAD_BYTES + 1))).rejects.toMatchObject({
    code: "payload_too_large",
  });
  expect(() => decodeBase64("data:image/png;base64,AAAA")).toThrow("damaged");
  expect(() => decodeBase64("http://127.0.0.1/a.png")).toThrow("damaged");
  expect(() => decodeBase64("A".repeat(MAX_UPLOAD_BYTES * 1.4))).toThrow("too large");
});

test("floods are refused before anything is looked at", async () => {
  const context = {
    ...(await testContext()),
    burstLimit: { limit: () => Promise.resolve({ success: false }) },
  };
  await expect(uploadSource(context, await sceneAs("image/png"))).rejects.toMatchObject({
    code: "rate_limited",
  });
});

test("while the bucket refuses, nobody owns anything, and the next try succeeds", async () => {
  const context = await testContext();
  const file = await encodePicture(drawScene(20, 20, 41), "image/png");
  const bucket = replaceMethods(context.bucket, {
    put: () => Promise.reject(new Error("put: internal error (10001)")),
  });
  await expect(uploadSource({ ...context, bucket }, file)).rejects.toMatchObject({
    code: "storage_failed",
    retryable: true,
  });
  const rows = await context.db.$client
    .prepare("SELECT 1 FROM sources WHERE owner_id = ?")
    .bind(context.actor.ownerId)
    .all();
  expect(rows.results).toEqual([]);
  await expect(uploadSource(context, file)).resolves.toMatchObject({ width: 20 });
});
