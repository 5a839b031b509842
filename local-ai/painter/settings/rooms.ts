import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, group, oval, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";


function room(stage: Stage, wall: string, floor: string, furniture: string, front = ""): Backdrop {
  const edge = stage.height * 0.68;
  const dim = stage.light.isNight ? 0.34 : 0;
  const wallTone = darken(wall, dim);
  const floorTone = darken(floor, dim * 0.8);
  const boards = repeat(7, (index) => stroke(`M${coordinate(stage.width * (0.5 + (index - 3) * 0.14))} ${coordinate(edge)}L${coordinate(stage.width * (0.5 + (index - 3) * 0.36))} ${coordinate(stage.height)}`, darken(floorTone, 0.14), 4));
  const back = box(0, 0, stage.width, edge + 4, wallTone) + box(0, edge - 13, stage.width, 17, lighten(wallTone, 0.3)) + box(0, edge, stage.width, stage.height - edge, floorTone) + boards + furniture;
  return { horizon: edge, floor: stage.height - 96, back, front, sky: "none", floats: false };
}

/** A window onto the sky of the hour, its upper left corner at (x, y). */
function window(stage: Stage, x: number, y: number, w: number, h: number): string {
  const [top, middle, low] = stage.light.sky;
  const random = stage.random.fork("window");
  const view = `<defs><linearGradient id="view" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.6" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>`;
  const weather = stage.scene.weather;
  const falling = weather === "rain" || weather === "storm" ? repeat(16, () => { const [fx, fy] = [x + random.next(10, w - 10), y + random.next(10, h - 40)]; return stroke(`M${coordinate(fx)} ${coordinate(fy)}l-5 26`, "#dcecf8", 2.4); }) : weather === "snow" || stage.scene.season === "winter" ? repeat(20, () => disc(x + random.next(10, w - 10), y + random.next(10, h - 10), random.next(2.5, 5), "#ffffff")) : "";
  const light = stage.light.isNight ? repeat(9, () => disc(x + random.next(10, w - 10), y + random.next(10, h * 0.6), 2, "#ffffff")) + disc(x + w * 0.7, y + h * 0.26, 21, stage.light.sun) : disc(x + w * 0.7, y + h * (0.9 - stage.light.sunHeight * 0.7), 25, stage.light.sun);
  return view + box(x - 15, y - 15, w + 30, h + 30, "#f4eee2", 6) + box(x, y, w, h, "url(#view)") + light + shape(`M${coordinate(x)} ${coordinate(y + h)}v-46q${coordinate(w * 0.3)} -40 ${coordinate(w * 0.55)} -8t${coordinate(w * 0.45)} -6v60Z`, mix("#6a9a5a", middle, 0.4)) + falling + box(x + w / 2 - 5, y, 10, h, "#f4eee2") + box(x, y + h / 2 - 5, w, 10, "#f4eee2") + box(x - 26, y + h + 13, w + 52, 17, "#e2d8c6", 5);
}

function lampGlow(stage: Stage, x: number, y: number): string {
  return stage.light.isNight ? `<defs><radialGradient id="lamp"><stop offset="0" stop-color="#ffdf9a" stop-opacity="0.75"/><stop offset="1" stop-color="#ffdf9a" stop-opacity="0"/></radialGradient></defs>` + disc(x, y, 340, "url(#lamp)") : "";
}

function shelf(stage: Stage, x: number, y: number, w: number, name: string): string {
  const random = stage.random.fork(name);
  const books: string[] = [];
  for (let at = x + 6; at < x + w - 20; ) {
    const thick = random.next(13, 26);
    const tall = random.next(58, 92);
    const tone = random.pick(["#a8433a", "#3a6a9a", "#4a8a5a", "#c9953a", "#6b4a8a", "#d8c8a8", "#2f4a5a"]);
    books.push(box(at, y - tall, thick, tall, tone, 2) + box(at + 2, y - tall + 11, thick - 4, 5, lighten(tone, 0.5)));
    at += thick + (random.chance(0.14) ? 22 : 2);
  }
  return books.join("") + box(x, y, w, 13, "#7a5230");
}

