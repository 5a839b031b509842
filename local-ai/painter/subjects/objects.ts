import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  group,
  mirrored,
  oval,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { FURNITURE } from "./furniture";
import { GOLD, KEEPSAKES } from "./keepsakes";

const FLAME = "#ffb02c";

function book({ colour, random }: Brush): string {
  const cover = colour ?? random.pick(["#a8334a", "#2f6a9a", "#3f8a5a"] as const);
  return (
    shape(
      "M0 -12C-40 -34 -100 -30 -132 -16V-112C-100 -128 -40 -130 0 -106C40 -130 100 -128 132 -112V-16C100 -30 40 -34 0 -12Z",
      cover,
    ) +
    shape(
      "M0 -20C-36 -40 -90 -38 -120 -26V-114C-92 -128 -38 -130 0 -108C38 -130 92 -128 120 -114V-26C90 -38 36 -40 0 -20Z",
      "#fbf6e8",
    ) +
    mirrored(
      repeat(5, (index) =>
        stroke(
          `M20 ${-96 + index * 14}Q60 ${-112 + index * 14} 102 ${-104 + index * 14}`,
          "#b8b0a0",
          3,
        ),
      ),
    ) +
    stroke("M0 -108V-18", "#d8cdb8", 4) +
    shape("M8 -24V4L18 -6L28 4V-30Z", "#e0404f")
  );
}

function lantern({ colour }: Brush): string {
  const frame = colour ?? "#3a3f4a";
  return (
    disc(0, -88, 110, "#ffe39a", 'fill-opacity="0.24"') +
    `<path d="M-30 -168a30 34 0 0 1 60 0" fill="none" stroke="${frame}" stroke-width="7"/>` +
    polygon([-56, -142, -30, -172, 30, -172, 56, -142], frame) +
    box(-44, -142, 88, 112, "#fff0c0") +
    shape("M0 -124C20 -96 22 -64 0 -54C-22 -64 -20 -96 0 -124Z", FLAME) +
    shape("M0 -98C9 -84 9 -68 0 -62C-9 -68 -9 -84 0 -98Z", "#fff4b0") +
    box(-10, -54, 20, 24, "#f4f0e6") +
    stroke("M-44 -142V-30M44 -142V-30M-16 -142V-30M16 -142V-30", frame, 6) +
    box(-60, -32, 120, 15, frame, 4) +
    box(-50, -18, 100, 18, darken(frame, 0.2), 4)
  );
}

function lamp({ colour }: Brush): string {
  const shade = colour ?? "#f2c46a";
  return (
    polygon([-130, 0, -50, -140, 50, -140, 130, 0], "#fff0b8", 'fill-opacity="0.24"') +
    polygon([-78, -118, -44, -214, 44, -214, 78, -118], shade) +
    oval(0, -118, 78, 11, lighten(shade, 0.5)) +
    stroke("M-20 -214L-38 -118M20 -214L38 -118", darken(shade, 0.15), 3) +
    box(-7, -114, 14, 88, "#8a6238") +
    shape("M-54 0C-50 -34 50 -34 54 0Z", "#8a6238") +
    stroke("M30 -112V-80", "#c9ced6", 3) +
    disc(30, -76, 5, GOLD)
  );
}

function candle({ colour }: Brush): string {
  const wax = colour ?? "#f6efe0";
  return (
    disc(0, -176, 74, "#ffe39a", 'fill-opacity="0.3"') +
    box(-28, -134, 56, 116, wax, 6) +
    shape(
      "M-28 -130Q-20 -100 -16 -118Q-8 -86 0 -116Q10 -100 16 -122Q24 -104 28 -130Q0 -142 -28 -130Z",
      lighten(wax, 0.4),
    ) +
    stroke("M0 -134V-150", "#33302f", 4) +
    shape("M0 -206C22 -178 20 -150 0 -146C-20 -150 -22 -178 0 -206Z", FLAME) +
    shape("M0 -180C10 -166 9 -154 0 -150C-9 -154 -10 -166 0 -180Z", "#fff6c0") +
    oval(0, -14, 74, 15, GOLD) +
    `<path d="M60 -20c40 -14 44 30 4 22" fill="none" stroke="${GOLD}" stroke-width="8"/>`
  );
}

