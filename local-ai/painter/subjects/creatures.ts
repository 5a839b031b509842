import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  group,
  mirrored,
  oval,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";

const INK = "#1c1622";

function dragon({ colour, random }: Brush): string {
  const coat = colour ?? random.pick(["#4a9a4f", "#c2402f", "#5a5fb8"] as const);
  const belly = "#f4d98a";
  const dark = darken(coat, 0.22);
  const fire = random.chance(0.55)
    ? shape(
        "M124 -186C150 -196 184 -206 196 -186C190 -184 192 -178 200 -170C184 -160 156 -166 126 -174Z",
        "#f6861e",
      ) + shape("M126 -182C144 -190 164 -190 174 -180C160 -172 144 -172 128 -176Z", "#ffe066")
    : "";
  const wing =
    shape(
      "M-10 -130C-30 -190 -76 -216 -120 -206C-108 -196 -104 -184 -106 -168C-92 -172 -82 -164 -80 -150C-66 -156 -56 -148 -52 -134C-42 -140 -26 -136 -10 -118Z",
      dark,
    ) +
    stroke(
      "M-10 -128C-36 -172 -70 -198 -120 -206M-24 -150L-106 -168M-16 -138L-80 -150",
      lighten(coat, 0.2),
      4,
    );
  return (
    group("translate(34 -4) scale(0.92)", wing) +
    stroke("M-40 -34C-90 -20 -124 -26 -132 -60C-136 -78 -122 -88 -116 -78", coat, 20) +
    shape("M-116 -76L-136 -96L-104 -98Z", dark) +
    oval(-26, -10, 30, 11, dark) +
    shape(
      "M-58 -40C-60 -96 -10 -110 14 -130C30 -150 40 -190 70 -200L96 -150C72 -140 66 -110 58 -80C50 -30 20 -6 -16 -8C-44 -8 -58 -20 -58 -40Z",
      coat,
    ) +
    shape("M46 -136C70 -110 66 -60 42 -28C24 -10 0 -10 -6 -20C22 -40 34 -90 46 -136Z", belly) +
    repeat(6, (index) =>
      stroke(
        `M${18 + index * 4} ${-34 - index * 16}q14 6 ${26 - index * 2} -2`,
        darken(belly, 0.22),
        2.4,
      ),
    ) +
    wing +
    stroke("M48 -96C64 -92 74 -84 78 -70", dark, 12) +
    oval(18, -8, 34, 12, coat) +
    repeat(3, (index) => shape(`M${24 + index * 12} -4l7 6l4 -8Z`, "#fff8e2")) +
    repeat(6, (index) =>
      shape(`M${-46 + index * 15} ${-76 - index * 14}l-6 -20l20 10Z`, "#f2a23a"),
    ) +
    fire +
    shape(
      "M52 -196C54 -224 82 -232 98 -220C118 -214 136 -200 134 -188C130 -172 98 -168 80 -168C62 -170 50 -180 52 -196Z",
      coat,
    ) +
    shape(
      "M60 -214C48 -230 48 -246 54 -256C66 -246 74 -234 76 -222ZM82 -222C80 -238 86 -250 94 -258C100 -244 98 -232 94 -222Z",
      "#f4ead0",
    ) +
    stroke("M96 -180C112 -180 124 -184 132 -188", darken(coat, 0.5), 2.6) +
    oval(122, -200, 4, 3, darken(coat, 0.5)) +
    disc(92, -204, 10, "#ffe27a") +
    oval(94, -204, 3.4, 8, INK)
  );
}

