import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, group, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

function planet({ colour, random }: Brush): string {
  const tone = colour ?? random.pick(["#e0a45a", "#7a9ad8", "#c27ad0"] as const);
  const ring = (front: boolean): string =>
    `<path d="M-150 0A150 40 0 0 ${front ? 0 : 1} 150 0" fill="none" stroke="${lighten(tone, 0.45)}" stroke-width="19"/><path d="M-126 0A126 30 0 0 ${front ? 0 : 1} 126 0" fill="none" stroke="${darken(tone, 0.25)}" stroke-width="7"/>`;
  return group(
    "rotate(-16)",
    ring(false),
    disc(0, 0, 92, tone),
    shape(
      "M-88 -28C-40 -44 40 -44 88 -28L91 -8C40 -24 -40 -24 -91 -8ZM-90 20C-40 4 40 4 90 20L82 42C40 26 -40 26 -82 42Z",
      lighten(tone, 0.25),
    ),
    shape("M0 -92A92 92 0 0 1 0 92A140 140 0 0 0 0 -92Z", darken(tone, 0.4), 'fill-opacity="0.5"'),
    ring(true),
  );
}

function earth({ colour }: Brush): string {
  const land = "#5fae55";
  return (
    disc(0, 0, 128, "#8ad0f4", 'fill-opacity="0.3"') +
    disc(0, 0, 112, colour ?? "#2f86d0") +
    shape(
      "M-70 -82C-30 -104 10 -96 0 -66C-8 -44 -40 -50 -44 -24C-48 0 -84 -4 -98 -36C-96 -58 -84 -74 -70 -82ZM-40 6C-8 -4 16 16 4 44C-6 66 -16 92 -30 96C-40 70 -64 30 -40 6ZM40 -70C70 -78 96 -44 104 -20C108 10 96 40 74 46C50 34 62 8 40 -4C20 -18 22 -60 40 -70Z",
      land,
    ) +
    oval(0, -104, 34, 9, "#f6fafd") +
    stroke(
      "M-84 20C-60 8 -50 24 -24 16M20 60C50 48 60 64 82 56M-20 -84C10 -92 30 -80 50 -86",
      "#ffffff",
      9,
      'stroke-opacity="0.8"',
    ) +
    shape("M0 -112A112 112 0 0 1 0 112A170 170 0 0 0 0 -112Z", "#0c2a5a", 'fill-opacity="0.4"')
  );
}

function satellite({ colour }: Brush): string {
  const body = colour ?? "#d8dde4";
  const panel = (x: number): string =>
    box(x, -32, 96, 64, "#2f5fa8", 3) +
    repeat(4, (index) => stroke(`M${x + index * 32} -32V32`, "#8ab8f0", 2.4)) +
    stroke(`M${x} 0H${x + 96}`, "#8ab8f0", 2.4);
  return group(
    "rotate(-24)",
    panel(-150),
    panel(54),
    stroke("M-56 0H56", "#8d97a6", 8),
    box(-38, -48, 76, 96, body, 9),
    box(-28, -36, 56, 28, "#e6b93a", 3),
    stroke("M0 48V78", "#8d97a6", 6),
    shape("M-40 74Q0 118 40 74Z", "#f2f4f8"),
    disc(0, 76, 6, "#e0402f"),
    stroke("M14 -48L26 -84", "#8d97a6", 4),
    disc(27, -88, 6, "#e0402f"),
  );
}

function fireflies({ colour, random }: Brush): string {
  const glow = colour ?? "#f6f06a";
  return repeat(13, () => {
    const [x, y, r] = [random.next(-150, 150), random.next(-120, 120), random.next(5, 10)];
    return (
      disc(x, y, r * 4, glow, 'fill-opacity="0.16"') +
      disc(x, y, r * 2, glow, 'fill-opacity="0.35"') +
      disc(x, y, r, "#fffde0")
    );
  });
}

/** Bodies in the sky that are drawn like any other figure, by concept id. */
export const HEAVEN_DRAWINGS: Drawings = {
  planet: drawing(320, 190, 0.42, "sky", planet),
  earth: drawing(260, 260, 0.56, "sky", earth),
  satellite: drawing(310, 200, 0.38, "sky", satellite),
  firefly: drawing(330, 260, 0.5, "air", fireflies),
};