function livingRoom(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const tone = stage.random.fork("sofa").pick(["#5f8f9a", "#b86a5a", "#7a8a5a", "#8a6a9a"]);
  const sofa = group(`translate(${coordinate(w * 0.76)} ${coordinate(e + 76)})`, box(-190, -150, 380, 120, tone, 34) + box(-220, -104, 66, 120, darken(tone, 0.12), 26) + box(154, -104, 66, 120, darken(tone, 0.12), 26) + box(-160, -66, 158, 66, lighten(tone, 0.12), 17) + box(2, -66, 158, 66, lighten(tone, 0.12), 17));
  const lamp = box(w * 0.12 - 5, e - 250, 10, 290, "#4a4048") + oval(w * 0.12, e + 42, 54, 11, "#4a4048") + polygon([w * 0.12 - 70, e - 220, w * 0.12 - 36, e - 320, w * 0.12 + 36, e - 320, w * 0.12 + 70, e - 220], "#f6dfa8") + lampGlow(stage, w * 0.12, e - 240);
  const picture = box(w * 0.66, H * 0.15, 190, 140, "#8a6238", 4) + box(w * 0.66 + 13, H * 0.15 + 13, 164, 114, "#bfe0ea") + polygon([w * 0.66 + 13, H * 0.15 + 127, w * 0.66 + 70, H * 0.15 + 50, w * 0.66 + 110, H * 0.15 + 96, w * 0.66 + 140, H * 0.15 + 66, w * 0.66 + 177, H * 0.15 + 127], "#6a9a6a");
  const rug = oval(w * 0.48, H - 96, w * 0.36, 76, "#b85a4a") + oval(w * 0.48, H - 96, w * 0.3, 58, "#e8c89a") + oval(w * 0.48, H - 96, w * 0.25, 45, "#b85a4a");
  return room(stage, "#e8d8bc", "#b5854f", window(stage, w * 0.24, H * 0.12, 260, 270) + picture + lamp + sofa + rug);
}

function bedroom(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const x = w * (stage.sunSide > 0 ? 0.04 : 0.5);
  const bed = box(x, e - 210, 44, 280, "#8a5f38", 13) + box(x + 20, e - 60, w * 0.44, 96, "#f6f1e8", 22) + shape(`M${coordinate(x + 170)} ${coordinate(e - 66)}h${coordinate(w * 0.44 - 150)}v116h${coordinate(-(w * 0.44) + 140)}q-20 -60 10 -116Z`, "#6a86b8") + oval(x + 104, e - 76, 76, 36, "#ffffff") + box(x + w * 0.44, e - 120, 34, 190, "#8a5f38", 11);
  const garland = repeat(9, (index) => disc(w * (0.06 + index * 0.11), 60 + Math.sin(index * 1.3) * 22, 9, "#ffe39a")) + stroke(`M0 50Q${coordinate(w * 0.25)} 100 ${coordinate(w * 0.5)} 56T${coordinate(w)} 60`, "#8a7a6a", 2.4);
  return room(stage, "#c9c4e0", "#a87a50", window(stage, w * (stage.sunSide > 0 ? 0.6 : 0.12), H * 0.13, 250, 280) + garland + bed + lampGlow(stage, w * 0.5, H * 0.24));
}

