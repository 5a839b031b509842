import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { disc, group, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { antlers, type Ears, hoofedEar, horns, type Horns } from "./hoofed-horns";

/** An animal on hooves, seen from its side: horses, cattle, deer, giraffes. Lengths are drawing units. */
export type Hoofed = {
  readonly coat: string;
  readonly belly: string;
  /** Mane, patches, stripes, tail end. */
  readonly mark: string;
  readonly muzzle: string;
  readonly hoof: string;
  readonly bodyLength: number;
  readonly bodyDepth: number;
  readonly legLength: number;
  readonly legWidth: number;
  readonly neckLength: number;
  /** Degrees from upright, forward. */
  readonly neckAngle: number;
  readonly neckWidth: number;
  readonly headLength: number;
  readonly headDepth: number;
  /** Degrees the nose points down. */
  readonly headTilt: number;
  readonly ears: Ears;
  readonly horns: Horns;
  readonly mane: "long" | "crest" | "shaggy" | "none";
  readonly tail: "horse" | "tuft" | "short" | "curl";
  readonly pattern?: "stripes" | "patches" | "giraffe" | "fawn" | "wool";
  readonly extra?: "humps" | "shoulder" | "udder" | "wings" | "beard" | "snout";
};

/** The neck and the head, which `lift` degrees raise, on a body of half length `half` whose back is at `back`. */
export function neckAndHead(kind: Hoofed, half: number, back: number, lift: number): string {
  const baseX = half - 16;
  const baseY = back + kind.bodyDepth * 0.36;
  const w = kind.neckWidth;
  const L = kind.neckLength;
  const neck = shape(
    `M${-w} ${kind.bodyDepth * 0.34}C${-w * 0.9} 0 ${-w * 0.62} ${-L * 0.6} ${-w * 0.5} ${-L - 6}H${w * 0.52}C${w * 0.56} ${-L * 0.5} ${w * 0.8} -4 ${w * 1.1} ${kind.bodyDepth * 0.42}Z`,
    kind.coat,
  );
  const content =
    maneBehind(kind, w, L) +
    neck +
    neckPattern(kind, w, L) +
    mane(kind, w, L) +
    group(
      `translate(0 ${-L - 2}) rotate(${(kind.headTilt - kind.neckAngle - lift).toFixed(1)})`,
      head(kind),
    );
  return group(`translate(${baseX} ${baseY.toFixed(1)}) rotate(${kind.neckAngle})`, content);
}

function neckPattern(kind: Hoofed, w: number, L: number): string {
  if (kind.pattern === "giraffe") {
    return repeat(7, (index) =>
      oval(index % 2 === 0 ? -w * 0.22 : w * 0.24, -L + 8 + index * (L / 7.4), 6.2, 6, kind.mark),
    );
  }
  if (kind.pattern === "stripes") {
    return repeat(4, (index) =>
      stroke(
        `M${-w * 0.55} ${-L + 6 + index * 13}Q0 ${-L + 12 + index * 13} ${w * 0.5} ${-L + 3 + index * 13}`,
        kind.mark,
        5,
      ),
    );
  }
  return "";
}

function maneBehind(kind: Hoofed, w: number, L: number): string {
  if (kind.mane === "crest")
    return shape(
      `M${-w * 0.4} ${-L - 18}C${-w * 1.2} ${-L} ${-w * 1.25} -20 ${-w * 1.2} 8L${-w * 0.6} 0Z`,
      kind.mark,
    );
  return "";
}

function mane(kind: Hoofed, w: number, L: number): string {
  if (kind.mane === "long") {
    return shape(
      `M${w * 0.1} ${-L - 18}C${-w * 1.1} ${-L - 16} ${-w * 1.4} ${-L * 0.5} ${-w * 1.25} 18C${-w * 0.9} 10 ${-w * 0.8} 4 ${-w * 0.5} 10C${-w * 0.5} ${-L * 0.4} ${-w * 0.4} ${-L * 0.8} ${w * 0.1} ${-L - 18}Z`,
      kind.mark,
    );
  }
  if (kind.mane === "shaggy") return oval(2, -L * 0.3, w * 1.25, L * 0.9 + 14, kind.mark);
  return "";
}

function head(kind: Hoofed): string {
  const l = kind.headLength;
  const d = kind.headDepth;
  const skull = `M-12 -2C-10 ${-d * 0.6} 10 ${-d * 0.66} 20 ${-d * 0.42}C${l * 0.6} ${-d * 0.24} ${l} ${-d * 0.2} ${l} ${d * 0.12}C${l} ${d * 0.46} ${l * 0.7} ${d * 0.46} ${l * 0.55} ${d * 0.42}C22 ${d * 0.42} 10 ${d * 0.56} 0 ${d * 0.5}C-12 ${d * 0.42} -14 12 -12 -2Z`;
  const muzzle =
    kind.extra === "snout"
      ? oval(l - 1, d * 0.1, 6, d * 0.24, kind.muzzle) +
        disc(l, d * 0.05, 1.7, "#7a3a44") +
        disc(l, d * 0.18, 1.7, "#7a3a44")
      : oval(l - 9, d * 0.13, 11, d * 0.31, kind.muzzle) +
        oval(l - 4, d * 0.02, 2.2, 2.8, darken(kind.muzzle, 0.5)) +
        stroke(`M${l - 16} ${d * 0.32}q7 3 12 -2`, darken(kind.muzzle, 0.5), 1.6);
  const beard =
    kind.extra === "beard"
      ? shape(`M${l * 0.5} ${d * 0.36}q4 22 10 26q4 -12 4 -26Z`, lighten(kind.coat, 0.4))
      : "";
  return (
    beard +
    hoofedEar(kind.ears, darken(kind.coat, 0.2), kind.belly) +
    (kind.horns === "antlers" || kind.horns === "palms" ? antlers(kind.horns) : "") +
    shape(skull, kind.coat) +
    muzzle +
    (kind.pattern === "wool" ? oval(4, -d * 0.42, 15, 10, "#fbf7ee") : "") +
    (kind.mane === "long"
      ? shape(`M-6 ${-d * 0.5}q20 -8 24 ${d * 0.4}q-14 -2 -24 ${-d * 0.2}Z`, kind.mark)
      : "") +
    oval(17, -d * 0.08, 4.6, 5.2, "#1c1622") +
    disc(18.6, -d * 0.08 - 2, 1.6, "#ffffff") +
    horns(kind.horns, l) +
    hoofedEar(kind.ears, kind.coat, "#e8b3a6")
  );
}
