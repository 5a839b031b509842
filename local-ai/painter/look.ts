/** The image models the painter stands in for; each has a hand of its own. */
export type Look =
  | "sd-xl"
  | "sd-xl-lightning"
  | "dreamshaper"
  | "sd-inpainting"
  | "flux-klein"
  | "flux-klein-9b"
  | "flux-dev"
  | "schnell"
  | "lucid-origin"
  | "phoenix";

/** How the vector drawing is made before any pixel is touched. */
export type Treatment = {
  /** Strength of the light-to-dark shading inside each shape, 0 for flat colour. */
  readonly shading: number;
  /** A line around every shape of a figure. */
  readonly outline: { readonly colour: string; readonly width: number } | undefined;
  /** A line around every shape of the backdrop. */
  readonly backdropOutline: { readonly colour: string; readonly width: number } | undefined;
  /** Cut-out figures throw a hard shadow. */
  readonly cutOut: boolean;
};

const LOOKS: Readonly<Record<Look, Treatment>> = {
  "sd-xl": { shading: 0.3, outline: undefined, backdropOutline: undefined, cutOut: false },
  "sd-xl-lightning": {
    shading: 0.14,
    outline: undefined,
    backdropOutline: undefined,
    cutOut: false,
  },
  dreamshaper: {
    shading: 0.36,
    outline: { colour: "#5a3f6b", width: 1.2 },
    backdropOutline: undefined,
    cutOut: false,
  },
  "sd-inpainting": { shading: 0.22, outline: undefined, backdropOutline: undefined, cutOut: false },
  "flux-klein-9b": {
    shading: 0.26,
    outline: { colour: "#1f2a44", width: 1.6 },
    backdropOutline: undefined,
    cutOut: false,
  },
  "flux-dev": { shading: 0.42, outline: undefined, backdropOutline: undefined, cutOut: false },
  "lucid-origin": {
    shading: 0.12,
    outline: { colour: "#0f2d3c", width: 3 },
    backdropOutline: undefined,
    cutOut: false,
  },
  phoenix: {
    shading: 0.34,
    outline: { colour: "#4a1c10", width: 1.4 },
    backdropOutline: undefined,
    cutOut: false,
  },
  "flux-klein": {
    shading: 0.2,
    outline: { colour: "#2c2838", width: 2.2 },
    backdropOutline: undefined,
    cutOut: false,
  },
  schnell: {
    shading: 0,
    outline: { colour: "#fff8ea", width: 5 },
    backdropOutline: undefined,
    cutOut: false,
  },
};

const STYLES: Readonly<Record<string, Partial<Treatment>>> = {
  photo: { shading: 0.42, outline: undefined },
  ghibli: { shading: 0.22, outline: { colour: "#4a3328", width: 2.6 } },
  anime: {
    shading: 0.1,
    outline: { colour: "#241c30", width: 3.6 },
    backdropOutline: { colour: "#3a3350", width: 1 },
  },
  "pixel-art": { shading: 0.12, outline: { colour: "#1d1826", width: 7 } },
  sketch: {
    shading: 0.1,
    outline: { colour: "#15131a", width: 3 },
    backdropOutline: { colour: "#3a3740", width: 1.4 },
  },
  "line-art": {
    shading: 0,
    outline: { colour: "#15131a", width: 4 },
    backdropOutline: { colour: "#15131a", width: 1.8 },
  },
  cyberpunk: { shading: 0.3, outline: { colour: "#f2f0ff", width: 2 } },
  minimalist: { shading: 0, outline: undefined },
  "stained-glass": {
    shading: 0.1,
    outline: { colour: "#17131c", width: 8 },
    backdropOutline: { colour: "#17131c", width: 4 },
  },
  "vintage-poster": { shading: 0, outline: undefined },
  comic: {
    shading: 0,
    outline: { colour: "#17131c", width: 6 },
    backdropOutline: { colour: "#17131c", width: 2.4 },
  },
  "paper-cut": {
    shading: 0,
    outline: { colour: "#fffaf0", width: 7 },
    backdropOutline: { colour: "#fffaf0", width: 3 },
    cutOut: true,
  },
  "low-poly": { shading: 0.3, outline: undefined },
  "childrens-book": {
    shading: 0.1,
    outline: { colour: "#6b4a3a", width: 4 },
    backdropOutline: { colour: "#8a6a58", width: 1.6 },
  },
  "black-and-white": { shading: 0.4, outline: undefined },
};

/** What the look and the style together ask of the vector drawing; the style has the last word. */
export function treatmentOf(look: Look, style: string | undefined): Treatment {
  return { ...LOOKS[look], ...STYLES[style ?? ""] };
}
