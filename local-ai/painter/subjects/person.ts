import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawing, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, group, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type Hair, hairBehind, hairInFront } from "./person-hair";
import { type Hat, hat } from "./person-hats";
import { type Held, held } from "./person-held";

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
  readonly face?: "beard" | "moustache" | "mask" | "clown" | "fangs" | "glasses" | "patch" | "visor";
  readonly chest?: "buttons" | "apron" | "stripes" | "armour" | "coat" | "sash" | "star" | "badge" | "overalls";
  readonly ears?: "pointed";
};

const SKINS = ["#f3c9a5", "#e6b088", "#c98d62", "#8d5a3a", "#f7d6ba"] as const;
const HAIR_COLOURS = ["#2f221d", "#6b4226", "#a86a34", "#d9a94e", "#b5472a", "#3a3038"] as const;

/** The drawing of one kind of person, about 230 units tall. */
export function person(size: number, kind: Person): Drawing {
  return drawing(150, 244, size, "ground", (brush) => drawPerson(kind, brush));
}

function drawPerson(natural: Person, brush: Brush): string {
  const { random } = brush;
  const skin = natural.skin ?? random.pick(SKINS);
  const hairColour = natural.hairColour ?? random.pick(HAIR_COLOURS);
  const kind = { ...natural, top: brush.colour ?? natural.top };
  const wave = random.chance(0.35) && kind.holds === "nothing";
  const tilt = random.next(-4, 4).toFixed(1);
  const headGroup = (content: string): string => group(`translate(0 -176) rotate(${tilt})`, content);
  return [
    back(kind),
    headGroup(hairBehind(kind.hair, hairColour)),
    lowerBody(kind, skin),
    arm(kind, skin, -1, wave),
    torso(kind, skin),
    held(kind.holds, kind.top),
    arm(kind, skin, 1, false),
    headGroup(head(kind, skin, hairColour)),
  ].join("");
}

function back(kind: Person): string {
  switch (kind.back) {
    case "cape":
      return shape("M-24 -134C-60 -80 -66 -40 -62 -8C-30 2 30 2 62 -8C66 -40 60 -80 24 -134Z", kind.hatColour);
    case "wings":
      return mirrored(
        shape("M8 -112C40 -190 92 -190 92 -150C92 -112 50 -96 10 -100Z", "#c9f0f6", 'fill-opacity="0.85"') +
          shape("M8 -100C50 -100 82 -70 70 -46C56 -30 22 -64 8 -92Z", "#e6d4fa", 'fill-opacity="0.85"'),
      );
    case "feathers":
      return mirrored(
        repeat(6, (index) => group(`translate(10 -118) rotate(${-62 + index * 20})`, shape(`M0 -9C40 -22 ${84 - index * 6} -18 ${92 - index * 8} 0C60 10 30 10 0 8Z`, darken("#ffffff", 0.02 + (index % 2) * 0.07)))),
      );
    case undefined:
      return "";
  }
}

function lowerBody(kind: Person, skin: string): string {
  const shoe = mirrored(shape("M6 -8H24C34 -8 40 -3 40 1H6Z", kind.shoes));
  switch (kind.wears) {
    case "trousers":
    case "suit":
      return shoe + mirrored(shape("M1 -82L30 -82C30 -50 27 -24 25 -6H6C4 -30 2 -56 1 -82Z", kind.bottom));
    case "skirt":
    case "dress":
      return shoe + mirrored(box(8, -52, 13, 46, skin)) + skirt(kind, 46, -36);
    case "tutu":
      return (
        mirrored(shape("M6 -80L24 -80L18 -6H8Z", lighten(skin, 0.2)) + shape("M6 -14H20L26 2H8Z", kind.shoes)) +
        oval(0, -80, 70, 15, lighten(kind.bottom, 0.35)) +
        oval(0, -86, 62, 14, kind.bottom)
      );
    case "gown":
      return skirt(kind, 66, 0);
    case "robe":
      return shoe + skirt(kind, 50, -4);
    case "tail":
      return (
        shape("M-28 -86C-40 -50 -20 -30 -4 -16C6 -6 10 2 8 8H22C26 -10 34 -50 28 -86Z", kind.bottom) +
        shape("M8 2C-14 4 -30 16 -34 26C-14 24 4 26 14 14C24 26 46 24 60 22C54 8 36 0 20 2Z", darken(kind.bottom, 0.12)) +
        repeat(9, (index) => stroke(`M${-18 + (index % 3) * 16} ${-72 + Math.floor(index / 3) * 18}q6 7 12 0`, lighten(kind.bottom, 0.4), 2.4))
      );
  }
}

