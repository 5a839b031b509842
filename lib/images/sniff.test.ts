import { expect, test } from "vitest";
import { isComplete, readImageSize, sniffImageType } from "@/lib/images/sniff";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";

const types = ["image/png", "image/jpeg", "image/webp"] as const;

test.for(types)("a %s is recognised, measured and found whole", async (type) => {
  const bytes = await encodePicture(drawScene(123, 77), type);
  expect(sniffImageType(bytes)).toBe(type);
  expect(readImageSize(bytes, type)).toEqual({ width: 123, height: 77 });
  expect(isComplete(bytes, type)).toBe(true);
});
