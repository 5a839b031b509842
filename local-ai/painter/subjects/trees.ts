import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import { box, disc, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { palmTree } from "@/local-ai/painter/settings/palm-tree";
import { conifer } from "@/local-ai/painter/settings/trees";

const BARK = "#6b4a30";

function crown(tones: readonly [string, string], random: Brush["random"]): string {
  return (
    repeat(9, (index) => {
      const angle = (index / 9) * Math.PI * 2;
      return disc(
        Math.cos(angle) * 62,
        -190 + Math.sin(angle) * 52,
        random.next(38, 50),
        index % 2 === 0 ? tones[0] : darken(tones[0], 0.12),
      );
    }) +
    disc(0, -196, 66, tones[0]) +
    repeat(14, () =>
      disc(
        random.next(-84, 84),
        -190 + random.next(-72, 56),
        random.next(9, 19),
        tones[1],
        'fill-opacity="0.7"',
      ),
    )
  );
}

const TRUNK =
  shape("M-24 0C-10 -50 -12 -90 -16 -150H16C12 -90 12 -50 28 0Z", BARK) +
  stroke("M-2 -120L-46 -170M4 -110L44 -160", BARK, 11);

function tree({ colour, random }: Brush): string {
  const leaves = colour ?? "#4f9a44";
  return TRUNK + crown([leaves, lighten(leaves, 0.25)], random);
}

function blossom({ colour, random }: Brush): string {
  return (
    TRUNK +
    crown([colour ?? "#f6b4cc", "#fff0f5"], random) +
    repeat(9, () => oval(random.next(-110, 110), random.next(-90, 0), 6, 4, "#fbd0de"))
  );
}

function birch({ random }: Brush): string {
  const bark = "#f4f1ea";
  return (
    shape("M-13 0C-8 -90 -9 -160 -6 -270H6C9 -160 8 -90 13 0Z", bark) +
    repeat(9, (index) =>
      stroke(
        `M${index % 2 === 0 ? -9 : -1} ${-20 - index * 26}h${index % 2 === 0 ? 10 : 9}`,
        "#33302f",
        4.5,
      ),
    ) +
    repeat(24, (index) =>
      oval(
        random.next(-62, 62),
        -110 - index * 8.6 + random.next(-12, 12),
        random.next(20, 30),
        random.next(14, 20),
        index % 3 === 0 ? "#a8cf5a" : index % 3 === 1 ? "#86b846" : "#c2dd7a",
        'fill-opacity="0.92"',
      ),
    )
  );
}

function christmasTree({ colour, random }: Brush): string {
  const green = colour ?? "#2f7a48";
  const tones = ["#e0343f", "#f6c83a", "#4a9ae8", "#f4f0e8"];
  const baubles = [4, 3, 3, 2]
    .map((count, row) =>
      repeat(count, (index) =>
        disc(
          (index - (count - 1) / 2) * 42 + random.next(-6, 6),
          -50 - row * 50,
          9,
          tones[(index + row) % 4] ?? "#e0343f",
        ),
      ),
    )
    .join("");
  const lights = repeat(3, (row) =>
    stroke(
      `M${-66 + row * 16} ${-66 - row * 56}Q0 ${-34 - row * 56} ${62 - row * 16} ${-84 - row * 56}`,
      "#f6d56a",
      4,
    ),
  );
  return (
    box(-13, -26, 26, 28, BARK) +
    conifer(0, -8, 240, green, false) +
    lights +
    baubles +
    shape("M0 -280l9 19l21 3l-15 14l4 21l-19 -10l-19 10l4 -21l-15 -14l21 -3Z", "#ffd84a") +
    box(-66, -26, 42, 30, "#d8443f", 3) +
    stroke("M-45 -26V4M-66 -12H-24", "#fff4da", 5) +
    box(30, -20, 34, 24, "#3f8ac2", 3) +
    stroke("M47 -20V4", "#fff4da", 5)
  );
}

/** Trees, by concept id. */
export const TREE_DRAWINGS: Drawings = {
  tree: drawing(230, 290, 0.66, "ground", tree),
  pine: drawing(150, 264, 0.64, "ground", ({ colour }) =>
    conifer(0, 0, 260, colour ?? "#2f6b46", false),
  ),
  "christmas-tree": drawing(170, 288, 0.64, "ground", christmasTree),
  birch: drawing(150, 310, 0.68, "ground", birch),
  palm: drawing(230, 280, 0.66, "ground", () => palmTree(0, 0, 230, 24)),
  "cherry-blossom": drawing(230, 290, 0.66, "ground", blossom),
};
