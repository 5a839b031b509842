import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  group,
  mirrored,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";

/** Light behind a window. */
export const GLOW = "#ffe39a";

/** A lit window with its frame, its upper left corner at (x, y). */
export function windowPane(x: number, y: number, size: number): string {
  return (
    box(x - 3, y - 3, size + 6, size * 1.2 + 6, "#fff8ea", 3) +
    box(x, y, size, size * 1.2, GLOW, 2) +
    stroke(`M${x + size / 2} ${y}v${size * 1.2}M${x} ${y + size * 0.6}h${size}`, "#fff8ea", 3)
  );
}

function tower({ colour }: Brush): string {
  const wall = colour ?? "#b0aaa6";
  return (
    polygon([-54, -214, 0, -300, 54, -214], "#8a3a4a") +
    stroke("M0 -300V-330", "#5a4a3a", 4) +
    shape("M0 -330L36 -320L0 -308Z", "#f2c12c") +
    box(-50, -218, 100, 30, lighten(wall, 0.12)) +
    repeat(4, (index) => box(-50 + index * 28, -232, 16, 18, lighten(wall, 0.12))) +
    shape("M-42 -190H42L52 0H-52Z", wall) +
    repeat(11, (index) =>
      box(-34 + ((index * 29) % 60), -172 + index * 15, 20, 8, darken(wall, 0.13), 2),
    ) +
    [-160, -104]
      .map((y) => shape(`M-9 ${y + 34}V${y + 8}Q0 ${y - 6} 9 ${y + 8}V${y + 34}Z`, GLOW))
      .join("") +
    shape("M-20 0V-44Q0 -64 20 -44V0Z", "#5c3c24")
  );
}

function lighthouse({ colour }: Brush): string {
  const stripe = colour ?? "#d8342f";
  return (
    mirrored(shape("M16 -268L190 -312V-232Z", "#fff3b8", 'fill-opacity="0.4"')) +
    shape("M-34 -240H34L56 0H-56Z", "#f8f5ee") +
    shape("M-37 -206H37L42 -154H-42ZM-47 -102H47L51 -52H-51Z", stripe) +
    box(-44, -250, 88, 13, "#4a4f5a", 4) +
    box(-22, -290, 44, 42, GLOW, 4) +
    stroke("M-8 -290V-250M8 -290V-250", "#4a4f5a", 3) +
    shape("M-30 -288Q0 -336 30 -288Z", stripe) +
    disc(0, -320, 6, "#4a4f5a") +
    shape("M-14 0V-34Q0 -50 14 -34V0Z", "#4a3a30") +
    box(-8, -190, 16, 22, "#4a5a6d", 6) +
    box(-8, -90, 16, 22, "#4a5a6d", 6) +
    shape("M-110 6C-96 -22 -60 -24 -40 -10C0 -20 60 -26 110 6Z", "#7d7f86")
  );
}

function windmill({ colour, random }: Brush): string {
  const wall = colour ?? "#f0e4cc";
  const turn = random.whole(0, 44);
  return (
    shape("M-40 -176H40L64 0H-64Z", wall) +
    shape("M-46 -172Q0 -232 46 -172Z", "#a8433a") +
    windowPane(-14, -120, 28) +
    shape("M-20 0V-46Q0 -64 20 -46V0Z", "#6b4530") +
    group(
      `translate(0 -180) rotate(${turn})`,
      repeat(4, (index) =>
        group(
          `rotate(${index * 90})`,
          box(-4, -126, 8, 126, "#6b4a30") +
            box(4, -122, 30, 92, "#fbf6ea") +
            stroke("M4 -104H34M4 -84H34M4 -64H34M4 -46H34M19 -122V-30", "#b8a68a", 2.4),
        ),
      ),
    ) +
    disc(0, -180, 11, "#5c3c24")
  );
}

