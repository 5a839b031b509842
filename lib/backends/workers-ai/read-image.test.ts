import { expect, test, vi } from "vitest";
import { MAX_IMAGE_BYTES, readImage } from "@/lib/backends/workers-ai/read-image";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 255]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9, 8, 7]);

function read(answer: unknown, signal = new AbortController().signal) {
  return readImage(answer, { signal, now: () => Date.parse("2026-11-20T10:00:00Z") });
}

function streamOf(...chunks: readonly unknown[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

function textStream(text: string): ReadableStream {
  return streamOf(new TextEncoder().encode(text));
}

const SHAPES: Readonly<Record<string, [make: () => unknown, expected: Uint8Array]>> = {
  "a stream in pieces": [() => streamOf(PNG.slice(0, 3), PNG.slice(3, 4), PNG.slice(4)), PNG],
  "a stream of bytes from a Blob": [() => new Blob([PNG]).stream(), PNG],
  "an object with base64": [() => ({ image: JPEG.toBase64() }), JPEG],
  "an object with more than the picture": [() => ({ image: JPEG.toBase64(), seed: 1 }), JPEG],
  "an ArrayBuffer": [() => PNG.buffer.slice(0), PNG],
  "a Uint8Array": [() => PNG.slice(), PNG],
  "a part of a larger buffer": [() => new Uint8Array([0, ...PNG, 0]).subarray(1, 13), PNG],
  "a Response with bytes": [() => new Response(PNG), PNG],
  "a Response with JSON": [() => Response.json({ image: PNG.toBase64() }), PNG],
  "JSON handed over as a stream": [
    () => textStream(JSON.stringify({ image: PNG.toBase64() })),
    PNG,
  ],
};

test.each(Object.entries(SHAPES))("%s becomes the bytes of the picture", async (_name, shape) => {
  const [make, expected] = shape;
  expect(await read(make())).toEqual(expected);
});

const NO_PICTURES: Readonly<Record<string, () => unknown>> = {
  "an empty stream": () => streamOf(),
  "a stream of an empty piece": () => streamOf(new Uint8Array()),
  "an empty buffer": () => new ArrayBuffer(0),
  "empty base64": () => ({ image: "" }),
  "a Response without a body": () => new Response(null),
  "base64 that is none": () => ({ image: "no base64 at all!" }),
  "base64 cut in the middle": () => ({ image: "AAAAA" }),
  "an object without a picture": () => ({ images: [] }),
  "a picture that is no text": () => ({ image: 7 }),
  "an error as JSON": () => textStream('{"errors":[{"message":"no"}],"success":false}'),
  "broken JSON": () => textStream('{"image":"AAA'),
  "JSON of a stream that is empty": () => textStream('{"image":""}'),
  "a stream of text": () => streamOf("text"),
  "bare text": () => "text",
  nothing: () => undefined,
  null: () => null,
};

test.each(Object.entries(NO_PICTURES))(
  "%s is backend_failed and retryable",
  async (_name, make) => {
    await expect(read(make())).rejects.toMatchObject({
      name: "AppError",
      code: "backend_failed",
      retryable: true,
    });
  },
);

test("a stream that breaks off is backend_failed and retryable", async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(PNG);
      controller.error(new Error("Network connection lost."));
    },
  });
  await expect(read(broken)).rejects.toMatchObject({ code: "backend_failed", retryable: true });
});

test("a stream that stops without an end is backend_timeout and is cancelled", async () => {
  const cancel = vi.fn<() => void>();
  const hanging = new ReadableStream({ start: (controller) => controller.enqueue(PNG), cancel });
  await expect(read(hanging, AbortSignal.timeout(30))).rejects.toMatchObject({
    code: "backend_timeout",
    retryable: true,
  });
  expect(cancel).toHaveBeenCalledOnce();
});

test("an endless stream is stopped at the limit", async () => {
  const cancel = vi.fn<() => void>();
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024 * 1024;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
    cancel,
  });
  await expect(read(endless)).rejects.toMatchObject({ code: "backend_failed", retryable: false });
  expect(cancel).toHaveBeenCalledOnce();
  expect(sent).toBeLessThan(MAX_IMAGE_BYTES + 4 * 1024 * 1024);
});

test("a picture of exactly the limit is read, one byte more is not", async () => {
  expect((await read(new ArrayBuffer(MAX_IMAGE_BYTES))).byteLength).toBe(MAX_IMAGE_BYTES);
  await expect(read(new ArrayBuffer(MAX_IMAGE_BYTES + 1))).rejects.toMatchObject({
    code: "backend_failed",
    retryable: false,
  });
  const tooLong = "A".repeat(Math.ceil(MAX_IMAGE_BYTES / 3) * 4 + 8);
  await expect(read({ image: tooLong })).rejects.toMatchObject({
    code: "backend_failed",
    details: { maximumBytes: MAX_IMAGE_BYTES },
  });
});

test("a Response that failed is mapped by the text it carries", async () => {
  const busy = new Response("3040: Capacity temporarily exceeded", { status: 429 });
  await expect(read(busy)).rejects.toMatchObject({ code: "backend_busy" });
  const page = new Response("<html>Bad gateway</html>", { status: 502 });
  await expect(read(page)).rejects.toMatchObject({ code: "backend_failed", retryable: true });
});
