import type { Random } from "@/local-ai/painter/draw/random";
import { darken, mix } from "@/local-ai/painter/draw/colour";
import {
  box,
  coordinate,
  disc,
  oval,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { cornerPlants, groundCover, hill, ridge, stone, water } from "./land";
import { open } from "./place";
import { treeRow } from "./trees";

function lake(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.52;
  const shore = stage.height * 0.74;
  const random = stage.random.fork("reeds");
  const reeds = repeat(Math.round(stage.width / 34), (index) => {
    const x = index * 35 + random.next(-14, 14);
    const isEdge = x < stage.width * 0.22 || x > stage.width * 0.8;
    const tall = isEdge ? random.next(110, 210) : random.next(24, 58);
    return (
      stroke(
        `M${coordinate(x)} ${coordinate(shore + 34)}q6 ${coordinate(-tall * 0.6)} 2 ${coordinate(-tall)}`,
        "#5c7a3a",
        5,
      ) + (isEdge && index % 2 === 0 ? oval(x + 2, shore + 30 - tall, 7, 23, "#7a4a2a") : "")
    );
  });
  const back =
    lit(stage, 0.6, ridge(stage, "far", h + 4, 210, "#6f86a8", isSnowy(stage.scene))) +
    lit(stage, 0.36, treeRow(stage, "trees", h + 6, 120, 22, growth, true)) +
    lit(
      stage,
      0,
      water(stage, "water", h, stage.height, isSnowy(stage.scene) ? "#9cc4de" : "#3f86b5", h),
    ) +
    lit(
      stage,
      0.04,
      hill(stage, "shore", shore + 16, 18, growth.ground) +
        reeds +
        groundCover(stage, "cover", shore + 40, growth, 0.3),
    );
  return open(stage, 0.52, back);
}

function river(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.56;
  const w = stage.width;
  const tone = mix("#4a9ac8", stage.light.sky[1], 0.2);
  const d = `M${coordinate(w * 0.56)} ${coordinate(h + 22)}C${coordinate(w * 0.42)} ${coordinate(h + 80)} ${coordinate(w * 0.76)} ${coordinate(h + 120)} ${coordinate(w * 0.5)} ${coordinate(h + 190)}C${coordinate(w * 0.3)} ${coordinate(h + 250)} ${coordinate(w * 0.16)} ${coordinate(stage.height - 60)} ${coordinate(-20)} ${coordinate(stage.height + 10)}H${coordinate(w * 0.52)}C${coordinate(w * 0.6)} ${coordinate(stage.height - 80)} ${coordinate(w * 0.74)} ${coordinate(h + 240)} ${coordinate(w * 0.78)} ${coordinate(h + 180)}C${coordinate(w * 0.84)} ${coordinate(h + 110)} ${coordinate(w * 0.56)} ${coordinate(h + 70)} ${coordinate(w * 0.6)} ${coordinate(h + 22)}Z`;
  const random = stage.random.fork("river");
  const stones = repeat(9, () =>
    stone(
      w * random.next(0.1, 0.7),
      stage.height - random.next(20, 190),
      random.next(12, 34),
      "#8f959c",
    ),
  );
  const back =
    lit(stage, 0.6, ridge(stage, "far", h + 4, 200, "#6f86a8", isSnowy(stage.scene))) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 16, 190, 15, growth, true)) +
    lit(stage, 0.06, hill(stage, "ground", h + 18, 14, growth.ground)) +
    lit(
      stage,
      0,
      shape(d, tone) +
        stroke(d, "#ffffff", 6, 'stroke-opacity="0.35"') +
        stones +
        groundCover(stage, "cover", h + 120, growth, 0.25),
    );
  return open(stage, 0.56, back, cornerPlants(stage, growth));
}

/** Two shoulders of rock with cracks. */
function cliffFace(w: number, h: number, random: Random): string {
  return (
    polygon(
      [
        0,
        h * 0.3,
        w * 0.2,
        h * 0.22,
        w * 0.36,
        h * 0.36,
        w * 0.64,
        h * 0.36,
        w * 0.82,
        h * 0.2,
        w,
        h * 0.3,
        w,
        h + 180,
        0,
        h + 180,
      ],
      "#7a7f86",
    ) +
    repeat(14, () => {
      const x = random.next(0, w);
      const y = random.next(h * 0.4, h + 100);
      return polygon(
        [x, y, x + 66, y + 10, x + 44, y + 40, x - 18, y + 34],
        darken("#7a7f86", random.next(0.06, 0.24)),
      );
    })
  );
}

/** Strands of water over the edge. */
function fallingWater(w: number, h: number): string {
  return repeat(15, (index) => {
    const x = w * 0.37 + (index / 15) * w * 0.26;
    return box(
      x,
      h * 0.35,
      w * 0.02,
      h + 130 - h * 0.35,
      index % 3 === 0 ? "#ffffff" : index % 3 === 1 ? "#d8eefa" : "#b4daf0",
      5,
      `fill-opacity="0.92"`,
    );
  });
}

function waterfall(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.5;
  const w = stage.width;
  const random = stage.random.fork("fall");
  const cliff = cliffFace(w, h, random);
  const streams = fallingWater(w, h);
  const spray = repeat(22, () =>
    disc(
      w * 0.5 + random.next(-190, 190),
      h + 130 + random.next(-44, 22),
      random.next(20, 52),
      "#ffffff",
      'fill-opacity="0.4"',
    ),
  );
  const back =
    lit(stage, 0.5, treeRow(stage, "top", h * 0.34, 170, 12, growth, true)) +
    lit(stage, 0.22, cliff) +
    lit(stage, 0.1, streams) +
    lit(stage, 0, water(stage, "pool", h + 120, stage.height, "#3f9ab5", h)) +
    lit(
      stage,
      0.04,
      spray +
        hill(stage, "shore", stage.height - 160, 18, growth.ground) +
        stone(w * 0.14, stage.height - 150, 66, "#83898f") +
        stone(w * 0.88, stage.height - 150, 80, "#777d84") +
        groundCover(stage, "cover", stage.height - 150, growth, 0.4),
    );
  return { ...open(stage, 0.5, back, cornerPlants(stage, growth)), horizon: h * 0.6 };
}

/** Lakes and rivers, by concept id. */
export const FRESHWATER: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  lake,
  river,
  waterfall,
};