function umbrella({ colour }: Brush): string {
  const cloth = colour ?? "#e0404f";
  return (
    stroke("M0 -200V-14C0 14 40 14 38 -14", "#6b4a30", 8) +
    shape(
      "M-136 -96C-130 -216 130 -216 136 -96Q112 -116 90 -96Q68 -116 46 -96Q22 -116 0 -96Q-22 -116 -46 -96Q-68 -116 -90 -96Q-112 -116 -136 -96Z",
      cloth,
    ) +
    shape(
      "M-46 -96C-46 -150 -20 -184 0 -186C20 -184 46 -150 46 -96Q22 -116 0 -96Q-22 -116 -46 -96Z",
      lighten(cloth, 0.35),
    ) +
    stroke("M0 -186V-204", "#6b4a30", 7)
  );
}

function clock({ colour }: Brush): string {
  const frame = colour ?? "#8a5a32";
  const ticks = repeat(12, (index) =>
    group(
      `translate(0 -96) rotate(${index * 30})`,
      box(-3, -74, 6, index % 3 === 0 ? 17 : 9, "#33303a", 2),
    ),
  );
  return (
    mirrored(shape("M40 -10L60 0H36Z", frame) + disc(56, -176, 26, GOLD)) +
    disc(0, -96, 96, frame) +
    disc(0, -96, 82, "#fbf7ea") +
    ticks +
    stroke("M0 -96V-144", "#33303a", 9) +
    stroke("M0 -96L40 -76", "#33303a", 8) +
    disc(0, -96, 8, "#d8342f")
  );
}

function teapot({ colour }: Brush): string {
  const china = colour ?? "#5fa8c0";
  return (
    `<path d="M-66 -104C-134 -120 -134 -24 -60 -36" fill="none" stroke="${china}" stroke-width="17"/>` +
    shape("M66 -50C96 -60 92 -110 128 -122L136 -108C120 -92 120 -40 72 -20Z", china) +
    shape("M-80 -66C-80 -122 80 -122 80 -66C80 -22 44 0 0 0S-80 -22 -80 -66Z", china) +
    shape("M-50 -106Q0 -140 50 -106Q0 -94 -50 -106Z", lighten(china, 0.25)) +
    disc(0, -132, 12, "#f6d56a") +
    repeat(6, (index) =>
      group(`translate(-4 -56) rotate(${index * 60})`, oval(0, -18, 8, 14, "#fdf6f0")),
    ) +
    disc(-4, -56, 8, "#f6c83a") +
    stroke("M-58 -86Q-50 -100 -34 -104", "#ffffff", 6, 'stroke-opacity="0.6"')
  );
}

function vase({ colour }: Brush): string {
  const china = colour ?? "#4a7fb8";
  const blooms = [
    [-44, -214, "#f0627a"],
    [0, -240, "#f6c83a"],
    [46, -212, "#a86ae0"],
    [-18, -196, "#ffffff"],
    [24, -190, "#f28a4a"],
  ] as const;
  return (
    blooms
      .map(([x, y]) => stroke(`M0 -130Q${x * 0.4} ${y + 50} ${x} ${y}`, "#4a8a3f", 5))
      .join("") +
    blooms
      .map(
        ([x, y, tone]) =>
          repeat(6, (index) =>
            disc(x + Math.cos(index * 1.047) * 15, y + Math.sin(index * 1.047) * 15, 12, tone),
          ) + disc(x, y, 9, "#b5701e"),
      )
      .join("") +
    shape(
      "M-34 -148H34C28 -128 30 -116 44 -96C74 -56 56 -10 36 0H-36C-56 -10 -74 -56 -44 -96C-30 -116 -28 -128 -34 -148Z",
      china,
    ) +
    stroke("M-56 -60Q-28 -40 0 -60T56 -60M-50 -36Q-26 -18 0 -36T52 -36", lighten(china, 0.6), 5) +
    stroke("M-34 -148H34", lighten(china, 0.4), 7)
  );
}