function kitchen(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const tone = stage.random.fork("cupboard").pick(["#6a9aa8", "#e0b45a", "#8ab08a", "#d8886a"]);
  const tiles = repeat(Math.ceil(w / 52) * 3, (index) => box((index % Math.ceil(w / 52)) * 52 + 2, e - 300 + Math.floor(index / Math.ceil(w / 52)) * 52, 48, 48, "#fbf8ef", 3));
  const cupboards = repeat(Math.ceil(w / 190), (index) => box(index * 190 + 5, e - 130, 180, 160, tone, 6) + box(index * 190 + 19, e - 114, 152, 130, lighten(tone, 0.15), 5) + disc(index * 190 + 156, e - 48, 7, "#f4e9c8"));
  const top = box(0, e - 146, w, 22, "#8a6238", 3);
  const upper = repeat(Math.ceil(w / 200), (index) => (index % 3 === 1 ? "" : box(index * 200 + 8, 26, 184, 150, tone, 6) + box(index * 200 + 22, 40, 156, 122, lighten(tone, 0.15), 5)));
  const pots = group(`translate(${coordinate(w * 0.82)} ${coordinate(e - 146)})`, box(-58, -66, 116, 66, "#b8443a", 10) + box(-66, -72, 132, 12, "#8a2f28", 5) + disc(0, -80, 8, "#8a2f28")) + group(`translate(${coordinate(w * 0.1)} ${coordinate(e - 146)})`, box(-24, -70, 48, 70, "#f6f1e4", 8) + stroke("M-8 -70l-10 -60M4 -70l2 -70M12 -70l16 -56", "#8a6238", 6));
  return room(stage, "#f2e2c0", "#c9a06a", tiles + upper + cupboards + top + pots + window(stage, w * 0.36, H * 0.06, 240, 190) + lampGlow(stage, w * 0.5, H * 0.2));
}

function library(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.7;
  const rows = Math.max(4, Math.floor(e / 124));
  const cases = repeat(3, (index) => { const x = index * (w / 3) + 9; const wide = w / 3 - 18; return box(x - 6, 17, wide + 12, e - 10, "#5c3c24", 5) + box(x, 26, wide, e - 26, "#472d1a") + repeat(rows, (row) => shelf(stage, x, 26 + ((row + 1) * (e - 44)) / rows, wide, `shelf${index}-${row}`)); });
  const ladder = stroke(`M${coordinate(w * 0.7)} ${coordinate(e + 30)}L${coordinate(w * 0.76)} 60M${coordinate(w * 0.8)} ${coordinate(e + 30)}L${coordinate(w * 0.83)} 60`, "#b58a58", 10) + repeat(7, (index) => stroke(`M${coordinate(w * (0.705 + index * 0.008))} ${coordinate(e - 20 - index * 80)}H${coordinate(w * (0.798 + index * 0.004))}`, "#b58a58", 8));
  return room(stage, "#6b4a30", "#8a5a38", cases + ladder + oval(w * 0.5, H - 90, w * 0.36, 66, "#8a2f3a") + oval(w * 0.5, H - 90, w * 0.31, 52, "#a8434a") + lampGlow(stage, w * 0.5, H * 0.3));
}

function classroom(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const board = box(w * 0.2, H * 0.1, w * 0.6, H * 0.34, "#a8743f", 6) + box(w * 0.2 + 15, H * 0.1 + 15, w * 0.6 - 30, H * 0.34 - 30, "#2f5f4a") + stroke(`M${coordinate(w * 0.27)} ${coordinate(H * 0.2)}q30 -40 60 0t60 0M${coordinate(w * 0.27)} ${coordinate(H * 0.3)}h150M${coordinate(w * 0.6)} ${coordinate(H * 0.18)}l50 80h-100ZM${coordinate(w * 0.27)} ${coordinate(H * 0.36)}h90`, "#f2f4ee", 5);
  const desk = (x: number): string => box(x, e - 30, 190, 20, "#c2935a", 4) + box(x + 14, e - 12, 13, 96, "#6b6f78") + box(x + 163, e - 12, 13, 96, "#6b6f78") + box(x + 50, e - 52, 66, 22, "#d8443f", 3);
  return room(stage, "#e0e8d8", "#c2a078", board + desk(w * 0.05) + desk(w * 0.76) + disc(w * 0.1, H * 0.18, 46, "#fbf8ef") + stroke(`M${coordinate(w * 0.1)} ${coordinate(H * 0.18)}v-28m0 28l18 10`, "#33303a", 5) + window(stage, w * 0.86, H * 0.14, 120, 190));
}

