import { mix } from "@/local-ai/painter/draw/colour";
import {
  box,
  coordinate,
  disc,
  group,
  layer,
  polygon,
  repeat,
  shape,
  starShape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import type { Stage } from "@/local-ai/painter/scene/stage";

/** Two bolts. */
export function lightning(stage: Stage, horizon: number): string {
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
    return (
      polygon([...points, ...back], "#fffbd0") +
      disc(x, horizon * 0.3, 190, "#fff9d0", 'fill-opacity="0.08"')
    );
  });
}

/** A bow over the middle of the land. */
export function rainbow(stage: Stage, horizon: number): string {
  const bands = ["#e8483f", "#f6963a", "#fbe14d", "#5fc25a", "#4a93e8", "#8a5fd0"];
  const radius = Math.min(stage.width * 0.46, horizon * 0.86);
  return layer(
    'fill="none" stroke-width="19" opacity="0.62"',
    bands
      .map(
        (band, index) =>
          `<circle cx="${coordinate(stage.width / 2)}" cy="${coordinate(horizon + 30)}" r="${coordinate(radius - index * 18)}" stroke="${band}" fill="none"/>`,
      )
      .join(""),
  );
}

/** Curtains of northern light. */
export function aurora(stage: Stage, horizon: number): string {
  const random = stage.random.fork("aurora");
  const tones = ["#5cf2b0", "#54d8f0", "#b078f4"] as const;
  const defs = tones
    .map(
      (tone, index) =>
        `<linearGradient id="aurora${index}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tone}" stop-opacity="0"/><stop offset="0.7" stop-color="${tone}" stop-opacity="0.62"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></linearGradient>`,
    )
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

/** Four bursts. */
export function fireworks(stage: Stage, horizon: number): string {
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
      return (
        stroke(
          `M${coordinate(x + dx * 26)} ${coordinate(y + dy * 26)}Q${coordinate(x + dx * reach * 0.7)} ${coordinate(y + dy * reach * 0.7)} ${coordinate(x + dx * reach)} ${coordinate(y + dy * reach + 16)}`,
          tone,
          3.4,
        ) + disc(x + dx * reach, y + dy * reach + 16, 4.4, "#fffbe0")
      );
    });
  });
}

/** Three shooting stars. */
export function comets(stage: Stage, horizon: number): string {
  const random = stage.random.fork("comets");
  return repeat(3, (index) => {
    const x = stage.width * (0.2 + index * 0.28 + random.next(-0.05, 0.05));
    const y = horizon * random.next(0.12, 0.5);
    return group(
      `translate(${coordinate(x)} ${coordinate(y)}) rotate(-32)`,
      shape("M0 -7L230 0L0 7Z", "#bfe6ff", 'fill-opacity="0.5"'),
      shape("M0 -4L140 0L0 4Z", "#ffffff", 'fill-opacity="0.7"'),
      starShape(0, 0, 19, 8, 5, "#fffbe0"),
    );
  });
}

/** A few birds far away, on quiet days. */
export function flock(stage: Stage, horizon: number): string {
  const random = stage.random.fork("flock");
  if (stage.light.isNight || !random.chance(0.5) || stage.scene.weather !== undefined) return "";
  const [x, y] = [stage.width * random.next(0.2, 0.7), horizon * random.next(0.24, 0.5)];
  return repeat(5, (index) => {
    const [bx, by] = [
      x + index * 34 + random.next(-9, 9),
      y + Math.abs(index - 2) * 15 + random.next(-7, 7),
    ];
    return stroke(
      `M${coordinate(bx - 13)} ${coordinate(by - 5)}Q${coordinate(bx - 6)} ${coordinate(by - 11)} ${coordinate(bx)} ${coordinate(by)}Q${coordinate(bx + 6)} ${coordinate(by - 11)} ${coordinate(bx + 13)} ${coordinate(by - 5)}`,
      mix(stage.light.sky[0], "#1c1a2e", 0.55),
      3,
    );
  });
}
