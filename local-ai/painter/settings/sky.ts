import { lighten, mix } from "@/local-ai/painter/draw/colour";
import {
  box,
  coordinate,
  disc,
  group,
  layer,
  oval,
  repeat,
  shape,
  starShape,
} from "@/local-ai/painter/draw/svg";
import type { Stage } from "@/local-ai/painter/scene/stage";
import { aurora, comets, fireworks, flock, lightning, rainbow } from "./sky-wonders";
import { isNamed, sunPosition } from "./sun";

/** The whole sky down to the horizon and a little below, with sun or moon, stars, clouds and wonders. */
export function paintSky(stage: Stage, horizon: number): string {
  const { width, height, light, scene } = stage;
  const [top, middle, low] = light.sky;
  const gradient = `<linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="${coordinate(horizon)}"><stop offset="0" stop-color="${top}"/><stop offset="0.58" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient>`;
  const isOvercast = ["rain", "storm", "fog", "snow"].includes(scene.weather ?? "");
  const wonders = new Set(scene.things.map((thing) => thing.id));
  const hasAurora = wonders.has("aurora") || !scene.isUnderstood;
  return [
    `<defs>${gradient}</defs>`,
    box(0, 0, width, height, "url(#sky)"),
    light.isNight && !isOvercast ? stars(stage, horizon) : "",
    hasAurora ? aurora(stage, horizon) : "",
    isOvercast && !light.isNight ? "" : sunOrMoon(stage, horizon),
    clouds(stage, horizon),
    weatherWonder(stage, horizon),
    wonders.has("firework") ? fireworks(stage, horizon) : "",
    wonders.has("comet") ? comets(stage, horizon) : "",
    flock(stage, horizon),
  ].join("");
}

function weatherWonder(stage: Stage, horizon: number): string {
  if (stage.scene.weather === "rainbow") return rainbow(stage, horizon);
  return stage.scene.weather === "storm" ? lightning(stage, horizon) : "";
}

function stars(stage: Stage, horizon: number): string {
  const random = stage.random.fork("stars");
  const usual = stage.scene.time === "dusk" ? 50 : 130;
  const count = Math.round((stage.width / 1000) * usual);
  const big = repeat(isNamed(stage, "star") ? 9 : 0, () =>
    starShape(
      random.next(0, stage.width),
      random.next(20, horizon * 0.7),
      random.next(16, 34),
      random.next(6, 12),
      5,
      "#ffe98a",
    ),
  );
  const small = repeat(count, () => {
    const [x, y] = [random.next(0, stage.width), random.next(0, horizon * 0.86)];
    const size = random.next(0.8, 2.8);
    return random.chance(0.08)
      ? starShape(x, y, size * 3.4, size * 0.7, 4, "#fffdf0")
      : disc(x, y, size, "#fffdf0", `fill-opacity="${random.next(0.5, 1).toFixed(2)}"`);
  });
  return small + big;
}

/** Beams around a sun that the prompt names. */
function sunbeams(x: number, y: number, radius: number, colour: string): string {
  return repeat(12, (index) =>
    group(
      `translate(${coordinate(x)} ${coordinate(y)}) rotate(${index * 30})`,
      shape(
        `M${coordinate(radius * 1.16)} -11L${coordinate(radius * (index % 2 === 0 ? 1.62 : 1.42))} 0L${coordinate(radius * 1.16)} 11Z`,
        colour,
      ),
    ),
  );
}

function sunOrMoon(stage: Stage, horizon: number): string {
  const { x, y, radius } = sunPosition(stage, horizon);
  const { light } = stage;
  const glow = `<radialGradient id="glow"><stop offset="0" stop-color="${light.sun}" stop-opacity="0.85"/><stop offset="0.3" stop-color="${light.sun}" stop-opacity="0.32"/><stop offset="1" stop-color="${light.sun}" stop-opacity="0"/></radialGradient>`;
  const halo =
    `<defs>${glow}</defs>` + disc(x, y, radius * (light.isNight ? 3.4 : 5.2), "url(#glow)");
  if (!light.isNight) {
    const beams = isNamed(stage, "sun") ? sunbeams(x, y, radius, light.sun) : "";
    return halo + beams + disc(x, y, radius, light.sun);
  }
  const isFull = stage.random.fork("moon").chance(0.5) || isNamed(stage, "moon");
  if (!isFull) {
    const r = radius;
    return (
      halo +
      group(
        `translate(${coordinate(x)} ${coordinate(y)}) rotate(-24)`,
        shape(`M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r * 1.5} ${r * 1.5} 0 0 0 0 ${-r}Z`, light.sun),
      )
    );
  }
  const crater = mix(light.sun, "#a9a6b4", 0.35);
  return (
    halo +
    disc(x, y, radius, light.sun) +
    disc(x - radius * 0.3, y - radius * 0.2, radius * 0.2, crater) +
    disc(x + radius * 0.34, y + radius * 0.12, radius * 0.26, crater) +
    disc(x - radius * 0.1, y + radius * 0.5, radius * 0.14, crater)
  );
}

function clouds(stage: Stage, horizon: number): string {
  const random = stage.random.fork("clouds");
  const heavy = ["rain", "storm", "snow", "clouds"].includes(stage.scene.weather ?? "");
  if (stage.scene.weather === "sunny") return "";
  const count = heavy ? random.whole(6, 8) : random.whole(2, 4);
  const [, middle, low] = stage.light.sky;
  const white = stage.light.isNight
    ? lighten(middle, 0.14)
    : stage.scene.weather === "storm"
      ? mix(middle, "#333a4c", 0.4)
      : mix(lighten(low, 0.7), middle, heavy ? 0.3 : 0.08);
  const shade = mix(white, middle, 0.5);
  const sun = sunPosition(stage, horizon);
  return repeat(count, (index) => {
    const x = ((index + random.next(0.1, 0.9)) / count) * stage.width;
    const y = heavy ? random.next(0.04, 0.38) * horizon : random.next(0.1, 0.6) * horizon;
    if (!heavy && Math.hypot(x - sun.x, y - sun.y) < 190) return "";
    const scale = random.next(0.7, 1.4) * (heavy ? 1.5 : 1) * (0.6 + (1 - y / horizon) * 0.6);
    return group(
      `translate(${coordinate(x)} ${coordinate(y)}) scale(${scale.toFixed(2)})`,
      cloud(random.next, white, shade),
    );
  });
}

/** One heaped cloud about 240 wide, flat below. */
function cloud(
  next: (low?: number, high?: number) => number,
  white: string,
  shade: string,
): string {
  const bumps = Array.from({ length: 6 }, (_, index) => {
    const across = index / 5 - 0.5;
    return {
      x: across * 190,
      y: -(0.26 - across * across) * next(110, 230),
      r: next(30, 48) * (1.15 - Math.abs(across)),
    };
  });
  const puffs = (dy: number, grow: number, colour: string): string =>
    bumps.map((bump) => disc(bump.x, bump.y + dy, bump.r * grow, colour)).join("");
  return layer(
    'opacity="0.92"',
    oval(0, 12, 128, 24, shade),
    puffs(10, 1, shade),
    oval(0, 4, 118, 16, white),
    oval(0, -14, 78, 30, white),
    puffs(-3, 0.94, white),
  );
}