function church({ colour }: Brush): string {
  const wall = colour ?? "#f4ead8";
  return (
    box(-20, -116, 128, 116, wall) +
    polygon([-30, -112, 44, -186, 120, -112], "#8a4a3a") +
    repeat(2, (index) =>
      shape(
        `M${26 + index * 42} -30V-74Q${38 + index * 42} -92 ${50 + index * 42} -74V-30Z`,
        "#7fb0d8",
      ),
    ) +
    box(-96, -190, 84, 190, lighten(wall, 0.2)) +
    polygon([-106, -186, -54, -300, -2, -186], "#7a3f34") +
    stroke("M-54 -300V-336M-68 -322H-40", "#4a3a30", 6) +
    disc(-54, -156, 19, "#fff8ea") +
    stroke("M-54 -156V-168M-54 -156H-45", "#33303a", 3) +
    shape("M-74 0V-50Q-54 -76 -34 -50V0Z", "#6b4530") +
    shape("M-64 -86V-112Q-54 -126 -44 -112V-86Z", "#f2b35a")
  );
}

function pagoda({ colour }: Brush): string {
  const roof = colour ?? "#b8342f";
  const tier = (y: number, half: number): string =>
    box(-half * 0.6, y - 44, half * 1.2, 46, "#f4e4c8") +
    mirrored(box(half * 0.2, y - 34, half * 0.22, 28, "#6b3a2a", 2)) +
    shape(
      `M${-half} ${y - 40}Q${-half * 0.5} ${y - 54} ${-half * 0.4} ${y - 72}H${half * 0.4}Q${half * 0.5} ${y - 54} ${half} ${y - 40}Q${half + 8} ${y - 52} ${half + 10} ${y - 58}Q${half} ${y - 26} 0 ${y - 34}Q${-half} ${y - 26} ${-half - 10} ${y - 58}Q${-half - 8} ${y - 52} ${-half} ${y - 40}Z`,
      roof,
    );
  return (
    box(-100, -14, 200, 14, "#a8a29c", 3) +
    tier(-14, 110) +
    tier(-84, 90) +
    tier(-154, 70) +
    tier(-220, 52) +
    stroke("M0 -286V-330", "#d9a93a", 6) +
    disc(0, -332, 8, "#f6d56a") +
    box(-14, -52, 28, 40, "#5c2f24", 3)
  );
}

function treehouse({ colour }: Brush): string {
  const wood = colour ?? "#b5824a";
  return (
    shape("M-30 0Q-14 -90 -24 -190H28Q18 -90 40 0Z", "#6b4a30") +
    [
      [-80, -214, 66],
      [70, -226, 70],
      [0, -276, 80],
      [-30, -190, 60],
      [50, -180, 56],
    ]
      .map(([x = 0, y = 0, r = 0], index) => disc(x, y, r, index % 2 === 0 ? "#4f9a44" : "#3b8240"))
      .join("") +
    box(-84, -112, 168, 12, "#7a5632", 3) +
    box(-62, -178, 124, 68, wood) +
    repeat(5, (index) => stroke(`M${-42 + index * 22} -178V-112`, darken(wood, 0.2), 2.4)) +
    polygon([-80, -172, 0, -226, 80, -172], "#a8433a") +
    windowPane(-46, -162, 26) +
    box(16, -164, 30, 52, "#5c3c24", 3) +
    stroke("M52 -102L66 0M82 -102L92 0M56 -76H84M60 -48H88M63 -22H90", "#8a6238", 5)
  );
}

/** Buildings that rise above the others, by concept id. */
export const TALL_BUILDINGS: Drawings = {
  tower: drawing(120, 332, 0.72, "ground", tower),
  lighthouse: drawing(250, 336, 0.72, "ground", lighthouse),
  windmill: drawing(250, 310, 0.66, "ground", windmill),
  church: drawing(230, 338, 0.68, "ground", church),
  pagoda: drawing(240, 342, 0.72, "ground", pagoda),
  treehouse: drawing(290, 358, 0.74, "ground", treehouse),
};
