import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import { disc, group, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

const INK = "#1c1622";

function owl({ colour }: Brush): string {
  const coat = colour ?? "#8a6242";
  const dark = darken(coat, 0.25);
  const cream = lighten(coat, 0.66);
  return (
    mirrored(shape("M30 -70L52 -6L40 0L22 -20Z", dark)) +
    shape(
      "M0 -176C-52 -176 -64 -120 -58 -70C-54 -26 -34 -6 0 -6C34 -6 54 -26 58 -70C64 -120 52 -176 0 -176Z",
      coat,
    ) +
    oval(0, -58, 38, 48, cream) +
    repeat(14, (index) =>
      stroke(
        `M${-26 + (index % 4) * 17 - (index % 8 > 3 ? 8 : 0)} ${-84 + Math.floor(index / 4) * 18}q5 7 10 0`,
        dark,
        2.6,
      ),
    ) +
    mirrored(shape("M52 -112C72 -84 70 -40 46 -14C40 -40 40 -84 52 -112Z", dark)) +
    mirrored(shape("M16 -164C28 -172 44 -190 52 -204C58 -184 56 -164 48 -148Z", coat)) +
    mirrored(disc(25, -134, 29, cream) + disc(25, -134, 20, "#f6b93a") + disc(25, -134, 12, INK)) +
    disc(-20, -140, 4.6, "#ffffff") +
    disc(30, -140, 4.6, "#ffffff") +
    shape("M-9 -126Q0 -132 9 -126Q6 -108 0 -102Q-6 -108 -9 -126Z", "#e8a13a") +
    mirrored(
      oval(16, -5, 5, 8, "#e8a13a") + oval(25, -5, 5, 8, "#e8a13a") + oval(7, -5, 5, 8, "#e8a13a"),
    )
  );
}

function penguin({ colour, random }: Brush): string {
  const coat = colour ?? "#2a2f3d";
  const lift = random.next(-8, 10);
  return (
    mirrored(
      shape(
        `M44 -104C64 -84 ${76 + lift} -60 ${70 + lift} -34C54 -44 44 -60 40 -76Z`,
        darken(coat, 0.1),
      ),
    ) +
    mirrored(oval(20, -5, 21, 8, "#f2a32c")) +
    shape(
      "M0 -184C-38 -184 -46 -150 -46 -124C-60 -90 -56 -10 0 -8C56 -10 60 -90 46 -124C46 -150 38 -184 0 -184Z",
      coat,
    ) +
    shape(
      "M0 -112C-34 -112 -46 -66 -40 -38C-34 -16 34 -16 40 -38C46 -66 34 -112 0 -112Z",
      "#fbfaf5",
    ) +
    mirrored(oval(16, -142, 19, 22, "#fbfaf5") + oval(15, -144, 7, 8.5, INK)) +
    disc(-12.5, -148, 2.6, "#ffffff") +
    disc(17.5, -148, 2.6, "#ffffff") +
    shape("M-12 -130Q0 -140 12 -130Q6 -118 0 -116Q-6 -118 -12 -130Z", "#f2a32c") +
    mirrored(oval(27, -122, 7, 4.5, "#f08a8a", 'fill-opacity="0.5"')) +
    shape(
      "M-32 -112Q0 -98 32 -112Q30 -102 0 -94Q-30 -102 -32 -112Z",
      "#f6c84a",
      'fill-opacity="0.85"',
    )
  );
}

/** Birds that face us. */
export const FRONTAL_BIRDS: Drawings = {
  owl: drawing(140, 206, 0.46, "ground", owl),
  penguin: drawing(160, 188, 0.44, "ground", penguin),
};

/** A bird of prey with spread wings, seen from the front; a fiery one trails flames. */
export function soaring(coat: string, light: string, deep: string, fiery: boolean): string {
  const wing = repeat(7, (index) =>
    group(
      `translate(12 -8) rotate(${-58 + index * 13})`,
      shape(
        `M0 -10C40 -26 ${112 - index * 7} -22 ${132 - index * 9} 0C${100 - index * 7} 10 40 14 0 12Z`,
        index % 2 === 0 ? coat : light,
      ),
    ),
  );
  const tails = repeat(fiery ? 5 : 3, (index) => {
    const spread = (index - (fiery ? 2 : 1)) * (fiery ? 20 : 16);
    return fiery
      ? stroke(
          `M0 34C${spread} 60 ${spread * 1.8} 90 ${spread * 1.2} 128`,
          index % 2 === 0 ? coat : light,
          11,
        ) + disc(spread * 1.2, 128, 9, light)
      : shape(`M-8 30L${spread - 9} 76H${spread + 9}L8 30Z`, "#f4efe4");
  });
  return (
    tails +
    mirrored(wing) +
    oval(0, 6, 25, 44, coat) +
    repeat(4, (index) =>
      stroke(`M${-12 + index * 3} ${2 + index * 11}q12 8 ${24 - index * 6} 0`, deep, 2.5),
    ) +
    (fiery
      ? repeat(3, (index) =>
          shape(
            `M${-10 + index * 8} -60q${-6 + index * 6} -14 ${-2 + index * 3} -26q10 10 8 26Z`,
            light,
          ),
        )
      : "") +
    disc(0, -44, 22, fiery ? coat : "#f6f2e8") +
    shape("M-8 -40C-6 -34 -4 -24 0 -20C4 -24 6 -34 8 -40Z", "#f2b632") +
    mirrored(disc(9, -48, 5, "#ffffff") + disc(9, -47, 3.2, "#1c1622")) +
    mirrored(stroke("M3 -56L15 -52", deep, 3))
  );
}