function cafe(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.68;
  const lamps = [0.18, 0.5, 0.82].map((at) => stroke(`M${coordinate(w * at)} -10V110`, "#3a3038", 4) + shape(`M${coordinate(w * at - 54)} 160q0 -54 54 -54t54 54Z`, "#c2603a") + disc(w * at, 162, 15, "#fff0b8") + disc(w * at, 180, 110, "#ffe8a8", 'fill-opacity="0.14"')).join("");
  const table = (x: number): string => oval(x, e - 20, 96, 19, "#8a5a32") + box(x - 7, e - 14, 14, 110, "#4a3a34") + oval(x, e + 98, 52, 11, "#4a3a34") + box(x - 24, e - 52, 38, 32, "#fbf8ef", 8) + stroke(`M${coordinate(x - 12)} ${coordinate(e - 60)}q8 -16 0 -30M${coordinate(x + 2)} ${coordinate(e - 60)}q8 -16 0 -30`, "#ffffff", 3, 'stroke-opacity="0.7"');
  const counter = box(w * 0.3, e - 140, w * 0.4, 160, "#5f4630", 6) + box(w * 0.29, e - 154, w * 0.42, 20, "#d8b88a", 4) + box(w * 0.34, H * 0.14, w * 0.32, 150, "#2f3a38", 6) + stroke(`M${coordinate(w * 0.38)} ${coordinate(H * 0.14 + 44)}h${coordinate(w * 0.16)}M${coordinate(w * 0.38)} ${coordinate(H * 0.14 + 78)}h${coordinate(w * 0.22)}M${coordinate(w * 0.38)} ${coordinate(H * 0.14 + 112)}h${coordinate(w * 0.12)}`, "#f2efe2", 6);
  return room(stage, "#c98f62", "#7d573a", window(stage, w * 0.04, H * 0.18, 190, 260) + counter + lamps + table(w * 0.1) + table(w * 0.9));
}

function theatre(stage: Stage): Backdrop {
  const { width: w, height: H } = stage;
  const e = H * 0.72;
  const curtain = (mirror: boolean): string => group(mirror ? `translate(${coordinate(w)} 0) scale(-1 1)` : "", repeat(6, (index) => shape(`M${index * 36 - 10} -10H${index * 36 + 34}Q${index * 36 + 44} ${coordinate(e * 0.5)} ${index * 30 + 10} ${coordinate(e + 20)}H${index * 30 - 30}Q${index * 36} ${coordinate(e * 0.5)} ${index * 36 - 10} -10Z`, index % 2 === 0 ? "#a81f2f" : "#861726")));
  const top = repeat(Math.ceil(w / 110) + 1, (index) => shape(`M${index * 110 - 60} -10h116v70q-58 60 -116 0Z`, index % 2 === 0 ? "#b8283a" : "#8f1b2b"));
  const beams = [0.26, 0.5, 0.74].map((at, index) => polygon([w * at - 17, -10, w * at + 17, -10, w * (0.5 + (at - 0.5) * 0.5) + 190, e + 60, w * (0.5 + (at - 0.5) * 0.5) - 190, e + 60], ["#ffe9a8", "#ffffff", "#a8d8ff"][index] ?? "#ffffff", 'fill-opacity="0.17"')).join("");
  const back = box(0, 0, w, H, "#2a1d38") + repeat(34, (index) => disc((index * 137) % w, 80 + ((index * 89) % (e - 140)), 2.4, "#ffe9b8", 'fill-opacity="0.5"')) + box(0, e, w, H - e, "#9c6a3c") + repeat(9, (index) => stroke(`M${coordinate(w * (0.5 + (index - 4) * 0.1))} ${coordinate(e)}L${coordinate(w * (0.5 + (index - 4) * 0.22))} ${coordinate(H)}`, "#7d5230", 4)) + oval(w * 0.5, H - 100, w * 0.34, 62, "#fff0c0", 'fill-opacity="0.42"') + beams + curtain(false) + curtain(true) + top;
  return { horizon: e, floor: H - 96, back, front: repeat(Math.round(w / 84), (index) => disc(index * 88 + 34, H + 9, 25, "#ffe39a")), sky: "none", floats: false };
}

/** Rooms, by concept id. */
export const ROOMS: Readonly<Record<string, (stage: Stage) => Backdrop>> = { room: livingRoom, bedroom, kitchen, library, classroom, cafe, stage: theatre };
