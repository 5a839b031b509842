import { darken, lighten } from "@/local-ai/painter/draw/colour";
import {
  box,
  disc,
  mirrored,
  oval,
  repeat,
  shape,
  starShape,
  stroke,
} from "@/local-ai/painter/draw/svg";

/** What is worn on the head. */
export type Hat =
  | "none"
  | "crown"
  | "tiara"
  | "helmet"
  | "tricorn"
  | "wizard"
  | "space"
  | "chef"
  | "straw"
  | "fire"
  | "police"
  | "sailor"
  | "beret"
  | "kabuto"
  | "hood"
  | "horned"
  | "santa"
  | "clown"
  | "gnome"
  | "halo"
  | "army"
  | "bow"
  | "graduate"
  | "wreath";

const GOLD = "#f6c83a";

const HATS: Readonly<Record<Hat, (colour: string, hair: string) => string>> = {
  none: () => "",
  crown: () =>
    shape("M-32 -30L-36 -68L-17 -48L0 -76L17 -48L36 -68L32 -30Q0 -38 -32 -30Z", GOLD) +
    disc(0, -46, 5, "#d8344a") +
    mirrored(disc(20, -42, 4, "#3a7fd8") + disc(36, -69, 4, "#fff0b0")) +
    disc(0, -77, 4.5, "#fff0b0"),
  tiara: () =>
    shape("M-26 -38L-16 -48L-8 -44L0 -62L8 -44L16 -48L26 -38Q0 -46 -26 -38Z", GOLD) +
    disc(0, -50, 4, "#ff7ab0"),
  helmet: (colour) =>
    shape(
      "M-40 22C-46 -30 -26 -50 0 -52C26 -50 46 -30 40 22L24 28V-4H-24V28Z",
      lighten("#8d97a6", 0.1),
    ) +
    stroke("M-30 -6H30", "#4d5564", 4) +
    shape("M-3 -52C-14 -84 -46 -78 -52 -54C-36 -60 -18 -58 -3 -50Z", colour),
  tricorn: () =>
    shape(
      "M-58 -22C-52 -44 -30 -66 0 -66C30 -66 52 -44 58 -22C30 -34 -30 -34 -58 -22Z",
      "#26212b",
    ) +
    stroke("M-56 -24C-30 -36 30 -36 56 -24", GOLD, 3) +
    disc(0, -48, 8, "#f4f0e6") +
    mirrored(disc(3, -49, 2, "#26212b")) +
    box(-4, -42, 8, 5, "#f4f0e6"),
  wizard: (colour) =>
    shape("M-36 -30C-20 -60 -8 -100 16 -118C14 -96 24 -60 36 -30Z", colour) +
    oval(0, -29, 56, 11, darken(colour, 0.15)) +
    starShape(2, -62, 9, 4, 5, GOLD) +
    starShape(-12, -42, 5, 2, 5, GOLD) +
    starShape(16, -44, 5, 2, 5, GOLD),
  space: () =>
    `<circle cx="0" cy="-2" r="53" fill="#cfe8f8" fill-opacity="0.26" stroke="#eef2f6" stroke-width="8"/>` +
    stroke("M-30 -26C-22 -38 -10 -42 0 -42", "#ffffff", 5, 'stroke-opacity="0.85"') +
    box(-24, 46, 48, 10, "#d8dde4", 5),
  chef: () =>
    disc(-24, -58, 20, "#ffffff") +
    disc(24, -58, 20, "#ffffff") +
    disc(0, -68, 24, "#ffffff") +
    box(-32, -54, 64, 24, "#f3f1ea", 3),
  straw: () =>
    oval(0, -24, 62, 13, "#e6c168") +
    shape("M-32 -26C-32 -64 32 -64 32 -26Z", "#efcf7c") +
    stroke("M-32 -30Q0 -22 32 -30", "#c2452f", 7),
  fire: (colour) =>
    shape("M-40 -14C-42 -60 42 -60 40 -14Z", colour) +
    oval(0, -16, 54, 9, darken(colour, 0.15)) +
    shape("M-11 -50H11V-30L0 -22L-11 -30Z", GOLD),
  police: (colour) =>
    shape("M-46 -46C-30 -68 30 -68 46 -46L36 -28H-36Z", colour) +
    box(-36, -34, 72, 10, darken(colour, 0.4)) +
    shape("M-36 -24Q0 -6 36 -24Z", "#15131b") +
    starShape(0, -46, 9, 4, 5, GOLD),
  sailor: (colour) =>
    shape("M-38 -28C-48 -62 48 -62 38 -28Z", "#ffffff") + box(-38, -36, 76, 13, colour, 4),
  beret: (colour) =>
    shape("M-42 -26C-54 -52 -10 -70 26 -58C54 -50 50 -26 38 -24Z", colour) +
    stroke("M8 -60l4 -8", darken(colour, 0.2), 5),
  kabuto: (colour) =>
    shape(
      "M-44 14C-50 -34 -24 -52 0 -52C24 -52 50 -34 44 14L58 24C56 -2 52 -14 42 -22C20 -30 -20 -30 -42 -22C-52 -14 -56 -2 -58 24Z",
      colour,
    ) +
    shape(
      "M-4 -38C-16 -54 -34 -64 -46 -84C-24 -78 -8 -66 0 -52C8 -66 24 -78 46 -84C34 -64 16 -54 4 -38Z",
      GOLD,
    ) +
    disc(0, -40, 6, GOLD),
  hood: (colour) =>
    shape(
      "M-46 38C-58 -20 -40 -58 0 -60C40 -58 58 -20 46 38C44 20 42 -2 36 -16C20 -30 -20 -30 -36 -16C-42 -2 -44 20 -46 38Z",
      colour,
    ),
  horned: () =>
    mirrored(shape("M30 -36C50 -36 62 -54 58 -80C44 -66 34 -62 22 -58Z", "#f4ead0")) +
    shape("M-38 -14C-40 -60 40 -60 38 -14Q0 -24 -38 -14Z", "#8d8f96") +
    stroke("M-38 -16Q0 -26 38 -16M0 -50V-22", "#5d5348", 5),
  santa: (colour) =>
    shape("M-38 -28C-30 -74 20 -90 54 -48C40 -52 34 -44 36 -26Z", colour) +
    box(-42, -36, 84, 17, "#ffffff", 9) +
    disc(55, -44, 11, "#ffffff"),
  clown: () =>
    mirrored(
      disc(42, -10, 19, "#f0622c") + disc(36, -30, 16, "#f0822c") + disc(46, 8, 13, "#f0822c"),
    ) +
    shape("M-12 -40L4 -78L18 -40Z", "#3a8fe0") +
    disc(4, -78, 6, "#ffe066"),
  gnome: (colour) =>
    shape("M-42 -20C-30 -60 -14 -98 10 -112C14 -84 30 -54 42 -20Q0 -34 -42 -20Z", colour),
  halo: () =>
    `<ellipse cx="0" cy="-62" rx="30" ry="8" fill="none" stroke="#ffe27a" stroke-width="6"/>`,
  army: (colour) =>
    shape("M-44 -6C-46 -58 46 -58 44 -6Q0 -20 -44 -6Z", colour) +
    stroke("M-44 -8Q0 -22 44 -8", darken(colour, 0.25), 4),
  bow: (colour) =>
    mirrored(shape("M0 -42C12 -62 30 -60 32 -46C32 -34 12 -32 0 -42Z", colour)) +
    disc(0, -43, 6, darken(colour, 0.2)),
  graduate: (colour) =>
    shape("M-60 -44L0 -64L60 -44L0 -26Z", colour) +
    box(-28, -42, 56, 16, darken(colour, 0.2)) +
    stroke("M0 -44L44 -38V-14", GOLD, 3),
  wreath: () =>
    repeat(9, (index) =>
      disc(
        -34 + index * 8.5,
        -24 - Math.sin((index / 8) * Math.PI) * 18,
        7,
        (["#f08ab0", "#ffe066", "#ffffff"] as const)[index % 3] ?? "#ffffff",
      ),
    ),
};

/** A hat on a head centred on (0, 0). */
export function hat(kind: Hat, colour: string, hairColour: string): string {
  return HATS[kind](colour, hairColour);
}
