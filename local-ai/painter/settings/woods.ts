import type { Random } from "@/local-ai/painter/draw/random";
import { darken, mix } from "@/local-ai/painter/draw/colour";
import {
  box,
  coordinate,
  disc,
  group,
  oval,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { cornerPlants, groundCover, hill, water } from "./land";
import { open } from "./place";
import { conifer, leafyTree, treeRow } from "./trees";

function forest(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.62;
  const random = stage.random.fork("trunks");
  // A tree between us and a low sun would hide what the prompt asked for.
  const hasLowSun = stage.light.sunHeight < 0.2;
  const bigTree = (x: number, tall: number): string =>
    random.chance(0.6)
      ? conifer(x, h + 96, tall, "#2f6b46", isSnowy(stage.scene))
      : leafyTree(x, h + 96, tall * 0.95, growth.leaves, random);
  const back =
    lit(stage, 0.66, treeRow(stage, "far", h + 8, 220, 22, growth, true)) +
    lit(stage, 0.4, treeRow(stage, "mid", h + 26, hasLowSun ? 190 : 250, 11, growth, true)) +
    lit(stage, 0.08, hill(stage, "ground", h + 20, 16, growth.ground)) +
    lit(
      stage,
      0.12,
      bigTree(stage.width * 0.07, 620) +
        bigTree(stage.width * 0.93, 660) +
        (hasLowSun && stage.sunSide < 0 ? "" : bigTree(stage.width * 0.23, 430)) +
        (hasLowSun && stage.sunSide > 0 ? "" : bigTree(stage.width * 0.8, 450)),
    ) +
    lit(
      stage,
      0.04,
      hill(stage, "near", h + 150, 26, mix(growth.ground, darken(growth.ground, 0.3), 0.35)) +
        groundCover(stage, "cover", h + 130, growth, 0.25),
    );
  return { ...open(stage, 0.62, back, cornerPlants(stage, growth)), horizon: h - 190 };
}

/** Lianas with leaves. */
function hangingVines(stage: Stage, random: Random): string {
  return repeat(7, (index) => {
    const x = stage.width * ((index + random.next(0.2, 0.8)) / 7);
    const long = random.next(160, 420);
    return (
      stroke(
        `M${coordinate(x)} -10q${coordinate(random.next(-40, 40))} ${coordinate(long * 0.6)} ${coordinate(random.next(-20, 20))} ${coordinate(long)}`,
        "#2c5f34",
        7,
      ) +
      repeat(4, (leaf) =>
        oval(
          x + random.next(-22, 22),
          (long * (leaf + 1)) / 4.6,
          21,
          10,
          leaf % 2 === 0 ? "#3f9a4a" : "#58b455",
          `transform="rotate(${random.whole(-50, 50)} ${coordinate(x)} ${coordinate((long * (leaf + 1)) / 4.6)})"`,
        ),
      )
    );
  });
}

/** A fern spreading from (x, y). */
function fern(
  leaves: readonly [string, string, string],
  x: number,
  y: number,
  size: number,
): string {
  return repeat(7, (index) =>
    group(
      `translate(${coordinate(x)} ${coordinate(y)}) rotate(${-170 + index * 27})`,
      shape(
        `M0 0C${size * 0.3} ${-size * 0.24} ${size * 0.8} ${-size * 0.16} ${size} ${size * 0.14}C${size * 0.7} ${size * 0.1} ${size * 0.3} ${size * 0.12} 0 0Z`,
        index % 2 === 0 ? leaves[0] : leaves[2],
      ),
    ),
  );
}

function jungle(stage: Stage): Backdrop {
  const h = stage.height * 0.6;
  const leaves = ["#2f8a45", "#1f6b3a", "#55b04a"] as const;
  const growth = { ground: "#3f7f3a", far: "#5a9a4f", leaves };
  const random = stage.random.fork("jungle");
  const vines = hangingVines(stage, random);
  const trunk = (x: number, w: number): string =>
    shape(
      `M${coordinate(x - w)} ${coordinate(h + 70)}Q${coordinate(x - w * 0.3)} ${coordinate(h * 0.5)} ${coordinate(x - w * 0.7)} -10H${coordinate(x + w * 0.7)}Q${coordinate(x + w * 0.3)} ${coordinate(h * 0.5)} ${coordinate(x + w)} ${coordinate(h + 70)}Z`,
      "#5f4630",
    );
  const back =
    lit(
      stage,
      0.62,
      treeRow(
        stage,
        "far",
        h + 10,
        400,
        16,
        { ...growth, leaves: ["#5aa55a", "#3f8a4a", "#7abf62"] },
        true,
      ),
    ) +
    lit(stage, 0.3, trunk(stage.width * 0.3, 34) + trunk(stage.width * 0.72, 30)) +
    lit(
      stage,
      0.1,
      hill(stage, "ground", h + 30, 22, growth.ground) +
        trunk(stage.width * 0.06, 52) +
        trunk(stage.width * 0.95, 56) +
        vines,
    ) +
    lit(
      stage,
      0.04,
      fern(leaves, stage.width * 0.16, h + 90, 190) +
        fern(leaves, stage.width * 0.86, h + 96, 200) +
        groundCover(stage, "cover", h + 90, growth, 0.16),
    );
  return open(
    stage,
    0.6,
    back,
    lit(
      stage,
      0,
      fern(leaves, 10, stage.height + 10, 250) +
        fern(leaves, stage.width - 10, stage.height + 10, 250),
    ),
  );
}

function park(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const w = stage.width;
  const random = stage.random.fork("park");
  const path = shape(
    `M${coordinate(w * 0.5)} ${coordinate(h + 26)}C${coordinate(w * 0.44)} ${coordinate(h + 110)} ${coordinate(w * 0.2)} ${coordinate(stage.height - 60)} ${coordinate(w * 0.1)} ${coordinate(stage.height + 10)}H${coordinate(w * 0.92)}C${coordinate(w * 0.74)} ${coordinate(stage.height - 110)} ${coordinate(w * 0.58)} ${coordinate(h + 130)} ${coordinate(w * 0.54)} ${coordinate(h + 26)}Z`,
    isSnowy(stage.scene) ? "#e3eaf1" : "#e0cda4",
  );
  const lampPost = (x: number): string =>
    box(x - 5, h - 120, 10, 250, "#36404a", 4) +
    shape(
      `M${coordinate(x - 17)} ${coordinate(h - 126)}h34l8 -46h-50Z`,
      stage.light.isNight ? "#ffe7a0" : "#f1efe2",
    ) +
    box(x - 24, h - 180, 48, 9, "#36404a", 4) +
    (stage.light.isNight ? disc(x, h - 148, 80, "#ffe7a0", 'fill-opacity="0.22"') : "");
  const bench = group(
    `translate(${coordinate(w * 0.84)} ${coordinate(h + 150)})`,
    box(-80, -66, 160, 13, "#8a5a32", 4) +
      box(-80, -46, 160, 13, "#8a5a32", 4) +
      box(-86, -20, 172, 14, "#9c6a3c", 4) +
      box(-70, -8, 9, 38, "#36404a") +
      box(61, -8, 9, 38, "#36404a"),
  );
  const back =
    lit(stage, 0.5, treeRow(stage, "far", h + 8, 250, 11, growth, true)) +
    lit(
      stage,
      0.06,
      hill(stage, "ground", h + 22, 10, growth.ground) +
        path +
        groundCover(stage, "cover", h + 110, growth, 0.2),
    ) +
    lit(
      stage,
      0.08,
      leafyTree(w * 0.1, h + 110, 480, growth.leaves, random) +
        leafyTree(w * 0.95, h + 90, 430, growth.leaves, random),
    ) +
    lit(stage, 0, bench) +
    (stage.light.isNight ? lampPost(w * 0.3) : lit(stage, 0, lampPost(w * 0.3)));
  return open(stage, 0.58, back);
}

function swamp(stage: Stage): Backdrop {
  const h = stage.height * 0.56;
  const w = stage.width;
  const random = stage.random.fork("swamp");
  const bare = (x: number, tall: number): string =>
    stroke(
      `M${coordinate(x)} ${coordinate(h + 110)}q10 ${coordinate(-tall * 0.4)} -4 ${coordinate(-tall)}M${coordinate(x + 4)} ${coordinate(h + 110 - tall * 0.5)}q40 -30 58 -86M${coordinate(x + 2)} ${coordinate(h + 110 - tall * 0.66)}q-44 -20 -66 -76M${coordinate(x + 40)} ${coordinate(h + 60 - tall * 0.5)}q22 -4 40 -26`,
      "#463c34",
      15,
    );
  const growth = {
    ground: "#5a6b3c",
    far: "#6d7f55",
    leaves: ["#55703c", "#43592f", "#708a4a"],
  } as const;
  const back =
    lit(stage, 0.66, treeRow(stage, "far", h + 8, 220, 14, growth, false)) +
    lit(stage, 0.3, bare(w * 0.14, 400) + bare(w * 0.86, 430) + bare(w * 0.66, 280)) +
    lit(stage, 0.06, water(stage, "mire", h + 70, stage.height, "#4f6a4a", h)) +
    lit(
      stage,
      0.05,
      repeat(8, () =>
        oval(
          w * random.next(0, 1),
          h + random.next(130, 330),
          random.next(60, 130),
          random.next(12, 24),
          growth.ground,
        ),
      ) +
        repeat(12, () => oval(w * random.next(0, 1), h + random.next(110, 340), 26, 8, "#7faa4a")) +
        hill(stage, "bank", stage.height - 130, 14, growth.ground) +
        groundCover(stage, "cover", stage.height - 130, growth, 0.1),
    );
  return open(stage, 0.56, back);
}

/** Places among trees, by concept id. */
export const WOODS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  forest,
  jungle,
  park,
  swamp,
};
