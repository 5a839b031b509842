import {
  box,
  coordinate,
  disc,
  group,
  oval,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";
import { lampGlow, room, shelf, window } from "./room-parts";

function library(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.7;
  const rows = Math.max(4, Math.floor(e / 124));
  const cases = repeat(3, (index) => {
    const x = index * (w / 3) + 9;
    const wide = w / 3 - 18;
    return (
      box(x - 6, 17, wide + 12, e - 10, "#5c3c24", 5) +
      box(x, 26, wide, e - 26, "#472d1a") +
      repeat(rows, (row) =>
        shelf(stage, x, 26 + ((row + 1) * (e - 44)) / rows, wide, `shelf${index}-${row}`),
      )
    );
  });
  const ladder =
    stroke(
      `M${coordinate(w * 0.7)} ${coordinate(e + 30)}L${coordinate(w * 0.76)} 60M${coordinate(w * 0.8)} ${coordinate(e + 30)}L${coordinate(w * 0.83)} 60`,
      "#b58a58",
      10,
    ) +
    repeat(7, (index) =>
      stroke(
        `M${coordinate(w * (0.705 + index * 0.008))} ${coordinate(e - 20 - index * 80)}H${coordinate(w * (0.798 + index * 0.004))}`,
        "#b58a58",
        8,
      ),
    );
  return room(
    stage,
    "#6b4a30",
    "#8a5a38",
    cases +
      ladder +
      oval(w * 0.5, H - 90, w * 0.36, 66, "#8a2f3a") +
      oval(w * 0.5, H - 90, w * 0.31, 52, "#a8434a") +
      lampGlow(stage, w * 0.5, H * 0.3),
  );
}

function classroom(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const board =
    box(w * 0.2, H * 0.1, w * 0.6, H * 0.34, "#a8743f", 6) +
    box(w * 0.2 + 15, H * 0.1 + 15, w * 0.6 - 30, H * 0.34 - 30, "#2f5f4a") +
    stroke(
      `M${coordinate(w * 0.27)} ${coordinate(H * 0.2)}q30 -40 60 0t60 0M${coordinate(w * 0.27)} ${coordinate(H * 0.3)}h150M${coordinate(w * 0.6)} ${coordinate(H * 0.18)}l50 80h-100ZM${coordinate(w * 0.27)} ${coordinate(H * 0.36)}h90`,
      "#f2f4ee",
      5,
    );
  const desk = (x: number): string =>
    box(x, e - 30, 190, 20, "#c2935a", 4) +
    box(x + 14, e - 12, 13, 96, "#6b6f78") +
    box(x + 163, e - 12, 13, 96, "#6b6f78") +
    box(x + 50, e - 52, 66, 22, "#d8443f", 3);
  return room(
    stage,
    "#e0e8d8",
    "#c2a078",
    board +
      desk(w * 0.05) +
      desk(w * 0.76) +
      disc(w * 0.1, H * 0.18, 46, "#fbf8ef") +
      stroke(`M${coordinate(w * 0.1)} ${coordinate(H * 0.18)}v-28m0 28l18 10`, "#33303a", 5) +
      window(stage, w * 0.86, H * 0.14, 120, 190),
  );
}

function cafe(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const lamps = [0.18, 0.5, 0.82]
    .map(
      (at) =>
        stroke(`M${coordinate(w * at)} -10V110`, "#3a3038", 4) +
        shape(`M${coordinate(w * at - 54)} 160q0 -54 54 -54t54 54Z`, "#c2603a") +
        disc(w * at, 162, 15, "#fff0b8") +
        disc(w * at, 180, 110, "#ffe8a8", 'fill-opacity="0.14"'),
    )
    .join("");
  const table = (x: number): string =>
    oval(x, e - 20, 96, 19, "#8a5a32") +
    box(x - 7, e - 14, 14, 110, "#4a3a34") +
    oval(x, e + 98, 52, 11, "#4a3a34") +
    box(x - 24, e - 52, 38, 32, "#fbf8ef", 8) +
    stroke(
      `M${coordinate(x - 12)} ${coordinate(e - 60)}q8 -16 0 -30M${coordinate(x + 2)} ${coordinate(e - 60)}q8 -16 0 -30`,
      "#ffffff",
      3,
      'stroke-opacity="0.7"',
    );
  const counter =
    box(w * 0.3, e - 140, w * 0.4, 160, "#5f4630", 6) +
    box(w * 0.29, e - 154, w * 0.42, 20, "#d8b88a", 4) +
    box(w * 0.34, H * 0.14, w * 0.32, 150, "#2f3a38", 6) +
    stroke(
      `M${coordinate(w * 0.38)} ${coordinate(H * 0.14 + 44)}h${coordinate(w * 0.16)}M${coordinate(w * 0.38)} ${coordinate(H * 0.14 + 78)}h${coordinate(w * 0.22)}M${coordinate(w * 0.38)} ${coordinate(H * 0.14 + 112)}h${coordinate(w * 0.12)}`,
      "#f2efe2",
      6,
    );
  return room(
    stage,
    "#c98f62",
    "#7d573a",
    window(stage, w * 0.04, H * 0.18, 190, 260) + counter + lamps + table(w * 0.1) + table(w * 0.9),
  );
}

/** One half of the curtain. */
function drape(w: number, e: number, mirror: boolean): string {
  return group(
    mirror ? `translate(${coordinate(w)} 0) scale(-1 1)` : "",
    repeat(6, (index) =>
      shape(
        `M${index * 36 - 10} -10H${index * 36 + 34}Q${index * 36 + 44} ${coordinate(e * 0.5)} ${index * 30 + 10} ${coordinate(e + 20)}H${index * 30 - 30}Q${index * 36} ${coordinate(e * 0.5)} ${index * 36 - 10} -10Z`,
        index % 2 === 0 ? "#a81f2f" : "#861726",
      ),
    ),
  );
}

function theatre(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.72;
  const top = repeat(Math.ceil(w / 110) + 1, (index) =>
    shape(
      `M${index * 110 - 60} -10h116v70q-58 60 -116 0Z`,
      index % 2 === 0 ? "#b8283a" : "#8f1b2b",
    ),
  );
  const beams = [0.26, 0.5, 0.74]
    .map((at, index) =>
      polygon(
        [
          w * at - 17,
          -10,
          w * at + 17,
          -10,
          w * (0.5 + (at - 0.5) * 0.5) + 190,
          e + 60,
          w * (0.5 + (at - 0.5) * 0.5) - 190,
          e + 60,
        ],
        ["#ffe9a8", "#ffffff", "#a8d8ff"][index] ?? "#ffffff",
        'fill-opacity="0.17"',
      ),
    )
    .join("");
  const back =
    box(0, 0, w, H, "#2a1d38") +
    repeat(34, (index) =>
      disc(
        (index * 137) % w,
        80 + ((index * 89) % (e - 140)),
        2.4,
        "#ffe9b8",
        'fill-opacity="0.5"',
      ),
    ) +
    box(0, e, w, H - e, "#9c6a3c") +
    repeat(9, (index) =>
      stroke(
        `M${coordinate(w * (0.5 + (index - 4) * 0.1))} ${coordinate(e)}L${coordinate(w * (0.5 + (index - 4) * 0.22))} ${coordinate(H)}`,
        "#7d5230",
        4,
      ),
    ) +
    oval(w * 0.5, H - 100, w * 0.34, 62, "#fff0c0", 'fill-opacity="0.42"') +
    beams +
    drape(w, e, false) +
    drape(w, e, true) +
    top;
  return {
    horizon: e,
    floor: H - 96,
    back,
    front: repeat(Math.round(w / 84), (index) => disc(index * 88 + 34, H + 9, 25, "#ffe39a")),
    sky: "none",
    floats: false,
  };
}

/** Rooms for many people, by concept id. */
export const PUBLIC_ROOMS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  library,
  classroom,
  cafe,
  stage: theatre,
};
