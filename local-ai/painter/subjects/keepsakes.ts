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

/** Brass and gold. */
export const GOLD = "#e6b93a";

function key({ colour }: Brush): string {
  const metal = colour ?? GOLD;
  return (
    `<circle cx="-76" cy="-50" r="38" fill="none" stroke="${metal}" stroke-width="20"/>` +
    box(-40, -60, 170, 20, metal, 4) +
    box(78, -44, 17, 40, metal, 3) +
    box(108, -44, 17, 32, metal, 3) +
    stroke("M-34 -56H120", lighten(metal, 0.5), 3)
  );
}

function hat({ colour }: Brush): string {
  const felt = colour ?? "#7a5638";
  return (
    oval(0, -22, 134, 27, felt) +
    shape(
      "M-76 -30C-80 -130 -40 -146 -14 -126C10 -146 78 -136 76 -30C40 -12 -40 -12 -76 -30Z",
      lighten(felt, 0.08),
    ) +
    shape("M-77 -56C-40 -38 40 -38 77 -56L76 -30C40 -12 -40 -12 -76 -30Z", "#2c2630") +
    shape("M50 -52C70 -90 96 -104 112 -106C108 -80 90 -54 62 -42Z", "#d8443f")
  );
}

function crown({ colour }: Brush): string {
  const metal = colour ?? GOLD;
  return (
    shape("M-96 -30L-110 -132L-54 -84L0 -156L54 -84L110 -132L96 -30Q0 -6 -96 -30Z", metal) +
    shape("M-96 -30Q0 -6 96 -30L93 -6Q0 18 -93 -6Z", darken(metal, 0.14)) +
    disc(0, -160, 12, "#e0344a") +
    mirrored(
      disc(111, -136, 10, "#3f8ae0") + disc(50, -44, 9, "#3fa870") + disc(54, -88, 7, "#fff4c0"),
    ) +
    disc(0, -56, 14, "#e0344a") +
    disc(-4, -61, 4, "#ffffff")
  );
}

function sword({ colour }: Brush): string {
  const grip = colour ?? "#7a2f3a";
  return group(
    "rotate(16)",
    polygon([0, -290, -15, -262, -12, -84, 12, -84, 15, -262], "#dfe6ee"),
    polygon([0, -290, 0, -84, 12, -84, 15, -262], "#b0bac6"),
    shape("M-64 -92Q0 -72 64 -92L60 -70Q0 -54 -60 -70Z", GOLD),
    box(-9, -72, 18, 56, grip, 4),
    repeat(3, (index) => stroke(`M-9 ${-58 + index * 16}l18 -8`, GOLD, 3)),
    disc(0, -8, 15, GOLD),
    disc(0, -8, 7, "#3f8ae0"),
  );
}

function gift({ colour }: Brush): string {
  const paper = colour ?? "#e0404f";
  return (
    box(-86, -110, 172, 110, paper, 5) +
    box(-98, -136, 196, 34, darken(paper, 0.12), 5) +
    box(-15, -136, 30, 136, "#f9d65a") +
    mirrored(
      shape("M0 -138C14 -196 76 -196 72 -160C68 -138 30 -134 0 -138Z", "#f9d65a") +
        shape("M8 -142C20 -172 52 -176 50 -160C48 -148 28 -142 8 -142Z", "#dba82c"),
    ) +
    disc(0, -140, 15, "#f2c22c") +
    repeat(8, (index) =>
      disc(
        -66 + (index % 4) * 42 + (index % 4 > 1 ? 6 : 0),
        -80 + Math.floor(index / 4) * 46,
        6,
        lighten(paper, 0.5),
      ),
    )
  );
}

function treasure({ colour }: Brush): string {
  const wood = colour ?? "#8a5a32";
  return (
    shape("M-104 -92C-110 -176 110 -176 104 -92Z", wood) +
    stroke("M-84 -96C-84 -150 -60 -158 -60 -158M84 -96C84 -150 60 -158 60 -158", GOLD, 9) +
    repeat(13, (index) =>
      disc(-78 + index * 13, -94 - (index % 3) * 9, 14, index % 2 === 0 ? "#f9d24a" : GOLD),
    ) +
    disc(-30, -116, 11, "#e0344a") +
    disc(36, -112, 10, "#3f8ae0") +
    polygon([0, -134, 13, -118, 0, -102, -13, -118], "#4ac0a0") +
    box(-104, -86, 208, 86, wood, 5) +
    box(-104, -86, 208, 14, GOLD) +
    stroke("M-76 -80V0M76 -80V0", GOLD, 11) +
    box(-19, -84, 38, 42, GOLD, 6) +
    disc(0, -66, 7, "#3a2a1e") +
    box(-3, -66, 6, 15, "#3a2a1e")
  );
}

