import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawing, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { disc, group, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { FRONTAL_BIRDS } from "./birds-frontal";

/** A bird seen from its side. Lengths are drawing units. */
type Bird = {
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

function bird(size: number, kind: Bird): Drawing {
  const height = kind.legLength + 96 + kind.neck + kind.headRadius * 0.6;
  const width = kind.tail === "plumes" ? 250 : 170;
  return drawing(width, height, size, "ground", (brush) => drawBird(kind, brush));
}

function drawBird(natural: Bird, brush: Brush): string {
  const kind = brush.colour ? { ...natural, coat: brush.colour, wing: darken(brush.colour, 0.2) } : natural;
  const bottom = -kind.legLength;
  const headX = kind.neck > 0 ? 50 + kind.neck * 0.12 : 36;
  const headY = bottom - 72 - kind.neck;
  return (
    tail(kind, bottom) +
    legs(kind, bottom) +
    neck(kind, bottom, headX, headY) +
    group(`translate(0 ${bottom}) scale(${kind.plump} ${kind.plump})`, body(kind)) +
    group(`translate(${headX} ${headY}) rotate(${brush.random.next(-6, 6).toFixed(1)})`, head(kind))
  );
}

function body(kind: Bird): string {
  return (
    shape("M-58 -56C-34 -80 16 -90 42 -74C62 -58 52 -14 16 2C-12 12 -40 -10 -58 -56Z", kind.coat) +
    shape("M50 -62C62 -44 48 -12 16 2C0 6 -12 2 -22 -8C10 -6 40 -28 50 -62Z", kind.breast) +
    shape("M-66 -54C-40 -74 0 -76 20 -60C26 -40 6 -20 -20 -24C-40 -28 -52 -40 -66 -54Z", kind.wing) +
    stroke("M-50 -50C-34 -40 -18 -36 0 -38M-40 -40C-28 -32 -16 -30 -6 -31", darken(kind.wing, 0.25), 2.4)
  );
}

function legs(kind: Bird, bottom: number): string {
  const one = (x: number, colour: string): string =>
    stroke(`M${x} ${bottom - 8}L${x + 2} ${bottom * 0.5}L${x} -3M${x - 9} -1L${x} -4L${x + 12} -1M${x} -4L${x + 3} 0`, colour, 4);
  return one(12, darken(kind.legs, 0.2)) + one(-4, kind.legs);
}

function neck(kind: Bird, bottom: number, headX: number, headY: number): string {
  if (kind.neck === 0) return "";
  const start = `M30 ${bottom - 42}`;
  const d = `${start}C70 ${bottom - 60} 22 ${headY + kind.neck * 0.5} ${headX} ${headY}`;
  return stroke(d, kind.coat, Math.max(11, kind.headRadius * 1.05));
}

function head(kind: Bird): string {
  const r = kind.headRadius;
  const comb =
    kind.crest === "comb"
      ? disc(-r * 0.4, -r, r * 0.42, "#d8282f") + disc(r * 0.15, -r * 1.15, r * 0.46, "#d8282f") + disc(r * 0.62, -r * 0.9, r * 0.36, "#d8282f") + oval(r * 0.8, r * 0.95, r * 0.28, r * 0.5, "#d8282f")
      : "";
  const crown =
    kind.crest === "crown"
      ? repeat(4, (index) => stroke(`M0 ${-r * 0.8}L${-14 + index * 8} ${-r - 20}`, kind.coat, 1.8) + disc(-14 + index * 8, -r - 21, 3.4, "#3fb6a8"))
      : "";
  return comb + crown + beak(kind) + disc(0, 0, r, kind.head ?? kind.coat) + disc(r * 0.36, -r * 0.16, r * 0.3, "#ffffff") + disc(r * 0.4, -r * 0.16, r * 0.22, "#1c1622") + disc(r * 0.48, -r * 0.26, r * 0.08, "#ffffff");
}

function beak(kind: Bird): string {
  const r = kind.headRadius;
  const dark = darken(kind.beak, 0.25);
  switch (kind.beakShape) {
    case "short":
      return shape(`M${r * 0.7} ${-r * 0.3}L${r * 1.75} ${r * 0.1}L${r * 0.7} ${r * 0.5}Z`, kind.beak);
    case "long":
      return shape(`M${r * 0.6} ${-r * 0.3}L${r * 4} ${r * 0.5}L${r * 0.6} ${r * 0.45}Z`, kind.beak);
    case "needle":
      return shape(`M${r * 0.7} ${-r * 0.16}L${r * 3.2} ${r * 0.1}L${r * 0.7} ${r * 0.2}Z`, kind.beak);
    case "hook":
      return shape(`M${r * 0.6} ${-r * 0.5}C${r * 1.5} ${-r * 0.6} ${r * 1.9} 0 ${r * 1.6} ${r * 0.8}C${r * 1.3} ${r * 0.4} ${r} ${r * 0.4} ${r * 0.6} ${r * 0.5}Z`, kind.beak);
    case "flat":
      return shape(`M${r * 0.6} ${-r * 0.2}C${r * 1.1} 0 ${r * 1.6} 0 ${r * 1.95} ${r * 0.16}C${r * 2} ${r * 0.5} ${r * 1.2} ${r * 0.66} ${r * 0.6} ${r * 0.5}Z`, kind.beak) + stroke(`M${r * 0.9} ${r * 0.26}H${r * 1.8}`, dark, 1.4);
    case "huge":
      return shape(`M${r * 0.4} ${-r * 0.7}C${r * 2} ${-r * 1.1} ${r * 3.4} ${-r * 0.3} ${r * 3.2} ${r * 0.9}C${r * 2.4} ${r * 0.5} ${r * 1.4} ${r * 0.7} ${r * 0.4} ${r * 0.6}Z`, kind.beak) + shape(`M${r * 2.9} ${-r * 0.2}C${r * 3.4} ${r * 0.2} ${r * 3.2} ${r * 0.7} ${r * 3.2} ${r * 0.9}L${r * 2.7} ${r * 0.62}Z`, "#26222a");
    case "bent":
      return shape(`M${r * 0.5} ${-r * 0.4}C${r * 1.6} ${-r * 0.4} ${r * 2.2} ${r * 0.4} ${r * 1.8} ${r * 1.7}C${r * 1.3} ${r * 0.9} ${r} ${r * 0.6} ${r * 0.5} ${r * 0.5}Z`, kind.beak) + shape(`M${r * 1.98} ${r * 0.6}C${r * 2.1} ${r} ${r * 1.9} ${r * 1.4} ${r * 1.8} ${r * 1.7}L${r * 1.5} ${r * 1.1}Z`, "#26222a");
  }
}

function tail(kind: Bird, bottom: number): string {
  const y = bottom - 52;
  switch (kind.tail) {
    case "short":
      return shape(`M-46 ${y + 4}L-92 ${y - 4}L-84 ${y + 20}L-40 ${y + 24}Z`, kind.wing);
    case "long":
      return shape(`M-44 ${y}L-116 ${y + 40}L-96 ${y + 52}L-34 ${y + 26}Z`, kind.wing);
    case "fan":
      return repeat(5, (index) => group(`translate(-42 ${y + 6}) rotate(${150 + index * 16})`, oval(34, 0, 34, 9, index % 2 === 0 ? kind.wing : kind.coat)));
    case "cock":
      return repeat(6, (index) => stroke(`M-44 ${y + 8}C-80 ${y - 6 - index * 12} -${88 - index * 7} ${y - 60 - index * 5} -${118 - index * 13} ${y - 30 - index * 10}`, index % 2 === 0 ? "#1f5a4a" : "#2f8a5f", 9));
    case "plumes":
      return repeat(11, (index) => {
        const angle = 142 + index * 12.5;
        return group(`translate(-6 ${y + 14}) rotate(${angle})`, oval(78, 0, 78, 11, index % 2 === 0 ? "#1f8a6a" : "#2aa57c") + disc(138, 0, 13, "#d9b13a") + disc(138, 0, 9, "#2f6fd0") + disc(138, 0, 4.5, "#14204f"));
      });
  }
}

const SONGBIRD = {
  coat: "#8a6a48",
  breast: "#e8dcc6",
  wing: "#5f4630",
  beak: "#4a3a2c",
  legs: "#b07a4a",
  legLength: 24,
  neck: 0,
  headRadius: 29,
  beakShape: "short",
  tail: "short",
  plump: 1,
} as const satisfies Bird;

const WADER = { ...SONGBIRD, neck: 58, legLength: 92, headRadius: 15, beakShape: "long", plump: 0.92 } as const;
const POULTRY = { ...SONGBIRD, neck: 8, legLength: 22, headRadius: 20, plump: 1.12, beak: "#f0b030", legs: "#eaa22c" } as const;

/** Birds, by concept id. */
export const BIRD_DRAWINGS: Drawings = {
  ...FRONTAL_BIRDS,
  bird: bird(0.36, { ...SONGBIRD, coat: "#3f86d6", breast: "#f6c27a", wing: "#2b62a8" }),
  sparrow: bird(0.32, SONGBIRD),
  robin: bird(0.32, { ...SONGBIRD, coat: "#7d6a52", breast: "#e8622c", wing: "#5f4e3a" }),
  crow: bird(0.4, { ...SONGBIRD, coat: "#2c2b36", breast: "#3a3947", wing: "#1c1b25", beak: "#17161d", legs: "#17161d", headRadius: 25, beakShape: "hook" }),
  pigeon: bird(0.34, { ...SONGBIRD, coat: "#97a2b3", breast: "#b7a6c4", wing: "#6f7a8c", legs: "#d9706a", headRadius: 22, neck: 8, head: "#5f7f8a" }),
  gull: bird(0.38, { ...SONGBIRD, coat: "#fbfbfa", breast: "#ffffff", wing: "#a9b4c2", beak: "#f2b632", legs: "#f0a33c", headRadius: 23, neck: 6, legLength: 32 }),
  parrot: bird(0.44, { ...SONGBIRD, coat: "#d8342f", breast: "#f2b632", wing: "#2b67c9", beak: "#3a3540", legs: "#4a4550", beakShape: "hook", tail: "long", headRadius: 28 }),
  toucan: bird(0.44, { ...SONGBIRD, coat: "#22212b", breast: "#fbf2d6", wing: "#15141c", beak: "#f28c28", legs: "#4a78a8", beakShape: "huge", headRadius: 26, tail: "long" }),
  hummingbird: bird(0.34, { ...SONGBIRD, coat: "#1fa37a", breast: "#f5f2ea", wing: "#2c7fc2", beak: "#26222a", beakShape: "needle", headRadius: 24, legLength: 10, head: "#c2268a", tail: "fan", plump: 0.86 }),
  stork: bird(0.58, { ...WADER, coat: "#fbf9f4", breast: "#ffffff", wing: "#24222a", beak: "#e2452c", legs: "#e2452c" }),
  crane: bird(0.58, { ...WADER, coat: "#a9b0ba", breast: "#cfd3d8", wing: "#7c8592", beak: "#6f6a5a", legs: "#4a4a50", head: "#c23a34" }),
  flamingo: bird(0.6, { ...WADER, coat: "#f48fa8", breast: "#fbb8c8", wing: "#e86a8c", beak: "#f6d0c8", legs: "#e87a94", neck: 76, beakShape: "bent" }),
  swan: bird(0.46, { ...WADER, coat: "#ffffff", breast: "#f4f4f6", wing: "#e6e8ee", beak: "#f08a2c", legs: "#3a3840", legLength: 12, neck: 70, headRadius: 17, beakShape: "flat", plump: 1.3, head: "#ffffff" }),
  goose: bird(0.46, { ...WADER, coat: "#f2f0ea", breast: "#ffffff", wing: "#d3d0c8", beak: "#f08a2c", legs: "#f08a2c", legLength: 30, neck: 48, headRadius: 18, beakShape: "flat", plump: 1.15 }),
  duck: bird(0.38, { ...POULTRY, coat: "#8f7a62", breast: "#a3583a", wing: "#6d5c4a", legLength: 16, neck: 16, headRadius: 23, beakShape: "flat", head: "#1f7a4c", beak: "#eac13a" }),
  hen: bird(0.4, { ...POULTRY, coat: "#c9702e", breast: "#dc9450", wing: "#a5551f", crest: "comb", tail: "fan" }),
  rooster: bird(0.48, { ...POULTRY, coat: "#d8642a", breast: "#8a2f22", wing: "#2a6a52", crest: "comb", tail: "cock", head: "#f0a23a", legLength: 32, neck: 18 }),
  chick: bird(0.28, { ...POULTRY, coat: "#f9d649", breast: "#fde887", wing: "#eebb2c", neck: 0, headRadius: 34, legLength: 16, plump: 0.9 }),
  peacock: bird(0.62, { ...SONGBIRD, coat: "#1f5fc2", breast: "#2b7fd8", wing: "#3a9a8a", beak: "#8a8578", legs: "#6a655a", legLength: 40, neck: 46, headRadius: 17, crest: "crown", tail: "plumes", plump: 0.85 }),
  phoenix: drawing(280, 260, 0.6, "air", ({ colour }) => soaring(colour ?? "#f07a1e", "#ffd24a", "#c2241e", true)),
  eagle: drawing(280, 190, 0.5, "air", ({ colour }) => soaring(colour ?? "#5d4029", "#7f5b3b", "#3f2a1a", false)),
};

function soaring(coat: string, light: string, deep: string, fiery: boolean): string {
  const wing = repeat(7, (index) =>
    group(`translate(12 -8) rotate(${-58 + index * 13})`, shape(`M0 -10C40 -26 ${112 - index * 7} -22 ${132 - index * 9} 0C${100 - index * 7} 10 40 14 0 12Z`, index % 2 === 0 ? coat : light)),
  );
  const tails = repeat(fiery ? 5 : 3, (index) => {
    const spread = (index - (fiery ? 2 : 1)) * (fiery ? 20 : 16);
    return fiery
      ? stroke(`M0 34C${spread} 60 ${spread * 1.8} 90 ${spread * 1.2} 128`, index % 2 === 0 ? coat : light, 11) + disc(spread * 1.2, 128, 9, light)
      : shape(`M-8 30L${spread - 9} 76H${spread + 9}L8 30Z`, "#f4efe4");
  });
  return (
    tails +
    mirrored(wing) +
    oval(0, 6, 25, 44, coat) +
    repeat(4, (index) => stroke(`M${-12 + index * 3} ${2 + index * 11}q12 8 ${24 - index * 6} 0`, deep, 2.5)) +
    (fiery ? repeat(3, (index) => shape(`M${-10 + index * 8} -60q${-6 + index * 6} -14 ${-2 + index * 3} -26q10 10 8 26Z`, light)) : "") +
    disc(0, -44, 22, fiery ? coat : "#f6f2e8") +
    shape("M-8 -40C-6 -34 -4 -24 0 -20C4 -24 6 -34 8 -40Z", "#f2b632") +
    mirrored(disc(9, -48, 5, "#ffffff") + disc(9, -47, 3.2, "#1c1622")) +
    mirrored(stroke("M3 -56L15 -52", deep, 3))
  );
}
