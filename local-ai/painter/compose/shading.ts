import { darken, mix } from "@/local-ai/painter/draw/colour";

/** Gradients for shapes, made once per colour and shared. */
export type Shader = {
  /** Gives every filled shape a light and a dark side. */
  readonly shade: (svg: string) => string;
  /** The gradients used so far, for the head of the file. */
  readonly definitions: () => string;
};

/** Makes a shader; `strength` 0 leaves colours flat. `lightColour` is what the light side leans to. */
export function createShader(sunSide: -1 | 1, strength: number, lightColour: string): Shader {
  const gradients = new Map<string, string>();
  const [from, to] = sunSide > 0 ? [1, 0] : [0, 1];
  return {
    shade: (svg) => {
      if (strength === 0) return svg;
      return svg.replaceAll(/ fill="#([0-9a-f]{6})"/g, (_whole, digits: string) => {
        if (!gradients.has(digits)) {
          const light = mix(`#${digits}`, lightColour, strength * 0.75);
          const dark = darken(`#${digits}`, strength);
          gradients.set(
            digits,
            `<linearGradient id="s${digits}" x1="${from}" y1="0" x2="${to}" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="0.45" stop-color="#${digits}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`,
          );
        }
        return ` fill="url(#s${digits})"`;
      });
    },
    definitions: () => [...gradients.values()].join(""),
  };
}
