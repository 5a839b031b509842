import { mix, mixRgb, type Rgb, toHex, toRgb } from "@/local-ai/painter/draw/colour";
import type { Scene } from "./scene";

/** How the scene is lit. Colours are "#rrggbb". */
export type Light = {
  /** Sky from top to horizon. */
  readonly sky: readonly [string, string, string];
  /** What every colour of the land is multiplied by. */
  readonly tint: Rgb;
  /** What far things fade into. */
  readonly haze: string;
  readonly sun: string;
  /** Height of the sun or moon above the horizon as a share of the sky, 0 to 1. */
  readonly sunHeight: number;
  readonly isNight: boolean;
};

type Hour = Omit<Light, "haze">;

const HOURS: Readonly<Record<string, Hour>> = {
  dawn: {
    sky: ["#6a7cc0", "#f0a9b4", "#fde0b0"],
    tint: [1, 0.88, 0.88],
    sun: "#fff0c8",
    sunHeight: 0.14,
    isNight: false,
  },
  morning: {
    sky: ["#6cb2e8", "#b5dcf4", "#fdf1d2"],
    tint: [1, 0.98, 0.95],
    sun: "#fff8dc",
    sunHeight: 0.55,
    isNight: false,
  },
  noon: {
    sky: ["#2b84da", "#72b8f0", "#d2ecfb"],
    tint: [1.02, 1.02, 1],
    sun: "#fffbe8",
    sunHeight: 0.8,
    isNight: false,
  },
  afternoon: {
    sky: ["#4793dc", "#9fcfee", "#f8e8c6"],
    tint: [1.02, 0.98, 0.93],
    sun: "#fff3cc",
    sunHeight: 0.6,
    isNight: false,
  },
  sunset: {
    sky: ["#4a3f86", "#f0705c", "#ffd274"],
    tint: [1.04, 0.82, 0.7],
    sun: "#fff0b4",
    sunHeight: 0.12,
    isNight: false,
  },
  dusk: {
    sky: ["#1f2558", "#6a508e", "#e8938a"],
    tint: [0.72, 0.64, 0.82],
    sun: "#f8e6d8",
    sunHeight: 0.5,
    isNight: true,
  },
  night: {
    sky: ["#070c28", "#15235a", "#34488a"],
    tint: [0.46, 0.52, 0.78],
    sun: "#f6f2da",
    sunHeight: 0.72,
    isNight: true,
  },
  midnight: {
    sky: ["#03051c", "#0c1440", "#202f68"],
    tint: [0.36, 0.42, 0.7],
    sun: "#eef0f6",
    sunHeight: 0.84,
    isNight: true,
  },
};

const AFTERNOON: Hour = HOURS["afternoon"] ?? {
  sky: ["#4793dc", "#9fcfee", "#f8e8c6"],
  tint: [1, 1, 1],
  sun: "#fff3cc",
  sunHeight: 0.6,
  isNight: false,
};

const GLOOM: Readonly<Record<string, number>> = {
  rain: 0.62,
  storm: 0.78,
  snow: 0.45,
  fog: 0.6,
  clouds: 0.35,
  wind: 0.15,
};

/** The light of a time of day under its weather. */
export function lightOf(scene: Pick<Scene, "time" | "weather">): Light {
  const hour = HOURS[scene.time] ?? AFTERNOON;
  const gloom = GLOOM[scene.weather ?? ""] ?? 0;
  const veil = toHex(
    tinted(
      toRgb(scene.weather === "storm" ? "#59637a" : "#a9b6c4"),
      hour.isNight ? [0.3, 0.34, 0.5] : hour.tint,
    ),
  );
  const [top, middle, low] = hour.sky;
  const sky = [
    mix(top, veil, gloom),
    mix(middle, veil, gloom * 0.9),
    mix(low, veil, gloom * 0.75),
  ] as const;
  const dimmed = mixRgb(
    hour.tint,
    scene.weather === "storm" ? [0.6, 0.64, 0.74] : [0.86, 0.9, 0.96],
    gloom * 0.6,
  );
  return { ...hour, sky, tint: hour.isNight ? hour.tint : dimmed, haze: mix(sky[1], sky[2], 0.6) };
}

function tinted(rgb: Rgb, tint: Rgb): Rgb {
  return [rgb[0] * tint[0], rgb[1] * tint[1], rgb[2] * tint[2]];
}

/** Changes a natural colour into what it looks like under the light, `depth` (0 near to 1 far) away. */
export function litColour(light: Light, depth: number): (rgb: Rgb) => Rgb {
  const haze = toRgb(light.haze);
  return (rgb) => mixRgb(tinted(rgb, light.tint), haze, depth);
}
