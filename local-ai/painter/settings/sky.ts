import { lighten, mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, group, layer, oval, polygon, repeat, shape, starShape, stroke } from "@/local-ai/painter/draw/svg";
import type { Stage } from "@/local-ai/painter/scene/stage";

/** The whole sky down to the horizon and a little below, with sun or moon, stars, clouds and wonders. */
export function paintSky(stage: Stage, horizon: number): string {
  const { width, height, light, scene } = stage;
  const [top, middle, low] = light.sky;
  const wonders = new Set(scene.things.map((thing) => thing.id));
  const gradient = `<linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="${coordinate(horizon)}"><stop offset="0" stop-color="${top}"/><stop offset="0.58" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient>`;
  const isOvercast = ["rain", "storm", "fog", "snow"].includes(scene.weather ?? "");
  return [
    `<defs>${gradient}</defs>`,
    box(0, 0, width, height, "url(#sky)"),
    light.isNight && !isOvercast ? stars(stage, horizon) : "",
    wonders.has("aurora") || !scene.isUnderstood ? aurora(stage, horizon) : "",
    isOvercast && !light.isNight ? "" : sunOrMoon(stage, horizon),
    scene.weather === "rainbow" ? rainbow(stage, horizon) : "",
    clouds(stage, horizon),
    scene.weather === "storm" ? lightning(stage, horizon) : "",
    wonders.has("firework") ? fireworks(stage, horizon) : "",
    wonders.has("comet") ? comets(stage, horizon) : "",
    light.isNight ? "" : flock(stage, horizon),
  ].join("");
}

function stars(stage: Stage, horizon: number): string {
  const random = stage.random.fork("stars");
  const count = Math.round((stage.width / 1000) * (stage.scene.time === "dusk" ? 50 : 130));
  return repeat(count, () => {
    const [x, y] = [random.next(0, stage.width), random.next(0, horizon * 0.86)];
    const size = random.next(0.8, 2.8);
    return random.chance(0.08)
      ? starShape(x, y, size * 3.4, size * 0.7, 4, "#fffdf0")
      : disc(x, y, size, "#fffdf0", `fill-opacity="${random.next(0.5, 1).toFixed(2)}"`);
  });
}

/** Where the sun or moon stands, also for its reflection in water. */
export function sunPosition(stage: Stage, horizon: number): { readonly x: number; readonly y: number; readonly radius: number } {
  const random = stage.random.fork("sun");
  const side = stage.width * (0.5 + stage.sunSide * random.next(0.2, 0.33));
  const low = stage.light.sunHeight < 0.2;
  return {
    x: side,
    y: horizon * (1 - stage.light.sunHeight * 0.92) - (low ? 26 : 0),
    radius: low ? 84 : stage.light.isNight ? 58 : 62,
  };
}

function sunOrMoon(stage: Stage, horizon: number): string {
  const { x, y, radius } = sunPosition(stage, horizon);
  const { light } = stage;
  const glow = `<radialGradient id="glow"><stop offset="0" stop-color="${light.sun}" stop-opacity="0.85"/><stop offset="0.3" stop-color="${light.sun}" stop-opacity="0.32"/><stop offset="1" stop-color="${light.sun}" stop-opacity="0"/></radialGradient>`;
  const halo = `<defs>${glow}</defs>` + disc(x, y, radius * (light.isNight ? 3.4 : 5.2), "url(#glow)");
  if (!light.isNight) return halo + disc(x, y, radius, light.sun);
  const isFull = stage.random.fork("moon").chance(0.5) || stage.scene.things.some((thing) => thing.id === "moon");
  if (!isFull) {
    const r = radius;
    return halo + group(`translate(${coordinate(x)} ${coordinate(y)}) rotate(-24)`, shape(`M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r * 1.5} ${r * 1.5} 0 0 0 0 ${-r}Z`, light.sun));
  }
  const crater = mix(light.sun, "#a9a6b4", 0.35);
  return halo + disc(x, y, radius, light.sun) + disc(x - radius * 0.3, y - radius * 0.2, radius * 0.2, crater) + disc(x + radius * 0.34, y + radius * 0.12, radius * 0.26, crater) + disc(x - radius * 0.1, y + radius * 0.5, radius * 0.14, crater);
}

function clouds(stage: Stage, horizon: number): string {
  const random = stage.random.fork("clouds");
  const heavy = ["rain", "storm", "snow", "clouds"].includes(stage.scene.weather ?? "");
  if (stage.scene.weather === "sunny") return "";
  const count = heavy ? random.whole(6, 8) : random.whole(2, 4);
  const [, middle, low] = stage.light.sky;
  const white = stage.light.isNight ? lighten(middle, 0.14) : stage.scene.weather === "storm" ? mix(middle, "#333a4c", 0.4) : mix(lighten(low, 0.7), middle, heavy ? 0.3 : 0.08);
  const shade = mix(white, middle, 0.5);
  const sun = sunPosition(stage, horizon);
  return repeat(count, (index) => {
    const x = ((index + random.next(0.1, 0.9)) / count) * stage.width;
    const y = heavy ? random.next(0.04, 0.38) * horizon : random.next(0.1, 0.6) * horizon;
    if (!heavy && Math.hypot(x - sun.x, y - sun.y) < 190) return "";
    const scale = random.next(0.7, 1.4) * (heavy ? 1.5 : 1) * (0.6 + (1 - y / horizon) * 0.6);
    return group(`translate(${coordinate(x)} ${coordinate(y)}) scale(${scale.toFixed(2)})`, cloud(random.next, white, shade));
  });
}

