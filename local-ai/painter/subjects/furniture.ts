import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { stone } from "@/local-ai/painter/settings/land";

function chair({ colour }: Brush): string {
  const cloth = colour ?? "#c2504a";
  return (
    mirrored(shape("M70 -20L84 0H66L56 -20Z", "#6b4a30")) +
    shape("M-78 -60C-90 -190 -66 -204 0 -204C66 -204 90 -190 78 -60Z", cloth) +
    repeat(6, (index) =>
      disc(-36 + (index % 3) * 36, -164 + Math.floor(index / 3) * 40, 5, darken(cloth, 0.3)),
    ) +
    box(-74, -82, 148, 46, lighten(cloth, 0.15), 17) +
    box(-84, -44, 168, 30, darken(cloth, 0.1), 11) +
    mirrored(shape("M66 -24V-96C66 -124 106 -124 106 -96V-24Z", darken(cloth, 0.14)))
  );
}

function table({ colour }: Brush): string {
  const wood = colour ?? "#a8733f";
  return (
    box(-128, -128, 256, 20, wood, 6) +
    box(-112, -108, 224, 17, darken(wood, 0.2)) +
    mirrored(shape("M88 -92H114L108 0H96Z", darken(wood, 0.1))) +
    box(-40, -136, 80, 9, "#fbf6ea", 2) +
    shape("M-18 -138C-30 -164 -20 -180 -12 -182H12C20 -180 30 -164 18 -138Z", "#5fa8c0") +
    repeat(5, (index) =>
      disc(-20 + index * 10, -196 - (index % 2) * 11, 11, index % 2 === 0 ? "#f0627a" : "#f6c83a"),
    ) +
    stroke("M-100 -118H100", lighten(wood, 0.2), 2)
  );
}

function bench({ colour }: Brush): string {
  const wood = colour ?? "#a8703a";
  return (
    repeat(3, (index) =>
      box(-134, -134 + index * 24, 268, 17, index % 2 === 0 ? wood : darken(wood, 0.08), 5),
    ) +
    box(-140, -56, 280, 17, lighten(wood, 0.12), 5) +
    box(-140, -38, 280, 9, darken(wood, 0.14), 3) +
    mirrored(
      stroke("M104 -140L96 -52L108 0M96 -40L74 0", "#33383f", 9) +
        stroke("M100 -84H134V-56", "#33383f", 7),
    )
  );
}

function bed({ colour }: Brush): string {
  const blanket = colour ?? "#5a86c2";
  return (
    box(-152, -140, 22, 140, "#8a5f38", 8) +
    box(134, -96, 20, 96, "#8a5f38", 8) +
    box(-132, -62, 270, 36, "#f6f1e8", 9) +
    oval(-92, -78, 46, 24, "#ffffff") +
    shape("M-48 -92C20 -104 100 -100 136 -84V-24H-56C-64 -50 -60 -80 -48 -92Z", blanket) +
    stroke("M-50 -74C10 -84 80 -82 134 -68", lighten(blanket, 0.4), 9) +
    repeat(9, (index) =>
      disc(-30 + (index % 5) * 36, -52 + Math.floor(index / 5) * 20, 5, lighten(blanket, 0.5)),
    ) +
    box(-140, -30, 282, 15, "#7a5230", 4)
  );
}

function rock({ colour }: Brush): string {
  const tone = colour ?? "#8d929a";
  return (
    stone(38, 0, 66, darken(tone, 0.1)) +
    stone(-24, 2, 92, tone) +
    stone(80, 4, 32, lighten(tone, 0.08)) +
    stroke("M-70 -40L-40 -30L-24 -50M10 -40L30 -20", darken(tone, 0.3), 3)
  );
}

function fence({ colour }: Brush): string {
  const wood = colour ?? "#f2ece0";
  return (
    box(-150, -86, 300, 13, darken(wood, 0.12), 3) +
    box(-150, -40, 300, 13, darken(wood, 0.12), 3) +
    repeat(7, (index) =>
      shape(
        `M${-146 + index * 45} 0V-100L${-133 + index * 45} -120L${-120 + index * 45} -100V0Z`,
        wood,
      ),
    )
  );
}

function fountain({ colour }: Brush): string {
  const marble = colour ?? "#c9c6c2";
  const jet = (spread: number, top: number): string =>
    stroke(
      `M0 -170C${spread * 0.3} ${top} ${spread * 0.8} ${top} ${spread} -96`,
      "#d8f0fb",
      6,
      'stroke-opacity="0.9"',
    );
  return (
    jet(-92, -230) +
    jet(92, -230) +
    jet(-50, -250) +
    jet(50, -250) +
    stroke("M0 -170V-224", "#eefaff", 7) +
    box(-11, -170, 22, 130, marble) +
    shape("M-70 -124H70C64 -92 -64 -92 -70 -124Z", lighten(marble, 0.2)) +
    oval(0, -124, 70, 11, "#8accea") +
    shape("M-140 -54H140L118 0H-118Z", marble) +
    oval(0, -54, 140, 25, lighten(marble, 0.25)) +
    oval(0, -54, 124, 19, "#6abde2") +
    repeat(5, (index) =>
      oval(-76 + index * 38, -54 + (index % 2) * 7, 17, 4, "#d8f0fb", 'fill-opacity="0.8"'),
    ) +
    mirrored(stroke("M40 -28H94M30 -14H84", darken(marble, 0.15), 4))
  );
}

/** Furniture and what stands in streets and gardens, by concept id. */
export const FURNITURE: Drawings = {
  chair: drawing(216, 208, 0.44, "ground", chair),
  table: drawing(262, 210, 0.44, "ground", table),
  bench: drawing(284, 144, 0.34, "ground", bench),
  bed: drawing(312, 144, 0.38, "ground", bed),
  rock: drawing(230, 90, 0.26, "ground", rock),
  fence: drawing(304, 122, 0.28, "ground", fence),
  fountain: drawing(284, 250, 0.5, "ground", fountain),
};
