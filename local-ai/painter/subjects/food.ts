import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, group, oval, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

const LEAF = "#4f9a44";

function leaf(x: number, y: number, turn: number): string {
  return group(`translate(${x} ${y}) rotate(${turn})`, shape("M0 0C10 -18 34 -20 46 -6C34 8 12 10 0 0Z", LEAF), stroke("M4 -1Q22 -6 38 -6", darken(LEAF, 0.3), 2));
}

function shine(x: number, y: number, rx: number, ry: number): string {
  return oval(x, y, rx, ry, "#ffffff", `fill-opacity="0.5" transform="rotate(-30 ${x} ${y})"`);
}

function apple({ colour }: Brush): string {
  const skin = colour ?? "#d8342f";
  return stroke("M2 -128Q0 -150 12 -164", "#6b4a30", 8) + leaf(8, -146, -8) + shape("M0 -126C-30 -146 -78 -136 -80 -82C-82 -34 -46 6 -20 2C-8 -2 8 -2 20 2C46 6 82 -34 80 -82C78 -136 30 -146 0 -126Z", skin) + shine(-44, -98, 12, 22);
}

function pear({ colour }: Brush): string {
  const skin = colour ?? "#b8c83a";
  return stroke("M2 -160Q0 -180 12 -192", "#6b4a30", 7) + leaf(6, -176, -4) + shape("M0 -164C-34 -164 -30 -118 -46 -94C-78 -60 -66 2 0 2C66 2 78 -60 46 -94C30 -118 34 -164 0 -164Z", skin) + shine(-28, -66, 12, 26) + repeat(7, (index) => disc(-10 + ((index * 23) % 50), -20 - ((index * 31) % 70), 2, darken(skin, 0.25)));
}

function citrus(skin: string): string {
  return leaf(2, -136, -14) + disc(0, -68, 68, skin) + repeat(16, (index) => disc(Math.cos(index * 2.4) * (12 + index * 3), -68 + Math.sin(index * 2.4) * (12 + index * 3), 2, darken(skin, 0.14))) + disc(0, -133, 5, "#5a7a3a") + shine(-26, -96, 12, 20) + group("translate(72 0)", disc(0, -42, 42, skin) + disc(0, -42, 36, "#fff4d8") + repeat(8, (index) => group(`translate(0 -42) rotate(${index * 45})`, shape("M0 -4L-9 -27Q0 -33 9 -27Z", lighten(skin, 0.15)))));
}

function lemon({ colour }: Brush): string {
  const skin = colour ?? "#f4dc3a";
  return leaf(60, -92, -30) + shape("M-92 -56C-84 -66 -74 -96 -30 -106C20 -114 64 -92 78 -62C84 -56 94 -56 96 -50C94 -42 82 -42 76 -36C56 -6 10 6 -34 -4C-66 -12 -76 -34 -82 -44C-90 -46 -94 -50 -92 -56Z", skin) + shine(-30, -76, 12, 22);
}

function banana({ colour }: Brush): string {
  const skin = colour ?? "#f6d23a";
  const one = shape("M-60 -132C-72 -60 -20 6 70 -6C84 -8 90 -22 80 -28C30 -30 -16 -66 -36 -136C-40 -146 -58 -144 -60 -132Z", skin) + stroke("M-46 -120C-36 -60 10 -20 70 -16", darken(skin, 0.2), 3) + shape("M-60 -132L-60 -152L-44 -152L-36 -136Z", "#7a5a2a") + shape("M78 -28L92 -26L86 -10L74 -6Z", "#5a4220");
  return group("translate(-14 4) rotate(-14 -46 -140)", one) + one;
}

function strawberry({ colour }: Brush): string {
  const skin = colour ?? "#e0303a";
  const seeds = [4, 3, 2, 1].map((count, row) => repeat(count, (index) => oval((index - (count - 1) / 2) * 28, -92 + row * 24, 3, 5, "#ffe9a0"))).join("");
  return shape("M0 2C-34 -14 -74 -64 -62 -104C-50 -130 -14 -122 0 -116C14 -122 50 -130 62 -104C74 -64 34 -14 0 2Z", skin) + seeds + shape("M0 -112L-46 -122L-24 -134L-40 -150L-8 -140L0 -164L8 -140L40 -150L24 -134L46 -122Z", LEAF);
}

function cherry({ colour }: Brush): string {
  const skin = colour ?? "#c2182f";
  return stroke("M-36 -66C-30 -120 0 -154 34 -170M44 -60C44 -110 40 -146 34 -170", "#5a7a3a", 6) + leaf(34, -166, 20) + disc(-38, -40, 42, skin) + disc(46, -36, 40, darken(skin, 0.12)) + shine(-52, -58, 8, 14) + shine(34, -52, 8, 13);
}

