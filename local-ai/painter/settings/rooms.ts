import { darken, lighten } from "@/local-ai/painter/draw/colour";
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
import { PUBLIC_ROOMS } from "./public-rooms";
import { lampGlow, room, window } from "./room-parts";

function livingRoom(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const tone = stage.random.fork("sofa").pick(["#5f8f9a", "#b86a5a", "#7a8a5a", "#8a6a9a"]);
  const sofa = group(
    `translate(${coordinate(w * 0.76)} ${coordinate(e + 76)})`,
    box(-190, -150, 380, 120, tone, 34) +
      box(-220, -104, 66, 120, darken(tone, 0.12), 26) +
      box(154, -104, 66, 120, darken(tone, 0.12), 26) +
      box(-160, -66, 158, 66, lighten(tone, 0.12), 17) +
      box(2, -66, 158, 66, lighten(tone, 0.12), 17),
  );
  const lamp =
    box(w * 0.12 - 5, e - 250, 10, 290, "#4a4048") +
    oval(w * 0.12, e + 42, 54, 11, "#4a4048") +
    polygon(
      [
        w * 0.12 - 70,
        e - 220,
        w * 0.12 - 36,
        e - 320,
        w * 0.12 + 36,
        e - 320,
        w * 0.12 + 70,
        e - 220,
      ],
      "#f6dfa8",
    ) +
    lampGlow(stage, w * 0.12, e - 240);
  const picture =
    box(w * 0.66, H * 0.15, 190, 140, "#8a6238", 4) +
    box(w * 0.66 + 13, H * 0.15 + 13, 164, 114, "#bfe0ea") +
    polygon(
      [
        w * 0.66 + 13,
        H * 0.15 + 127,
        w * 0.66 + 70,
        H * 0.15 + 50,
        w * 0.66 + 110,
        H * 0.15 + 96,
        w * 0.66 + 140,
        H * 0.15 + 66,
        w * 0.66 + 177,
        H * 0.15 + 127,
      ],
      "#6a9a6a",
    );
  const rug =
    oval(w * 0.48, H - 96, w * 0.36, 76, "#b85a4a") +
    oval(w * 0.48, H - 96, w * 0.3, 58, "#e8c89a") +
    oval(w * 0.48, H - 96, w * 0.25, 45, "#b85a4a");
  return room(
    stage,
    "#e8d8bc",
    "#b5854f",
    window(stage, w * 0.24, H * 0.12, 260, 270) + picture + lamp + sofa + rug,
  );
}

function bedroom(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const x = w * (stage.sunSide > 0 ? 0.04 : 0.5);
  const bed =
    box(x, e - 210, 44, 280, "#8a5f38", 13) +
    box(x + 20, e - 60, w * 0.44, 96, "#f6f1e8", 22) +
    shape(
      `M${coordinate(x + 170)} ${coordinate(e - 66)}h${coordinate(w * 0.44 - 150)}v116h${coordinate(-(w * 0.44) + 140)}q-20 -60 10 -116Z`,
      "#6a86b8",
    ) +
    oval(x + 104, e - 76, 76, 36, "#ffffff") +
    box(x + w * 0.44, e - 120, 34, 190, "#8a5f38", 11);
  const garland =
    repeat(9, (index) =>
      disc(w * (0.06 + index * 0.11), 60 + Math.sin(index * 1.3) * 22, 9, "#ffe39a"),
    ) +
    stroke(
      `M0 50Q${coordinate(w * 0.25)} 100 ${coordinate(w * 0.5)} 56T${coordinate(w)} 60`,
      "#8a7a6a",
      2.4,
    );
  return room(
    stage,
    "#c9c4e0",
    "#a87a50",
    window(stage, w * (stage.sunSide > 0 ? 0.6 : 0.12), H * 0.13, 250, 280) +
      garland +
      bed +
      lampGlow(stage, w * 0.5, H * 0.24),
  );
}

function kitchen(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const tone = stage.random.fork("cupboard").pick(["#6a9aa8", "#e0b45a", "#8ab08a", "#d8886a"]);
  const tiles = repeat(Math.ceil(w / 52) * 3, (index) =>
    box(
      (index % Math.ceil(w / 52)) * 52 + 2,
      e - 300 + Math.floor(index / Math.ceil(w / 52)) * 52,
      48,
      48,
      "#fbf8ef",
      3,
    ),
  );
  const cupboards = repeat(
    Math.ceil(w / 190),
    (index) =>
      box(index * 190 + 5, e - 130, 180, 160, tone, 6) +
      box(index * 190 + 19, e - 114, 152, 130, lighten(tone, 0.15), 5) +
      disc(index * 190 + 156, e - 48, 7, "#f4e9c8"),
  );
  const top = box(0, e - 146, w, 22, "#8a6238", 3);
  const upper = repeat(Math.ceil(w / 200), (index) =>
    index % 3 === 1
      ? ""
      : box(index * 200 + 8, 26, 184, 150, tone, 6) +
        box(index * 200 + 22, 40, 156, 122, lighten(tone, 0.15), 5),
  );
  const pots =
    group(
      `translate(${coordinate(w * 0.82)} ${coordinate(e - 146)})`,
      box(-58, -66, 116, 66, "#b8443a", 10) +
        box(-66, -72, 132, 12, "#8a2f28", 5) +
        disc(0, -80, 8, "#8a2f28"),
    ) +
    group(
      `translate(${coordinate(w * 0.1)} ${coordinate(e - 146)})`,
      box(-24, -70, 48, 70, "#f6f1e4", 8) +
        stroke("M-8 -70l-10 -60M4 -70l2 -70M12 -70l16 -56", "#8a6238", 6),
    );
  return room(
    stage,
    "#f2e2c0",
    "#c9a06a",
    tiles +
      upper +
      cupboards +
      top +
      pots +
      window(stage, w * 0.36, H * 0.06, 240, 190) +
      lampGlow(stage, w * 0.5, H * 0.2),
  );
}

/** Rooms, by concept id. */
export const ROOMS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  ...PUBLIC_ROOMS,
  room: livingRoom,
  bedroom,
  kitchen,
};
