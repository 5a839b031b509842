import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  group,
  oval,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { FRUIT, LEAF, shine } from "./fruit";

function pizza({ colour }: Brush): string {
  const sauce = colour ?? "#e8b23a";
  return (
    oval(0, -70, 130, 74, "#c98a3e") +
    oval(0, -76, 116, 62, "#d8482f") +
    oval(0, -78, 110, 57, sauce) +
    [
      [-56, -94],
      [-10, -108],
      [50, -98],
      [-70, -62],
      [-14, -66],
      [40, -56],
      [82, -76],
      [4, -36],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 17, 10, "#c2342c") + oval(x - 4, y - 2, 5, 3, "#e8705a"))
      .join("") +
    [
      [-36, -78],
      [22, -84],
      [60, -74],
      [-40, -46],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 9, 5, LEAF))
      .join("") +
    stroke("M0 -78L-96 -40M0 -78L96 -40M0 -78V-134", "#b57a2e", 2.4)
  );
}

function burger({ colour }: Brush): string {
  const bun = colour ?? "#e0a04a";
  return (
    box(-92, -36, 184, 38, bun, 18) +
    box(-98, -62, 196, 30, "#6b3a24", 14) +
    shape("M-96 -72H96L74 -50L52 -68L24 -46L-4 -68L-40 -50Z", "#f6c42c") +
    shape(
      "M-104 -78Q-88 -58 -70 -74Q-50 -56 -30 -74Q-10 -56 10 -74Q30 -56 50 -74Q70 -56 84 -74Q98 -60 104 -80Z",
      "#6ab04a",
    ) +
    box(-94, -94, 188, 20, "#d8382f", 9) +
    shape("M-98 -92C-98 -170 98 -170 98 -92Z", bun) +
    repeat(9, (index) =>
      oval(
        -60 + index * 15,
        -128 - Math.sin((index / 8) * Math.PI) * 16 + (index % 2) * 14,
        5,
        3,
        "#fff4d8",
      ),
    )
  );
}

function pierogi({ colour }: Brush): string {
  const dough = colour ?? "#f6e6c2";
  const one = (x: number, y: number, turn: number): string =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      shape("M-52 4C-50 -58 50 -58 52 4C44 18 -44 18 -52 4Z", darken(dough, 0.26)),
      shape("M-48 0C-46 -52 46 -52 48 0C40 12 -40 12 -48 0Z", dough),
      repeat(8, (index) =>
        disc(-44 + index * 12.6, 4 + Math.sin((index / 7) * Math.PI) * 5, 7, darken(dough, 0.08)),
      ),
      oval(-12, -22, 12, 6, "#ffffff", 'fill-opacity="0.6"'),
    );
  return (
    oval(0, -22, 142, 38, "#f2f4f8") +
    oval(0, -28, 112, 27, "#dfe6f0") +
    one(-60, -38, -6) +
    one(56, -38, 8) +
    one(0, -52, 2) +
    one(-28, -26, -10) +
    one(40, -20, 12) +
    repeat(8, (index) =>
      disc(-50 + index * 14, -66 + (index % 3) * 12, 5, index % 2 === 0 ? "#c9822f" : "#e0a85a"),
    )
  );
}

function bread({ colour }: Brush): string {
  const crust = colour ?? "#c98a46";
  return (
    shape(
      "M-118 -30C-128 -96 -70 -112 0 -112C70 -112 128 -96 118 -30C114 0 -114 0 -118 -30Z",
      crust,
    ) +
    shape("M-108 -26C-60 -6 60 -6 108 -26C104 -4 -104 -4 -108 -26Z", darken(crust, 0.25)) +
    [-66, -14, 38]
      .map((x) =>
        shape(
          `M${x} -96C${x + 16} -84 ${x + 26} -60 ${x + 24} -42C${x + 8} -54 ${x - 4} -76 ${x} -96Z`,
          "#f4dcae",
        ),
      )
      .join("")
  );
}

function cake({ colour }: Brush): string {
  const cream = colour ?? "#f6a8c4";
  return (
    oval(0, -6, 130, 17, "#e8ecf2") +
    box(-104, -76, 208, 70, "#f4dcae", 10) +
    box(-104, -52, 208, 13, cream) +
    box(-74, -134, 148, 60, "#f4dcae", 9) +
    shape(
      "M-104 -74Q-104 -88 -92 -88H92Q104 -88 104 -74Q98 -52 86 -70Q74 -48 60 -70Q46 -46 30 -70Q14 -50 0 -70Q-14 -48 -30 -70Q-46 -50 -60 -70Q-74 -48 -88 -70Q-100 -56 -104 -74Z",
      cream,
    ) +
    shape(
      "M-74 -132Q-74 -146 -62 -146H62Q74 -146 74 -132Q66 -110 54 -128Q40 -106 26 -128Q12 -108 0 -128Q-14 -106 -28 -128Q-42 -110 -54 -128Q-68 -112 -74 -132Z",
      lighten(cream, 0.4),
    ) +
    repeat(
      3,
      (index) =>
        box(
          -40 + index * 36,
          -186,
          9,
          42,
          ["#5aa8e0", "#f6d24a", "#7ac07a"][index] ?? "#5aa8e0",
          3,
        ) +
        shape(
          `M${-35.5 + index * 36} -212C${-26 + index * 36} -198 ${-27 + index * 36} -188 ${-35.5 + index * 36} -188C${-44 + index * 36} -188 ${-45 + index * 36} -198 ${-35.5 + index * 36} -212Z`,
          "#ffae2c",
        ),
    ) +
    repeat(5, (index) => disc(-84 + index * 42, -90, 10, "#d8243a"))
  );
}