function watermelon({ colour }: Brush): string {
  const flesh = colour ?? "#f0475a";
  return shape("M-110 -100A110 110 0 0 0 110 -100Z", "#2f8a3f") + shape("M-98 -100A98 98 0 0 0 98 -100Z", "#e8f6d0") + shape("M-88 -100A88 88 0 0 0 88 -100Z", flesh) + [[-50, -82], [-16, -86], [20, -82], [54, -84], [-30, -56], [6, -52], [36, -58], [-6, -30]].map(([x = 0, y = 0]) => oval(x, y, 4.5, 7.5, "#2a1c22")).join("");
}

function grapes({ colour }: Brush): string {
  const skin = colour ?? "#7a4aa8";
  return stroke("M0 -136V-166", "#6b4a30", 7) + leaf(2, -148, -20) + [4, 5, 4, 3, 2, 1].map((count, row) => repeat(count, (index) => disc((index - (count - 1) / 2) * 31, -132 + row * 25, 18, (index + row) % 2 === 0 ? skin : lighten(skin, 0.12)) + shine((index - (count - 1) / 2) * 31 - 6, -139 + row * 25, 4, 6))).join("");
}

function pumpkin({ colour }: Brush): string {
  const skin = colour ?? "#ec7f1e";
  return stroke("M0 -116C-4 -136 6 -146 18 -150", "#5a7a3a", 14) + oval(-56, -58, 46, 56, darken(skin, 0.14)) + oval(56, -58, 46, 56, darken(skin, 0.14)) + oval(-28, -60, 44, 60, skin) + oval(28, -60, 44, 60, skin) + oval(0, -60, 34, 62, lighten(skin, 0.1)) + shine(-30, -90, 9, 20);
}

function carrot({ colour }: Brush): string {
  const skin = colour ?? "#f2822a";
  return group("translate(0 -80) rotate(24)", repeat(5, (index) => stroke(`M0 -70Q${-30 + index * 15} -100 ${-40 + index * 20} -${118 + (2 - Math.abs(index - 2)) * 14}`, index % 2 === 0 ? LEAF : "#6ab054", 8)) + shape("M-30 -66C-36 -86 36 -86 30 -66C26 -10 10 60 0 86C-10 60 -26 -10 -30 -66Z", skin) + stroke("M-26 -40H-6M8 -20H24M-18 4H0M2 28H14", darken(skin, 0.22), 4));
}

function pizza({ colour }: Brush): string {
  const sauce = colour ?? "#e8b23a";
  return oval(0, -70, 130, 74, "#c98a3e") + oval(0, -76, 116, 62, "#d8482f") + oval(0, -78, 110, 57, sauce) + [[-56, -94], [-10, -108], [50, -98], [-70, -62], [-14, -66], [40, -56], [82, -76], [4, -36]].map(([x = 0, y = 0]) => oval(x, y, 17, 10, "#c2342c") + oval(x - 4, y - 2, 5, 3, "#e8705a")).join("") + [[-36, -78], [22, -84], [60, -74], [-40, -46]].map(([x = 0, y = 0]) => oval(x, y, 9, 5, LEAF)).join("") + stroke("M0 -78L-96 -40M0 -78L96 -40M0 -78V-134", "#b57a2e", 2.4);
}

function burger({ colour }: Brush): string {
  const bun = colour ?? "#e0a04a";
  return box(-92, -36, 184, 38, bun, 18) + box(-98, -62, 196, 30, "#6b3a24", 14) + shape("M-96 -72H96L74 -50L52 -68L24 -46L-4 -68L-40 -50Z", "#f6c42c") + shape("M-104 -78Q-88 -58 -70 -74Q-50 -56 -30 -74Q-10 -56 10 -74Q30 -56 50 -74Q70 -56 84 -74Q98 -60 104 -80Z", "#6ab04a") + box(-94, -94, 188, 20, "#d8382f", 9) + shape("M-98 -92C-98 -170 98 -170 98 -92Z", bun) + repeat(9, (index) => oval(-60 + index * 15, -128 - Math.sin((index / 8) * Math.PI) * 16 + (index % 2) * 14, 5, 3, "#fff4d8"));
}

