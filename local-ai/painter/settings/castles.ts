import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { box, coordinate, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { groundCover, hill, ridge, stone } from "./land";
import { place } from "./place";
import { bush, treeRow } from "./trees";

/** A round tower with its roof and flag, `dx` beside the middle. */
function castleTower(
  stage: Stage,
  x: number,
  base: number,
  s: number,
  wall: string,
  roof: string,
  dx: number,
  w: number,
  tall: number,
): string {
  const left = x + (dx - w / 2) * s;
  const top = base - tall * s;
  return (
    box(left, top, w * s, tall * s, lighten(wall, 0.06)) +
    box(
      left + (stage.sunSide > 0 ? 0 : w * 0.74 * s),
      top,
      w * 0.26 * s,
      tall * s,
      darken(wall, 0.18),
    ) +
    polygon(
      [left - 9 * s, top + 2, left + (w / 2) * s, top - w * 1.35 * s, left + (w + 9) * s, top + 2],
      roof,
    ) +
    stroke(
      `M${coordinate(left + (w / 2) * s)} ${coordinate(top - w * 1.35 * s)}v${coordinate(-26 * s)}`,
      "#5a4a3a",
      3 * s,
    ) +
    shape(
      `M${coordinate(left + (w / 2) * s)} ${coordinate(top - w * 1.35 * s - 26 * s)}l${coordinate(30 * s)} ${coordinate(9 * s)}l${coordinate(-30 * s)} ${coordinate(9 * s)}Z`,
      "#d8344a",
    ) +
    shape(
      `M${coordinate(left + w * 0.38 * s)} ${coordinate(top + 62 * s)}v${coordinate(-20 * s)}q${coordinate(w * 0.12 * s)} ${coordinate(-17 * s)} ${coordinate(w * 0.24 * s)} 0v${coordinate(20 * s)}Z`,
      stage.light.isNight ? "#fff3b0" : "#4a4552",
    )
  );
}

/** A castle with its middle at (x, base), `s` times 400 units tall. */
function castleWalls(stage: Stage, x: number, base: number, s: number): string {
  const wall = "#b9b2ac";
  const roof = stage.random.fork("roofs").pick(["#4a6aa8", "#a8434f", "#5a4a8a", "#3f8a7a"]);
  const curtain = (left: number, w: number, tall: number): string =>
    box(x + left * s, base - tall * s, w * s, tall * s, wall) +
    repeat(Math.floor(w / 24), (index) =>
      box(x + (left + index * 24) * s, base - (tall + 16) * s, 14 * s, 18 * s, wall),
    );
  return (
    castleTower(stage, x, base, s, wall, roof, -64, 58, 330) +
    castleTower(stage, x, base, s, wall, roof, 64, 54, 300) +
    castleTower(stage, x, base, s, wall, roof, 0, 74, 390) +
    curtain(-176, 352, 150) +
    castleTower(stage, x, base, s, wall, roof, -176, 66, 240) +
    castleTower(stage, x, base, s, wall, roof, 176, 66, 240) +
    shape(
      `M${coordinate(x - 36 * s)} ${coordinate(base)}v${coordinate(-66 * s)}q${coordinate(36 * s)} ${coordinate(-50 * s)} ${coordinate(72 * s)} 0v${coordinate(66 * s)}Z`,
      "#5a3f2a",
    ) +
    repeat(3, (index) =>
      stroke(
        `M${coordinate(x + (index - 1) * 18 * s)} ${coordinate(base)}v${coordinate(-82 * s)}`,
        "#3f2c1e",
        2.4 * s,
      ),
    )
  );
}

function castle(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.6;
  const isEmpty = stage.scene.subjects.length + stage.scene.things.length === 0;
  const x = stage.width * (isEmpty ? 0.5 : 0.5 - stage.sunSide * 0.16);
  const back =
    lit(stage, 0.6, ridge(stage, "far", h + 6, 230, "#7d8fb0", true)) +
    lit(stage, 0.3, hill(stage, "mount", h - 30, 30, growth.far)) +
    lit(stage, 0.14, castleWalls(stage, x, h + 6, isEmpty ? 1.25 : 1.05)) +
    lit(stage, 0.2, treeRow(stage, "trees", h + 46, 110, 15, growth, true)) +
    lit(
      stage,
      0.04,
      hill(stage, "near", h + 60, 26, growth.ground) +
        groundCover(stage, "cover", h + 120, growth, 0.4),
    );
  return place(stage, h, back);
}

function ruins(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.6;
  const w = stage.width;
  const random = stage.random.fork("ruins");
  const column = (x: number, tall: number): string =>
    box(x - 26, h + 60 - tall, 52, tall, "#d8cdb8") +
    repeat(3, (index) => box(x - 17 + index * 14, h + 60 - tall, 4, tall, "#bcb09a")) +
    box(x - 36, h + 50, 72, 17, "#c4b8a2") +
    (tall > 260
      ? box(x - 36, h + 50 - tall, 72, 17, "#c4b8a2")
      : polygon(
          [
            x - 26,
            h + 62 - tall,
            x - 10,
            h + 40 - tall,
            x + 8,
            h + 58 - tall,
            x + 26,
            h + 44 - tall,
            x + 26,
            h + 70 - tall,
            x - 26,
            h + 70 - tall,
          ],
          "#d8cdb8",
        ));
  const arch = shape(
    `M${coordinate(w * 0.32)} ${coordinate(h + 60)}V${coordinate(h - 120)}A${coordinate(w * 0.18)} 190 0 0 1 ${coordinate(w * 0.68)} ${coordinate(h - 120)}V${coordinate(h + 60)}H${coordinate(w * 0.62)}V${coordinate(h - 100)}A${coordinate(w * 0.12)} 130 0 0 0 ${coordinate(w * 0.38)} ${coordinate(h - 100)}V${coordinate(h + 60)}Z`,
    "#cabfa8",
  );
  const back =
    lit(stage, 0.56, ridge(stage, "far", h, 150, "#8a96a8", false)) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 14, 170, 13, growth, true)) +
    lit(
      stage,
      0.1,
      arch +
        column(w * 0.1, 330) +
        column(w * 0.22, 210) +
        column(w * 0.8, 290) +
        column(w * 0.92, 170),
    ) +
    lit(
      stage,
      0.06,
      hill(stage, "near", h + 56, 12, growth.ground) +
        repeat(7, () =>
          stone(w * random.next(0, 1), h + random.next(90, 260), random.next(20, 46), "#c4b8a2"),
        ) +
        repeat(5, () => bush(w * random.next(0, 1), h + random.next(70, 110), 34, growth.leaves)) +
        groundCover(stage, "cover", h + 110, growth, 0.3),
    );
  return place(stage, h, back);
}

/** Castles and what is left of them, by concept id. */
export const CASTLES: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  castle,
  ruins,
};
