import { expect, test } from "vitest";
import { createImagesResizer } from "@/lib/images/images-resizer";
import { sniffImageType } from "@/lib/images/sniff";
import { testBindings } from "@/lib/images/test-bindings";
import { decodePicture, drawScene, encodePicture } from "@/lib/images/test-pictures";
import { wasmResizer } from "@/lib/images/wasm-resizer";

const types = ["image/png", "image/jpeg", "image/webp"] as const;
const pairs = types.flatMap((from) => types.map((to) => [from, to] as const));
const resizers = [
  ["the codecs", wasmResizer],
  ["the Images binding", createImagesResizer(testBindings.IMAGES)],
] as const;

test.for(
  resizers.flatMap(([name, resizer]) => pairs.map((pair) => [name, ...pair, resizer] as const)),
)("%s make of a %s a %s that shows the same", async ([, from, to, resizer]) => {
  const scene = drawScene(96, 64);
  const converted = await resizer.convert(await encodePicture(scene, from), {
    from,
    to,
    quality: 90,
  });
  expect(sniffImageType(converted)).toBe(to);
  const pixels = await decodePicture(converted, to);
  expect({ width: pixels.width, height: pixels.height }).toEqual({ width: 96, height: 64 });
  let difference = 0;
  for (const [index, value] of pixels.data.entries()) {
    difference += Math.abs(value - (scene.data[index] ?? 0));
  }
  expect(difference / pixels.data.length).toBeLessThan(6);
});

test.for(["image/jpeg", "image/webp"] as const)(
  "a lower quality makes a smaller %s",
  async (to) => {
    const bytes = await encodePicture(drawScene(200, 200), "image/png");
    const sizeAt = async (quality: number) =>
      (await wasmResizer.convert(bytes, { from: "image/png", to, quality })).byteLength;
    expect(await sizeAt(10)).toBeLessThan((await sizeAt(95)) / 2);
  },
);

test("a picture cut short is an error, not a grey one", async () => {
  const bytes = (await encodePicture(drawScene(96, 64), "image/jpeg")).slice(0, 900);
  await expect(
    wasmResizer.convert(bytes, { from: "image/jpeg", to: "image/png", quality: 90 }),
  ).rejects.toMatchObject({ code: "backend_failed" });
});
