import { expect, test } from "vitest";
import { createImagesResizer } from "@/lib/images/images-resizer";
import { readImageSize, sniffImageType } from "@/lib/images/sniff";
import { testBindings } from "@/lib/images/test-bindings";
import { drawBlank, drawScene, encodePicture, layOnSide } from "@/lib/images/test-pictures";
import { claimPngSize } from "@/lib/images/test-png";
import { wasmResizer } from "@/lib/images/wasm-resizer";

const types = ["image/png", "image/jpeg", "image/webp"] as const;
const widths = [640, 320];
const resizer = createImagesResizer(testBindings.IMAGES);

/** Remembers what is asked of the real binding, whose local version leaves out quality and billing. */
function watchImages(fail?: () => Error) {
  const outputs: ImageOutputOptions[] = [];
  const images: Pick<ImagesBinding, "input"> = {
    input(stream) {
      const transformer = testBindings.IMAGES.input(stream);
      const watched: ImageTransformer = {
        transform: (change) => {
          transformer.transform(change);
          return watched;
        },
        draw: () => watched,
        output: (options) => {
          outputs.push(options);
          return fail === undefined ? transformer.output(options) : Promise.reject(fail());
        },
      };
      return watched;
    },
  };
  return { outputs, resizer: createImagesResizer(images) };
}

test.for(types)("a %s gives the same sizes as the codecs in the Worker do", async (type) => {
  const bytes = await encodePicture(drawScene(900, 600), type);
  const derived = await resizer.derive(bytes, type, widths);
  const reference = await wasmResizer.derive(bytes, type, widths);
  expect({ width: derived.width, height: derived.height }).toEqual({ width: 900, height: 600 });
  expect(derived.thumbnails.map(({ width }) => width)).toEqual([320, 640]);
  for (const [index, thumbnail] of derived.thumbnails.entries()) {
    expect(sniffImageType(thumbnail.bytes)).toBe("image/webp");
    expect(readImageSize(thumbnail.bytes, "image/webp")).toEqual(
      readImageSize(reference.thumbnails[index]?.bytes ?? new Uint8Array(), "image/webp"),
    );
  }
  expect(derived.view === null).toBe(reference.view === null);
  expect(atob(derived.thumbhash)).toHaveLength(atob(reference.thumbhash).length);
});

test.for([
  ["image/png", 4],
  ["image/jpeg", 3],
  ["image/webp", 3],
] as const)("a %s costs %i billed calls", async ([type, calls]) => {
  const watched = watchImages();
  await watched.resizer.derive(await encodePicture(drawScene(700, 700), type), type, widths);
  expect(watched.outputs).toHaveLength(calls);
  const qualities = watched.outputs
    .map(({ quality }) => quality)
    .filter((quality) => quality !== undefined);
  expect(qualities.toSorted((first, second) => first - second)).toEqual(
    type === "image/png" ? [78, 78, 82] : [78, 78],
  );
});

test("an empty picture is refused", async () => {
  const bytes = await encodePicture(drawBlank(512, 512, [0, 0, 0, 255]), "image/png");
  await expect(resizer.derive(bytes, "image/png", widths)).rejects.toMatchObject({
    code: "backend_failed",
    message: "The model returned an empty picture.",
  });
});

test("bombs and cut files never reach the binding", async () => {
  const watched = watchImages();
  const whole = await encodePicture(drawScene(300, 300), "image/jpeg");
  for (const [bytes, type] of [
    [claimPngSize(60_000, 60_000), "image/png"],
    [whole.slice(0, 2000), "image/jpeg"],
    [new Uint8Array(), "image/png"],
  ] as const) {
    await expect(watched.resizer.derive(bytes, type, widths)).rejects.toMatchObject({
      code: "backend_failed",
    });
  }
  expect(watched.outputs).toEqual([]);
});

test("a JPEG that says it lies on its side is measured as it is shown", async () => {
  const lying = layOnSide(await encodePicture(drawScene(400, 200), "image/jpeg"));
  expect(await resizer.derive(lying, "image/jpeg", [])).toMatchObject({ width: 200, height: 400 });
});

test.for([
  [9412, "backend_failed"],
  [9520, "backend_failed"],
  [9422, "storage_failed"],
  [9523, "storage_failed"],
  [undefined, "storage_failed"],
] as const)("the binding's code %s means %s, with the cause kept", async ([number, code]) => {
  const cause = Object.assign(new Error("IMAGES_TRANSFORM_ERROR"), { code: number });
  const watched = watchImages(() => cause);
  const bytes = await encodePicture(drawScene(300, 300), "image/jpeg");
  await expect(watched.resizer.derive(bytes, "image/jpeg", widths)).rejects.toMatchObject({
    code,
    cause,
    retryable: true,
  });
});

test("a picture is drawn afresh by one billed call, as the codecs in the Worker do", async () => {
  const watched = watchImages();
  const jpeg = layOnSide(await encodePicture(drawScene(900, 600), "image/jpeg"));
  const normalized = await watched.resizer.normalize(jpeg, "image/jpeg", 300);
  const reference = await wasmResizer.normalize(jpeg, "image/jpeg", 300);
  expect(watched.outputs).toEqual([{ format: "image/png" }]);
  expect(sniffImageType(normalized.bytes)).toBe("image/png");
  expect(normalized).toMatchObject({ width: 200, height: 300 });
  expect(reference).toMatchObject({ width: 200, height: 300 });
  const small = await watched.resizer.normalize(jpeg, "image/jpeg", 1920);
  expect(small).toMatchObject({ width: 600, height: 900 });
});

test("a picture that the binding can't decode is the sender's fault, its failure is not", async () => {
  const broken = claimPngSize(10, 10);
  const blamed = watchImages(() => Object.assign(new Error("no image"), { code: 9412 }));
  await expect(blamed.resizer.normalize(broken, "image/png", 300)).rejects.toMatchObject({
    code: "invalid_request",
    details: { reason: "damaged" },
  });
  const down = watchImages(() => new Error("quota"));
  await expect(down.resizer.normalize(broken, "image/png", 300)).rejects.toMatchObject({
    code: "storage_failed",
  });
});
