import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import {
  box,
  coordinate,
  disc,
  group,
  oval,
  polygon,
  repeat,
  shape,
  smoothPath,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { type Growth, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { sunPosition } from "./sun";

/** A rolling strip of land from edge to edge, filled down to the bottom of the picture. */
export function hill(
  stage: Stage,
  name: string,
  top: number,
  swell: number,
  colour: string,
): string {
  const random = stage.random.fork(name);
  const steps = 5;
  const points = Array.from({ length: steps + 3 }, (_, index): readonly [number, number] => [
    ((index - 1) / steps) * stage.width,
    top + random.next(-swell, swell),
  ]);
  const light = lighten(colour, 0.14);
  const edge = smoothPath(points);
  return (
    shape(`${edge}V${coordinate(stage.height + 20)}H${coordinate(-stage.width * 0.3)}Z`, colour) +
    stroke(edge, light, 5, 'stroke-opacity="0.55"')
  );
}

/** A jagged chain of mountains, with snow on top when asked. */
export function ridge(
  stage: Stage,
  name: string,
  base: number,
  tall: number,
  colour: string,
  snow: boolean,
): string {
  const random = stage.random.fork(name);
  const count = Math.max(3, Math.round((stage.width / 1000) * 4));
  return repeat(count, (index) => {
    const x = ((index + 0.5 + random.next(-0.3, 0.3)) / count) * stage.width;
    const h = tall * random.next(0.62, 1.06);
    const w = (stage.width / count) * random.next(0.85, 1.2);
    const lean = random.next(-0.14, 0.14) * w;
    const peak: readonly [number, number] = [x + lean, base - h];
    const fold = x + lean + w * random.next(0.04, 0.16) * stage.sunSide * -1;
    const body = polygon(
      [
        x - w,
        base + 4,
        peak[0] - w * 0.42,
        base - h * 0.5,
        ...peak,
        peak[0] + w * 0.38,
        base - h * 0.56,
        x + w,
        base + 4,
      ],
      colour,
    );
    const shadeSide = stage.sunSide > 0 ? -1 : 1;
    const shade = polygon(
      [
        ...peak,
        peak[0] + shadeSide * w * (shadeSide > 0 ? 0.38 : 0.42),
        base - h * (shadeSide > 0 ? 0.56 : 0.5),
        x + shadeSide * w,
        base + 4,
        fold,
        base + 4,
        peak[0] - shadeSide * w * 0.06,
        base - h * 0.5,
      ],
      darken(colour, 0.2),
    );
    return body + shade + (snow ? snowCap(peak, w, h) : "");
  });
}

function snowCap([x, y]: readonly [number, number], w: number, h: number): string {
  return polygon(
    [
      x,
      y,
      x + w * 0.21,
      y + h * 0.25,
      x + w * 0.1,
      y + h * 0.2,
      x + w * 0.03,
      y + h * 0.3,
      x - w * 0.06,
      y + h * 0.2,
      x - w * 0.13,
      y + h * 0.31,
      x - w * 0.24,
      y + h * 0.28,
    ],
    "#f6fafd",
  );
}

/** Tufts, flowers and stones scattered over the ground, larger towards the viewer. */
export function groundCover(
  stage: Stage,
  name: string,
  top: number,
  growth: Growth,
  flowers: number,
): string {
  const random = stage.random.fork(name);
  const snowy = isSnowy(stage.scene);
  const count = Math.round((stage.width / 1000) * 46);
  const blossoms =
    stage.scene.season === "autumn"
      ? ["#e0812a", "#c9482a", "#edb53a"]
      : ["#fdf6f8", "#f6d24a", "#e86a9a", "#8a8af0"];
  return repeat(count, () => {
    const depth = random.next(0.06, 1);
    const y = top + (stage.height - top) * depth;
    const x = random.next(0, stage.width);
    const s = 0.5 + depth * 1.3;
    if (!snowy && random.chance(flowers))
      return flowerDot(x, y, s, random.pick(["0", "1", "2", "3"]), blossoms, growth);
    const tone = snowy
      ? "#d3e0ec"
      : random.chance(0.5)
        ? darken(growth.ground, 0.2)
        : lighten(growth.ground, 0.16);
    return stroke(
      `M${coordinate(x - 9 * s)} ${coordinate(y)}q${coordinate(-2 * s)} ${coordinate(-12 * s)} ${coordinate(-6 * s)} ${coordinate(-17 * s)}M${coordinate(x)} ${coordinate(y)}v${coordinate(-22 * s)}M${coordinate(x + 8 * s)} ${coordinate(y)}q${coordinate(2 * s)} ${coordinate(-12 * s)} ${coordinate(7 * s)} ${coordinate(-16 * s)}`,
      tone,
      3.2 * s,
    );
  });
}

function flowerDot(
  x: number,
  y: number,
  s: number,
  pick: string,
  blossoms: readonly string[],
  growth: Growth,
): string {
  const tone = blossoms[Number(pick) % blossoms.length] ?? "#fdf6f8";
  return (
    stroke(
      `M${coordinate(x)} ${coordinate(y)}v${coordinate(-18 * s)}`,
      darken(growth.ground, 0.3),
      2.4 * s,
    ) +
    repeat(5, (petal) =>
      disc(
        x + Math.cos(petal * 1.257) * 4.6 * s,
        y - 20 * s + Math.sin(petal * 1.257) * 4.6 * s,
        3.6 * s,
        tone,
      ),
    ) +
    disc(x, y - 20 * s, 2.8 * s, "#f2b632")
  );
}

/** Water from `top` to `bottom` with ripples and the light's reflection. */
export function water(
  stage: Stage,
  name: string,
  top: number,
  bottom: number,
  colour: string,
  horizon: number,
): string {
  const random = stage.random.fork(name);
  const [, middle, low] = stage.light.sky;
  const near = mix(colour, middle, 0.16);
  const far = mix(colour, low, 0.55);
  const gradient = `<defs><linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${far}"/><stop offset="1" stop-color="${near}"/></linearGradient></defs>`;
  const sun = sunPosition(stage, horizon);
  const hasSun = !["rain", "storm", "fog", "snow"].includes(stage.scene.weather ?? "");
  const glints = hasSun
    ? repeat(15, (index) => {
        const depth = index / 15;
        const half = (24 + depth * 90) * random.next(0.5, 1.1);
        return box(
          sun.x - half + random.next(-18, 18),
          top + 7 + depth * (bottom - top) * 0.92,
          half * 2,
          3 + depth * 6,
          stage.light.sun,
          4,
          `fill-opacity="${(0.62 - depth * 0.34).toFixed(2)}"`,
        );
      })
    : "";
  const ripples = repeat(Math.round((stage.width / 1000) * 30), () => {
    const depth = random.next(0.03, 1);
    const y = top + (bottom - top) * depth;
    const long = 26 + depth * 74;
    const x = random.next(-30, stage.width);
    return stroke(
      `M${coordinate(x)} ${coordinate(y)}q${coordinate(long * 0.25)} ${coordinate(-5 * depth - 2)} ${coordinate(long * 0.5)} 0t${coordinate(long * 0.5)} 0`,
      lighten(far, 0.4),
      1.6 + depth * 3,
      'stroke-opacity="0.5"',
    );
  });
  return gradient + box(0, top, stage.width, bottom - top, `url(#${name})`) + glints + ripples;
}

/** A stone with a lit top. */
export function stone(x: number, y: number, size: number, colour: string): string {
  return (
    shape(
      `M${coordinate(x - size)} ${coordinate(y)}C${coordinate(x - size * 1.1)} ${coordinate(y - size * 0.6)} ${coordinate(x - size * 0.4)} ${coordinate(y - size * 0.9)} ${coordinate(x + size * 0.1)} ${coordinate(y - size * 0.86)}C${coordinate(x + size * 0.8)} ${coordinate(y - size * 0.8)} ${coordinate(x + size * 1.1)} ${coordinate(y - size * 0.4)} ${coordinate(x + size)} ${coordinate(y)}Z`,
      colour,
    ) +
    oval(
      x - size * 0.1,
      y - size * 0.66,
      size * 0.5,
      size * 0.14,
      lighten(colour, 0.3),
      'fill-opacity="0.7"',
    )
  );
}

/** Dark leaves and stems that lean into the picture from its lower corners. */
export function cornerPlants(stage: Stage, growth: Growth): string {
  const random = stage.random.fork("corners");
  const base = darken(mix(growth.leaves[1], "#1f4a34", isSnowy(stage.scene) ? 0.2 : 0.45), 0.25);
  const side = (mirror: boolean): string =>
    group(
      mirror ? `translate(${coordinate(stage.width)} 0) scale(-1 1)` : "",
      repeat(9, (index) => {
        const x = -14 + index * 24 + random.next(-9, 9);
        const tall = (212 - index * 19) * random.next(0.75, 1.15);
        const bend = random.next(10, 56);
        const y = stage.height + 12;
        return shape(
          `M${coordinate(x - 9)} ${coordinate(y)}Q${coordinate(x - 4)} ${coordinate(y - tall * 0.6)} ${coordinate(x + bend)} ${coordinate(y - tall)}Q${coordinate(x + 17)} ${coordinate(y - tall * 0.5)} ${coordinate(x + 13)} ${coordinate(y)}Z`,
          index % 2 === 0 ? base : lighten(base, 0.1),
        );
      }),
    );
  return lit(stage, 0, side(false) + side(true));
}
