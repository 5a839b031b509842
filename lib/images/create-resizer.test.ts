import { expect, test } from "vitest";
import { createResizer } from "@/lib/images/create-resizer";
import { replaceMethods, testBindings } from "@/lib/images/test-bindings";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";

test.for([
  ["wasm", 0],
  ["images", 2],
] as const)("the setting %s calls the Images binding %i times", async ([resizer, expected]) => {
  let calls = 0;
  const images = replaceMethods(testBindings.IMAGES, {
    input: (stream) => {
      calls += 1;
      return testBindings.IMAGES.input(stream);
    },
  });
  const bytes = await encodePicture(drawScene(400, 300), "image/jpeg");
  const derived = await createResizer({ resizer }, { IMAGES: images }).derive(
    bytes,
    "image/jpeg",
    [320],
  );
  expect(derived).toMatchObject({ width: 400, height: 300, thumbnails: [{ width: 320 }] });
  expect(calls).toBe(expected);
});
