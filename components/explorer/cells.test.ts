import { expect, test } from "vitest";
import { testView } from "@/components/data/test-view";
import {
  drawLots,
  firstGrid,
  type Grid,
  holds,
  isPaintable,
  layOutCells,
  seedsOf,
} from "@/components/explorer/cells";
import { withQuotes } from "@/components/explorer/use-cell-quotes";
import { MAX_SEED } from "@/components/studio/form";
import { placeholderView } from "@/components/studio/placeholder-view";
import type { Frame, StudioModel } from "@/components/studio/models";
import type { ImageView } from "@/lib/generations/schema";

const SQUARE: Frame = {
  width: 1024,
  height: 1024,
  neurons: 50,
  usd: 0.0005,
  neuronsPerStep: 2,
  usdPerStep: 0.00002,
};
const PAINT: StudioModel = {
  id: "paint",
  name: "Paint",
  default: true,
  sizes: { min: 256, max: 1920, step: 8, fixed: null },
  parameters: {
    seed: true,
    negativePrompt: true,
    steps: { min: 1, max: 20, default: 20 },
    guidance: null,
  },
  edits: { source: false, strength: null, mask: false, references: 0, needsSource: false },
  price: { neurons: 50, usd: 0.0005 },
  typicalSeconds: 3,
  beta: false,
  licence: null,
  enabled: true,
  frames: {
    square: SQUARE,
    post: null,
    portrait: null,
    poster: null,
    story: null,
    classic: null,
    photo: null,
    wide: { ...SQUARE, width: 1360, height: 768, neurons: 60 },
    cinema: null,
  },
};
const OTHER: StudioModel = {
  ...PAINT,
  id: "other",
  name: "Other",
  default: false,
  parameters: { seed: true, negativePrompt: false, steps: null, guidance: null },
};
const SEEDLESS: StudioModel = {
  ...PAINT,
  id: "seedless",
  parameters: { ...OTHER.parameters, seed: false },
};
const MODELS = [PAINT, OTHER, SEEDLESS];

const IMAGE: ImageView = {
  url: "/images/a",
  type: "image/png",
  width: 1024,
  height: 1024,
  bytes: 1000,
  thumbhash: "",
  sources: [],
};
const FOX = testView({
  image: IMAGE,
  recipe: { ...testView().recipe, negativePrompt: "deszcz", steps: 20, english: "a fox" },
});
const GRID: Grid = {
  modelIds: ["paint", "other", "seedless"],
  count: 4,
  order: "following",
  lots: [7, 100, 200, 300, 400, 500, 600, 700],
};

test("the first grid is the picture's model over four seeds from its own", () => {
  const grid = firstGrid(FOX, MODELS);
  expect(grid.modelIds).toEqual(["paint"]);
  expect(seedsOf(grid)).toEqual([7, 8, 9, 10]);
  expect(holds(grid, FOX)).toBe(true);
  const elsewhere = testView({ recipe: { ...FOX.recipe, seed: 11 } });
  expect(holds(grid, elsewhere)).toBe(false);
});

test("a picture without a seed begins with a model that takes one", () => {
  const recipe = { ...FOX.recipe, model: "seedless", seed: null };
  const grid = firstGrid(testView({ recipe }), MODELS);
  expect(grid.modelIds).toEqual(["paint"]);
  expect(seedsOf(grid)).toEqual([42, 43, 44, 45]);
});

test("what exists already costs nothing, whoever asked for it, and the rest what the API says", () => {
  const rows = layOutCells(FOX, GRID, MODELS, []);
  const [first, second] = rows[0]?.cells ?? [];
  const limit = { used: 0, limit: null, resumesAt: "2026-11-21T00:00:00.000Z" };
  const rest = { limits: { session: limit, account: limit }, canAfford: true, limitedBy: null };
  const priced = withQuotes(rows, {
    [first?.id ?? ""]: { ...rest, neurons: 0, usd: 0, known: true },
    [second?.id ?? ""]: { ...rest, neurons: 55, usd: 0.0006, known: false },
  });
  const seen = priced[0]?.cells.slice(0, 2).map(({ neurons, isKnown }) => [neurons, isKnown]);
  expect(seen).toEqual([
    [0, true],
    [55, false],
  ]);
  expect(priced[0]?.cells.slice(2)).toEqual(rows[0]?.cells.slice(2));
});

