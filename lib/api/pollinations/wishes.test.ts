import { expect, test } from "vitest";
import { formatWarnings } from "@/lib/api/shared/describe-drawn";
import { readParameters } from "@/lib/api/pollinations/read-text";
import { readWishes } from "@/lib/api/pollinations/wishes";
import { enabledModels } from "@/lib/backends/catalogue";

const MODELS = enabledModels({ modelsEnabled: [] });
const RANDOM = 1234;

function read(search: string) {
  return readWishes(readParameters(search), MODELS, () => RANDOM);
}

test.each([
  ["", { width: 1024, height: 1024, seed: 42, model: "flux-klein" }],
  ["width=512&height=768", { width: 512, height: 768 }],
  ["aspectRatio=16:9", { width: 1368, height: 768 }],
  ["aspectRatio=9:16", { width: 768, height: 1368 }],
  ["aspectRatio=2:1&width=1024", { width: 1024, height: 512 }],
  ["seed=7", { seed: 7 }],
  ["seed=0", { seed: 0 }],
  ["seed=-1", { seed: RANDOM }],
  ["no-cache=true", { seed: RANDOM }],
  ["model=flux", { model: "flux-klein" }],
  ["model=Turbo", { model: "sd-xl-lightning" }],
  ["model=sd-xl", { model: "sd-xl" }],
  ["negative_prompt=worst+quality", { negativePrompt: "worst quality" }],
  ["enhance=true", { improve: true }],
  ["nologo=true&private=true&nofeed=true&referrer=me&safe=true&transparent=false&key=k", {}],
])("%s is honoured without a word", (search, expected) => {
  const { input, warnings } = read(search);
  expect(input).toMatchObject(expected);
  expect(warnings).toEqual([]);
});

test.each([
  ["width=5000", { width: 1920 }, "width=adjusted:1920"],
  ["height=1", { height: 256 }, "height=adjusted:256"],
  ["width=wide", { width: 1024 }, "width=adjusted:1024"],
  ["width=-5", { width: 1024 }, "width=adjusted:1024"],
  ["seed=1.5", { seed: 42 }, "seed=adjusted:42"],
  ["seed=banana", { seed: 42 }, "seed=adjusted:42"],
  ["seed=2147483648", { seed: 42 }, "seed=adjusted:42"],
  ["seed=-2", { seed: 42 }, "seed=adjusted:42"],
  ["model=midjourney", { model: "flux-klein" }, "model=adjusted:flux-klein"],
  ["model=constructor", { model: "flux-klein" }, "model=adjusted:flux-klein"],
  ["quality=hd", {}, "quality=unsupported"],
  ["transparent=true", {}, "transparent=unsupported"],
  ["safe=false", {}, "safe=adjusted:true"],
  ["safe=privacy,sexual", {}, "safe=unsupported"],
  ["aspectRatio=wide", {}, "aspectRatio=unsupported"],
  ["aspectRatio=1:1&width=512&height=256", {}, "aspectRatio=unsupported"],
  ["no-cache=true&seed=42", { seed: 42 }, "no-cache=unsupported"],
  ["voice=alloy", {}, "voice=unsupported"],
  ["g%C5%82os%0D%0A=1", {}, "g%C5%82os%0D%0A=unsupported"],
])("%s is done otherwise, and said", (search, expected, warned) => {
  const { input, warnings } = read(search);
  expect(input).toMatchObject(expected);
  expect(formatWarnings(warnings)).toBe(warned);
});

test("what is given twice is refused", () => {
  expect(() => read("seed=1&seed=2")).toThrow(/twice/);
});
