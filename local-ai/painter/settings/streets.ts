import { darken } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, oval, polygon, repeat, shape } from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { house, pane } from "./houses";
import { place } from "./place";
import { SQUARES } from "./squares";
import { treeRow } from "./trees";

function towers(
  stage: Stage,
  name: string,
  base: number,
  tall: number,
  wide: number,
  depth: number,
): string {
  const random = stage.random.fork(name);
  const count = Math.ceil(stage.width / wide) + 1;
  return repeat(count, (index) => {
    const w = wide * random.next(0.66, 1);
    const x = index * wide - wide * 0.4;
    const h = tall * random.next(0.4, 1.05);
    const wall = random.pick(["#6f7f9c", "#8a93a8", "#57688a", "#a08f8a", "#7d8a86"]);
    const roof = random.pick(["flat", "spire", "step"]);
    const top = base - h;
    const cap =
      roof === "spire"
        ? polygon([x + w * 0.3, top, x + w * 0.5, top - 58, x + w * 0.7, top], wall)
        : roof === "step"
          ? box(x + w * 0.2, top - 24, w * 0.6, 26, wall)
          : "";
    const columns = Math.max(2, Math.floor(w / 26));
    const rows = Math.max(2, Math.floor(h / 36));
    const windows = repeat(columns * rows, (cell) =>
      pane(
        stage,
        x + 9 + (cell % columns) * ((w - 14) / columns),
        top + 15 + Math.floor(cell / columns) * 35,
        (w - 14) / columns - 7,
        17,
        random,
      ),
    );
    return (
      lit(
        stage,
        depth,
        cap +
          box(x, top, w, h + 20, wall) +
          box(x + (stage.sunSide > 0 ? 0 : w * 0.82), top, w * 0.18, h + 20, darken(wall, 0.2)),
      ) + (depth > 0.5 ? "" : windows)
    );
  });
}

function city(stage: Stage): Backdrop {
  const h = stage.height * 0.7;
  const w = stage.width;
  const road =
    box(0, h + 40, w, stage.height - h, "#4a4f5c") +
    box(0, h + 10, w, 40, "#a8a8ac") +
    repeat(Math.ceil(w / 150), (index) =>
      polygon(
        [
          index * 150 + 20,
          stage.height - 150,
          index * 150 + 96,
          stage.height - 150,
          index * 150 + 88,
          stage.height - 136,
          index * 150 + 10,
          stage.height - 136,
        ],
        "#f4e9b8",
      ),
    );
  const back =
    towers(stage, "far", h + 14, 520, 92, 0.62) +
    towers(stage, "near", h + 16, 400, 138, 0.24) +
    lit(stage, 0.04, road + (isSnowy(stage.scene) ? box(0, h + 4, w, 22, "#f4f8fb", 8) : ""));
  return place(stage, h, back);
}

function street(stage: Stage): Backdrop {
  const h = stage.height * 0.64;
  const w = stage.width;
  const random = stage.random.fork("street");
  const count = Math.max(4, Math.round(w / 210));
  const row = repeat(count, (index) =>
    house(
      stage,
      index * (w / count) + 4,
      h + 14,
      w / count - 8,
      random.next(290, 430),
      random,
      0.12,
    ),
  );
  const cobbles = repeat(Math.round(w / 8), () => {
    const y = random.next(h + 74, stage.height);
    const s = 0.5 + (y - h) / 300;
    return oval(random.next(0, w), y, 23 * s, 8 * s, random.chance(0.5) ? "#a39c96" : "#b8b0a8");
  });
  const paving =
    box(0, h + 10, w, 50, "#c9c1b4") +
    box(0, h + 56, w, stage.height - h, "#aaa29a") +
    cobbles +
    box(0, h + 54, w, 9, "#8d857c");
  const lamp = (x: number): string =>
    lit(
      stage,
      0,
      box(x - 5, h - 190, 10, 260, "#2d333d", 4) + box(x - 26, h - 246, 52, 9, "#2d333d", 4),
    ) +
    shape(
      `M${coordinate(x - 15)} ${coordinate(h - 190)}h30l9 -48h-48Z`,
      stage.light.isNight ? "#ffe39a" : "#f2efe0",
    ) +
    (stage.light.isNight ? disc(x, h - 214, 96, "#ffe39a", 'fill-opacity="0.2"') : "");
  return place(
    stage,
    h,
    lit(stage, 0.5, treeRow(stage, "trees", h, 330, 8, growthOf(stage.scene), true)) +
      row +
      lit(stage, 0.04, paving) +
      lamp(w * 0.08) +
      lamp(w * 0.93),
  );
}

/** Cities and their streets, by concept id. */
export const STREETS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  ...SQUARES,
  city,
  street,
};
