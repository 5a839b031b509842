import { darken } from "@/local-ai/painter/draw/colour";
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
import { FRESHWATER } from "./freshwater";
import { cornerPlants, groundCover, hill, ridge } from "./land";
import { open } from "./place";
import { bush, treeRow } from "./trees";
import { WOODS } from "./woods";

function meadow(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.56;
  const back =
    lit(stage, 0.6, hill(stage, "far", h - 36, 44, growth.far)) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 10, 120, 13, growth, true)) +
    lit(stage, 0.25, hill(stage, "mid", h + 40, 36, growth.far)) +
    lit(
      stage,
      0.05,
      hill(stage, "near", h + 140, 30, growth.ground) +
        groundCover(stage, "cover", h + 120, growth, 0.55),
    );
  return open(stage, 0.56, back, cornerPlants(stage, growth));
}

function field(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.54;
  const gold = isSnowy(stage.scene)
    ? "#eef3f8"
    : stage.scene.season === "spring"
      ? "#b8cf5a"
      : "#e6bb4c";
  const random = stage.random.fork("ears");
  const ears = repeat(Math.round((stage.width / 1000) * 150), (index) => {
    const depth = (index / ((stage.width / 1000) * 150)) ** 1.4;
    const y = h + 70 + depth * (stage.height - h - 40);
    const x = random.next(-10, stage.width + 10);
    const s = 0.4 + depth * 1.2;
    const lean = random.next(-8, 12) * s;
    return (
      stroke(
        `M${coordinate(x)} ${coordinate(y)}q${coordinate(lean * 0.3)} ${coordinate(-40 * s)} ${coordinate(lean)} ${coordinate(-66 * s)}`,
        darken(gold, 0.22),
        2.6 * s,
      ) + oval(x + lean, y - 76 * s, 5.4 * s, 15 * s, gold)
    );
  });
  const back =
    lit(stage, 0.6, hill(stage, "far", h - 26, 30, growth.far)) +
    lit(stage, 0.42, treeRow(stage, "trees", h + 8, 96, 15, growth, true)) +
    lit(stage, 0.1, hill(stage, "near", h + 26, 16, darken(gold, 0.1)) + ears);
  return open(stage, 0.54, back, "");
}

function garden(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const random = stage.random.fork("garden");
  const fence =
    repeat(Math.ceil(stage.width / 46) + 1, (index) =>
      shape(
        `M${index * 46 - 15} ${coordinate(h + 60)}V${coordinate(h - 46)}l15 -17l15 17V${coordinate(h + 60)}Z`,
        "#f6f1e6",
      ),
    ) +
    box(0, h - 26, stage.width, 12, "#e6dfcf") +
    box(0, h + 18, stage.width, 12, "#e6dfcf");
  const bed =
    repeat(Math.round(stage.width / 60), (index) =>
      bush(
        index * 62 + random.next(0, 30),
        h + 92 + random.next(-8, 12),
        random.next(34, 52),
        growth.leaves,
      ),
    ) +
    repeat(Math.round(stage.width / 22), () =>
      disc(
        random.next(0, stage.width),
        h + 66 + random.next(-28, 24),
        random.next(5, 9),
        random.pick(["#f26a8a", "#fbd24a", "#ffffff", "#b78af0", "#f2852a"]),
      ),
    );
  const back =
    lit(stage, 0.46, treeRow(stage, "trees", h - 6, 270, 9, growth, true)) +
    lit(stage, 0.1, fence + hill(stage, "near", h + 70, 10, growth.ground) + bed) +
    lit(stage, 0.03, groundCover(stage, "cover", h + 130, growth, 0.4));
  return open(stage, 0.58, back, cornerPlants(stage, growth));
}

function mountains(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.6;
  const back =
    lit(stage, 0.58, ridge(stage, "far", h + 6, 380, "#7d8fb0", true)) +
    lit(stage, 0.34, ridge(stage, "mid", h + 20, 250, "#62779a", isSnowy(stage.scene))) +
    lit(stage, 0.26, treeRow(stage, "trees", h + 44, 130, 22, growth, false)) +
    lit(stage, 0.08, hill(stage, "near", h + 50, 34, growth.ground)) +
    lit(
      stage,
      0.03,
      hill(stage, "nearest", h + 170, 30, darken(growth.ground, 0.1)) +
        groundCover(stage, "cover", h + 130, growth, 0.3),
    );
  return open(stage, 0.6, back, cornerPlants(stage, growth));
}

function snowField(stage: Stage): Backdrop {
  const h = stage.height * 0.58;
  const random = stage.random.fork("ice");
  const ice = repeat(6, (index) => {
    const x = stage.width * ((index + random.next(0, 0.8)) / 6);
    const s = random.next(60, 150);
    return (
      polygon(
        [
          x - s,
          h + 12,
          x - s * 0.5,
          h - s * 0.7,
          x + s * 0.1,
          h - s,
          x + s * 0.5,
          h - s * 0.5,
          x + s,
          h + 12,
        ],
        "#bcdcf0",
      ) +
      polygon(
        [x + s * 0.1, h - s, x + s * 0.5, h - s * 0.5, x + s, h + 12, x + s * 0.2, h + 12],
        "#94c0e0",
      )
    );
  });
  const growth = {
    ground: "#f1f7fc",
    far: "#dbe9f4",
    leaves: ["#e9f1f7", "#d5e2ec", "#f6fafc"],
  } as const;
  const back =
    lit(stage, 0.55, ridge(stage, "far", h + 6, 220, "#a9c2dc", true)) +
    lit(stage, 0.2, ice) +
    lit(stage, 0.12, hill(stage, "mid", h + 20, 22, "#dfedf7")) +
    lit(
      stage,
      0.03,
      hill(stage, "near", h + 140, 34, "#f4f9fd") +
        groundCover(
          { ...stage, scene: { ...stage.scene, season: "winter" } },
          "cover",
          h + 150,
          growth,
          0,
        ),
    );
  return open(stage, 0.58, back);
}

/** Wild and tended land, by concept id. */
export const NATURE: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  ...FRESHWATER,
  ...WOODS,
  meadow,
  field,
  garden,
  mountains,
  "snow-field": snowField,
};