function suitcase({ colour }: Brush): string {
  const leather = colour ?? "#a8693a";
  return (
    `<path d="M-36 -124v-24q0 -10 10 -10h52q10 0 10 10v24" fill="none" stroke="${darken(leather, 0.4)}" stroke-width="11"/>` +
    box(-122, -126, 244, 120, leather, 15) +
    stroke("M-72 -124V-8M72 -124V-8", darken(leather, 0.3), 17) +
    box(-80, -76, 16, 20, GOLD, 3) +
    box(64, -76, 16, 20, GOLD, 3) +
    mirrored(shape("M122 -110V-126H96Q104 -110 122 -104Z", darken(leather, 0.35))) +
    disc(-22, -84, 21, "#3f9ad0") +
    polygon([8, -54, 46, -60, 50, -34, 12, -28], "#f2c83a") +
    box(-100, -8, 28, 9, "#33303a", 3) +
    box(72, -8, 28, 9, "#33303a", 3)
  );
}

function camera({ colour }: Brush): string {
  const body = colour ?? "#33333d";
  return (
    box(-50, -150, 76, 34, darken(body, 0.2), 7) +
    box(62, -136, 34, 18, "#c9ced6", 4) +
    box(-112, -124, 224, 124, body, 17) +
    box(-112, -96, 224, 66, lighten(body, 0.14)) +
    disc(0, -62, 56, "#c9ced6") +
    disc(0, -62, 47, "#1d1c24") +
    disc(0, -62, 33, "#2f4a7a") +
    disc(0, -62, 17, "#16223c") +
    disc(-13, -76, 9, "#cfe6fb") +
    box(62, -114, 34, 15, "#fff3b8", 3) +
    disc(-84, -108, 7, "#e0402f")
  );
}

function shoe({ colour }: Brush): string {
  const leather = colour ?? "#d8443f";
  const one =
    shape(
      "M-84 -124H-14C-12 -84 0 -70 40 -62C84 -54 96 -40 94 -16H-88C-80 -50 -92 -90 -84 -124Z",
      leather,
    ) +
    shape("M-90 -18H96Q98 2 82 2H-80Q-92 2 -90 -18Z", darken(leather, 0.5)) +
    box(-90, -136, 80, 21, lighten(leather, 0.3), 8) +
    stroke("M-12 -92L14 -84M-10 -76L26 -68M-30 -92L-12 -92M-26 -76L-10 -76", "#fbf6ea", 6);
  return (
    group("translate(36 -8) scale(0.92)", one.replaceAll(leather, darken(leather, 0.14))) +
    group("translate(-14 0)", one)
  );
}

function heart({ colour }: Brush): string {
  const tone = colour ?? "#e0304a";
  return (
    shape(
      "M0 84C-130 -4 -112 -106 -50 -106C-22 -106 -6 -88 0 -68C6 -88 22 -106 50 -106C112 -106 130 -4 0 84Z",
      tone,
    ) + oval(-52, -58, 17, 28, "#ffffff", 'fill-opacity="0.5" transform="rotate(30 -52 -58)"')
  );
}

/** Things people wear, carry and give, by concept id. */
export const KEEPSAKES: Drawings = {
  key: drawing(260, 104, 0.26, "ground", key),
  hat: drawing(272, 148, 0.32, "ground", hat),
  crown: drawing(226, 176, 0.36, "ground", crown),
  sword: drawing(150, 300, 0.6, "ground", sword),
  gift: drawing(200, 190, 0.38, "ground", gift),
  treasure: drawing(216, 170, 0.4, "ground", treasure),
  suitcase: drawing(248, 162, 0.36, "ground", suitcase),
  camera: drawing(228, 152, 0.34, "ground", camera),
  shoe: drawing(230, 142, 0.32, "ground", shoe),
  heart: drawing(230, 194, 0.42, "air", heart),
};