test("seeds follow past the largest, and are drawn by lot beside the picture's own", () => {
  expect(seedsOf({ ...GRID, lots: [MAX_SEED, 1] })).toEqual([MAX_SEED, 0, 1, 2]);
  expect(seedsOf({ ...GRID, order: "random", count: 5 })).toEqual([7, 100, 200, 300, 400]);
  const lots = drawLots(7);
  expect(lots).toHaveLength(8);
  expect(lots[0]).toBe(7);
});

test("rows are the chosen models that take seeds, and cells ask for what each can do", () => {
  const rows = layOutCells(FOX, GRID, MODELS, []);
  expect(rows.map(({ model }) => model.id)).toEqual(["paint", "other"]);
  const [own, other] = rows.map(({ cells }) => cells[1]);
  expect(own?.input).toMatchObject({
    prompt: "lis w lesie",
    english: "a fox",
    model: "paint",
    seed: 8,
    negativePrompt: "deszcz",
    steps: 20,
  });
  expect(other?.input).toMatchObject({ model: "other", seed: 8, width: 1024, height: 1024 });
  expect(other?.input).not.toHaveProperty("negativePrompt");
  expect(other?.input).not.toHaveProperty("steps");
});

test("what the gallery holds is known, whether defaults were written down or not", () => {
  const known = [FOX, placeholderView("k", { ...layOut(1).input, steps: undefined }, new Date(0))];
  const cells = layOutCells(FOX, GRID, MODELS, known)[0]?.cells ?? [];
  expect(cells.map(({ view }) => view?.id ?? null)).toEqual([FOX.id, "local-k", null, null]);
  expect(cells.map(isPaintable)).toEqual([false, false, true, true]);
});

test("of several requests for one cell the one that came furthest counts, a failed one can be painted", () => {
  const failed = { ...FOX, id: "failed", status: "failed", image: null } as const;
  const running = { ...FOX, id: "running", status: "running", image: null } as const;
  const first = (known: (typeof FOX)[]) => layOutCells(FOX, GRID, MODELS, known)[0]?.cells[0];
  expect(first([failed, FOX, running])?.view?.id).toBe(FOX.id);
  expect(first([failed, running])?.view?.id).toBe("running");
  const again = first([failed]);
  expect(again !== undefined && isPaintable(again)).toBe(true);
});

test("another wording or size is another picture", () => {
  const words = { ...FOX, recipe: { ...FOX.recipe, english: "a red fox" } };
  const size = { ...FOX, recipe: { ...FOX.recipe, width: 512 } };
  const cells = layOutCells(FOX, GRID, MODELS, [words, size])[0]?.cells ?? [];
  expect(cells.every(({ view }) => view === null)).toBe(true);
});

test("a cell costs what the picture has cost, else what the catalogue says of its shape and steps", () => {
  const priceOf = (view: typeof FOX) =>
    layOutCells(view, GRID, MODELS, []).map(({ cells }) => cells[0]?.neurons);
  expect(priceOf(FOX)).toEqual([FOX.neurons, 50]);
  const cached = { ...FOX, neurons: 0, recipe: { ...FOX.recipe, steps: 10 } };
  expect(priceOf(cached)).toEqual([50 - 10 * 2, 50]);
  const wide = { ...cached, recipe: { ...FOX.recipe, width: 1360, height: 768 } };
  expect(priceOf(wide)).toEqual([60, 60]);
});

function layOut(index: number) {
  const cell = layOutCells(FOX, GRID, MODELS, [])[0]?.cells[index];
  if (cell === undefined) throw new Error("There is no such cell.");
  return cell;
}