function skirt(kind: Person, spread: number, hem: number): string {
  const folds = repeat(3, (index) =>
    stroke(`M${-12 + index * 12} -84Q${-20 + index * 20} -50 ${(-spread * 0.6 + index * spread * 0.6).toFixed(1)} ${hem - 8}`, darken(kind.bottom, 0.18), 2.4),
  );
  return (
    shape(`M-24 -98C-34 -70 ${-spread} ${hem - 26} ${-spread} ${hem - 4}Q0 ${hem + 12} ${spread} ${hem - 4}C${spread} ${hem - 26} 34 -70 24 -98Z`, kind.bottom) +
    folds +
    stroke(`M${-spread} ${hem - 5}Q0 ${hem + 11} ${spread} ${hem - 5}`, lighten(kind.bottom, 0.3), 4)
  );
}

function torso(kind: Person, skin: string): string {
  const bare = kind.wears === "tail";
  const body = shape("M-27 -136C-36 -120 -32 -92 -29 -78Q0 -70 29 -78C32 -92 36 -120 27 -136Q0 -146 -27 -136Z", bare ? skin : kind.top);
  const neck = box(-8, -150, 16, 18, darken(skin, 0.1), 5);
  const shells = bare ? mirrored(disc(12, -116, 11, kind.top)) : "";
  return neck + body + shells + chest(kind) + collar(kind, skin);
}

function collar(kind: Person, skin: string): string {
  if (kind.wears === "suit") return shape("M-11 -140L0 -112L11 -140Z", "#ffffff") + shape("M-4 -134L0 -112L4 -134L0 -138Z", kind.hatColour);
  return kind.chest === "armour" || kind.face === "visor" ? "" : shape("M-11 -141Q0 -126 11 -141Z", skin);
}

function chest(kind: Person): string {
  const dark = darken(kind.top, 0.3);
  switch (kind.chest) {
    case "buttons":
      return repeat(3, (index) => disc(0, -122 + index * 15, 3, "#f6d56a"));
    case "apron":
      return shape("M-18 -126H18L26 -44Q0 -36 -26 -44Z", "#fbfaf6") + stroke("M-18 -126L-10 -140M18 -126L10 -140", "#e8e6de", 3);
    case "stripes":
      return repeat(4, (index) => stroke(`M-29 ${-126 + index * 13}Q0 ${-121 + index * 13} 29 ${-126 + index * 13}`, kind.bottom, 4.5));
    case "armour":
      return shape("M-24 -134Q0 -122 24 -134L27 -100Q0 -84 -27 -100Z", lighten(kind.top, 0.35)) + stroke("M0 -128V-92M-28 -92Q0 -82 28 -92", dark, 2.6) + mirrored(oval(32, -130, 14, 12, lighten(kind.top, 0.2)));
    case "coat":
      return mirrored(shape("M6 -140L30 -134C36 -112 36 -70 36 -44L8 -42Z", "#fdfdfb")) + stroke("M0 -140V-46", "#cfd4da", 2.4) + stroke("M-14 -138Q-16 -112 0 -108Q16 -112 14 -138", "#4a5568", 2.8);
    case "sash":
      return stroke("M-24 -132L26 -84", kind.hatColour, 9);
    case "star":
      return shape("M0 -126l5 10l11 1l-8 8l2 11l-10 -5l-10 5l2 -11l-8 -8l11 -1Z", "#ffe066");
    case "badge":
      return shape("M12 -124l6 2l6 -2v9q-6 7 -6 7q-6 -7 -6 -7Z", "#f6d56a") + box(-30, -84, 60, 8, "#23202a");
    case "overalls":
      return shape("M-18 -116H18V-78H-18Z", kind.bottom) + stroke("M-16 -114L-20 -138M16 -114L20 -138", kind.bottom, 7);
    case undefined:
      return "";
  }
}

