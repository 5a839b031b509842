import { expect, test } from "vitest";
import { toChartData } from "@/components/admin/series";
import { usageRow } from "@/components/admin/test-usage";

const MODELS = [
  { id: "flux-klein", name: "FLUX.2 klein" },
  { id: "schnell", name: "FLUX.1 schnell" },
  { id: "sd-xl", name: "Stable Diffusion XL" },
];

const REPORT = {
  from: "2026-11-18",
  to: "2026-11-20",
  rows: [
    usageRow({ day: "2026-11-18", model: "sd-xl", pictures: 3, cacheHits: 1 }),
    usageRow({ day: "2026-11-20", model: "flux-klein", pictures: 5, neurons: 521 }),
    usageRow({ day: "2026-11-20", model: "sd-xl", pictures: 2 }),
  ],
};

test("every day has a point, the quiet ones too", () => {
  const { points } = toChartData(REPORT, "pictures", MODELS);
  expect(points).toEqual([
    { day: "2026-11-18", values: [0, 3], total: 3 },
    { day: "2026-11-19", values: [0, 0], total: 0 },
    { day: "2026-11-20", values: [5, 2], total: 7 },
  ]);
});

test("models come in the catalogue's order with their sums and shares; idle ones are left out", () => {
  const { series } = toChartData(REPORT, "pictures", MODELS);
  expect(series.map(({ key, name, total, share }) => ({ key, name, total, share }))).toEqual([
    { key: "flux-klein", name: "FLUX.2 klein", total: 5, share: 0.5 },
    { key: "sd-xl", name: "Stable Diffusion XL", total: 5, share: 0.5 },
  ]);
});

test("a model keeps its colour when others come and go", () => {
  const pictures = toChartData(REPORT, "pictures", MODELS).series;
  const hits = toChartData(REPORT, "cacheHits", MODELS).series;
  expect(hits).toHaveLength(1);
  expect(hits[0]?.colour).toBe(pictures.find(({ key }) => key === "sd-xl")?.colour);
});

test("models the catalogue has no more are shown last, under their id", () => {
  const rows = [
    usageRow({ model: "retired-b", pictures: 1 }),
    usageRow({ model: "retired-a", pictures: 1 }),
    usageRow({ model: "flux-klein", pictures: 1 }),
  ];
  const { series } = toChartData({ ...REPORT, rows }, "pictures", MODELS);
  expect(series.map(({ name }) => name)).toEqual(["FLUX.2 klein", "retired-a", "retired-b"]);
  expect(new Set(series.map(({ colour }) => colour)).size).toBe(3);
});

test("a period without the metric has days but no series", () => {
  const { series, points } = toChartData(REPORT, "usd", MODELS);
  expect(series).toEqual([]);
  expect(points.map(({ total }) => total)).toEqual([0, 0, 0]);
});
