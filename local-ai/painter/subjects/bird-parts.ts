import { darken } from "@/local-ai/painter/draw/colour";
import { disc, group, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** A bird seen from its side. Lengths are drawing units. */
export type Bird = {
  readonly coat: string;
  readonly breast: string;
  readonly wing: string;
  readonly beak: string;
  readonly legs: string;
  readonly legLength: number;
  /** 0 sets the head straight on the body; more makes an S-shaped neck. */
  readonly neck: number;
  readonly headRadius: number;
  readonly beakShape: "short" | "long" | "hook" | "flat" | "huge" | "bent" | "needle";
  readonly tail: "short" | "long" | "fan" | "plumes" | "cock";
  readonly head?: string;
  readonly crest?: "comb" | "crown" | "none";
  readonly plump: number;
};

/** The body with its folded wing, its feet's height being y = 0. */
export function body(kind: Bird): string {
  return (
    shape("M-58 -56C-34 -80 16 -90 42 -74C62 -58 52 -14 16 2C-12 12 -40 -10 -58 -56Z", kind.coat) +
    shape("M50 -62C62 -44 48 -12 16 2C0 6 -12 2 -22 -8C10 -6 40 -28 50 -62Z", kind.breast) +
    shape(
      "M-66 -54C-40 -74 0 -76 20 -60C26 -40 6 -20 -20 -24C-40 -28 -52 -40 -66 -54Z",
      kind.wing,
    ) +
    stroke(
      "M-50 -50C-34 -40 -18 -36 0 -38M-40 -40C-28 -32 -16 -30 -6 -31",
      darken(kind.wing, 0.25),
      2.4,
    )
  );
}

/** Both legs, from the body down to the ground. */
export function legs(kind: Bird, bottom: number): string {
  const one = (x: number, colour: string): string =>
    stroke(
      `M${x} ${bottom - 8}L${x + 2} ${bottom * 0.5}L${x} -3M${x - 9} -1L${x} -4L${x + 12} -1M${x} -4L${x + 3} 0`,
      colour,
      4,
    );
  return one(12, darken(kind.legs, 0.2)) + one(-4, kind.legs);
}

/** The neck from the body to the head; nothing for birds without one. */
export function neck(kind: Bird, bottom: number, headX: number, headY: number): string {
  if (kind.neck === 0) return "";
  const start = `M30 ${bottom - 42}`;
  const d = `${start}C70 ${bottom - 60} 22 ${headY + kind.neck * 0.5} ${headX} ${headY}`;
  return stroke(d, kind.coat, Math.max(11, kind.headRadius * 1.05));
}

/** The head around (0, 0), looking right. */
export function head(kind: Bird): string {
  const r = kind.headRadius;
  const comb =
    kind.crest === "comb"
      ? disc(-r * 0.4, -r, r * 0.42, "#d8282f") +
        disc(r * 0.15, -r * 1.15, r * 0.46, "#d8282f") +
        disc(r * 0.62, -r * 0.9, r * 0.36, "#d8282f") +
        oval(r * 0.8, r * 0.95, r * 0.28, r * 0.5, "#d8282f")
      : "";
  const crown =
    kind.crest === "crown"
      ? repeat(
          4,
          (index) =>
            stroke(`M0 ${-r * 0.8}L${-14 + index * 8} ${-r - 20}`, kind.coat, 1.8) +
            disc(-14 + index * 8, -r - 21, 3.4, "#3fb6a8"),
        )
      : "";
  return (
    comb +
    crown +
    beak(kind) +
    disc(0, 0, r, kind.head ?? kind.coat) +
    disc(r * 0.36, -r * 0.16, r * 0.3, "#ffffff") +
    disc(r * 0.4, -r * 0.16, r * 0.22, "#1c1622") +
    disc(r * 0.48, -r * 0.26, r * 0.08, "#ffffff")
  );
}

function beak(kind: Bird): string {
  const r = kind.headRadius;
  const dark = darken(kind.beak, 0.25);
  switch (kind.beakShape) {
    case "short":
      return shape(
        `M${r * 0.7} ${-r * 0.3}L${r * 1.75} ${r * 0.1}L${r * 0.7} ${r * 0.5}Z`,
        kind.beak,
      );
    case "long":
      return shape(
        `M${r * 0.6} ${-r * 0.3}L${r * 4} ${r * 0.5}L${r * 0.6} ${r * 0.45}Z`,
        kind.beak,
      );
    case "needle":
      return shape(
        `M${r * 0.7} ${-r * 0.16}L${r * 3.2} ${r * 0.1}L${r * 0.7} ${r * 0.2}Z`,
        kind.beak,
      );
    case "hook":
      return shape(
        `M${r * 0.6} ${-r * 0.5}C${r * 1.5} ${-r * 0.6} ${r * 1.9} 0 ${r * 1.6} ${r * 0.8}C${r * 1.3} ${r * 0.4} ${r} ${r * 0.4} ${r * 0.6} ${r * 0.5}Z`,
        kind.beak,
      );
    case "flat":
      return (
        shape(
          `M${r * 0.6} ${-r * 0.2}C${r * 1.1} 0 ${r * 1.6} 0 ${r * 1.95} ${r * 0.16}C${r * 2} ${r * 0.5} ${r * 1.2} ${r * 0.66} ${r * 0.6} ${r * 0.5}Z`,
          kind.beak,
        ) + stroke(`M${r * 0.9} ${r * 0.26}H${r * 1.8}`, dark, 1.4)
      );
    case "huge":
      return (
        shape(
          `M${r * 0.4} ${-r * 0.7}C${r * 2} ${-r * 1.1} ${r * 3.4} ${-r * 0.3} ${r * 3.2} ${r * 0.9}C${r * 2.4} ${r * 0.5} ${r * 1.4} ${r * 0.7} ${r * 0.4} ${r * 0.6}Z`,
          kind.beak,
        ) +
        shape(
          `M${r * 2.9} ${-r * 0.2}C${r * 3.4} ${r * 0.2} ${r * 3.2} ${r * 0.7} ${r * 3.2} ${r * 0.9}L${r * 2.7} ${r * 0.62}Z`,
          "#26222a",
        )
      );
    case "bent":
      return (
        shape(
          `M${r * 0.5} ${-r * 0.4}C${r * 1.6} ${-r * 0.4} ${r * 2.2} ${r * 0.4} ${r * 1.8} ${r * 1.7}C${r * 1.3} ${r * 0.9} ${r} ${r * 0.6} ${r * 0.5} ${r * 0.5}Z`,
          kind.beak,
        ) +
        shape(
          `M${r * 1.98} ${r * 0.6}C${r * 2.1} ${r} ${r * 1.9} ${r * 1.4} ${r * 1.8} ${r * 1.7}L${r * 1.5} ${r * 1.1}Z`,
          "#26222a",
        )
      );
  }
}

/** The tail, behind everything. */
export function tail(kind: Bird, bottom: number): string {
  const y = bottom - 52;
  switch (kind.tail) {
    case "short":
      return shape(`M-46 ${y + 4}L-92 ${y - 4}L-84 ${y + 20}L-40 ${y + 24}Z`, kind.wing);
    case "long":
      return shape(`M-44 ${y}L-116 ${y + 40}L-96 ${y + 52}L-34 ${y + 26}Z`, kind.wing);
    case "fan":
      return repeat(5, (index) =>
        group(
          `translate(-42 ${y + 6}) rotate(${150 + index * 16})`,
          oval(34, 0, 34, 9, index % 2 === 0 ? kind.wing : kind.coat),
        ),
      );
    case "cock":
      return repeat(6, (index) =>
        stroke(
          `M-44 ${y + 8}C-80 ${y - 6 - index * 12} -${88 - index * 7} ${y - 60 - index * 5} -${118 - index * 13} ${y - 30 - index * 10}`,
          index % 2 === 0 ? "#1f5a4a" : "#2f8a5f",
          9,
        ),
      );
    case "plumes":
      return repeat(11, (index) => {
        const angle = 142 + index * 12.5;
        return group(
          `translate(-6 ${y + 14}) rotate(${angle})`,
          oval(78, 0, 78, 11, index % 2 === 0 ? "#1f8a6a" : "#2aa57c") +
            disc(138, 0, 13, "#d9b13a") +
            disc(138, 0, 9, "#2f6fd0") +
            disc(138, 0, 4.5, "#14204f"),
        );
      });
  }
}
