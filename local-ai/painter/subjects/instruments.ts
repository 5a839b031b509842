import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
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

const GOLD = "#e0b03a";

function guitar({ colour }: Brush): string {
  const wood = colour ?? "#d8924a";
  return group(
    "rotate(8)",
    box(-9, -262, 18, 160, "#5c3a24", 3),
    repeat(8, (index) => stroke(`M-9 ${-244 + index * 16}H9`, "#c9ced6", 1.6)),
    shape("M-16 -296H16L12 -258H-12Z", "#4a2e1c"),
    repeat(
      3,
      (index) =>
        disc(-21, -288 + index * 12, 4.4, "#e8e6e0") + disc(21, -288 + index * 12, 4.4, "#e8e6e0"),
    ),
    shape(
      "M0 -138C-50 -142 -56 -104 -40 -84C-70 -66 -76 0 0 2C76 0 70 -66 40 -84C56 -104 50 -142 0 -138Z",
      wood,
    ),
    stroke(
      "M0 -134C-46 -138 -50 -104 -34 -84C-64 -66 -70 -4 0 -4C70 -4 64 -66 34 -84C50 -104 46 -138 0 -134",
      darken(wood, 0.3),
      3,
    ),
    disc(0, -82, 21, "#2d1c12"),
    box(-26, -34, 52, 11, "#4a2e1c", 3),
    repeat(4, (index) => stroke(`M${-6 + index * 4} -290V-30`, "#f4f1ea", 1.2)),
  );
}

function violin({ colour }: Brush): string {
  const wood = colour ?? "#a8542a";
  return (
    group(
      "rotate(-10)",
      box(-6, -240, 12, 120, "#2a1c16", 3),
      disc(0, -248, 11, wood),
      repeat(2, (index) => stroke(`M-17 ${-230 + index * 14}H17`, "#2a1c16", 5)),
      shape(
        "M0 -132C-40 -134 -46 -104 -34 -90C-22 -78 -24 -66 -38 -56C-60 -38 -52 2 0 2C52 2 60 -38 38 -56C24 -66 22 -78 34 -90C46 -104 40 -134 0 -132Z",
        wood,
      ),
      stroke("M-20 -78c-9 10 4 22 -6 32M20 -78c9 10 -4 22 6 32", "#2a1c16", 3.6),
      box(-5, -132, 10, 92, "#2a1c16"),
      shape("M-14 -30H14L9 -4H-9Z", "#2a1c16"),
      box(-17, -58, 34, 5, "#e6c890"),
      repeat(3, (index) => stroke(`M${-3 + index * 3} -236V-26`, "#f4f1ea", 1)),
    ) +
    stroke("M64 -232L96 -6", "#6b3f24", 5) +
    stroke("M70 -232L101 -8", "#f4f1ea", 2.4)
  );
}

function piano({ colour }: Brush): string {
  const body = colour ?? "#26242c";
  return (
    polygon([-96, -92, -64, -226, 44, -216, 128, -150, 132, -92], darken(body, 0.1)) +
    polygon([-88, -98, -60, -216, 40, -206, 118, -146, 122, -98], "#d9a95a") +
    repeat(9, (index) =>
      stroke(`M${-78 + index * 21} -102L${-50 + index * 14} ${-206 + index * 6}`, "#f4e4b8", 1.6),
    ) +
    box(-134, -96, 272, 34, body, 8) +
    box(-134, -66, 272, 14, lighten(body, 0.15), 3) +
    box(-126, -84, 150, 20, "#fbf9f2", 2) +
    repeat(10, (index) =>
      index % 4 === 3 ? "" : box(-118 + index * 14.4, -84, 7, 12, "#1a181f"),
    ) +
    repeat(11, (index) => stroke(`M${-112 + index * 13} -84V-64`, "#b8b4aa", 1)) +
    [-116, 106].map((x) => shape(`M${x} -62H${x + 24}L${x + 16} 0H${x + 8}Z`, body)).join("") +
    stroke("M-10 -56V-8M-26 -6H8", GOLD, 5) +
    box(-104, -26, 84, 12, "#8a2f3a", 4) +
    stroke("M-94 -14V0M-32 -14V0", body, 6)
  );
}

function drum({ colour }: Brush): string {
  const shell = colour ?? "#d8342f";
  return (
    shape("M-96 -110V-24C-96 8 96 8 96 -24V-110Z", shell) +
    stroke("M-96 -92L-64 -6L-32 -80L0 2L32 -80L64 -6L96 -92", "#f6e6b8", 6) +
    stroke("M-96 -26C-96 8 96 8 96 -26", GOLD, 11) +
    oval(0, -110, 96, 31, GOLD) +
    oval(0, -112, 86, 25, "#f8f4ea") +
    stroke("M-126 -176L-14 -116M130 -168L26 -112", "#a8743f", 9) +
    disc(-12, -115, 9, "#c9955a") +
    disc(24, -111, 9, "#c9955a")
  );
}

