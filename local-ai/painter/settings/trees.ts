import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import type { Random } from "@/local-ai/painter/draw/random";
import { box, coordinate, disc, repeat, shape } from "@/local-ai/painter/draw/svg";
import { type Growth, isSnowy, type Stage } from "@/local-ai/painter/scene/stage";

/** A spruce standing on (x, y). */
export function conifer(
  x: number,
  y: number,
  tall: number,
  colour: string,
  snowy: boolean,
): string {
  const count = tall > 300 ? 6 : 4;
  // From the lowest tier up, so that each branch lies over the one below it.
  const tiers = repeat(count, (step) => {
    const rise = step / (count - 1);
    const bottom = y - tall * 0.1 - rise * tall * 0.56;
    const top = bottom - tall * (0.34 - rise * 0.02);
    const half = tall * (0.3 - rise * 0.17);
    return tier(
      x,
      top,
      bottom,
      half,
      mix(darken(colour, 0.24), lighten(colour, 0.08), rise),
      snowy,
    );
  });
  return box(x - tall * 0.03, y - tall * 0.14, tall * 0.06, tall * 0.15, "#5c3f2a") + tiers;
}

/** One tier of branches with a ragged hem. */
function tier(
  x: number,
  top: number,
  bottom: number,
  half: number,
  colour: string,
  snowy: boolean,
): string {
  const at = (dx: number, dy: number): string =>
    `${coordinate(x + dx * half)} ${coordinate(bottom - dy * (bottom - top))}`;
  const hem = `L${at(1, 0)}Q${at(0.8, 0.1)} ${at(0.62, 0)}Q${at(0.44, 0.1)} ${at(0.24, -0.05)}Q${at(0, 0.1)} ${at(-0.24, -0.05)}Q${at(-0.44, 0.1)} ${at(-0.62, 0)}Q${at(-0.8, 0.1)} ${at(-1, 0)}`;
  const snow = snowy
    ? shape(
        `M${at(0, 1)}L${at(0.84, 0.16)}Q${at(0.7, 0.3)} ${at(0.56, 0.18)}Q${at(0.4, 0.32)} ${at(0.22, 0.16)}Q${at(0, 0.3)} ${at(-0.22, 0.16)}Q${at(-0.4, 0.32)} ${at(-0.56, 0.18)}Q${at(-0.7, 0.3)} ${at(-0.84, 0.16)}Z`,
        "#f4f8fb",
      )
    : "";
  return (
    shape(`M${at(0, 1)}${hem}Z`, colour) +
    shape(
      `M${at(0, 1)}L${at(-1, 0)}Q${at(-0.8, 0.1)} ${at(-0.62, 0)}Q${at(-0.4, 0.5)} ${at(0, 1)}Z`,
      lighten(colour, 0.08),
    ) +
    snow
  );
}

/** A leafy tree standing on (x, y). */
export function leafyTree(
  x: number,
  y: number,
  tall: number,
  leaves: readonly [string, string, string],
  random: Random,
): string {
  const r = tall * 0.23;
  const middle = y - tall * 0.7;
  const puffs = (
    count: number,
    reach: number,
    size: number,
    lift: number,
    colour: string,
  ): string =>
    repeat(count, (index) => {
      const angle = (index / count) * Math.PI * 2 + random.next(0, 0.5);
      const away = reach * random.next(0.7, 1.05);
      return disc(
        x + Math.cos(angle) * r * away,
        middle - lift * r + Math.sin(angle) * r * away * 0.86,
        r * size * random.next(0.82, 1.15),
        colour,
      );
    });
  const isLarge = tall > 240;
  return (
    shape(
      `M${coordinate(x - tall * 0.05)} ${coordinate(y)}Q${coordinate(x - tall * 0.02)} ${coordinate(y - tall * 0.3)} ${coordinate(x - tall * 0.03)} ${coordinate(y - tall * 0.56)}H${coordinate(x + tall * 0.03)}Q${coordinate(x + tall * 0.02)} ${coordinate(y - tall * 0.3)} ${coordinate(x + tall * 0.06)} ${coordinate(y)}Z`,
      "#6b4a30",
    ) +
    puffs(isLarge ? 11 : 7, 0.94, 0.46, -0.08, darken(leaves[1], 0.12)) +
    disc(x, middle, r * 0.95, leaves[1]) +
    puffs(isLarge ? 10 : 5, 0.72, 0.36, 0.14, leaves[0]) +
    disc(x, middle - r * 0.16, r * 0.6, leaves[0]) +
    puffs(isLarge ? 8 : 3, 0.56, 0.2, 0.38, leaves[2]) +
    (isLarge ? puffs(6, 0.3, 0.13, 0.5, lighten(leaves[2], 0.16)) : "")
  );
}

/** A row of trees from edge to edge; `mixed` puts leafy trees among the spruces. */
export function treeRow(
  stage: Stage,
  name: string,
  y: number,
  tall: number,
  count: number,
  growth: Growth,
  mixed: boolean,
): string {
  const random = stage.random.fork(name);
  const snowy = isSnowy(stage.scene);
  const many = Math.max(4, Math.round((count * stage.width) / 1000));
  return repeat(many, (index) => {
    const x = ((index + random.next(0, 1)) / many) * stage.width;
    const size = tall * random.next(0.72, 1.2);
    const foot = y + random.next(-6, 14);
    const evergreen = stage.scene.season === "autumn" ? "#4d6a3c" : "#2f6b46";
    return mixed && random.chance(0.5) && !snowy
      ? leafyTree(x, foot, size * 0.95, growth.leaves, random)
      : conifer(x, foot, size, mix(evergreen, "#4d8a4a", random.next(0, 0.5)), snowy);
  });
}

/** A round bush standing on (x, y). */
export function bush(
  x: number,
  y: number,
  size: number,
  leaves: readonly [string, string, string],
): string {
  return (
    disc(x - size * 0.7, y - size * 0.34, size * 0.52, darken(leaves[1], 0.1)) +
    disc(x + size * 0.7, y - size * 0.32, size * 0.5, darken(leaves[0], 0.12)) +
    disc(x, y - size * 0.5, size * 0.68, leaves[0]) +
    disc(x - size * 0.2, y - size * 0.74, size * 0.26, leaves[2], 'fill-opacity="0.6"')
  );
}