function pierogi({ colour }: Brush): string {
  const dough = colour ?? "#f6e6c2";
  const one = (x: number, y: number, turn: number): string => group(`translate(${x} ${y}) rotate(${turn})`, shape("M-52 4C-50 -58 50 -58 52 4C44 18 -44 18 -52 4Z", darken(dough, 0.26)), shape("M-48 0C-46 -52 46 -52 48 0C40 12 -40 12 -48 0Z", dough), repeat(8, (index) => disc(-44 + index * 12.6, 4 + Math.sin((index / 7) * Math.PI) * 5, 7, darken(dough, 0.08))), oval(-12, -22, 12, 6, "#ffffff", 'fill-opacity="0.6"'));
  return oval(0, -22, 142, 38, "#f2f4f8") + oval(0, -28, 112, 27, "#dfe6f0") + one(-60, -38, -6) + one(56, -38, 8) + one(0, -52, 2) + one(-28, -26, -10) + one(40, -20, 12) + repeat(8, (index) => disc(-50 + index * 14, -66 + (index % 3) * 12, 5, index % 2 === 0 ? "#c9822f" : "#e0a85a"));
}

function bread({ colour }: Brush): string {
  const crust = colour ?? "#c98a46";
  return shape("M-118 -30C-128 -96 -70 -112 0 -112C70 -112 128 -96 118 -30C114 0 -114 0 -118 -30Z", crust) + shape("M-108 -26C-60 -6 60 -6 108 -26C104 -4 -104 -4 -108 -26Z", darken(crust, 0.25)) + [-66, -14, 38].map((x) => shape(`M${x} -96C${x + 16} -84 ${x + 26} -60 ${x + 24} -42C${x + 8} -54 ${x - 4} -76 ${x} -96Z`, "#f4dcae")).join("");
}

function cake({ colour }: Brush): string {
  const cream = colour ?? "#f6a8c4";
  return oval(0, -6, 130, 17, "#e8ecf2") + box(-104, -76, 208, 70, "#f4dcae", 10) + box(-104, -52, 208, 13, cream) + box(-74, -134, 148, 60, "#f4dcae", 9) + shape("M-104 -74Q-104 -88 -92 -88H92Q104 -88 104 -74Q98 -52 86 -70Q74 -48 60 -70Q46 -46 30 -70Q14 -50 0 -70Q-14 -48 -30 -70Q-46 -50 -60 -70Q-74 -48 -88 -70Q-100 -56 -104 -74Z", cream) + shape("M-74 -132Q-74 -146 -62 -146H62Q74 -146 74 -132Q66 -110 54 -128Q40 -106 26 -128Q12 -108 0 -128Q-14 -106 -28 -128Q-42 -110 -54 -128Q-68 -112 -74 -132Z", lighten(cream, 0.4)) + repeat(3, (index) => box(-40 + index * 36, -186, 9, 42, ["#5aa8e0", "#f6d24a", "#7ac07a"][index] ?? "#5aa8e0", 3) + shape(`M${-35.5 + index * 36} -212C${-26 + index * 36} -198 ${-27 + index * 36} -188 ${-35.5 + index * 36} -188C${-44 + index * 36} -188 ${-45 + index * 36} -198 ${-35.5 + index * 36} -212Z`, "#ffae2c")) + repeat(5, (index) => disc(-84 + index * 42, -90, 10, "#d8243a"));
}

function doughnut({ colour }: Brush): string {
  const glaze = colour ?? "#f08ab4";
  return oval(0, -60, 104, 62, "#d8a05a") + shape("M-100 -66C-100 -140 100 -140 100 -66C96 -40 76 -58 60 -40C44 -26 30 -44 12 -34C-6 -24 -22 -42 -42 -34C-62 -26 -74 -46 -86 -44C-96 -44 -100 -56 -100 -66Z", glaze) + oval(0, -76, 32, 17, "#8a5a2c") + oval(0, -71, 28, 13, "#c98a46") + repeat(18, (index) => group(`translate(${(Math.cos(index * 2.4) * (56 + (index % 3) * 13)).toFixed(1)} ${(-82 + Math.sin(index * 2.4) * (26 + (index % 3) * 6)).toFixed(1)}) rotate(${index * 47})`, box(-7, -2.5, 14, 5, ["#ffffff", "#6ad0e8", "#ffe066", "#8a5ad0"][index % 4] ?? "#ffffff", 2.5)));
}

function iceCream({ colour }: Brush): string {
  const scoop = colour ?? "#f6b4c8";
  return polygon([-48, -104, 48, -104, 0, 4], "#dba35a") + stroke("M-38 -82L14 -28M-20 -104L26 -52M38 -82L-14 -28M20 -104L-26 -52", "#b57a36", 4) + disc(-30, -126, 38, "#fbf0c8") + disc(30, -126, 38, "#8a5a3a") + disc(0, -168, 42, scoop) + shape("M-70 -112Q-58 -92 -44 -104Q-28 -88 -12 -104Q4 -88 20 -104Q40 -90 54 -104Q66 -96 70 -114Z", "#fbf0c8") + disc(4, -214, 13, "#d8243a") + stroke("M6 -226q6 -16 20 -18", "#5a7a3a", 3) + shine(-16, -184, 8, 13);
}

