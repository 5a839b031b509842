import { expect, test } from "vitest";
import { type CatalogueModel, findModel } from "@/lib/backends/catalogue";
import { negotiate, type Settings, type WantedSettings } from "@/lib/backends/negotiate";
import type { Warning } from "@/lib/generations/schema";

function modelOf(id: string): CatalogueModel {
  const model = findModel(id);
  if (model === null) throw new Error(`No model ${id}.`);
  return model;
}

const KLEIN: Settings = {
  width: 1024,
  height: 1024,
  seed: null,
  steps: null,
  guidance: null,
  negativePrompt: "",
};
const SCHNELL: Settings = { ...KLEIN, steps: 4 };
const SD_XL: Settings = { ...KLEIN, steps: 20, guidance: 7.5 };

function adjusted(parameter: string, applied: number): Warning {
  return { parameter, reason: "adjusted", applied };
}

function unsupported(parameter: string): Warning {
  return { parameter, reason: "unsupported", applied: null };
}

type Case = {
  readonly model: string;
  readonly wanted: WantedSettings;
  readonly settings: Settings;
  readonly warnings: readonly Warning[];
};

const CASES: Readonly<Record<string, Case>> = {
  "klein, nothing wanted": { model: "flux-klein", wanted: {}, settings: KLEIN, warnings: [] },
  "schnell, nothing wanted": { model: "schnell", wanted: {}, settings: SCHNELL, warnings: [] },
  "sd-xl, nothing wanted": { model: "sd-xl", wanted: {}, settings: SD_XL, warnings: [] },
  "lightning, nothing wanted": {
    model: "sd-xl-lightning",
    wanted: {},
    settings: { ...SD_XL, steps: 8, guidance: 2 },
    warnings: [],
  },
  "dreamshaper, nothing wanted": {
    model: "dreamshaper",
    wanted: {},
    settings: { ...SD_XL, width: 768, height: 768, steps: 8, guidance: 2 },
    warnings: [],
  },
  "klein takes size and seed": {
    model: "flux-klein",
    wanted: { width: 768, height: 1344, seed: 7 },
    settings: { ...KLEIN, width: 768, height: 1344, seed: 7 },
    warnings: [],
  },
  "klein takes the smallest seed": {
    model: "flux-klein",
    wanted: { seed: 0 },
    settings: { ...KLEIN, seed: 0 },
    warnings: [],
  },
  "klein has no steps, guidance and negative prompt": {
    model: "flux-klein",
    wanted: { steps: 4, guidance: 3, negativePrompt: "fog" },
    settings: KLEIN,
    warnings: [unsupported("steps"), unsupported("guidance"), unsupported("negativePrompt")],
  },
  "an empty negative prompt is no wish": {
    model: "flux-klein",
    wanted: { negativePrompt: "" },
    settings: KLEIN,
    warnings: [],
  },
  "schnell draws one size and has no seed": {
    model: "schnell",
    wanted: { width: 512, height: 1024, seed: 1, steps: 9 },
    settings: { ...SCHNELL, steps: 8 },
    warnings: [adjusted("width", 1024), unsupported("seed"), adjusted("steps", 8)],
  },
  "schnell asked for what it does": {
    model: "schnell",
    wanted: { width: 1024, height: 1024, steps: 2 },
    settings: { ...SCHNELL, steps: 2 },
    warnings: [],
  },
  "sd-xl takes everything": {
    model: "sd-xl",
    wanted: { width: 640, height: 960, seed: 3, steps: 12, guidance: 4.25, negativePrompt: "fog" },
    settings: {
      width: 640,
      height: 960,
      seed: 3,
      steps: 12,
      guidance: 4.25,
      negativePrompt: "fog",
    },
    warnings: [],
  },
  "sd-xl beyond its limits": {
    model: "sd-xl",
    wanted: { steps: 50, guidance: 30 },
    settings: { ...SD_XL, steps: 20, guidance: 20 },
    warnings: [adjusted("steps", 20), adjusted("guidance", 20)],
  },
  "sd-xl below its limits": {
    model: "sd-xl",
    wanted: { steps: 0, guidance: 0 },
    settings: { ...SD_XL, steps: 1, guidance: 1 },
    warnings: [adjusted("steps", 1), adjusted("guidance", 1)],
  },
  "half a step is rounded": {
    model: "sd-xl",
    wanted: { steps: 9.6 },
    settings: { ...SD_XL, steps: 10 },
    warnings: [adjusted("steps", 10)],
  },
  "too large a size keeps its shape": {
    model: "flux-klein",
    wanted: { width: 3840, height: 2160 },
    settings: { ...KLEIN, width: 1920, height: 1080 },
    warnings: [adjusted("width", 1920), adjusted("height", 1080)],
  },
  "too small a size keeps its shape": {
    model: "flux-klein",
    wanted: { width: 128, height: 256 },
    settings: { ...KLEIN, width: 256, height: 512 },
    warnings: [adjusted("width", 256), adjusted("height", 512)],
  },
  "too long a size loses its shape but not its limits": {
    model: "flux-klein",
    wanted: { width: 4000, height: 100 },
    settings: { ...KLEIN, width: 1920, height: 256 },
    warnings: [adjusted("width", 1920), adjusted("height", 256)],
  },
  "a side is rounded to a multiple of eight": {
    model: "sd-xl",
    wanted: { width: 1001, height: 1000 },
    settings: { ...SD_XL, width: 1000, height: 1000 },
    warnings: [adjusted("width", 1000)],
  },
  "one side given, the other by default": {
    model: "dreamshaper",
    wanted: { width: 512 },
    settings: { ...SD_XL, width: 512, height: 768, steps: 8, guidance: 2 },
    warnings: [],
  },
};

test.each(Object.entries(CASES))("%s", (_name, { model, wanted, settings, warnings }) => {
  expect(negotiate(modelOf(model), wanted)).toEqual({ settings, warnings });
});

test("what was negotiated is honoured without a further warning", () => {
  for (const { model, wanted } of Object.values(CASES)) {
    const { settings } = negotiate(modelOf(model), wanted);
    const again = negotiate(modelOf(model), {
      width: settings.width,
      height: settings.height,
      negativePrompt: settings.negativePrompt,
      seed: settings.seed ?? undefined,
      steps: settings.steps ?? undefined,
      guidance: settings.guidance ?? undefined,
    });
    expect(again).toEqual({ settings, warnings: [] });
  }
});

test.each([
  ["sd-xl", { width: 640, height: 320 }, { width: 640, height: 320 }],
  ["sd-xl", { width: 1920, height: 1280 }, { width: 1256, height: 840 }],
  ["dreamshaper", { width: 1024, height: 1024 }, { width: 768, height: 768 }],
  ["sd-xl", { width: 64, height: 64 }, { width: 256, height: 256 }],
  ["flux-klein", { width: 1920, height: 200 }, { width: 1920, height: 256 }],
])("%s draws from a source of %o at %o, without a warning", (id, source, size) => {
  const { settings, warnings } = negotiate(modelOf(id), { source });
  expect(settings).toMatchObject(size);
  expect(warnings).toEqual([]);
  const named = negotiate(modelOf(id), { source, width: 512, height: 512 });
  expect(named.settings).toMatchObject({ width: 512, height: 512 });
});