function doughnut({ colour }: Brush): string {
  const glaze = colour ?? "#f08ab4";
  return (
    oval(0, -60, 104, 62, "#d8a05a") +
    shape(
      "M-100 -66C-100 -140 100 -140 100 -66C96 -40 76 -58 60 -40C44 -26 30 -44 12 -34C-6 -24 -22 -42 -42 -34C-62 -26 -74 -46 -86 -44C-96 -44 -100 -56 -100 -66Z",
      glaze,
    ) +
    oval(0, -76, 32, 17, "#8a5a2c") +
    oval(0, -71, 28, 13, "#c98a46") +
    repeat(18, (index) =>
      group(
        `translate(${(Math.cos(index * 2.4) * (56 + (index % 3) * 13)).toFixed(1)} ${(-82 + Math.sin(index * 2.4) * (26 + (index % 3) * 6)).toFixed(1)}) rotate(${index * 47})`,
        box(
          -7,
          -2.5,
          14,
          5,
          ["#ffffff", "#6ad0e8", "#ffe066", "#8a5ad0"][index % 4] ?? "#ffffff",
          2.5,
        ),
      ),
    )
  );
}

function iceCream({ colour }: Brush): string {
  const scoop = colour ?? "#f6b4c8";
  return (
    polygon([-48, -104, 48, -104, 0, 4], "#dba35a") +
    stroke("M-38 -82L14 -28M-20 -104L26 -52M38 -82L-14 -28M20 -104L-26 -52", "#b57a36", 4) +
    disc(-30, -126, 38, "#fbf0c8") +
    disc(30, -126, 38, "#8a5a3a") +
    disc(0, -168, 42, scoop) +
    shape(
      "M-70 -112Q-58 -92 -44 -104Q-28 -88 -12 -104Q4 -88 20 -104Q40 -90 54 -104Q66 -96 70 -114Z",
      "#fbf0c8",
    ) +
    disc(4, -214, 13, "#d8243a") +
    stroke("M6 -226q6 -16 20 -18", "#5a7a3a", 3) +
    shine(-16, -184, 8, 13)
  );
}

function cup(drink: string, colour: string | undefined): string {
  const china = colour ?? "#f4f1ea";
  return (
    [-26, 6, 38]
      .map((x) => stroke(`M${x} -128q14 -18 0 -36t0 -36`, "#ffffff", 6, 'stroke-opacity="0.6"'))
      .join("") +
    oval(0, -8, 116, 18, darken(china, 0.1)) +
    oval(0, -12, 98, 12, china) +
    `<path d="M62 -90C112 -98 112 -34 54 -38" fill="none" stroke="${china}" stroke-width="13"/>` +
    shape("M-76 -108H76C76 -40 50 -14 0 -14S-76 -40 -76 -108Z", china) +
    oval(0, -108, 76, 19, lighten(china, 0.3)) +
    oval(0, -106, 65, 14, drink) +
    stroke("M-52 -86C-46 -60 -36 -44 -22 -34", "#ffffff", 6, 'stroke-opacity="0.7"')
  );
}

function cheese({ colour }: Brush): string {
  const rind = colour ?? "#f6c83a";
  return (
    polygon([-110, -42, 40, -110, 112, -50, 112, 0, -110, 0], rind) +
    polygon([-110, -42, 40, -110, 112, -50], lighten(rind, 0.4)) +
    polygon([-110, -42, 112, -50, 112, 0, -110, 0], rind) +
    [
      [-60, -20, 14],
      [-10, -26, 10],
      [44, -18, 16],
      [84, -32, 9],
      [6, -72, 10],
      [52, -70, 8],
    ]
      .map(([x = 0, y = 0, r = 0]) => oval(x, y, r, r * 0.8, darken(rind, 0.22)))
      .join("")
  );
}

function egg({ colour, random }: Brush): string {
  const shell = colour ?? random.pick(["#f6d8b4", "#8ad0e0", "#f2a8c0", "#c8b0f0"] as const);
  return (
    oval(0, -6, 70, 12, "#c9955a") +
    shape(
      "M0 -156C-44 -150 -66 -92 -62 -58C-58 -18 -34 0 0 0S58 -18 62 -58C66 -92 44 -150 0 -156Z",
      shell,
    ) +
    stroke("M-58 -84L-38 -98L-18 -84L2 -98L22 -84L42 -98L58 -86", lighten(shell, 0.65), 7) +
    stroke("M-60 -46Q0 -26 60 -46", darken(shell, 0.3), 6) +
    repeat(5, (index) => disc(-40 + index * 20, -64 + Math.abs(index - 2) * -3, 5, "#ffffff")) +
    shine(-26, -118, 8, 16)
  );
}

/** Food and drink, by concept id. */
export const FOOD_DRAWINGS: Drawings = {
  ...FRUIT,
  pizza: drawing(264, 148, 0.34, "ground", pizza),
  burger: drawing(212, 156, 0.38, "ground", burger),
  pierogi: drawing(286, 108, 0.3, "ground", pierogi),
  bread: drawing(240, 114, 0.3, "ground", bread),
  cake: drawing(264, 216, 0.46, "ground", cake),
  doughnut: drawing(212, 126, 0.32, "ground", doughnut),
  "ice-cream": drawing(140, 246, 0.48, "ground", iceCream),
  coffee: drawing(236, 204, 0.4, "ground", ({ colour }) => cup("#6b4024", colour)),
  tea: drawing(236, 204, 0.4, "ground", ({ colour }) => cup("#c9822f", colour ?? "#bfe0d0")),
  cheese: drawing(226, 112, 0.3, "ground", cheese),
  egg: drawing(142, 158, 0.34, "ground", egg),
};