function computer({ colour }: Brush): string {
  const body = colour ?? "#c3cad3";
  return (
    box(-116, -172, 232, 148, body, 11) +
    box(-106, -162, 212, 126, "#1f2a44", 4) +
    stroke("M-88 -138H-30M-76 -118H10M-76 -98H-20M-88 -78H-44", "#7af0b8", 6) +
    stroke("M-18 -138H30M-12 -98H50M-34 -78H22", "#8ab8ff", 6) +
    disc(62, -122, 26, "#f28a5a") +
    shape("M42 -60L74 -90L96 -60Z", "#7ac07a") +
    shape("M-132 -24H132L150 -4Q150 4 142 4H-142Q-150 4 -150 -4Z", lighten(body, 0.25)) +
    box(-30, -22, 60, 9, darken(body, 0.15), 3)
  );
}

function telescope({ colour }: Brush): string {
  const tube = colour ?? "#3f5f9a";
  return (
    stroke("M0 -112L-66 0M0 -112L66 0M0 -112V0", "#8a5a32", 11) +
    group(
      "translate(0 -124) rotate(-28)",
      box(-110, -22, 60, 44, darken(tube, 0.25), 6),
      box(-56, -30, 104, 60, tube, 6),
      box(42, -40, 96, 80, lighten(tube, 0.12), 7),
      box(130, -46, 17, 92, GOLD, 4),
      oval(148, 0, 8, 40, "#bfe0f0"),
      box(-128, -14, 22, 28, GOLD, 4),
    ) +
    disc(0, -112, 13, GOLD)
  );
}

function campfire({ random }: Brush): string {
  const sparks = repeat(9, () =>
    disc(random.next(-60, 60), random.next(-230, -120), random.next(2, 5), "#ffd24a"),
  );
  return (
    disc(0, -76, 150, "#ffb85a", 'fill-opacity="0.22"') +
    sparks +
    shape(
      "M0 -196C26 -150 74 -120 62 -62C54 -26 -54 -26 -62 -62C-72 -104 -40 -110 -34 -146C-20 -136 -6 -160 0 -196Z",
      "#f2622a",
    ) +
    shape(
      "M4 -146C20 -114 48 -96 40 -58C32 -30 -34 -30 -40 -58C-44 -88 -22 -92 -18 -116C-8 -108 2 -122 4 -146Z",
      FLAME,
    ) +
    shape("M2 -96C12 -78 24 -66 20 -48C14 -34 -14 -34 -20 -48C-22 -64 -8 -70 2 -96Z", "#fff2a8") +
    stroke("M-84 -6L74 -36", "#6b4a30", 21) +
    stroke("M84 -6L-74 -36", "#7d5838", 21) +
    disc(-84, -6, 11, "#d9b07a") +
    disc(84, -6, 11, "#d9b07a") +
    repeat(7, (index) => oval(-102 + index * 34, 3, 19, 9, index % 2 === 0 ? "#8d9198" : "#777b83"))
  );
}

/** Things of every day, by concept id. */
export const OBJECT_DRAWINGS: Drawings = {
  ...KEEPSAKES,
  ...FURNITURE,
  book: drawing(270, 136, 0.34, "ground", book),
  lantern: drawing(130, 206, 0.42, "ground", lantern),
  lamp: drawing(170, 218, 0.46, "ground", lamp),
  candle: drawing(160, 210, 0.42, "ground", candle),
  umbrella: drawing(276, 214, 0.48, "ground", umbrella),
  clock: drawing(196, 206, 0.42, "ground", clock),
  teapot: drawing(270, 148, 0.36, "ground", teapot),
  vase: drawing(150, 266, 0.48, "ground", vase),
  computer: drawing(304, 180, 0.4, "ground", computer),
  telescope: drawing(270, 220, 0.46, "ground", telescope),
  campfire: drawing(220, 206, 0.38, "ground", campfire),
};
