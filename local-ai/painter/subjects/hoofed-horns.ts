import { darken } from "@/local-ai/painter/draw/colour";
import { disc, group, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** Ears in profile. */
export type Ears = "upright" | "sideways" | "long" | "small" | "flap";

/** What grows on the head. */
export type Horns =
  | "none"
  | "antlers"
  | "palms"
  | "cattle"
  | "goat"
  | "ram"
  | "ossicones"
  | "unicorn"
  | "nose"
  | "tusks";

/** One ear, in the coordinates of the head. */
export function hoofedEar(ears: Ears, coat: string, inner: string): string {
  switch (ears) {
    case "upright":
      return (
        shape("M-6 -10C-10 -24 -6 -34 0 -38C6 -30 8 -20 6 -10Z", coat) +
        shape("M-2 -14C-4 -22 -2 -28 0 -32C3 -26 4 -20 3 -14Z", inner)
      );
    case "sideways":
      return (
        shape("M-4 -8C-20 -18 -34 -14 -40 -6C-30 4 -14 6 -2 2Z", coat) +
        shape("M-10 -6C-20 -12 -28 -10 -34 -6C-26 0 -16 2 -8 0Z", inner)
      );
    case "long":
      return (
        shape("M-8 -8C-16 -36 -12 -54 -4 -62C6 -50 8 -28 6 -10Z", coat) +
        shape("M-4 -16C-9 -36 -7 -46 -4 -52C2 -44 4 -28 3 -16Z", inner)
      );
    case "small":
      return shape("M-10 -10C-12 -20 -6 -26 0 -26C4 -20 4 -14 2 -8Z", coat);
    case "flap":
      return shape("M-8 -12C-14 -30 4 -34 14 -22C16 -12 10 -2 2 2Z", coat);
  }
}

/** Deer and moose crowns, behind the head. */
export function antlers(kind: "antlers" | "palms"): string {
  if (kind === "palms") {
    const palm = shape(
      "M2 -14C-6 -30 -22 -34 -36 -30L-42 -46L-30 -42L-28 -58L-18 -46L-10 -62L-4 -46L8 -56L6 -30L8 -14Z",
      "#a98455",
    );
    return group(
      "translate(-8 0)",
      group("scale(0.96) rotate(-14)", recoloured(palm)),
      group("translate(10 2) rotate(18)", palm),
    );
  }
  const beam =
    "M2 -12C-4 -34 -22 -40 -20 -66M-8 -32C2 -40 4 -48 2 -56M-18 -46C-28 -48 -34 -54 -36 -62M-20 -60C-12 -66 -10 -72 -10 -78";
  return (
    stroke(beam, "#7d5a38", 4.5) + group("translate(10 2) rotate(26)", stroke(beam, "#9c7548", 4.5))
  );
}

function recoloured(palm: string): string {
  return palm.replace("#a98455", darken("#a98455", 0.25));
}

/** What is in front of the head; `length` is the head's, for what sits on the nose. */
export function horns(kind: Horns, length: number): string {
  const ivory = "#efe3c8";
  switch (kind) {
    case "cattle":
      return shape("M0 -14C-8 -26 -2 -40 12 -44C8 -34 8 -26 12 -16Z", ivory);
    case "goat":
      return shape("M2 -12C-4 -32 -18 -46 -34 -48C-24 -36 -14 -24 -10 -8Z", "#a89878");
    case "ram":
      return stroke("M4 -14C-18 -26 -32 -4 -16 8C-4 14 6 2 -4 -4", "#c9b48a", 8);
    case "ossicones":
      return (
        stroke("M-2 -14L-8 -32M6 -15L4 -34", "#c58a3e", 5) +
        disc(-8, -33, 4.4, "#4d3018") +
        disc(4, -35, 4.4, "#4d3018")
      );
    case "unicorn":
      return (
        shape("M8 -16L30 -66L20 -14Z", "#f6d56a") +
        repeat(4, (index) => stroke(`M${11 + index * 4} ${-24 - index * 9}l8 4`, "#c99a2e", 1.8))
      );
    case "nose":
      return (
        shape(
          `M${length - 12} -6C${length - 8} -26 ${length + 2} -38 ${length + 12} -44C${length + 6} -28 ${length + 4} -14 ${length + 2} 0Z`,
          ivory,
        ) + shape(`M${length - 28} -8L${length - 20} -22L${length - 16} -6Z`, ivory)
      );
    case "tusks":
      return shape(
        `M${length - 16} 10C${length - 10} 8 ${length - 6} -2 ${length - 8} -8C${length - 14} -2 ${length - 20} 4 ${length - 22} 10Z`,
        "#fff8e8",
      );
    case "none":
    case "antlers":
    case "palms":
      return "";
  }
}
