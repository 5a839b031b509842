import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { disc, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

const INK = "#1f1a24";

function butterfly({ colour, random }: Brush): string {
  const wing = colour ?? random.pick(["#f2852a", "#3f8fe0", "#c85ad0", "#f2c230"] as const);
  const edge = darken(wing, 0.6);
  return (
    mirrored(
      shape("M4 -14C20 -80 78 -104 104 -84C116 -60 92 -8 6 2Z", edge) +
        shape("M10 -14C26 -66 70 -88 92 -74C100 -54 76 -16 12 -2Z", wing) +
        shape("M4 4C50 -2 88 18 82 50C74 84 28 80 4 14Z", edge) +
        shape("M10 10C48 6 76 22 72 46C64 70 32 66 10 16Z", lighten(wing, 0.25)) +
        repeat(4, (index) => disc(98 - index * 5, -80 + index * 17, 4, "#fff6e0")) +
        disc(58, -48, 11, lighten(wing, 0.55)) +
        disc(50, 40, 8, lighten(wing, 0.6)),
    ) +
    oval(0, 8, 7, 38, INK) +
    disc(0, -36, 10, INK) +
    mirrored(
      stroke("M2 -42C6 -62 14 -74 24 -80", INK, 2.6) +
        disc(25, -81, 4, INK) +
        disc(4.5, -38, 2.6, "#ffffff"),
    )
  );
}

function bee({ colour }: Brush): string {
  const coat = colour ?? "#f6c022";
  return (
    oval(-14, -48, 24, 42, "#e8f5fc", 'fill-opacity="0.8" transform="rotate(-24 -14 -48)"') +
    oval(22, -46, 20, 38, "#f4fbff", 'fill-opacity="0.85" transform="rotate(18 22 -46)"') +
    shape("M-72 6L-94 10L-72 18Z", INK) +
    oval(-12, 8, 66, 42, coat) +
    shape(
      "M-50 -24C-58 -6 -58 22 -50 40L-34 47C-42 24 -42 -8 -34 -31ZM-14 -34C-20 -10 -20 26 -14 50H6C0 26 0 -10 6 -33Z",
      INK,
    ) +
    disc(52, 4, 32, darken(coat, 0.06)) +
    disc(62, -2, 9, "#ffffff") +
    disc(64, -1, 6, INK) +
    disc(66, -4, 2, "#ffffff") +
    stroke("M56 20q8 7 16 1", INK, 3) +
    stroke("M58 -26C62 -44 72 -50 82 -50M46 -27C46 -46 54 -56 64 -60", INK, 3) +
    disc(50, 18, 6, "#f08a6a", 'fill-opacity="0.55"')
  );
}

function ladybird({ colour }: Brush): string {
  const coat = colour ?? "#d8281f";
  return (
    mirrored(stroke("M40 -20L64 -6M46 -38L74 -34M36 -62L62 -72", INK, 6)) +
    disc(0, -84, 26, INK) +
    mirrored(
      disc(11, -92, 7.5, "#ffffff") +
        disc(11, -92, 4, INK) +
        stroke("M8 -106C12 -120 20 -124 26 -126", INK, 3),
    ) +
    disc(0, -42, 50, coat) +
    stroke("M0 -92V6", INK, 4) +
    mirrored(disc(22, -64, 9, INK) + disc(28, -34, 8, INK) + disc(14, -14, 7, INK)) +
    oval(-22, -72, 12, 7, lighten(coat, 0.5), 'fill-opacity="0.6"')
  );
}

function dragonfly({ colour }: Brush): string {
  const coat = colour ?? "#1f9aa8";
  return (
    mirrored(
      oval(58, -30, 56, 13, "#d8f4fb", 'fill-opacity="0.78" transform="rotate(-14 58 -30)"') +
        oval(54, 2, 50, 12, "#c2ecf6", 'fill-opacity="0.78" transform="rotate(14 54 2)"') +
        stroke("M8 -22L108 -44M8 -12L98 14", "#8fc9d8", 1.4),
    ) +
    repeat(6, (index) =>
      oval(0, 12 + index * 14, 7 - index * 0.5, 9, index % 2 === 0 ? coat : darken(coat, 0.2)),
    ) +
    oval(0, -16, 14, 24, coat) +
    mirrored(disc(10, -46, 12, "#e0483a") + disc(13, -49, 3.4, "#ffffff"))
  );
}

function spider({ colour }: Brush): string {
  const coat = colour ?? "#3a3344";
  return (
    stroke("M0 -60V-400", "#e6e6ee", 1.6, 'stroke-opacity="0.8"') +
    mirrored(
      repeat(4, (index) =>
        stroke(
          `M22 ${-14 + index * 8}C${56 + index * 3} ${-58 + index * 22} 72 ${-46 + index * 24} ${84 - index * 6} ${8 + index * 22}`,
          coat,
          5.5,
        ),
      ),
    ) +
    disc(0, -24, 38, coat) +
    shape("M-8 -46L8 -46L-6 -20L6 -20L-8 -46Z", "#d8483a") +
    disc(0, 22, 26, lighten(coat, 0.12)) +
    mirrored(disc(10, 20, 9, "#ffffff") + disc(9, 22, 5, INK) + disc(19, 8, 3.4, "#ffffff")) +
    stroke("M-8 36Q0 42 8 36", "#ffffff", 2.4)
  );
}

function ant({ colour }: Brush): string {
  const coat = colour ?? "#7a3a24";
  return (
    stroke(
      "M-14 -32L-34 -4L-48 0M0 -32L-4 -4L-12 0M12 -34L32 -6L46 0M-6 -30L-20 -4M6 -32L16 -4L26 0",
      darken(coat, 0.3),
      5,
    ) +
    oval(-56, -40, 40, 27, coat) +
    oval(0, -40, 20, 16, darken(coat, 0.1)) +
    disc(44, -50, 28, coat) +
    stroke("M52 -76C58 -94 70 -98 82 -92M40 -78C40 -98 52 -108 64 -106", darken(coat, 0.3), 4) +
    disc(54, -54, 8, "#ffffff") +
    disc(56, -53, 5, INK) +
    stroke("M52 -36q8 5 14 -2", INK, 2.6) +
    oval(-66, -52, 13, 7, lighten(coat, 0.4), 'fill-opacity="0.6"')
  );
}

/** Insects and spiders, by concept id. */
export const INSECT_DRAWINGS: Drawings = {
  butterfly: drawing(220, 180, 0.38, "air", butterfly),
  bee: drawing(190, 150, 0.34, "air", bee),
  ladybird: drawing(150, 130, 0.32, "ground", ladybird),
  dragonfly: drawing(224, 160, 0.36, "air", dragonfly),
  spider: drawing(180, 160, 0.36, "air", spider),
  ant: drawing(190, 110, 0.3, "ground", ant),
};
