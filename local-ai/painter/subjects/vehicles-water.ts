import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import { box, disc, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { GLASS } from "./vehicles-rail";

function submarine({ colour }: Brush): string {
  const paint = colour ?? "#f2c12c";
  return (
    stroke("M14 -72V-116H34", darken(paint, 0.3), 9) +
    shape("M-34 -40L-26 -84H36L44 -40Z", darken(paint, 0.1)) +
    shape("M-118 -10L-148 -40V40L-118 10Z", darken(paint, 0.3)) +
    shape(
      "M-126 0C-126 -44 -70 -52 10 -52C84 -52 132 -32 132 0C132 32 84 52 10 52C-70 52 -126 44 -126 0Z",
      paint,
    ) +
    shape(
      "M-120 14C-100 44 -60 52 10 52C80 52 122 36 130 10C90 28 -60 32 -120 14Z",
      darken(paint, 0.16),
    ) +
    repeat(
      3,
      (index) =>
        disc(-34 + index * 56, -6, 21, darken(paint, 0.4)) +
        disc(-34 + index * 56, -6, 15, GLASS) +
        disc(-39 + index * 56, -11, 5, "#ffffff"),
    ) +
    disc(126, -4, 8, "#fff3b8")
  );
}

function boat({ colour }: Brush): string {
  const hull = colour ?? "#c2402f";
  return (
    box(-4, -210, 8, 170, "#8a5a32") +
    shape("M8 -204C60 -160 84 -110 88 -54H8Z", "#fbf8f0") +
    shape("M-10 -184C-44 -150 -66 -104 -70 -58H-10Z", lighten(hull, 0.55)) +
    polygon([4, -210, 4, -228, 36, -219], hull) +
    shape("M-112 -44H118Q104 0 74 6H-66Q-100 0 -112 -44Z", hull) +
    shape("M-112 -44H118L114 -32H-108Z", "#fff4e0") +
    stroke("M-84 -14H92", darken(hull, 0.25), 3)
  );
}

function ship({ colour }: Brush): string {
  const hull = colour ?? "#7a4a2a";
  const sail = (x: number, top: number, wide: number, tall: number): string =>
    shape(
      `M${x - wide} ${top}H${x + wide}Q${x + wide + 22} ${top + tall / 2} ${x + wide} ${top + tall}H${x - wide}Q${x - wide + 22} ${top + tall / 2} ${x - wide} ${top}Z`,
      "#f8f1de",
    ) + stroke(`M${x - wide - 4} ${top}H${x + wide + 4}`, "#6b4a30", 5);
  return (
    box(-70, -230, 8, 190, "#6b4a30") +
    box(8, -262, 9, 220, "#6b4a30") +
    box(84, -220, 8, 180, "#6b4a30") +
    sail(-66, -218, 36, 62) +
    sail(-66, -148, 42, 72) +
    sail(12, -250, 42, 74) +
    sail(12, -168, 50, 92) +
    sail(88, -208, 32, 58) +
    sail(88, -142, 38, 66) +
    polygon([16, -264, 16, -286, 50, -275], "#d8342f") +
    stroke("M136 -60L176 -92", "#6b4a30", 7) +
    shape("M-150 -96L-104 -96L-98 -60H138L160 -72Q146 -10 100 6H-100Q-140 -10 -150 -96Z", hull) +
    shape("M-148 -80H-100L-96 -46H142", "none", `stroke="#d9a93a" stroke-width="5"`) +
    repeat(5, (index) => box(-84 + index * 42, -36, 18, 16, darken(hull, 0.5), 3)) +
    repeat(2, (index) => box(-140 + index * 20, -72, 13, 15, "#ffe9b0", 2))
  );
}

function sled({ colour }: Brush): string {
  const paint = colour ?? "#c2342c";
  return (
    stroke("M-110 -12H84C116 -12 126 -36 108 -50C100 -56 92 -48 96 -42", "#d9a93a", 8) +
    stroke("M-80 -14V-44M-10 -14V-44M56 -14V-44", "#d9a93a", 6) +
    shape(
      "M-112 -46C-122 -100 -96 -126 -76 -122C-70 -90 -40 -80 0 -80C44 -80 56 -104 84 -104C104 -104 104 -56 88 -44H-104Z",
      paint,
    ) +
    stroke("M-104 -54C-108 -92 -94 -110 -82 -112M-60 -60C-20 -52 40 -52 78 -70", "#f6d56a", 4) +
    box(-44, -112, 40, 40, "#3f8ac2", 4) +
    stroke("M-24 -112V-74M-44 -92H-4", "#fff4da", 5) +
    box(2, -104, 34, 30, "#4aa05a", 4) +
    stroke("M19 -104V-76M2 -90H36", "#fff4da", 4)
  );
}

/** What floats, and the sled, by concept id. */
export const WATER_VEHICLES: Drawings = {
  submarine: drawing(290, 176, 0.44, "water", submarine),
  boat: drawing(240, 236, 0.48, "ground", boat),
  ship: drawing(340, 292, 0.58, "ground", ship),
  sled: drawing(250, 130, 0.36, "ground", sled),
};
