import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  mirrored,
  oval,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { GLOW, TALL_BUILDINGS, windowPane } from "./buildings-tall";

function house({ colour, random }: Brush): string {
  const wall = colour ?? random.pick(["#f2dcb0", "#e8b89a", "#cfdcc8", "#d8d0e4"] as const);
  const roof = random.pick(["#b8482f", "#6b5a8a", "#4a7a8a"] as const);
  return (
    box(54, -206, 26, 66, darken(wall, 0.4)) +
    box(50, -212, 34, 10, darken(wall, 0.5), 2) +
    box(-96, -122, 192, 122, wall) +
    polygon([-120, -116, 0, -226, 120, -116], roof) +
    stroke("M-104 -122H104M-78 -146H78M-52 -170H52", darken(roof, 0.22), 3) +
    disc(0, -160, 17, "#fff8ea") +
    disc(0, -160, 12, GLOW) +
    windowPane(-76, -96, 36) +
    windowPane(40, -96, 36) +
    shape("M-22 0V-66Q0 -86 22 -66V0Z", "#7a4a2c") +
    disc(13, -34, 3.4, "#f6d56a") +
    box(-34, -5, 68, 8, "#b8b0a4", 3) +
    mirrored(disc(70, -8, 19, "#4f9a44") + disc(90, -5, 15, "#62ae52"))
  );
}

function cottage({ colour }: Brush): string {
  const wall = colour ?? "#a8734a";
  return (
    box(44, -168, 24, 50, "#8d857c") +
    repeat(3, (index) =>
      disc(60 + index * 11, -188 - index * 22, 11 + index * 4, "#eef1f4", 'fill-opacity="0.7"'),
    ) +
    box(-92, -92, 184, 92, wall) +
    repeat(5, (index) => stroke(`M-92 ${-76 + index * 18}H92`, darken(wall, 0.25), 4)) +
    mirrored(repeat(5, (index) => disc(94, -84 + index * 18, 8, lighten(wall, 0.25)))) +
    polygon([-122, -82, 0, -178, 122, -82, 108, -72, 0, -156, -108, -72], "#6b4a30") +
    polygon([-106, -86, 0, -168, 106, -86], "#7d5a3a") +
    windowPane(-68, -68, 30) +
    windowPane(40, -68, 30) +
    box(-18, -64, 36, 64, "#5c3c24", 4) +
    disc(10, -30, 3, "#f6d56a")
  );
}

function barn({ colour }: Brush): string {
  const wall = colour ?? "#b8402f";
  return (
    box(-106, -120, 212, 120, wall) +
    polygon(
      [-122, -112, -82, -176, 0, -216, 82, -176, 122, -112, 106, -112, 0, -112, -106, -112],
      darken(wall, 0.35),
    ) +
    polygon([-102, -112, -72, -166, 0, -200, 72, -166, 102, -112], wall) +
    repeat(9, (index) => stroke(`M${-92 + index * 23} -112V0`, darken(wall, 0.18), 2.4)) +
    box(-44, -84, 88, 84, "#f6ecd8") +
    box(-38, -78, 76, 78, darken(wall, 0.1)) +
    stroke("M-38 -78L38 0M38 -78L-38 0M0 -78V0", "#f6ecd8", 7) +
    box(-17, -162, 34, 34, "#f6ecd8") +
    stroke("M-17 -162L17 -128M17 -162L-17 -128", wall, 5)
  );
}

function tent({ colour }: Brush): string {
  const cloth = colour ?? "#e8842c";
  return (
    polygon([0, -150, -120, 0, 120, 0], cloth) +
    polygon([0, -150, 40, 0, 120, 0], darken(cloth, 0.22)) +
    polygon([-8, -120, -52, 0, 16, 0], darken(cloth, 0.55)) +
    polygon([-8, -120, -52, 0, -66, 0], lighten(cloth, 0.3)) +
    stroke("M0 -150V-172M-120 0L-146 6M120 0L146 6", "#6b4a30", 5) +
    oval(-20, -22, 17, 19, GLOW, 'fill-opacity="0.7"')
  );
}

function igloo({ colour }: Brush): string {
  const ice = colour ?? "#eef6fc";
  const line = darken(ice, 0.2);
  return (
    shape("M-120 0C-120 -160 120 -160 120 0Z", ice) +
    stroke(
      "M-116 -34H116M-104 -68H104M-78 -100H78M-80 -34V0M-20 -68V-34M30 -34V0M60 -68V-34M-60 -68V-34M-30 -100V-68M20 -100V-68",
      line,
      4,
    ) +
    shape("M30 0V-50Q70 -96 110 -50V0Z", lighten(ice, 0.4)) +
    shape("M44 0V-44Q70 -76 96 -44V0Z", "#3a4f70") +
    shape("M52 0V-38Q70 -60 88 -38V0Z", GLOW, 'fill-opacity="0.5"')
  );
}

function pyramid({ colour }: Brush): string {
  const sand = colour ?? "#e6bf74";
  return (
    polygon([0, -190, -160, 0, 70, 0], sand) +
    polygon([0, -190, 70, 0, 160, 0], darken(sand, 0.3)) +
    repeat(8, (index) =>
      stroke(
        `M${-142 + index * 17} ${-20 - index * 20}L${62 - index * 7} ${-20 - index * 20}`,
        darken(sand, 0.14),
        3,
      ),
    ) +
    polygon([110, -70, 50, 0, 140, 0], lighten(sand, 0.1)) +
    polygon([110, -70, 140, 0, 172, 0], darken(sand, 0.22)) +
    shape("M-50 0V-30H-24V0Z", darken(sand, 0.6))
  );
}

function bridge({ colour }: Brush): string {
  const stoneTone = colour ?? "#a39a90";
  return (
    shape(
      "M-170 0V-66Q0 -150 170 -66V0H120Q116 -62 60 -62Q6 -62 2 0H-2Q-6 -62 -60 -62Q-116 -62 -120 0Z",
      stoneTone,
    ) +
    stroke("M-170 -72Q0 -156 170 -72", lighten(stoneTone, 0.25), 12) +
    repeat(9, (index) =>
      box(
        -156 + index * 36,
        -104 - (4 - Math.abs(index - 4)) * 9,
        9,
        28,
        lighten(stoneTone, 0.15),
        2,
      ),
    ) +
    stroke("M-158 -100Q0 -186 158 -100", lighten(stoneTone, 0.25), 7) +
    repeat(9, (index) =>
      box(
        -150 + index * 34,
        -58 - (4 - Math.abs(index - 4)) * 6,
        22,
        9,
        darken(stoneTone, 0.14),
        3,
      ),
    ) +
    shape("M-170 4Q0 -8 170 4V16H-170Z", "#5fa8cc", 'fill-opacity="0.85"')
  );
}

/** Buildings, by concept id. */
export const BUILDING_DRAWINGS: Drawings = {
  ...TALL_BUILDINGS,
  house: drawing(240, 228, 0.52, "ground", house),
  cottage: drawing(246, 200, 0.46, "ground", cottage),
  barn: drawing(246, 218, 0.5, "ground", barn),
  tent: drawing(290, 176, 0.4, "ground", tent),
  igloo: drawing(244, 122, 0.34, "ground", igloo),
  pyramid: drawing(340, 192, 0.5, "ground", pyramid),
  bridge: drawing(344, 152, 0.38, "ground", bridge),
};