function dinosaur({ colour }: Brush): string {
  const coat = colour ?? "#6aa84a";
  const dark = darken(coat, 0.22);
  return (
    shape("M-20 -70C-70 -70 -120 -40 -150 -44C-124 -20 -60 -14 -10 -30Z", coat) +
    shape("M-30 -50l-20 34l-8 16h32l6 -12l14 -30Z", dark) +
    shape(
      "M-46 -50C-40 -110 0 -120 26 -150C40 -186 110 -196 132 -164C140 -148 128 -136 108 -134C86 -132 76 -124 72 -110C66 -60 30 -22 -10 -24C-34 -26 -46 -36 -46 -50Z",
      coat,
    ) +
    shape("M64 -118C66 -70 36 -30 0 -24C26 -50 46 -80 50 -116Z", lighten(coat, 0.5)) +
    shape("M14 -60C34 -50 32 -28 20 -16L44 -4V2H4L-2 -20Z", coat) +
    stroke("M58 -96l18 6l4 12M56 -88l14 12", dark, 8) +
    repeat(7, (index) =>
      oval(
        -56 + index * 14,
        -66 - index * 8,
        6,
        9,
        "#f2a23a",
        `transform="rotate(-30 ${-56 + index * 14} ${-66 - index * 8})"`,
      ),
    ) +
    shape("M78 -142C98 -138 118 -142 132 -152L128 -140C116 -132 96 -130 80 -134Z", "#7a2030") +
    repeat(5, (index) => shape(`M${84 + index * 9} ${-141 - index * 1.5}l4 7l4 -8Z`, "#ffffff")) +
    disc(78, -168, 9, "#fff6d0") +
    disc(80, -167, 5, INK) +
    oval(122, -168, 3, 2.4, dark)
  );
}

function ghost({ colour, random }: Brush): string {
  const coat = colour ?? "#f4f6fb";
  const sway = random.next(-8, 8);
  return (
    shape(
      `M0 -176C-54 -176 -62 -120 -60 -70C-58 -40 ${-70 + sway} -10 -72 6Q-54 -10 -40 2Q-24 18 -8 2Q8 -12 22 2Q38 18 50 2Q62 -8 74 6C${72 + sway} -20 58 -40 60 -70C62 -120 54 -176 0 -176Z`,
      coat,
      'fill-opacity="0.92"',
    ) +
    mirrored(
      oval(22, -118, 10, 15, INK) +
        disc(19, -124, 3.6, "#ffffff") +
        oval(36, -94, 8, 5, "#f4a0b8", 'fill-opacity="0.6"'),
    ) +
    oval(0, -88, 9, 12, INK) +
    mirrored(shape("M52 -90C74 -92 82 -76 84 -62C74 -62 62 -62 56 -66Z", coat))
  );
}

function robot({ colour, random }: Brush): string {
  const coat = colour ?? random.pick(["#7fa8c8", "#c8a24a", "#9aa5b0"] as const);
  const dark = darken(coat, 0.3);
  const glow = random.pick(["#5cf0e0", "#ffd24a", "#ff7a6a"] as const);
  return (
    mirrored(box(10, -54, 18, 44, dark, 4) + shape("M4 -14H36Q40 0 40 2H2Z", coat)) +
    mirrored(
      stroke("M46 -118C66 -110 72 -90 66 -70", dark, 11) +
        `<path d="M56 -58a12 12 0 1 1 20 2" fill="none" stroke="${coat}" stroke-width="8"/>`,
    ) +
    box(-46, -132, 92, 84, coat, 16) +
    box(-30, -112, 60, 40, darken(coat, 0.5), 8) +
    stroke("M-22 -92H-10L-4 -104L6 -80L12 -92H22", glow, 3.4) +
    repeat(3, (index) =>
      disc(-18 + index * 18, -60, 5, (["#e0485a", "#ffd24a", "#5cd08a"] as const)[index] ?? glow),
    ) +
    box(-10, -146, 20, 16, dark) +
    stroke("M0 -206V-226", dark, 5) +
    disc(0, -230, 9, glow) +
    mirrored(box(46, -186, 10, 24, dark, 4)) +
    box(-48, -208, 96, 66, coat, 20) +
    box(-36, -194, 72, 36, "#1d2433", 14) +
    mirrored(disc(17, -176, 10, glow) + disc(19, -179, 3.4, "#ffffff")) +
    stroke("M-12 -152H12", dark, 4)
  );
}

