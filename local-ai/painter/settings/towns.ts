import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import type { Random } from "@/local-ai/painter/draw/random";
import { box, coordinate, disc, oval, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { bush, groundCover, hill, ridge, stone, treeRow } from "./land";

function place(stage: Stage, horizon: number, back: string, front = ""): Backdrop {
  return { horizon, floor: stage.height - 92, back, front, sky: "open", floats: false };
}

/** Windows glow after dark; they are added after the light has been applied, so that they stay bright. */
function pane(stage: Stage, x: number, y: number, w: number, h: number, random: Random): string {
  const isLit = stage.light.isNight && random.chance(0.62);
  return box(x, y, w, h, isLit ? random.pick(["#ffd98a", "#ffe9b8", "#ffc46a"]) : mix(stage.light.sky[1], "#2c3850", stage.light.isNight ? 0.6 : 0.45), 1.5);
}

function towers(stage: Stage, name: string, base: number, tall: number, wide: number, depth: number): string {
  const random = stage.random.fork(name);
  const count = Math.ceil(stage.width / wide) + 1;
  return repeat(count, (index) => {
    const w = wide * random.next(0.66, 1);
    const x = index * wide - wide * 0.4;
    const h = tall * random.next(0.4, 1.05);
    const wall = random.pick(["#6f7f9c", "#8a93a8", "#57688a", "#a08f8a", "#7d8a86"]);
    const roof = random.pick(["flat", "spire", "step"]);
    const top = base - h;
    const cap = roof === "spire" ? polygon([x + w * 0.3, top, x + w * 0.5, top - 58, x + w * 0.7, top], wall) : roof === "step" ? box(x + w * 0.2, top - 24, w * 0.6, 26, wall) : "";
    const columns = Math.max(2, Math.floor(w / 26));
    const rows = Math.max(2, Math.floor(h / 36));
    const windows = repeat(columns * rows, (cell) => pane(stage, x + 9 + (cell % columns) * ((w - 14) / columns), top + 15 + Math.floor(cell / columns) * 35, (w - 14) / columns - 7, 17, random));
    return lit(stage, depth, cap + box(x, top, w, h + 20, wall) + box(x + (stage.sunSide > 0 ? 0 : w * 0.82), top, w * 0.18, h + 20, darken(wall, 0.2))) + (depth > 0.5 ? "" : windows);
  });
}

function city(stage: Stage): Backdrop {
  const h = stage.height * 0.7;
  const w = stage.width;
  const road = box(0, h + 40, w, stage.height - h, "#4a4f5c") + box(0, h + 10, w, 40, "#a8a8ac") + repeat(Math.ceil(w / 150), (index) => polygon([index * 150 + 20, stage.height - 150, index * 150 + 96, stage.height - 150, index * 150 + 88, stage.height - 136, index * 150 + 10, stage.height - 136], "#f4e9b8"));
  const back = towers(stage, "far", h + 14, 520, 92, 0.62) + towers(stage, "near", h + 16, 400, 138, 0.24) + lit(stage, 0.04, road + (isSnowy(stage.scene) ? box(0, h + 4, w, 22, "#f4f8fb", 8) : ""));
  return place(stage, h, back);
}

function house(stage: Stage, x: number, base: number, w: number, tall: number, random: Random, depth: number): string {
  const wall = random.pick(["#f0d8a8", "#e8b08a", "#d8c4d0", "#c4d4c0", "#f4ead8", "#d89a7a", "#b8c8d8"]);
  const roof = isSnowy(stage.scene) ? "#f4f8fb" : random.pick(["#b04a34", "#8a4a3a", "#6b5a5a", "#c2603a"]);
  const top = base - tall;
  const body = box(x, top, w, tall + 6, wall) + polygon([x - 12, top + 4, x + w / 2, top - w * 0.42, x + w + 12, top + 4], roof) + box(x + w * 0.68, top - w * 0.36, w * 0.12, w * 0.26, darken(wall, 0.35)) + box(x + w * 0.4, base - tall * 0.42, w * 0.2, tall * 0.42, "#6b4530", 4);
  const windows = [0.12, 0.66].map((at) => pane(stage, x + w * at, top + tall * 0.2, w * 0.2, tall * 0.24, random)).join("") + pane(stage, x + w * 0.41, top + tall * 0.16, w * 0.18, tall * 0.22, random);
  return lit(stage, depth, body) + windows;
}

function street(stage: Stage): Backdrop {
  const h = stage.height * 0.64;
  const w = stage.width;
  const random = stage.random.fork("street");
  const count = Math.max(4, Math.round(w / 210));
  const row = repeat(count, (index) => house(stage, index * (w / count) + 4, h + 14, w / count - 8, random.next(290, 430), random, 0.12));
  const cobbles = repeat(Math.round(w / 8), () => { const y = random.next(h + 74, stage.height); const s = 0.5 + (y - h) / 300; return oval(random.next(0, w), y, 23 * s, 8 * s, random.chance(0.5) ? "#a39c96" : "#b8b0a8"); });
  const paving = box(0, h + 10, w, 50, "#c9c1b4") + box(0, h + 56, w, stage.height - h, "#aaa29a") + cobbles + box(0, h + 54, w, 9, "#8d857c");
  const lamp = (x: number): string => lit(stage, 0, box(x - 5, h - 190, 10, 260, "#2d333d", 4) + box(x - 26, h - 246, 52, 9, "#2d333d", 4)) + shape(`M${coordinate(x - 15)} ${coordinate(h - 190)}h30l9 -48h-48Z`, stage.light.isNight ? "#ffe39a" : "#f2efe0") + (stage.light.isNight ? disc(x, h - 214, 96, "#ffe39a", 'fill-opacity="0.2"') : "");
  return place(stage, h, lit(stage, 0.5, treeRow(stage, "trees", h, 330, 8, growthOf(stage.scene), true)) + row + lit(stage, 0.04, paving) + lamp(w * 0.08) + lamp(w * 0.93));
}

function village(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const w = stage.width;
  const random = stage.random.fork("village");
  const homes = repeat(6, (index) => house(stage, w * (0.02 + index * 0.168), h + 26 + (index % 2) * 26, 128 + random.next(-14, 22), 100, random, 0.18));
  const church = lit(stage, 0.3, box(w * 0.62, h - 150, 66, 160, "#f0e6d2") + polygon([w * 0.62 - 8, h - 146, w * 0.62 + 33, h - 270, w * 0.62 + 74, h - 146], "#7d5a4a") + stroke(`M${coordinate(w * 0.62 + 33)} ${coordinate(h - 270)}v-34m-11 12h22`, "#5a4a3a", 5));
  const path = shape(`M${coordinate(w * 0.5)} ${coordinate(h + 60)}C${coordinate(w * 0.4)} ${coordinate(h + 150)} ${coordinate(w * 0.3)} ${coordinate(stage.height - 90)} ${coordinate(w * 0.24)} ${coordinate(stage.height + 10)}H${coordinate(w * 0.66)}C${coordinate(w * 0.62)} ${coordinate(stage.height - 110)} ${coordinate(w * 0.55)} ${coordinate(h + 140)} ${coordinate(w * 0.54)} ${coordinate(h + 60)}Z`, isSnowy(stage.scene) ? "#dfe8f0" : "#dcc49a");
  const back = lit(stage, 0.56, hill(stage, "far", h - 46, 46, growth.far)) + lit(stage, 0.4, treeRow(stage, "trees", h + 14, 130, 13, growth, true)) + church + lit(stage, 0.14, hill(stage, "mid", h + 18, 14, growth.far)) + homes + lit(stage, 0.04, hill(stage, "near", h + 140, 14, growth.ground) + path + groundCover(stage, "cover", h + 150, growth, 0.4));
  return place(stage, h, back);
}

function farm(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const w = stage.width;
  const roof = isSnowy(stage.scene) ? "#f4f8fb" : "#6b5a5a";
  const x = w * (stage.sunSide > 0 ? 0.06 : 0.62);
  const barn = box(x, h - 120, 270, 190, "#b8402f") + polygon([x - 17, h - 114, x + 34, h - 200, x + 135, h - 256, x + 236, h - 200, x + 287, h - 114], roof) + box(x + 84, h - 50, 102, 120, "#f4ead8") + stroke(`M${coordinate(x + 88)} ${coordinate(h - 46)}l94 112m0 -112l-94 112`, "#b8402f", 9) + disc(x + 135, h - 150, 25, "#f4ead8");
  const silo = box(x + 292, h - 210, 76, 280, "#c4c8cc", 6) + shape(`M${coordinate(x + 290)} ${coordinate(h - 208)}q40 -70 80 0Z`, "#8d959c");
  const fence = repeat(Math.ceil(w / 130) + 1, (index) => box(index * 130, h + 62, 15, 84, "#8a6238", 3)) + box(0, h + 76, w, 13, "#9c7444", 3) + box(0, h + 110, w, 13, "#9c7444", 3);
  const hay = disc(w * (stage.sunSide > 0 ? 0.84 : 0.18), h + 34, 56, "#e0b850") + disc(w * (stage.sunSide > 0 ? 0.84 : 0.18), h + 34, 34, "#c99c3a") + disc(w * (stage.sunSide > 0 ? 0.84 : 0.18), h + 34, 15, "#e0b850");
  const back = lit(stage, 0.56, hill(stage, "far", h - 30, 36, growth.far)) + lit(stage, 0.4, treeRow(stage, "trees", h + 10, 140, 10, growth, true)) + lit(stage, 0.1, silo + barn) + lit(stage, 0.08, hill(stage, "yard", h + 50, 8, mix(growth.ground, "#cfa86a", 0.2)) + hay + fence) + lit(stage, 0.03, groundCover(stage, "cover", h + 150, growth, 0.3));
  return place(stage, h, back);
}

/** A castle with its middle at (x, base), `s` times 400 units tall. */
function castleWalls(stage: Stage, x: number, base: number, s: number): string {
  const wall = "#b9b2ac";
  const roof = stage.random.fork("roofs").pick(["#4a6aa8", "#a8434f", "#5a4a8a", "#3f8a7a"]);
  const tower = (dx: number, w: number, tall: number): string => {
    const left = x + (dx - w / 2) * s;
    const top = base - tall * s;
    return box(left, top, w * s, tall * s, lighten(wall, 0.06)) + box(left + (stage.sunSide > 0 ? 0 : w * 0.74 * s), top, w * 0.26 * s, tall * s, darken(wall, 0.18)) + polygon([left - 9 * s, top + 2, left + (w / 2) * s, top - w * 1.35 * s, left + (w + 9) * s, top + 2], roof) + stroke(`M${coordinate(left + (w / 2) * s)} ${coordinate(top - w * 1.35 * s)}v${coordinate(-26 * s)}`, "#5a4a3a", 3 * s) + shape(`M${coordinate(left + (w / 2) * s)} ${coordinate(top - w * 1.35 * s - 26 * s)}l${coordinate(30 * s)} ${coordinate(9 * s)}l${coordinate(-30 * s)} ${coordinate(9 * s)}Z`, "#d8344a") + shape(`M${coordinate(left + w * 0.38 * s)} ${coordinate(top + 62 * s)}v${coordinate(-20 * s)}q${coordinate(w * 0.12 * s)} ${coordinate(-17 * s)} ${coordinate(w * 0.24 * s)} 0v${coordinate(20 * s)}Z`, stage.light.isNight ? "#fff3b0" : "#4a4552");
  };
  const curtain = (left: number, w: number, tall: number): string => box(x + left * s, base - tall * s, w * s, tall * s, wall) + repeat(Math.floor(w / 24), (index) => box(x + (left + index * 24) * s, base - (tall + 16) * s, 14 * s, 18 * s, wall));
  return tower(-64, 58, 330) + tower(64, 54, 300) + tower(0, 74, 390) + curtain(-176, 352, 150) + tower(-176, 66, 240) + tower(176, 66, 240) + shape(`M${coordinate(x - 36 * s)} ${coordinate(base)}v${coordinate(-66 * s)}q${coordinate(36 * s)} ${coordinate(-50 * s)} ${coordinate(72 * s)} 0v${coordinate(66 * s)}Z`, "#5a3f2a") + repeat(3, (index) => stroke(`M${coordinate(x + (index - 1) * 18 * s)} ${coordinate(base)}v${coordinate(-82 * s)}`, "#3f2c1e", 2.4 * s));
}

function castle(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.6;
  const isEmpty = stage.scene.subjects.length + stage.scene.things.length === 0;
  const x = stage.width * (isEmpty ? 0.5 : 0.5 - stage.sunSide * 0.16);
  const back = lit(stage, 0.6, ridge(stage, "far", h + 6, 230, "#7d8fb0", true)) + lit(stage, 0.3, hill(stage, "mount", h - 30, 30, growth.far)) + lit(stage, 0.14, castleWalls(stage, x, h + 6, isEmpty ? 1.25 : 1.05)) + lit(stage, 0.2, treeRow(stage, "trees", h + 46, 110, 15, growth, true)) + lit(stage, 0.04, hill(stage, "near", h + 60, 26, growth.ground) + groundCover(stage, "cover", h + 120, growth, 0.4));
  return place(stage, h, back);
}

function ruins(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.6;
  const w = stage.width;
  const random = stage.random.fork("ruins");
  const column = (x: number, tall: number): string => box(x - 26, h + 60 - tall, 52, tall, "#d8cdb8") + repeat(3, (index) => box(x - 17 + index * 14, h + 60 - tall, 4, tall, "#bcb09a")) + box(x - 36, h + 50, 72, 17, "#c4b8a2") + (tall > 260 ? box(x - 36, h + 50 - tall, 72, 17, "#c4b8a2") : polygon([x - 26, h + 62 - tall, x - 10, h + 40 - tall, x + 8, h + 58 - tall, x + 26, h + 44 - tall, x + 26, h + 70 - tall, x - 26, h + 70 - tall], "#d8cdb8"));
  const arch = shape(`M${coordinate(w * 0.32)} ${coordinate(h + 60)}V${coordinate(h - 120)}A${coordinate(w * 0.18)} 190 0 0 1 ${coordinate(w * 0.68)} ${coordinate(h - 120)}V${coordinate(h + 60)}H${coordinate(w * 0.62)}V${coordinate(h - 100)}A${coordinate(w * 0.12)} 130 0 0 0 ${coordinate(w * 0.38)} ${coordinate(h - 100)}V${coordinate(h + 60)}Z`, "#cabfa8");
  const back = lit(stage, 0.56, ridge(stage, "far", h, 150, "#8a96a8", false)) + lit(stage, 0.4, treeRow(stage, "trees", h + 14, 170, 13, growth, true)) + lit(stage, 0.1, arch + column(w * 0.1, 330) + column(w * 0.22, 210) + column(w * 0.8, 290) + column(w * 0.92, 170)) + lit(stage, 0.06, hill(stage, "near", h + 56, 12, growth.ground) + repeat(7, () => stone(w * random.next(0, 1), h + random.next(90, 260), random.next(20, 46), "#c4b8a2")) + repeat(5, () => bush(w * random.next(0, 1), h + random.next(70, 110), 34, growth.leaves)) + groundCover(stage, "cover", h + 110, growth, 0.3));
  return place(stage, h, back);
}

function market(stage: Stage): Backdrop {
  const h = stage.height * 0.64;
  const w = stage.width;
  const random = stage.random.fork("market");
  const stall = (x: number, tone: string): string =>
    box(x + 8, h - 130, 9, 230, "#7a5632") + box(x + 203, h - 130, 9, 230, "#7a5632") + repeat(6, (index) => shape(`M${coordinate(x - 6 + index * 38.6)} ${coordinate(h - 130)}l${index < 3 ? 9 : 0} -66h${index < 3 ? 30 : 30}l${index < 3 ? 0 : 9} 66q-19 24 -39 0Z`, index % 2 === 0 ? tone : "#fbf6ea")) + box(x - 4, h + 20, 228, 84, "#9c7044", 4) + repeat(3, (crate) => box(x + 10 + crate * 70, h - 4, 62, 32, "#c2935a", 3) + repeat(6, (item) => disc(x + 20 + crate * 70 + (item % 3) * 20, h - 6 - Math.floor(item / 3) * 13, 11, ["#d8342f", "#f2a32c", "#6ab04a"][crate] ?? "#d8342f")));
  const count = Math.max(3, Math.round(w / 290));
  const stalls = repeat(count, (index) => stall((index + 0.5) * (w / count) - 110, random.pick(["#d8443f", "#3f8ac2", "#4aa05a", "#e8963a"])));
  const row = repeat(Math.max(4, Math.round(w / 200)), (index) => house(stage, index * 202, h - 10, 190, random.next(300, 400), random, 0.3));
  const flags = stroke(`M-10 90Q${coordinate(w / 2)} 210 ${coordinate(w + 10)} 90`, "#8d857c", 3) + repeat(13, (index) => { const t = (index + 0.5) / 13; const y = 90 + 4 * 60 * t * (1 - t); return polygon([w * t - 19, y, w * t + 19, y, w * t, y + 38], ["#d8443f", "#f2c23a", "#3f8ac2", "#4aa05a"][index % 4] ?? "#d8443f"); });
  return place(stage, h, row + lit(stage, 0.03, box(0, h + 8, w, stage.height, "#b8a894") + stalls + repeat(40, () => oval(random.next(0, w), random.next(h + 130, stage.height), 34, 9, "#a89884")) + flags));
}

function trainStation(stage: Stage): Backdrop {
  const h = stage.height * 0.66;
  const w = stage.width;
  const hall = repeat(4, (index) => { const x = (index + 0.5) * (w / 4); return shape(`M${coordinate(x - w / 8)} ${coordinate(h + 20)}V${coordinate(h - 210)}A${coordinate(w / 8)} 170 0 0 1 ${coordinate(x + w / 8)} ${coordinate(h - 210)}V${coordinate(h + 20)}Z`, "#c2693f") + shape(`M${coordinate(x - w / 11)} ${coordinate(h + 20)}V${coordinate(h - 200)}A${coordinate(w / 11)} 130 0 0 1 ${coordinate(x + w / 11)} ${coordinate(h - 200)}V${coordinate(h + 20)}Z`, "#e8eef2") + stroke(`M${coordinate(x)} ${coordinate(h + 20)}V${coordinate(h - 330)}M${coordinate(x - w / 11)} ${coordinate(h - 90)}H${coordinate(x + w / 11)}M${coordinate(x - w / 11)} ${coordinate(h - 200)}H${coordinate(x + w / 11)}`, "#6b7a8a", 5); });
  const clock = disc(w * 0.5, h - 370, 62, "#f8f4e8") + `<circle cx="${coordinate(w * 0.5)}" cy="${coordinate(h - 370)}" r="62" fill="none" stroke="#4a3a30" stroke-width="10"/>` + stroke(`M${coordinate(w * 0.5)} ${coordinate(h - 370)}v-40M${coordinate(w * 0.5)} ${coordinate(h - 370)}l28 14`, "#26222a", 7);
  const rails = box(0, h + 16, w, 100, "#7d756c") + repeat(Math.ceil(w / 58), (index) => box(index * 58, h + 30, 30, 66, "#5c4a3a")) + box(0, h + 40, w, 9, "#c4ccd4") + box(0, h + 80, w, 9, "#c4ccd4");
  const platform = box(0, h + 116, w, stage.height, "#c9c4bc") + box(0, h + 116, w, 16, "#f2c832") + repeat(Math.ceil(w / 130), (index) => stroke(`M${index * 130} ${coordinate(h + 134)}l-40 ${coordinate(stage.height - h)}`, "#b0aaa2", 3));
  return place(stage, h, lit(stage, 0.12, box(0, h - 300, w, 320, "#d8865a") + hall + clock) + lit(stage, 0.03, rails + platform));
}

/** Where people live and build, by concept id. */
export const TOWNS: Readonly<Record<string, (stage: Stage) => Backdrop>> = { city, street, village, farm, castle, ruins, market, "train-station": trainStation };
