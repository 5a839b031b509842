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
import { type Backdrop, growthOf, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { groundCover, hill, ridge, stone } from "./land";
import { place } from "./place";
import { treeRow } from "./trees";

function desert(stage: Stage): Backdrop {
  const h = stage.height * 0.56;
  const w = stage.width;
  const cactus = (x: number, y: number, s: number): string =>
    stroke(
      `M${coordinate(x)} ${coordinate(y)}v${-150 * s}M${coordinate(x)} ${coordinate(y - 56 * s)}h${-36 * s}v${-40 * s}M${coordinate(x)} ${coordinate(y - 76 * s)}h${36 * s}v${-44 * s}`,
      "#4f8a4a",
      25 * s,
    );
  const back =
    lit(stage, 0.56, ridge(stage, "mesa", h + 8, 140, "#b87a5a", false)) +
    lit(stage, 0.36, hill(stage, "far", h + 8, 46, "#e8b870")) +
    lit(stage, 0.18, hill(stage, "mid", h + 90, 52, "#eec27c")) +
    lit(stage, 0.06, cactus(w * 0.12, h + 160, 1.1) + cactus(w * 0.9, h + 130, 0.8)) +
    lit(
      stage,
      0.03,
      hill(stage, "near", h + 210, 34, "#f2cc8a") +
        stone(w * 0.78, stage.height - 130, 36, "#b58a6a") +
        stone(w * 0.2, stage.height - 60, 26, "#a87c5c"),
    );
  return place(stage, h, back);
}

/** Crystals that light the floor. */
function glowingCrystals(w: number, H: number, random: Random): string {
  return repeat(7, (index) => {
    const x = w * random.next(0.02, 0.98);
    const y = H * random.next(0.72, 0.9);
    const tone = ["#6ae0e8", "#b88af4", "#f08ac8"][index % 3] ?? "#6ae0e8";
    const s = random.next(24, 54);
    return (
      disc(x, y - s, s * 1.5, tone, 'fill-opacity="0.16"') +
      polygon(
        [
          x - s * 0.3,
          y,
          x - s * 0.36,
          y - s * 0.9,
          x,
          y - s * 1.6,
          x + s * 0.34,
          y - s,
          x + s * 0.28,
          y,
        ],
        tone,
      ) +
      polygon(
        [x, y - s * 1.6, x + s * 0.34, y - s, x + s * 0.28, y, x + s * 0.04, y],
        darken(tone, 0.25),
      )
    );
  });
}

function cave(stage: Stage): Backdrop {
  const random = stage.random.fork("cave");
  const { width: w, height: H } = stage;
  const [, middle, low] = stage.light.sky;
  const opening =
    `<defs><linearGradient id="mouth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>` +
    box(0, 0, w, H, "#2a2533") +
    oval(w * 0.5, H * 0.46, w * 0.3, H * 0.3, "url(#mouth)");
  const frame = `M-10 -10H${w + 10}V${H + 10}H-10ZM${coordinate(w * 0.2)} ${coordinate(H * 0.74)}C${coordinate(w * 0.14)} ${coordinate(H * 0.4)} ${coordinate(w * 0.3)} ${coordinate(H * 0.2)} ${coordinate(w * 0.5)} ${coordinate(H * 0.18)}S${coordinate(w * 0.86)} ${coordinate(H * 0.36)} ${coordinate(w * 0.8)} ${coordinate(H * 0.74)}Z`;
  const teeth =
    repeat(11, (index) => {
      const x = w * (index / 10);
      const long = random.next(50, 190);
      return polygon(
        [x - 40, -10, x + 40, -10, x + random.next(-8, 8), long],
        index % 2 === 0 ? "#3f3849" : "#4a4256",
      );
    }) +
    repeat(7, (index) => {
      const x = w * (index / 6);
      const long = random.next(40, 150);
      return polygon(
        [x - 42, H + 10, x + 42, H + 10, x, H - 60 - long * (Math.abs(index - 3) / 3)],
        "#3a3344",
      );
    });
  const crystals = glowingCrystals(w, H, random);
  const back =
    opening +
    lit(stage, 0.3, ridge(stage, "out", H * 0.66, 110, "#7d8fb0", false)) +
    shape(frame, "#332d3d", 'fill-rule="evenodd"') +
    hill(stage, "floor", H * 0.74, 14, "#4d4558") +
    teeth +
    crystals;
  return place(stage, H * 0.7, back, { sky: "none" });
}

function volcano(stage: Stage): Backdrop {
  const h = stage.height * 0.62;
  const w = stage.width;
  const random = stage.random.fork("lava");
  const x = w * (0.5 - stage.sunSide * 0.14);
  const top = stage.height * 0.2;
  const cone = polygon(
    [
      x - w * 0.42,
      h + 20,
      x - w * 0.2,
      h - (h - top) * 0.52,
      x - 76,
      top,
      x + 76,
      top,
      x + w * 0.2,
      h - (h - top) * 0.5,
      x + w * 0.44,
      h + 20,
    ],
    "#5d4a4f",
  );
  const lava =
    shape(
      `M${coordinate(x - 70)} ${coordinate(top)}q70 26 140 0q-20 60 6 110q30 70 0 130l-36 -20q6 -60 -16 -100q-26 50 -10 150l-40 30q10 -110 -22 -170q-30 -60 -22 -130Z`,
      "#f2621e",
    ) +
    shape(
      `M${coordinate(x - 40)} ${coordinate(top + 8)}q40 14 80 0q-14 50 0 90l-20 40q-10 -50 -28 -74q-16 30 -14 70l-12 4q-14 -70 -6 -130Z`,
      "#ffc63a",
    );
  const smoke = repeat(11, (index) =>
    disc(
      x + random.next(-46, 46) + index * 8 * stage.sunSide,
      top - 20 - index * 21,
      40 + index * 7,
      index % 2 === 0 ? "#6b636e" : "#857d88",
      'fill-opacity="0.9"',
    ),
  );
  const bombs = repeat(13, () =>
    disc(x + random.next(-150, 150), top - random.next(0, 150), random.next(4, 10), "#ffae3a"),
  );
  const growth = growthOf(stage.scene);
  const back =
    lit(stage, 0.2, smoke + cone) +
    lava +
    bombs +
    lit(stage, 0.3, treeRow(stage, "trees", h + 26, 90, 22, growth, false)) +
    lit(
      stage,
      0.05,
      hill(stage, "near", h + 40, 24, mix(growth.ground, "#5d4a4f", 0.3)) +
        groundCover(stage, "cover", h + 110, growth, 0.1),
    );
  return place(stage, h, back);
}

/** Bare land, by concept id. */
export const BARREN: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  desert,
  cave,
  volcano,
};