function alien({ colour }: Brush): string {
  const coat = colour ?? "#7ccf5a";
  const dark = darken(coat, 0.2);
  return (
    mirrored(
      box(6, -46, 13, 42, dark, 6) +
        oval(16, -4, 15, 6, coat) +
        stroke("M20 -88C38 -82 44 -66 42 -50", dark, 9) +
        disc(42, -44, 8, coat),
    ) +
    shape("M-24 -96C-32 -70 -30 -44 0 -40C30 -44 32 -70 24 -96Z", coat) +
    mirrored(stroke("M16 -196C22 -214 30 -222 40 -224", dark, 4) + disc(42, -225, 7, "#f4e05a")) +
    shape(
      "M0 -206C-62 -206 -74 -158 -46 -122C-30 -102 -12 -88 0 -88C12 -88 30 -102 46 -122C74 -158 62 -206 0 -206Z",
      coat,
    ) +
    mirrored(
      oval(25, -146, 14, 23, INK, 'transform="rotate(-24 25 -146)"') +
        oval(28, -156, 4, 6, "#ffffff", 'transform="rotate(-24 28 -156)"'),
    ) +
    stroke("M-9 -106Q0 -99 9 -106", darken(coat, 0.5), 3)
  );
}

function monster({ colour, random }: Brush): string {
  const coat = colour ?? random.pick(["#8a5fd0", "#3fa8a0", "#e0622c"] as const);
  const dark = darken(coat, 0.2);
  const threeEyed = random.chance(0.5);
  return (
    mirrored(
      shape("M30 -156C46 -160 56 -182 52 -198C40 -192 26 -180 18 -166Z", "#f6e6b8") +
        stroke("M58 -96C84 -92 90 -70 84 -52", dark, 18) +
        oval(30, -6, 24, 10, dark),
    ) +
    shape(
      "M0 -172C-60 -172 -72 -120 -68 -70C-66 -24 -50 -6 0 -6C50 -6 66 -24 68 -70C72 -120 60 -172 0 -172Z",
      coat,
    ) +
    repeat(10, (index) =>
      stroke(`M${-48 + (index % 5) * 22} ${-44 + Math.floor(index / 5) * 20}l6 9l6 -9`, dark, 4),
    ) +
    (threeEyed
      ? mirrored(disc(34, -118, 15, "#ffffff") + disc(34, -116, 8, INK)) +
        disc(0, -132, 19, "#ffffff") +
        disc(0, -130, 10, INK) +
        disc(4, -135, 3.6, "#ffffff")
      : disc(0, -122, 34, "#ffffff") +
        disc(0, -118, 19, "#4ab04a") +
        disc(0, -118, 11, INK) +
        disc(6, -126, 5, "#ffffff")) +
    shape("M-40 -84Q0 -70 40 -84Q30 -44 0 -44Q-30 -44 -40 -84Z", "#5a1a30") +
    repeat(5, (index) =>
      shape(
        `M${-30 + index * 13} ${-81 + (index === 2 ? 4 : index % 2 === 1 ? 3 : 0)}l6 14l6 -13Z`,
        "#ffffff",
      ),
    )
  );
}

function snowman({ colour }: Brush): string {
  const scarf = colour ?? "#d8344a";
  const snow = "#f6fafd";
  return (
    mirrored(stroke("M38 -96L82 -124M66 -114L76 -136M68 -115L90 -112", "#6b4a30", 5)) +
    disc(0, -42, 50, snow) +
    disc(0, -106, 40, snow) +
    disc(0, -162, 31, snow) +
    repeat(3, (index) => disc(0, -122 + index * 22, 4.4, "#26222a")) +
    mirrored(disc(11, -168, 4.2, "#26222a")) +
    shape("M0 -162L34 -154L0 -150Z", "#f28a1e") +
    repeat(5, (index) =>
      disc(-14 + index * 7, -144 + Math.abs(index - 2) * -2 + 2, 2.2, "#26222a"),
    ) +
    stroke("M-30 -136Q0 -122 30 -136", scarf, 13) +
    shape("M14 -132L30 -90L14 -86L4 -128Z", scarf) +
    box(-40, -190, 80, 8, "#2a2630", 3) +
    box(-25, -230, 50, 42, "#2a2630", 4) +
    box(-25, -200, 50, 9, scarf)
  );
}

/** Beings that are not people, by concept id. */
export const CREATURES: Drawings = {
  dragon: drawing(310, 262, 0.66, "ground", dragon),
  dinosaur: drawing(290, 196, 0.6, "ground", dinosaur),
  ghost: drawing(160, 184, 0.48, "ground", ghost),
  robot: drawing(160, 240, 0.56, "ground", robot),
  alien: drawing(130, 234, 0.52, "ground", alien),
  monster: drawing(190, 200, 0.52, "ground", monster),
  snowman: drawing(190, 232, 0.54, "ground", snowman),
};
