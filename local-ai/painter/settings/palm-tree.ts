import { coordinate, disc, group, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** A palm standing on (x, y). */
export function palmTree(x: number, y: number, tall: number, lean: number): string {
  const top: readonly [number, number] = [x + lean, y - tall];
  const fronds = repeat(8, (index) =>
    group(
      `translate(${coordinate(top[0])} ${coordinate(top[1])}) rotate(${-192 + index * 29})`,
      shape(
        `M0 0C${tall * 0.12} ${-tall * 0.13} ${tall * 0.34} ${-tall * 0.1} ${tall * 0.42} ${tall * 0.1}C${tall * 0.3} ${tall * 0.02} ${tall * 0.14} ${tall * 0.03} 0 0Z`,
        index % 2 === 0 ? "#3f9a4a" : "#2f7f40",
      ),
    ),
  );
  return (
    stroke(
      `M${coordinate(x)} ${coordinate(y)}Q${coordinate(x + lean * 0.2)} ${coordinate(y - tall * 0.5)} ${coordinate(top[0])} ${coordinate(top[1])}`,
      "#9c7448",
      tall * 0.06,
    ) +
    repeat(6, (index) =>
      stroke(
        `M${coordinate(x + lean * ((index + 1) / 8) ** 1.6 - tall * 0.026)} ${coordinate(y - (tall * (index + 1)) / 7.4)}h${coordinate(tall * 0.052)}`,
        "#7d5a34",
        3,
      ),
    ) +
    fronds +
    disc(top[0] - 8, top[1] + 9, tall * 0.032, "#6b4a2a") +
    disc(top[0] + 9, top[1] + 11, tall * 0.032, "#7a5632")
  );
}
