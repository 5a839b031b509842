import { expect, test } from "vitest";
import { toWish } from "@/lib/api/openai/to-wish";

test.each([
  ["1024x1536", 1024, 1536],
  ["3840x2160", 1920, 1080],
  ["100x200", 256, 512],
  ["1000x1001", 1000, 1000],
])("the size %s keeps its shape: %i × %i", (size, width, height) => {
  expect(toWish({ size }, []).input).toMatchObject({ width, height });
});

test.each([
  ["auto", "schnell", undefined, undefined, []],
  ["medium", "schnell", undefined, undefined, []],
  ["high", "schnell", undefined, 8, []],
  ["hd", "schnell", undefined, 8, []],
  ["low", "schnell", undefined, 2, []],
  ["high", "schnell", 5, 5, ["quality"]],
  ["high", undefined, undefined, undefined, ["quality"]],
] as const)(
  "quality %s of %s with steps %s is %s steps",
  (quality, model, steps, drawn, warned) => {
    const { input, warnings } = toWish({ quality, model, steps }, []);
    expect(input.steps).toBe(drawn);
    expect(warnings.map(({ parameter }) => parameter)).toEqual(warned);
  },
);

test("what cannot be honoured is said, what is the usual is not", () => {
  const usual = { background: "auto", moderation: "auto", partial_images: 0, user: "u" } as const;
  expect(toWish({ ...usual, output_compression: 100 }, []).warnings).toEqual([]);
  const wished = {
    background: "transparent",
    moderation: "low",
    partial_images: 2,
    style: "vivid",
    input_fidelity: "high",
    output_compression: 50,
  } as const;
  const told = toWish(wished, []).warnings.map(({ parameter, applied }) => [parameter, applied]);
  expect(Object.fromEntries(told)).toEqual({
    background: "opaque",
    moderation: "auto",
    partial_images: 0,
    style: null,
    input_fidelity: null,
    output_compression: null,
  });
});
