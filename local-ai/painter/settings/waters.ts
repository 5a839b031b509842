import { darken } from "@/local-ai/painter/draw/colour";
import {
  box,
  coordinate,
  disc,
  oval,
  polygon,
  repeat,
  shape,
  starShape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { type Backdrop, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { BARREN } from "./barren";
import { ridge, water } from "./land";
import { palmTree } from "./palm-tree";
import { place } from "./place";
import { underwater } from "./reef";
import { SKIES } from "./skies";

function waves(stage: Stage, top: number, colour: string): string {
  return repeat(4, (index) => {
    const y = top + index * ((stage.height - top) / 4.2) + 20;
    const s = 40 + index * 30;
    const d = `M-60 ${coordinate(y)}${"q".concat(`${coordinate(s / 2)} ${coordinate(-s * 0.36)} ${s} 0`).repeat(Math.ceil((stage.width + 120) / s))}V${coordinate(y + 30 + index * 20)}H-60Z`;
    return (
      shape(d, darken(colour, 0.04 + index * 0.06), 'fill-opacity="0.55"') +
      stroke(d.slice(0, d.indexOf("V")), "#ffffff", 2 + index * 1.2, 'stroke-opacity="0.5"')
    );
  });
}

function openSea(stage: Stage): Backdrop {
  const h = stage.height * 0.5;
  const back = lit(
    stage,
    0,
    water(stage, "sea", h, stage.height, "#2477ad", h) + waves(stage, h + 60, "#2f86bd"),
  );
  return place(stage, h, back, {
    floor: stage.height - 150,
    floats: true,
    front: lit(stage, 0, layerWave(stage)),
  });
}

function layerWave(stage: Stage): string {
  const y = stage.height - 120;
  const d = `M-40 ${coordinate(y)}${"q70 -46 140 0".repeat(Math.ceil(stage.width / 140) + 1)}V${coordinate(stage.height + 10)}H-40Z`;
  return (
    shape(d, "#1f6b9e", 'fill-opacity="0.86"') +
    stroke(d.slice(0, d.indexOf("V")), "#e8f6fc", 7, 'stroke-opacity="0.8"')
  );
}

function beach(stage: Stage): Backdrop {
  const h = stage.height * 0.48;
  const w = stage.width;
  const shore = stage.height * 0.7;
  const random = stage.random.fork("beach");
  const edge = `M-20 ${coordinate(shore)}C${coordinate(w * 0.2)} ${coordinate(shore - 40)} ${coordinate(w * 0.4)} ${coordinate(shore + 40)} ${coordinate(w * 0.62)} ${coordinate(shore)}S${coordinate(w * 0.9)} ${coordinate(shore - 30)} ${coordinate(w + 20)} ${coordinate(shore + 10)}`;
  const sand = shape(`${edge}V${coordinate(stage.height + 10)}H-20Z`, "#f0d59c");
  const foam =
    stroke(edge, "#ffffff", 17, 'stroke-opacity="0.85"') +
    stroke(edge, "#bfe4f2", 5, 'transform="translate(0 -22)" stroke-opacity="0.7"');
  const grains = repeat(60, () =>
    disc(
      random.next(0, w),
      random.next(shore + 40, stage.height),
      random.next(1.5, 3.5),
      random.chance(0.5) ? "#d9b878" : "#fbe9c0",
    ),
  );
  const shells = repeat(4, () => {
    const x = random.next(40, w - 40);
    const y = random.next(shore + 90, stage.height - 16);
    return random.chance(0.5)
      ? starShape(x, y, 19, 9, 5, "#f0825a")
      : shape(`M${coordinate(x - 17)} ${coordinate(y)}a17 15 0 0 1 34 0l-17 8Z`, "#fbe0d8");
  });
  const palms =
    palmTree(w * (stage.sunSide > 0 ? 0.1 : 0.9), shore + 110, 560, stage.sunSide * 90) +
    palmTree(w * (stage.sunSide > 0 ? 0.01 : 0.99), shore + 150, 430, stage.sunSide * 40);
  const back =
    lit(stage, 0, water(stage, "sea", h, shore + 60, "#2fa3bf", h)) +
    lit(stage, 0.02, sand + foam + grains + shells + palms);
  return place(stage, h, back);
}

function island(stage: Stage): Backdrop {
  const h = stage.height * 0.54;
  const w = stage.width;
  const land = shape(
    `M${coordinate(w * 0.06)} ${coordinate(stage.height * 0.8)}C${coordinate(w * 0.2)} ${coordinate(stage.height * 0.66)} ${coordinate(w * 0.8)} ${coordinate(stage.height * 0.66)} ${coordinate(w * 0.94)} ${coordinate(stage.height * 0.8)}C${coordinate(w * 0.8)} ${coordinate(stage.height * 0.98)} ${coordinate(w * 0.2)} ${coordinate(stage.height * 0.98)} ${coordinate(w * 0.06)} ${coordinate(stage.height * 0.8)}Z`,
    "#f2d998",
  );
  const grass = oval(w * 0.5, stage.height * 0.745, w * 0.3, stage.height * 0.05, "#7fb84a");
  const back =
    lit(stage, 0.5, ridge(stage, "isles", h + 4, 90, "#6f93a8", false)) +
    lit(
      stage,
      0,
      water(stage, "sea", h, stage.height, "#239ab8", h) + waves(stage, h + 90, "#2fa8c4"),
    ) +
    lit(
      stage,
      0.02,
      land +
        grass +
        palmTree(w * 0.2, stage.height * 0.77, 430, -60) +
        palmTree(w * 0.78, stage.height * 0.77, 490, 70) +
        palmTree(w * 0.86, stage.height * 0.79, 340, 90),
    );
  return place(stage, h, back, { floor: stage.height - 150 });
}

function harbour(stage: Stage): Backdrop {
  const h = stage.height * 0.52;
  const w = stage.width;
  const random = stage.random.fork("harbour");
  const houses = repeat(Math.round(w / 96), (index) => {
    const tall = random.next(90, 190);
    const x = index * 100 - 10;
    const wall = random.pick(["#e8a65a", "#d8705a", "#f0d8a0", "#8ab4c4", "#c9d0a8"]);
    return (
      box(x, h - tall, 92, tall + 14, wall) +
      polygon([x - 7, h - tall, x + 46, h - tall - 48, x + 99, h - tall], darken(wall, 0.4)) +
      repeat(4, (pane) =>
        box(
          x + 17 + (pane % 2) * 38,
          h - tall + 20 + Math.floor(pane / 2) * 46,
          20,
          28,
          stage.light.isNight ? "#ffd98a" : "#4a5a6d",
          2,
        ),
      )
    );
  });
  const masts = repeat(4, (index) => {
    const x = w * (0.12 + index * 0.26);
    return (
      shape(
        `M${coordinate(x - 58)} ${coordinate(h + 50)}h116q-8 38 -26 44h-66q-20 -8 -24 -44Z`,
        random.pick(["#a8432f", "#2f5f8a", "#f2ede0"]),
      ) +
      box(x - 3, h - 130, 6, 180, "#6b4a30") +
      polygon([x + 6, h - 122, x + 66, h + 34, x + 6, h + 34], "#f6f1e4")
    );
  });
  const pier =
    box(0, stage.height - 190, w, 200, "#9c7448") +
    repeat(Math.ceil(w / 74), (index) => box(index * 74, stage.height - 190, 4, 200, "#7a5632")) +
    box(0, stage.height - 196, w, 12, "#b58a58") +
    repeat(5, (index) => box(w * (0.04 + index * 0.23), stage.height - 238, 26, 58, "#6b4a30", 5));
  const back =
    lit(stage, 0.16, houses) +
    lit(stage, 0, water(stage, "port", h + 10, stage.height, "#2f7a9e", h)) +
    lit(stage, 0.06, masts) +
    lit(stage, 0.02, pier);
  return place(stage, h, back);
}

/** Water, sky, space and bare land, by concept id. */
export const WATERS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  ...SKIES,
  ...BARREN,
  sea: openSea,
  beach,
  island,
  harbour,
  underwater,
};
