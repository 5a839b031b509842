import { litColour } from "@/local-ai/painter/scene/light";
import { mixRgb, recolour, toRgb } from "@/local-ai/painter/draw/colour";
import type { Drawing } from "@/local-ai/painter/draw/drawing";
import { coordinate, group, layer, oval } from "@/local-ai/painter/draw/svg";
import type { Treatment } from "@/local-ai/painter/look";
import type { Figure } from "@/local-ai/painter/scene/scene";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";
import { DRAWINGS, SKY_THINGS } from "@/local-ai/painter/subjects/drawings";
import type { Shader } from "./shading";

/** One drawing put on its spot. (x, y) is where its feet, or its middle when it flies, go. */
type Placed = {
  readonly figure: Figure;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly name: string;
};

/** Paints every figure of the scene, the farthest first. */
export function paintFigures(
  stage: Stage,
  backdrop: Backdrop,
  treatment: Treatment,
  shader: Shader,
): string {
  return placeFigures(stage, backdrop)
    .toSorted((first, second) => depthOf(first) - depthOf(second))
    .map((placed) => paintFigure(stage, backdrop, placed, treatment, shader))
    .join("");
}

function depthOf(placed: Placed): number {
  return placed.drawing.place === "ground" ? placed.y : placed.y - 2000;
}

function placeFigures(stage: Stage, backdrop: Backdrop): Placed[] {
  const { scene } = stage;
  const things = scene.things.filter((thing) => !SKY_THINGS.has(thing.id) && DRAWINGS[thing.id]);
  const subjects = scene.subjects.filter((subject) => DRAWINGS[subject.id]);
  const heroes = subjects.length > 0 ? subjects : things.slice(0, 1);
  const companions = subjects.length > 0 ? things : things.slice(1);
  return [
    ...heroes.flatMap((figure, index) => placeGroup(stage, backdrop, figure, index, heroes.length)),
    ...companions.flatMap((figure, index) => placeCompanion(stage, backdrop, figure, index)),
  ];
}

function placeGroup(
  stage: Stage,
  backdrop: Backdrop,
  figure: Figure,
  index: number,
  groups: number,
): Placed[] {
  const drawing = DRAWINGS[figure.id];
  if (!drawing) return [];
  const random = stage.random.fork(`place-${figure.id}`);
  const band = (stage.width * (groups > 1 ? 0.94 : 0.9)) / groups;
  const centre =
    groups === 1
      ? stage.width * (0.5 - stage.sunSide * random.next(0, 0.07))
      : stage.width * 0.03 + band * (index + 0.5);
  const rows = figure.count <= 3 ? 1 : figure.count <= 7 ? 2 : 3;
  const perRow = Math.ceil(figure.count / rows);
  const share = figure.count === 1 ? 1 : figure.count <= 3 ? 0.8 : 0.62;
  const wanted =
    (drawing.size * 1000 * share * (groups > 1 ? 0.86 : 1) * random.next(0.94, 1.08)) /
    drawing.height;
  const scale = Math.min(wanted, (band / perRow / drawing.width) * (perRow > 1 ? 1.12 : 0.98));
  return Array.from({ length: figure.count }, (_, nth) => {
    const row = Math.floor(nth / perRow);
    const inRow = Math.min(perRow, figure.count - row * perRow);
    const across = ((nth % perRow) + 0.5) / inRow - 0.5 + (row % 2 === 1 ? 0.06 : 0);
    const x =
      centre + across * band + (figure.count > 1 ? random.next(-0.06, 0.06) * (band / perRow) : 0);
    const rowScale = scale * (1 - row * 0.16);
    return {
      figure,
      drawing,
      x,
      y: restingPlace(stage, backdrop, drawing, row, rowScale, random.next(-1, 1), groups),
      scale: rowScale,
      flip: random.chance(0.3) ? x < stage.width / 2 : x > stage.width * 0.52,
      name: `${figure.id}${nth}`,
    };
  });
}

function restingPlace(
  stage: Stage,
  backdrop: Backdrop,
  drawing: Drawing,
  row: number,
  scale: number,
  jitter: number,
  groups: number,
): number {
  const half = (drawing.height * scale) / 2;
  switch (drawing.place) {
    case "ground":
      return backdrop.floor + 34 - row * 74 + jitter * 14;
    case "water":
      return backdrop.floats
        ? stage.height * (backdrop.horizon > 0 ? 0.66 : 0.5) - row * 150 + jitter * 40
        : backdrop.floor - half - 20;
    case "air":
      return Math.max(
        half + 20,
        stage.height * (groups > 1 ? 0.34 : 0.45) - row * 170 + jitter * 46,
      );
    case "sky":
      return Math.max(
        half + 24,
        stage.height * (groups > 1 ? 0.24 : 0.36) - row * 130 + jitter * 30,
      );
  }
}