/** One heaped cloud about 240 wide, flat below. */
function cloud(next: (low?: number, high?: number) => number, white: string, shade: string): string {
  const bumps = Array.from({ length: 6 }, (_, index) => {
    const across = index / 5 - 0.5;
    return { x: across * 190, y: -(0.26 - across * across) * next(110, 230), r: next(30, 48) * (1.15 - Math.abs(across)) };
  });
  const puffs = (dy: number, grow: number, colour: string): string => bumps.map((bump) => disc(bump.x, bump.y + dy, bump.r * grow, colour)).join("");
  return layer('opacity="0.92"', oval(0, 12, 128, 24, shade), puffs(10, 1, shade), oval(0, 4, 118, 16, white), puffs(-3, 0.94, white));
}

function lightning(stage: Stage, horizon: number): string {
  const random = stage.random.fork("lightning");
  return repeat(2, (index) => {
    const x = stage.width * (0.22 + index * 0.5 + random.next(-0.08, 0.08));
    const points: number[] = [x, horizon * 0.22];
    const back: number[] = [];
    for (let step = 1; step <= 6; step++) {
      const at = x + random.next(-46, 46);
      const y = horizon * (0.22 + step * 0.12);
      points.push(at + 7 - step, y);
      back.unshift(at - 7 + step, y);
    }
    return polygon([...points, ...back], "#fffbd0") + disc(x, horizon * 0.3, 190, "#fff9d0", 'fill-opacity="0.08"');
  });
}

function rainbow(stage: Stage, horizon: number): string {
  const bands = ["#e8483f", "#f6963a", "#fbe14d", "#5fc25a", "#4a93e8", "#8a5fd0"];
  const radius = Math.min(stage.width * 0.46, horizon * 0.86);
  return layer(
    'fill="none" stroke-width="19" opacity="0.62"',
    bands.map((band, index) => `<circle cx="${coordinate(stage.width / 2)}" cy="${coordinate(horizon + 30)}" r="${coordinate(radius - index * 18)}" stroke="${band}" fill="none"/>`).join(""),
  );
}

function aurora(stage: Stage, horizon: number): string {
  const random = stage.random.fork("aurora");
  const tones = ["#5cf2b0", "#54d8f0", "#b078f4"] as const;
  const defs = tones
    .map((tone, index) => `<linearGradient id="aurora${index}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tone}" stop-opacity="0"/><stop offset="0.7" stop-color="${tone}" stop-opacity="0.62"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></linearGradient>`)
    .join("");
  const curtains = repeat(3, (index) => {
    const base = horizon * (0.36 + index * 0.15);
    const phase = random.next(0, 6);
    const rays = repeat(Math.round(stage.width / 11), (column) => {
      const x = column * 11;
      const wave = Math.sin(x / 150 + phase) * 44 + Math.sin(x / 61 + phase * 2) * 17;
      const tall = 150 + Math.sin(x / 37 + phase * 3) * 70 + random.next(0, 60);
      return box(x, base + wave - tall, 12, tall + 34, `url(#aurora${index})`);
    });
    return layer(`opacity="${(0.95 - index * 0.18).toFixed(2)}"`, rays);
  });
  return `<defs>${defs}</defs>${curtains}`;
}

function fireworks(stage: Stage, horizon: number): string {
  const random = stage.random.fork("fireworks");
  return repeat(4, (index) => {
    const x = stage.width * (0.14 + index * 0.24 + random.next(-0.06, 0.06));
    const y = horizon * random.next(0.16, 0.5);
    const tone = random.pick(["#ff6a7a", "#ffd24a", "#6ae0ff", "#b88aff", "#7af09a"]);
    const rays = random.whole(14, 20);
    return repeat(rays, (ray) => {
      const angle = (ray / rays) * Math.PI * 2;
      const reach = random.next(70, 120);
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      return stroke(`M${coordinate(x + dx * 26)} ${coordinate(y + dy * 26)}Q${coordinate(x + dx * reach * 0.7)} ${coordinate(y + dy * reach * 0.7)} ${coordinate(x + dx * reach)} ${coordinate(y + dy * reach + 16)}`, tone, 3.4) + disc(x + dx * reach, y + dy * reach + 16, 4.4, "#fffbe0");
    });
  });
}

function comets(stage: Stage, horizon: number): string {
  const random = stage.random.fork("comets");
  return repeat(3, (index) => {
    const x = stage.width * (0.2 + index * 0.28 + random.next(-0.05, 0.05));
    const y = horizon * random.next(0.12, 0.5);
    return group(`translate(${coordinate(x)} ${coordinate(y)}) rotate(-32)`, shape("M0 -7L230 0L0 7Z", "#bfe6ff", 'fill-opacity="0.5"'), shape("M0 -4L140 0L0 4Z", "#ffffff", 'fill-opacity="0.7"'), starShape(0, 0, 19, 8, 5, "#fffbe0"));
  });
}

function flock(stage: Stage, horizon: number): string {
  const random = stage.random.fork("flock");
  if (!random.chance(0.5) || stage.scene.weather !== undefined) return "";
  const [x, y] = [stage.width * random.next(0.2, 0.7), horizon * random.next(0.24, 0.5)];
  return repeat(5, (index) => {
    const [bx, by] = [x + index * 34 + random.next(-9, 9), y + Math.abs(index - 2) * 15 + random.next(-7, 7)];
    return stroke(`M${coordinate(bx - 13)} ${coordinate(by - 5)}Q${coordinate(bx - 6)} ${coordinate(by - 11)} ${coordinate(bx)} ${coordinate(by)}Q${coordinate(bx + 6)} ${coordinate(by - 11)} ${coordinate(bx + 13)} ${coordinate(by - 5)}`, mix(stage.light.sky[0], "#1c1a2e", 0.55), 3);
  });
}
