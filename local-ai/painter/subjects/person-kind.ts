import type { Hair } from "./person-hair";
import { type Hat } from "./person-hats";
import type { Held } from "./person-held";

/** A person by what they wear. Without a colour, skin and hair are drawn by lot. */
export type Person = {
  readonly hair: Hair;
  readonly hairColour?: string;
  readonly skin?: string;
  readonly hat: Hat;
  readonly hatColour: string;
  readonly wears: "trousers" | "skirt" | "dress" | "gown" | "robe" | "tutu" | "suit" | "tail";
  /** Colour of the garment that a colour in the prompt changes. */
  readonly top: string;
  readonly bottom: string;
  readonly shoes: string;
  readonly holds: Held;
  readonly back?: "cape" | "wings" | "feathers";
  readonly face?:
    | "beard"
    | "moustache"
    | "mask"
    | "clown"
    | "fangs"
    | "glasses"
    | "patch"
    | "visor";
  readonly chest?:
    | "buttons"
    | "apron"
    | "stripes"
    | "armour"
    | "coat"
    | "sash"
    | "star"
    | "badge"
    | "overalls";
  readonly ears?: "pointed";
};
