import { darken, mix } from "@/local-ai/painter/draw/colour";
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
  const w = tall * 0.3;
  const tiers = repeat(4, (index) => {
    const top = y - tall + index * tall * 0.2;
    const bottom = top + tall * 0.36;
    const half = w * (0.42 + index * 0.2);
    const tone = darken(colour, 0.16 - index * 0.04);
    const cap = snowy
      ? shape(
          `M${coordinate(x)} ${coordinate(top)}L${coordinate(x + half * 0.56)} ${coordinate(top + tall * 0.18)}Q${coordinate(x)} ${coordinate(top + tall * 0.12)} ${coordinate(x - half * 0.56)} ${coordinate(top + tall * 0.18)}Z`,
          "#f4f8fb",
        )
      : "";
    return (
      shape(
        `M${coordinate(x)} ${coordinate(top)}L${coordinate(x + half)} ${coordinate(bottom)}Q${coordinate(x)} ${coordinate(bottom - tall * 0.07)} ${coordinate(x - half)} ${coordinate(bottom)}Z`,
        tone,
      ) + cap
    );
  });
  return box(x - tall * 0.03, y - tall * 0.14, tall * 0.06, tall * 0.15, "#5c3f2a") + tiers;
}

/** A leafy tree standing on (x, y). */
export function leafyTree(
  x: number,
  y: number,
  tall: number,
  leaves: readonly [string, string, string],
  random: Random,
): string {
  const trunk = "#6b4a30";
  const r = tall * 0.22;
  const crown = repeat(7, (index) => {
    const angle = (index / 7) * Math.PI * 2 + random.next(0, 0.6);
    return disc(
      x + Math.cos(angle) * r * 0.86,
      y - tall * 0.68 + Math.sin(angle) * r * 0.72,
      r * random.next(0.62, 0.85),
      index % 2 === 0 ? darken(leaves[0], 0.14) : leaves[1],
    );
  });
  return (
    shape(
      `M${coordinate(x - tall * 0.05)} ${coordinate(y)}Q${coordinate(x - tall * 0.02)} ${coordinate(y - tall * 0.3)} ${coordinate(x - tall * 0.03)} ${coordinate(y - tall * 0.5)}H${coordinate(x + tall * 0.03)}Q${coordinate(x + tall * 0.02)} ${coordinate(y - tall * 0.3)} ${coordinate(x + tall * 0.06)} ${coordinate(y)}Z`,
      trunk,
    ) +
    crown +
    disc(x, y - tall * 0.7, r * 1.05, leaves[0]) +
    repeat(5, () =>
      disc(
        x + random.next(-r, r) * 0.8,
        y - tall * 0.74 + random.next(-r, r) * 0.6,
        r * random.next(0.2, 0.36),
        leaves[2],
        'fill-opacity="0.75"',
      ),
    )
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
