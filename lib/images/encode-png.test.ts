import { expect, test } from "vitest";
import { encodePng, isTransparent } from "@/lib/images/encode-png";
import { decodePicture, drawBlank, drawScene } from "@/lib/images/test-pictures";

test.each([
  [1, 1],
  [3, 65],
  [200, 130],
])("a picture of %i × %i pixels comes back as it was", async (width, height) => {
  const scene = drawScene(width, height, 3);
  const opaque = await decodePicture(await encodePng(scene, 3), "image/png");
  expect(opaque).toEqual(scene);
  scene.data[3] = 77;
  const veiled = await decodePicture(await encodePng(scene, 4), "image/png");
  expect(veiled).toEqual(scene);
});

test("grey keeps the red, and little is written for a picture of one colour", async () => {
  const png = await encodePng(drawBlank(64, 64, [9, 200, 200, 255]), 1);
  const grey = await decodePicture(png, "image/png");
  expect([...grey.data.subarray(0, 4)]).toEqual([9, 9, 9, 255]);
  expect(png.byteLength).toBeLessThan(200);
});

test("one pixel is enough to be transparent", () => {
  const scene = drawScene(20, 20, 4);
  expect(isTransparent(scene)).toBe(false);
  scene.data[scene.data.length - 1] = 254;
  expect(isTransparent(scene)).toBe(true);
});
