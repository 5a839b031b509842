import { recolour } from "@/local-ai/painter/draw/colour";
import type { Random } from "@/local-ai/painter/draw/random";
import { type Light, litColour } from "./light";
import type { Scene } from "./scene";

/** What a setting is painted on. Units: the shorter side of the picture is 1000. */
export type Stage = {
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  readonly light: Light;
  readonly random: Random;
  /** Which side the sun is on: -1 left, 1 right. */
  readonly sunSide: -1 | 1;
};

/** A painted place: what is behind the figures and what frames them in front. */
export type Backdrop = {
  /** Where sky meets land. */
  readonly horizon: number;
  /** Where the feet of the hero stand. */
  readonly floor: number;
  readonly back: string;
  readonly front: string;
  /** Indoors, under water and in space there is neither weather nor the usual sky. */
  readonly sky: "open" | "none" | "stars";
  /** Figures float instead of standing: water and space. */
  readonly floats: boolean;
};

/** Lights natural colours for a place `depth` away, 0 near to 1 far. */
export function lit(stage: Stage, depth: number, svg: string): string {
  return recolour(svg, litColour(stage.light, depth));
}

/** Whether the land lies under snow. */
export function isSnowy(scene: Scene): boolean {
  return scene.season === "winter" || scene.weather === "snow";
}

/** Colours of grass and leaves in a season. */
export type Growth = {
  readonly ground: string;
  readonly far: string;
  readonly leaves: readonly [string, string, string];
};

/** What grows, by season. */
export function growthOf(scene: Scene): Growth {
  if (isSnowy(scene))
    return { ground: "#eef4fa", far: "#d7e3ee", leaves: ["#e9f1f7", "#d5e2ec", "#f6fafc"] };
  switch (scene.season) {
    case "spring":
      return { ground: "#8fcb5a", far: "#a9d67c", leaves: ["#a3d65f", "#f6b8cc", "#fbdbe4"] };
    case "summer":
      return { ground: "#93b53e", far: "#b4c45c", leaves: ["#5c9a35", "#44802f", "#83b344"] };
    case "autumn":
      return { ground: "#b59a4c", far: "#c9a95e", leaves: ["#e0812a", "#c9482a", "#edb53a"] };
    default:
      return { ground: "#79b54a", far: "#94c46a", leaves: ["#4f9a44", "#3b8240", "#6cb04e"] };
  }
}
