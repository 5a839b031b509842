import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { box, disc, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import type { Person } from "./person-kind";

/** Legs, trousers, skirts or a fish tail, from the waist to the ground. */
export function lowerBody(kind: Person, skin: string): string {
  const shoe = mirrored(shape("M6 -8H24C34 -8 40 -3 40 1H6Z", kind.shoes));
  switch (kind.wears) {
    case "trousers":
    case "suit":
      return (
        shoe +
        mirrored(shape("M1 -82L30 -82C30 -50 27 -24 25 -6H6C4 -30 2 -56 1 -82Z", kind.bottom))
      );
    case "skirt":
    case "dress":
      return shoe + mirrored(box(8, -52, 13, 46, skin)) + skirt(kind, 46, -36);
    case "tutu":
      return (
        mirrored(
          shape("M6 -80L24 -80L18 -6H8Z", lighten(skin, 0.2)) +
            shape("M6 -14H20L26 2H8Z", kind.shoes),
        ) +
        oval(0, -80, 70, 15, lighten(kind.bottom, 0.35)) +
        oval(0, -86, 62, 14, kind.bottom)
      );
    case "gown":
      return skirt(kind, 66, 0);
    case "robe":
      return shoe + skirt(kind, 50, -4);
    case "tail":
      return (
        shape(
          "M-28 -86C-40 -50 -20 -30 -4 -16C6 -6 10 2 8 8H22C26 -10 34 -50 28 -86Z",
          kind.bottom,
        ) +
        shape(
          "M8 2C-14 4 -30 16 -34 26C-14 24 4 26 14 14C24 26 46 24 60 22C54 8 36 0 20 2Z",
          darken(kind.bottom, 0.12),
        ) +
        repeat(9, (index) =>
          stroke(
            `M${-18 + (index % 3) * 16} ${-72 + Math.floor(index / 3) * 18}q6 7 12 0`,
            lighten(kind.bottom, 0.4),
            2.4,
          ),
        )
      );
  }
}

function skirt(kind: Person, spread: number, hem: number): string {
  const folds = repeat(3, (index) =>
    stroke(
      `M${-12 + index * 12} -84Q${-20 + index * 20} -50 ${(-spread * 0.6 + index * spread * 0.6).toFixed(1)} ${hem - 8}`,
      darken(kind.bottom, 0.18),
      2.4,
    ),
  );
  return (
    shape(
      `M-24 -98C-34 -70 ${-spread} ${hem - 26} ${-spread} ${hem - 4}Q0 ${hem + 12} ${spread} ${hem - 4}C${spread} ${hem - 26} 34 -70 24 -98Z`,
      kind.bottom,
    ) +
    folds +
    stroke(
      `M${-spread} ${hem - 5}Q0 ${hem + 11} ${spread} ${hem - 5}`,
      lighten(kind.bottom, 0.3),
      4,
    )
  );
}

/** The upper body with what is worn over it. */
export function torso(kind: Person, skin: string): string {
  const bare = kind.wears === "tail";
  const body = shape(
    "M-27 -136C-36 -120 -32 -92 -29 -78Q0 -70 29 -78C32 -92 36 -120 27 -136Q0 -146 -27 -136Z",
    bare ? skin : kind.top,
  );
  const neck = box(-8, -150, 16, 18, darken(skin, 0.1), 5);
  const shells = bare ? mirrored(disc(12, -116, 11, kind.top)) : "";
  return neck + body + shells + chest(kind) + collar(kind, skin);
}

function collar(kind: Person, skin: string): string {
  if (kind.wears === "suit")
    return (
      shape("M-11 -140L0 -112L11 -140Z", "#ffffff") +
      shape("M-4 -134L0 -112L4 -134L0 -138Z", kind.hatColour)
    );
  return kind.chest === "armour" || kind.face === "visor"
    ? ""
    : shape("M-11 -141Q0 -126 11 -141Z", skin);
}

function chest(kind: Person): string {
  const dark = darken(kind.top, 0.3);
  switch (kind.chest) {
    case "buttons":
      return repeat(3, (index) => disc(0, -122 + index * 15, 3, "#f6d56a"));
    case "apron":
      return (
        shape("M-18 -126H18L26 -44Q0 -36 -26 -44Z", "#fbfaf6") +
        stroke("M-18 -126L-10 -140M18 -126L10 -140", "#e8e6de", 3)
      );
    case "stripes":
      return repeat(4, (index) =>
        stroke(
          `M-29 ${-126 + index * 13}Q0 ${-121 + index * 13} 29 ${-126 + index * 13}`,
          kind.bottom,
          4.5,
        ),
      );
    case "armour":
      return (
        shape("M-24 -134Q0 -122 24 -134L27 -100Q0 -84 -27 -100Z", lighten(kind.top, 0.35)) +
        stroke("M0 -128V-92M-28 -92Q0 -82 28 -92", dark, 2.6) +
        mirrored(oval(32, -130, 14, 12, lighten(kind.top, 0.2)))
      );
    case "coat":
      return (
        mirrored(shape("M6 -140L30 -134C36 -112 36 -70 36 -44L8 -42Z", "#fdfdfb")) +
        stroke("M0 -140V-46", "#cfd4da", 2.4) +
        stroke("M-14 -138Q-16 -112 0 -108Q16 -112 14 -138", "#4a5568", 2.8)
      );
    case "sash":
      return stroke("M-24 -132L26 -84", kind.hatColour, 9);
    case "star":
      return shape("M0 -126l5 10l11 1l-8 8l2 11l-10 -5l-10 5l2 -11l-8 -8l11 -1Z", "#ffe066");
    case "badge":
      return (
        shape("M12 -124l6 2l6 -2v9q-6 7 -6 7q-6 -7 -6 -7Z", "#f6d56a") +
        box(-30, -84, 60, 8, "#23202a")
      );
    case "overalls":
      return (
        shape("M-18 -116H18V-78H-18Z", kind.bottom) +
        stroke("M-16 -114L-20 -138M16 -114L20 -138", kind.bottom, 7)
      );
    default:
      return "";
  }
}
