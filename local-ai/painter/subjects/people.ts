import type { Drawings } from "@/local-ai/painter/draw/drawing";
import { type Person, person } from "./person";

const PLAIN = {
  hair: "short",
  hat: "none",
  hatColour: "#d8344a",
  wears: "trousers",
  top: "#3f7fb8",
  bottom: "#3a4560",
  shoes: "#3a2c28",
  holds: "nothing",
} as const satisfies Person;

const LADY = { ...PLAIN, hair: "long", wears: "dress", top: "#c8465f", bottom: "#c8465f" } as const;
const GREY_HAIR = "#d5d3d6";

/** People by role, by concept id. */
export const PEOPLE_DRAWINGS: Drawings = {
  woman: person(0.62, LADY),
  man: person(0.64, { ...PLAIN, wears: "suit", top: "#4a5872", bottom: "#3a4560" }),
  girl: person(0.5, { ...LADY, hair: "braids", top: "#f2c23a", bottom: "#f2c23a", hat: "bow", hatColour: "#e0485a" }),
  boy: person(0.5, { ...PLAIN, hair: "spiky", top: "#e0622c", bottom: "#3f5f8f", chest: "stripes" }),
  child: person(0.44, { ...PLAIN, hair: "bob", top: "#4caf8a", bottom: "#f2b03a", chest: "overalls" }),
  grandmother: person(0.56, { ...LADY, hair: "bun", hairColour: GREY_HAIR, top: "#7d5fa8", bottom: "#7d5fa8", face: "glasses", holds: "bag" }),
  grandfather: person(0.58, { ...PLAIN, hair: "bald", hairColour: GREY_HAIR, top: "#5f7f5a", bottom: "#6b5a48", face: "moustache", chest: "buttons", holds: "staff" }),
  king: person(0.64, { ...PLAIN, hairColour: "#8a5a32", hat: "crown", wears: "robe", top: "#8a2440", bottom: "#a82c4c", back: "cape", hatColour: "#c23a2c", face: "beard", chest: "buttons" }),
  queen: person(0.64, { ...LADY, hat: "crown", wears: "gown", top: "#5f3a9a", bottom: "#7248b8", back: "cape", hatColour: "#c23a5a" }),
  princess: person(0.6, { ...LADY, hairColour: "#e6bb5a", hat: "tiara", wears: "gown", top: "#f08ab8", bottom: "#f6a8cc" }),
  prince: person(0.6, { ...PLAIN, hat: "tiara", top: "#3a6fc2", bottom: "#e8e4da", back: "cape", hatColour: "#a82c4c", chest: "sash", holds: "sword" }),
  knight: person(0.64, { ...PLAIN, hat: "helmet", hatColour: "#d8344a", top: "#97a2b2", bottom: "#7c8798", shoes: "#5d6675", chest: "armour", holds: "sword" }),
  pirate: person(0.62, { ...PLAIN, hat: "tricorn", top: "#f4efe4", bottom: "#4a3028", chest: "stripes", face: "patch", holds: "sword" }),
  wizard: person(0.64, { ...PLAIN, hair: "long", hairColour: "#e8e6ea", hat: "wizard", hatColour: "#3a3f9a", wears: "robe", top: "#3a3f9a", bottom: "#474dae", face: "beard", holds: "staff" }),
  witch: person(0.62, { ...LADY, hairColour: "#b5472a", hat: "wizard", hatColour: "#34254a", wears: "robe", top: "#4a2f6a", bottom: "#57387c", holds: "broom" }),
  astronaut: person(0.6, { ...PLAIN, hat: "space", top: "#f1f3f6", bottom: "#e2e6ec", shoes: "#b9c0ca", face: "visor", chest: "badge", holds: "flag" }),
  ballerina: person(0.6, { ...LADY, hair: "bun", wears: "tutu", top: "#f6a8c4", bottom: "#f9bcd2", shoes: "#f08aae" }),
  chef: person(0.6, { ...PLAIN, hat: "chef", top: "#f4f4f0", bottom: "#3a3a44", face: "moustache", chest: "apron", holds: "spoon" }),
  doctor: person(0.6, { ...PLAIN, hair: "bob", top: "#6fb8c8", bottom: "#4a8a9a", chest: "coat", holds: "case" }),
  farmer: person(0.6, { ...PLAIN, hat: "straw", top: "#c2452f", bottom: "#3f5f9a", chest: "overalls", holds: "fork" }),
  firefighter: person(0.6, { ...PLAIN, hat: "fire", hatColour: "#d8281f", top: "#2f3548", bottom: "#2f3548", shoes: "#1c1a20", chest: "stripes", holds: "hose" }),
  policeman: person(0.6, { ...PLAIN, hat: "police", hatColour: "#26406f", top: "#2f4f8a", bottom: "#26355a", chest: "badge" }),
  sailor: person(0.6, { ...PLAIN, hat: "sailor", hatColour: "#2b4f9a", top: "#ffffff", bottom: "#2b4f9a", chest: "stripes", holds: "wheel" }),
  fisherman: person(0.58, { ...PLAIN, hat: "straw", top: "#f2c12c", bottom: "#4a6a5a", face: "beard", hairColour: "#a9a5a2", holds: "rod" }),
  artist: person(0.6, { ...PLAIN, hair: "bob", hat: "beret", hatColour: "#c23a4a", top: "#f4efe4", bottom: "#3a3f5a", chest: "apron", holds: "brush" }),
  teacher: person(0.6, { ...PLAIN, hair: "pony", hat: "graduate", hatColour: "#26263a", top: "#3f8a6a", bottom: "#4a4a5f", face: "glasses", holds: "book" }),
  samurai: person(0.64, { ...PLAIN, hat: "kabuto", hatColour: "#8a1f2a", wears: "robe", top: "#a3262f", bottom: "#2a2733", chest: "armour", holds: "katana" }),
  ninja: person(0.58, { ...PLAIN, hat: "hood", hatColour: "#22212c", top: "#2a2935", bottom: "#22212c", face: "mask", chest: "sash", holds: "katana" }),
  superhero: person(0.64, { ...PLAIN, top: "#2b5fd0", bottom: "#2248a8", shoes: "#d8281f", back: "cape", hatColour: "#d8281f", face: "mask", chest: "star" }),
  viking: person(0.62, { ...PLAIN, hair: "long", hairColour: "#c9762c", hat: "horned", top: "#6b4a30", bottom: "#4a3a2c", face: "beard", holds: "axe" }),
  santa: person(0.6, { ...PLAIN, hairColour: "#f6f5f2", skin: "#f3c9a5", hat: "santa", hatColour: "#d0232a", top: "#d0232a", bottom: "#b81c24", shoes: "#1c1a20", face: "beard", chest: "buttons", holds: "sack" }),
  clown: person(0.6, { ...PLAIN, hair: "bald", skin: "#fbeee4", hat: "clown", top: "#f2c12c", bottom: "#3a8fe0", shoes: "#d8281f", face: "clown", chest: "buttons", holds: "balloons" }),
  soldier: person(0.6, { ...PLAIN, hat: "army", hatColour: "#5a6b3a", top: "#6a7d45", bottom: "#5a6b3a", shoes: "#2c2620", chest: "badge" }),
  mermaid: person(0.58, { ...LADY, hairColour: "#c9402f", wears: "tail", top: "#a65fc8", bottom: "#2fa89a", hat: "wreath" }),
  fairy: person(0.54, { ...LADY, hairColour: "#e6bb5a", hat: "wreath", top: "#8fd06a", bottom: "#a5de80", back: "wings", holds: "wand" }),
  angel: person(0.58, { ...LADY, hairColour: "#e6bb5a", hat: "halo", wears: "robe", top: "#fbfaf6", bottom: "#f4f2ec", back: "feathers" }),
  gnome: person(0.42, { ...PLAIN, hairColour: "#f4f2ee", hat: "gnome", hatColour: "#d8344a", top: "#3f7f4a", bottom: "#6b4a30", face: "beard" }),
  elf: person(0.56, { ...LADY, hair: "long", hairColour: "#e8cf8a", wears: "robe", top: "#4a8a55", bottom: "#3d7548", ears: "pointed", hat: "wreath", holds: "staff" }),
  vampire: person(0.62, { ...PLAIN, hairColour: "#17131c", skin: "#e6dfe2", wears: "suit", top: "#2a2233", bottom: "#1f1a28", back: "cape", hatColour: "#8a1626", face: "fangs" }),
};