function trumpet({ colour }: Brush): string {
  const brass = colour ?? GOLD;
  const dark = darken(brass, 0.25);
  return (
    `<rect x="-62" y="-104" width="118" height="62" rx="31" fill="none" stroke="${brass}" stroke-width="13"/>` +
    stroke("M-150 -98H70", brass, 13) +
    shape("M56 -106C96 -108 118 -122 140 -150V-48C118 -76 96 -90 56 -92Z", brass) +
    oval(141, -99, 13, 52, dark) +
    oval(143, -99, 9, 44, darken(brass, 0.5)) +
    shape("M-164 -110H-146V-88H-164Z", dark) +
    repeat(
      3,
      (index) =>
        box(-36 + index * 26, -142, 15, 78, lighten(brass, 0.25), 4) +
        box(-38 + index * 26, -152, 19, 11, "#f8f4ea", 4),
    )
  );
}

function ball({ colour }: Brush): string {
  if (colour)
    return (
      disc(0, -70, 70, colour) +
      shape("M-70 -70C-40 -100 40 -100 70 -70C40 -50 -40 -50 -70 -70Z", lighten(colour, 0.6)) +
      oval(-28, -106, 15, 9, "#ffffff", 'fill-opacity="0.7"')
    );
  const patch = (x: number, y: number, r: number): string =>
    polygon(
      Array.from({ length: 5 }, (_, index) => [
        x + Math.sin(index * 1.2566) * r,
        y - Math.cos(index * 1.2566) * r,
      ]).flat(),
      "#26242c",
    );
  return (
    disc(0, -70, 70, "#f8f8f6") +
    patch(0, -70, 25) +
    [
      [0, -130],
      [57, -88],
      [35, -20],
      [-35, -20],
      [-57, -88],
    ]
      .map(([x = 0, y = 0]) => patch(x, y, 15))
      .join("") +
    stroke("M0 -95V-118M24 -78L45 -86M15 -50L29 -32M-15 -50L-29 -32M-24 -78L-45 -86", "#26242c", 3)
  );
}

function kite({ colour }: Brush): string {
  const cloth = colour ?? "#e0483a";
  return (
    stroke("M0 110C-30 150 30 180 -10 230C-30 260 20 280 0 310", "#8a8f98", 3) +
    [140, 190, 244]
      .map((y, index) =>
        shape(
          `M${index % 2 === 0 ? -4 : 6} ${y}l-24 -11v22Zl24 -11v22Z`,
          ["#f2c12c", "#3f9ad0", "#6ab04a"][index] ?? "#f2c12c",
        ),
      )
      .join("") +
    polygon([0, -130, -92, -20, 0, 110], cloth) +
    polygon([0, -130, 92, -20, 0, 110], lighten(cloth, 0.25)) +
    polygon([-92, -20, 0, -20, 0, 110], "#f2c12c") +
    polygon([92, -20, 0, -20, 0, -130], "#3f9ad0") +
    stroke("M0 -130V110M-92 -20H92", "#6b4a30", 4)
  );
}

function balloon({ colour }: Brush): string {
  const one = (x: number, y: number, tone: string): string =>
    stroke(`M${x} ${y + 62}Q${x * 0.3 + 10} ${y + 130} 0 210`, "#e8e6e0", 2.4) +
    shape(
      `M${x} ${y - 60}C${x - 56} ${y - 60} ${x - 54} ${y + 20} ${x} ${y + 56}C${x + 54} ${y + 20} ${x + 56} ${y - 60} ${x} ${y - 60}Z`,
      tone,
    ) +
    polygon([x, y + 52, x - 8, y + 66, x + 8, y + 66], darken(tone, 0.2)) +
    oval(x - 19, y - 28, 8, 15, "#ffffff", 'fill-opacity="0.6"');
  return colour
    ? one(0, -40, colour)
    : one(-60, -20, "#3f8ae0") + one(62, -14, "#f6c22c") + one(0, -60, "#e0404f");
}

/** Instruments and toys, by concept id. */
export const INSTRUMENT_DRAWINGS: Drawings = {
  guitar: drawing(170, 304, 0.6, "ground", guitar),
  violin: drawing(190, 262, 0.54, "ground", violin),
  piano: drawing(290, 232, 0.5, "ground", piano),
  drum: drawing(266, 180, 0.4, "ground", drum),
  trumpet: drawing(324, 156, 0.34, "ground", trumpet),
  ball: drawing(142, 142, 0.26, "ground", ball),
  kite: drawing(190, 440, 0.6, "sky", kite),
  balloon: drawing(230, 330, 0.52, "air", balloon),
};