function cup(drink: string, colour: string | undefined): string {
  const china = colour ?? "#f4f1ea";
  return [-26, 6, 38].map((x) => stroke(`M${x} -128q14 -18 0 -36t0 -36`, "#ffffff", 6, 'stroke-opacity="0.6"')).join("") + oval(0, -8, 116, 18, darken(china, 0.1)) + oval(0, -12, 98, 12, china) + `<path d="M62 -90C112 -98 112 -34 54 -38" fill="none" stroke="${china}" stroke-width="13"/>` + shape("M-76 -108H76C76 -40 50 -14 0 -14S-76 -40 -76 -108Z", china) + oval(0, -108, 76, 19, lighten(china, 0.3)) + oval(0, -106, 65, 14, drink) + stroke("M-52 -86C-46 -60 -36 -44 -22 -34", "#ffffff", 6, 'stroke-opacity="0.7"');
}

function cheese({ colour }: Brush): string {
  const rind = colour ?? "#f6c83a";
  return polygon([-110, -42, 40, -110, 112, -50, 112, 0, -110, 0], rind) + polygon([-110, -42, 40, -110, 112, -50], lighten(rind, 0.4)) + polygon([-110, -42, 112, -50, 112, 0, -110, 0], rind) + [[-60, -20, 14], [-10, -26, 10], [44, -18, 16], [84, -32, 9], [6, -72, 10], [52, -70, 8]].map(([x = 0, y = 0, r = 0]) => oval(x, y, r, r * 0.8, darken(rind, 0.22))).join("");
}

function egg({ colour, random }: Brush): string {
  const shell = colour ?? random.pick(["#f6d8b4", "#8ad0e0", "#f2a8c0", "#c8b0f0"] as const);
  return oval(0, -6, 70, 12, "#c9955a") + shape("M0 -156C-44 -150 -66 -92 -62 -58C-58 -18 -34 0 0 0S58 -18 62 -58C66 -92 44 -150 0 -156Z", shell) + stroke("M-58 -84L-38 -98L-18 -84L2 -98L22 -84L42 -98L58 -86", lighten(shell, 0.65), 7) + stroke("M-60 -46Q0 -26 60 -46", darken(shell, 0.3), 6) + repeat(5, (index) => disc(-40 + index * 20, -64 + Math.abs(index - 2) * -3, 5, "#ffffff")) + shine(-26, -118, 8, 16);
}

/** Food and drink, by concept id. */
export const FOOD_DRAWINGS: Drawings = {
  apple: drawing(166, 172, 0.36, "ground", apple),
  pear: drawing(150, 196, 0.38, "ground", pear),
  "orange-fruit": drawing(210, 146, 0.34, "ground", ({ colour }) => citrus(colour ?? "#f2902a")),
  lemon: drawing(200, 120, 0.3, "ground", lemon),
  banana: drawing(190, 160, 0.36, "ground", banana),
  strawberry: drawing(140, 168, 0.36, "ground", strawberry),
  cherry: drawing(180, 178, 0.36, "ground", cherry),
  watermelon: drawing(224, 106, 0.3, "ground", watermelon),
  grapes: drawing(170, 172, 0.38, "ground", grapes),
  pumpkin: drawing(208, 152, 0.36, "ground", pumpkin),
  carrot: drawing(170, 220, 0.38, "ground", carrot),
  pizza: drawing(264, 148, 0.34, "ground", pizza),
  burger: drawing(212, 156, 0.38, "ground", burger),
  pierogi: drawing(286, 108, 0.3, "ground", pierogi),
  bread: drawing(240, 114, 0.3, "ground", bread),
  cake: drawing(264, 216, 0.46, "ground", cake),
  doughnut: drawing(212, 126, 0.32, "ground", doughnut),
  "ice-cream": drawing(140, 246, 0.48, "ground", iceCream),
  coffee: drawing(236, 204, 0.4, "ground", ({ colour }) => cup("#6b4024", colour)),
  tea: drawing(236, 204, 0.4, "ground", ({ colour }) => cup("#c9822f", colour ?? "#bfe0d0")),
  cheese: drawing(226, 112, 0.3, "ground", cheese),
  egg: drawing(142, 158, 0.34, "ground", egg),
};