function arm(kind: Person, skin: string, side: 1 | -1, wave: boolean): string {
  const raised = wave || (side === 1 && RAISED.has(kind.holds));
  const sleeve = kind.wears === "tail" || kind.wears === "tutu" ? skin : darken(kind.top, 0.1);
  const d = raised ? "M26 -126C42 -124 50 -132 54 -148" : "M26 -126C38 -116 42 -100 42 -84";
  const [handX, handY] = raised ? [55, -156] : [42, -76];
  return group(side === 1 ? "" : "scale(-1 1)", stroke(d, sleeve, 16) + disc(handX, handY, 8.4, skin));
}

const RAISED: ReadonlySet<Held> = new Set<Held>(["umbrella", "sword", "katana", "wand", "axe", "torch"]);

function head(kind: Person, skin: string, hairColour: string): string {
  return (
    mirrored(kind.ears === "pointed" ? shape("M32 4L58 -16L36 16Z", skin) : disc(35, 4, 7, darken(skin, 0.06))) +
    shape("M0 38C-26 38 -38 18 -37 -4C-36 -30 -18 -40 0 -40C18 -40 36 -30 37 -4C38 18 26 38 0 38Z", skin) +
    features(kind, skin, hairColour) +
    hairInFront(kind.hair, hairColour) +
    hat(kind.hat, kind.hatColour, hairColour)
  );
}

function features(kind: Person, skin: string, hairColour: string): string {
  const eyes = mirrored(oval(14, 2, 4.6, 5.8, "#241a20") + stroke("M8 -10Q14 -14 20 -10", darken(hairColour, 0.2), 2.4)) + disc(-12.4, 0, 1.6, "#ffffff") + disc(15.6, 0, 1.6, "#ffffff");
  const smile = stroke("M-8 19Q0 27 8 19", "#8a3a3a", 2.6);
  const cheeks = mirrored(oval(22, 14, 7, 4.6, "#f0807a", 'fill-opacity="0.4"'));
  const nose = stroke("M0 6q4 5 -1 6", darken(skin, 0.25), 2);
  return eyes + cheeks + nose + smile + facial(kind, hairColour);
}

function facial(kind: Person, hairColour: string): string {
  switch (kind.face) {
    case "beard":
      return shape("M-35 6C-36 46 -16 66 0 70C16 66 36 46 35 6C28 20 12 12 0 16C-12 12 -28 20 -35 6Z", hairColour) + stroke("M-7 24Q0 29 7 24", "#8a3a3a", 2.6);
    case "moustache":
      return shape("M0 14C-10 8 -20 14 -24 22C-14 24 -6 22 0 19C6 22 14 24 24 22C20 14 10 8 0 14Z", hairColour);
    case "mask":
      return shape("M-38 -14H38V12Q0 -2 -38 12Z", kind.hatColour) + mirrored(oval(14, 0, 6, 4, "#ffffff") + disc(14, 0, 3, "#241a20"));
    case "clown":
      return disc(0, 8, 9, "#e0332c") + shape("M-20 20Q0 42 20 20Q0 30 -20 20Z", "#e0332c") + mirrored(disc(22, 14, 7, "#f6a0a0"));
    case "fangs":
      return shape("M-7 22l3 8l3 -7ZM7 22l-3 8l-3 -7Z", "#ffffff");
    case "glasses":
      return mirrored(`<circle cx="14" cy="3" r="10" fill="none" stroke="#3a3440" stroke-width="2.6"/>`) + stroke("M-4 2H4", "#3a3440", 2.6);
    case "patch":
      return disc(14, 2, 9, "#1d1920") + stroke("M-30 -18L36 6", "#1d1920", 3);
    case "visor":
    case undefined:
      return "";
  }
}