const SIDE_SPOTS = [0.2, 0.8, 0.33, 0.68, 0.08, 0.92] as const;

function placeCompanion(stage: Stage, backdrop: Backdrop, figure: Figure, index: number): Placed[] {
  const drawing = DRAWINGS[figure.id];
  if (!drawing) return [];
  const random = stage.random.fork(`companion-${figure.id}`);
  const scale = (drawing.size * 620) / drawing.height;
  const shift = random.whole(0, 1) + index * 2;
  return Array.from({ length: figure.count }, (_, nth) => {
    const spot = SIDE_SPOTS[(shift + nth) % SIDE_SPOTS.length] ?? 0.5;
    const round = Math.floor(nth / SIDE_SPOTS.length);
    return {
      figure,
      drawing,
      x: stage.width * spot + random.next(-24, 24),
      y: restingPlace(
        stage,
        backdrop,
        drawing,
        (nth + index) % 2 === 0 ? -0.55 : 0.7 + round * 0.5,
        scale,
        random.next(-1, 1),
        1,
      ),
      scale: scale * random.next(0.88, 1.1),
      flip: spot > 0.5,
      name: `${figure.id}${nth}`,
    };
  });
}

function paintFigure(
  stage: Stage,
  backdrop: Backdrop,
  placed: Placed,
  treatment: Treatment,
  shader: Shader,
): string {
  const raw = placed.drawing.draw({
    random: stage.random.fork(placed.name),
    colour: placed.figure.colour,
  });
  const lighting = figureLight(stage, backdrop);
  const body = shader.shade(recolour(unlinedGlow(raw), lighting));
  const transform = `translate(${coordinate(placed.x)} ${coordinate(placed.y)}) scale(${(placed.flip ? -placed.scale : placed.scale).toFixed(3)} ${placed.scale.toFixed(3)})`;
  const outlined = treatment.outline
    ? layer(
        `stroke="${treatment.outline.colour}" stroke-width="${coordinate((treatment.outline.width * 2) / placed.scale)}" stroke-linejoin="round" paint-order="stroke"`,
        body,
      )
    : body;
  return [
    groundShadow(stage, backdrop, placed),
    treatment.cutOut
      ? layer('opacity="0.34"', group(`translate(11 13) ${transform}`, silhouette(raw, "#1a1030")))
      : "",
    rimLight(stage, backdrop, raw, transform, treatment),
    group(transform, outlined),
  ].join("");
}

/** Glass, glows and blushes are see-through: they get no outline of their own. */
function unlinedGlow(svg: string): string {
  return svg.replaceAll(/<[a-z]+ [^>]*fill-opacity=[^>]*>/g, (element) =>
    element.includes(" stroke=")
      ? element
      : element.replace(" fill-opacity=", ' stroke="none" fill-opacity='),
  );
}

/** Figures keep more of their own colours than the land does, so that they can be told at night. */
function figureLight(
  stage: Stage,
  backdrop: Backdrop,
): (rgb: readonly [number, number, number]) => readonly [number, number, number] {
  const share = backdrop.sky === "none" ? 0.22 : stage.light.isNight ? 0.44 : 0.66;
  const full = litColour(stage.light, 0);
  return (rgb) => mixRgb(rgb, full(rgb), share);
}

function groundShadow(stage: Stage, backdrop: Backdrop, placed: Placed): string {
  if (placed.drawing.place !== "ground" || (backdrop.floats && backdrop.sky === "open")) return "";
  const wide = placed.drawing.width * placed.scale;
  const slant =
    backdrop.sky === "open"
      ? -stage.sunSide * wide * (stage.light.sunHeight < 0.2 ? 0.24 : 0.1)
      : 0;
  return oval(
    placed.x + slant,
    placed.y - 2,
    wide * 0.52,
    Math.max(8, wide * 0.075),
    "#1a1630",
    'fill-opacity="0.28"',
  );
}

function rimLight(
  stage: Stage,
  backdrop: Backdrop,
  raw: string,
  transform: string,
  treatment: Treatment,
): string {
  const strong = stage.light.sunHeight < 0.2 || stage.light.isNight;
  if (!strong || backdrop.sky === "none" || treatment.shading === 0 || treatment.outline) return "";
  return layer(
    'opacity="0.7"',
    group(`translate(${stage.sunSide * 3.4} -2.2) ${transform}`, silhouette(raw, stage.light.sun)),
  );
}

function silhouette(svg: string, colour: string): string {
  const rgb = toRgb(colour);
  const solid = svg.replaceAll(/<[a-z]+ [^>]*(?:fill|stroke)-opacity=[^>]*\/>/g, "");
  return recolour(solid, () => rgb);
}
