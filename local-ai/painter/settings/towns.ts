import { mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { CASTLES } from "./castles";
import { house } from "./houses";
import { groundCover, hill } from "./land";
import { STREETS } from "./streets";
import { treeRow } from "./trees";

function place(stage: Stage, horizon: number, back: string, front = ""): Backdrop {
  return { horizon, floor: stage.height - 92, back, front, sky: "open", floats: false };
}

function village(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const w = stage.width;
  const random = stage.random.fork("village");
  const homes = repeat(6, (index) =>
    house(
      stage,
      w * (0.02 + index * 0.168),
      h + 26 + (index % 2) * 26,
      128 + random.next(-14, 22),
      100,
      random,
      0.18,
    ),
  );
  const church = lit(
    stage,
    0.3,
    box(w * 0.62, h - 150, 66, 160, "#f0e6d2") +
      polygon([w * 0.62 - 8, h - 146, w * 0.62 + 33, h - 270, w * 0.62 + 74, h - 146], "#7d5a4a") +
      stroke(`M${coordinate(w * 0.62 + 33)} ${coordinate(h - 270)}v-34m-11 12h22`, "#5a4a3a", 5),
  );
  const path = shape(
    `M${coordinate(w * 0.5)} ${coordinate(h + 60)}C${coordinate(w * 0.4)} ${coordinate(h + 150)} ${coordinate(w * 0.3)} ${coordinate(stage.height - 90)} ${coordinate(w * 0.24)} ${coordinate(stage.height + 10)}H${coordinate(w * 0.66)}C${coordinate(w * 0.62)} ${coordinate(stage.height - 110)} ${coordinate(w * 0.55)} ${coordinate(h + 140)} ${coordinate(w * 0.54)} ${coordinate(h + 60)}Z`,
    isSnowy(stage.scene) ? "#dfe8f0" : "#dcc49a",
  );
  const back =
    lit(stage, 0.56, hill(stage, "far", h - 46, 46, growth.far)) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 14, 130, 13, growth, true)) +
    church +
    lit(stage, 0.14, hill(stage, "mid", h + 18, 14, growth.far)) +
    homes +
    lit(
      stage,
      0.04,
      hill(stage, "near", h + 140, 14, growth.ground) +
        path +
        groundCover(stage, "cover", h + 150, growth, 0.4),
    );
  return place(stage, h, back);
}

function farm(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const w = stage.width;
  const roof = isSnowy(stage.scene) ? "#f4f8fb" : "#6b5a5a";
  const x = w * (stage.sunSide > 0 ? 0.06 : 0.62);
  const barn =
    box(x, h - 120, 270, 190, "#b8402f") +
    polygon(
      [x - 17, h - 114, x + 34, h - 200, x + 135, h - 256, x + 236, h - 200, x + 287, h - 114],
      roof,
    ) +
    box(x + 84, h - 50, 102, 120, "#f4ead8") +
    stroke(`M${coordinate(x + 88)} ${coordinate(h - 46)}l94 112m0 -112l-94 112`, "#b8402f", 9) +
    disc(x + 135, h - 150, 25, "#f4ead8");
  const silo =
    box(x + 292, h - 210, 76, 280, "#c4c8cc", 6) +
    shape(`M${coordinate(x + 290)} ${coordinate(h - 208)}q40 -70 80 0Z`, "#8d959c");
  const fence =
    repeat(Math.ceil(w / 130) + 1, (index) => box(index * 130, h + 62, 15, 84, "#8a6238", 3)) +
    box(0, h + 76, w, 13, "#9c7444", 3) +
    box(0, h + 110, w, 13, "#9c7444", 3);
  const hay =
    disc(w * (stage.sunSide > 0 ? 0.84 : 0.18), h + 34, 56, "#e0b850") +
    disc(w * (stage.sunSide > 0 ? 0.84 : 0.18), h + 34, 34, "#c99c3a") +
    disc(w * (stage.sunSide > 0 ? 0.84 : 0.18), h + 34, 15, "#e0b850");
  const back =
    lit(stage, 0.56, hill(stage, "far", h - 30, 36, growth.far)) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 10, 140, 10, growth, true)) +
    lit(stage, 0.1, silo + barn) +
    lit(
      stage,
      0.08,
      hill(stage, "yard", h + 50, 8, mix(growth.ground, "#cfa86a", 0.2)) + hay + fence,
    ) +
    lit(stage, 0.03, groundCover(stage, "cover", h + 150, growth, 0.3));
  return place(stage, h, back);
}

/** Where people live and build, by concept id. */
export const TOWNS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  ...STREETS,
  ...CASTLES,
  village,
  farm,
};
