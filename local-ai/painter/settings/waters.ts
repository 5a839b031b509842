import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, group, oval, polygon, repeat, shape, starShape, stroke } from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { groundCover, hill, ridge, stone, treeRow, water } from "./land";

function place(stage: Stage, horizon: number, back: string, more: Partial<Backdrop> = {}): Backdrop {
  return { horizon, floor: stage.height - 92, back, front: "", sky: "open", floats: false, ...more };
}

/** A palm standing on (x, y). */
export function palmTree(x: number, y: number, tall: number, lean: number): string {
  const top: readonly [number, number] = [x + lean, y - tall];
  const fronds = repeat(8, (index) => group(`translate(${coordinate(top[0])} ${coordinate(top[1])}) rotate(${-192 + index * 29})`, shape(`M0 0C${tall * 0.12} ${-tall * 0.13} ${tall * 0.34} ${-tall * 0.1} ${tall * 0.42} ${tall * 0.1}C${tall * 0.3} ${tall * 0.02} ${tall * 0.14} ${tall * 0.03} 0 0Z`, index % 2 === 0 ? "#3f9a4a" : "#2f7f40")));
  return stroke(`M${coordinate(x)} ${coordinate(y)}Q${coordinate(x + lean * 0.2)} ${coordinate(y - tall * 0.5)} ${coordinate(top[0])} ${coordinate(top[1])}`, "#9c7448", tall * 0.06) + repeat(6, (index) => stroke(`M${coordinate(x + lean * ((index + 1) / 8) ** 1.6 - tall * 0.026)} ${coordinate(y - (tall * (index + 1)) / 7.4)}h${coordinate(tall * 0.052)}`, "#7d5a34", 3)) + fronds + disc(top[0] - 8, top[1] + 9, tall * 0.032, "#6b4a2a") + disc(top[0] + 9, top[1] + 11, tall * 0.032, "#7a5632");
}

function waves(stage: Stage, top: number, colour: string): string {
  return repeat(4, (index) => {
    const y = top + index * ((stage.height - top) / 4.2) + 20;
    const s = 40 + index * 30;
    const d = `M-60 ${coordinate(y)}${"q".concat(`${coordinate(s / 2)} ${coordinate(-s * 0.36)} ${s} 0`).repeat(Math.ceil((stage.width + 120) / s))}V${coordinate(y + 30 + index * 20)}H-60Z`;
    return shape(d, darken(colour, 0.04 + index * 0.06), 'fill-opacity="0.55"') + stroke(d.slice(0, d.indexOf("V")), "#ffffff", 2 + index * 1.2, 'stroke-opacity="0.5"');
  });
}

function sea(stage: Stage): Backdrop {
  const h = stage.height * 0.5;
  const back = lit(stage, 0, water(stage, "sea", h, stage.height, "#2477ad", h) + waves(stage, h + 60, "#2f86bd"));
  return place(stage, h, back, { floor: stage.height - 150, floats: true, front: lit(stage, 0, layerWave(stage)) });
}

function layerWave(stage: Stage): string {
  const y = stage.height - 120;
  const d = `M-40 ${coordinate(y)}${"q70 -46 140 0".repeat(Math.ceil(stage.width / 140) + 1)}V${coordinate(stage.height + 10)}H-40Z`;
  return shape(d, "#1f6b9e", 'fill-opacity="0.86"') + stroke(d.slice(0, d.indexOf("V")), "#e8f6fc", 7, 'stroke-opacity="0.8"');
}

function beach(stage: Stage): Backdrop {
  const h = stage.height * 0.48;
  const w = stage.width;
  const shore = stage.height * 0.7;
  const random = stage.random.fork("beach");
  const edge = `M-20 ${coordinate(shore)}C${coordinate(w * 0.2)} ${coordinate(shore - 40)} ${coordinate(w * 0.4)} ${coordinate(shore + 40)} ${coordinate(w * 0.62)} ${coordinate(shore)}S${coordinate(w * 0.9)} ${coordinate(shore - 30)} ${coordinate(w + 20)} ${coordinate(shore + 10)}`;
  const sand = shape(`${edge}V${coordinate(stage.height + 10)}H-20Z`, "#f0d59c");
  const foam = stroke(edge, "#ffffff", 17, 'stroke-opacity="0.85"') + stroke(edge, "#bfe4f2", 5, 'transform="translate(0 -22)" stroke-opacity="0.7"');
  const grains = repeat(60, () => disc(random.next(0, w), random.next(shore + 40, stage.height), random.next(1.5, 3.5), random.chance(0.5) ? "#d9b878" : "#fbe9c0"));
  const shells = repeat(4, () => { const x = random.next(40, w - 40); const y = random.next(shore + 90, stage.height - 16); return random.chance(0.5) ? starShape(x, y, 19, 9, 5, "#f0825a") : shape(`M${coordinate(x - 17)} ${coordinate(y)}a17 15 0 0 1 34 0l-17 8Z`, "#fbe0d8"); });
  const palms = palmTree(w * (stage.sunSide > 0 ? 0.1 : 0.9), shore + 110, 560, stage.sunSide * 90) + palmTree(w * (stage.sunSide > 0 ? 0.01 : 0.99), shore + 150, 430, stage.sunSide * 40);
  const back = lit(stage, 0, water(stage, "sea", h, shore + 60, "#2fa3bf", h)) + lit(stage, 0.02, sand + foam + grains + shells + palms);
  return place(stage, h, back);
}

function island(stage: Stage): Backdrop {
  const h = stage.height * 0.54;
  const w = stage.width;
  const land = shape(`M${coordinate(w * 0.06)} ${coordinate(stage.height * 0.8)}C${coordinate(w * 0.2)} ${coordinate(stage.height * 0.66)} ${coordinate(w * 0.8)} ${coordinate(stage.height * 0.66)} ${coordinate(w * 0.94)} ${coordinate(stage.height * 0.8)}C${coordinate(w * 0.8)} ${coordinate(stage.height * 0.98)} ${coordinate(w * 0.2)} ${coordinate(stage.height * 0.98)} ${coordinate(w * 0.06)} ${coordinate(stage.height * 0.8)}Z`, "#f2d998");
  const grass = oval(w * 0.5, stage.height * 0.745, w * 0.3, stage.height * 0.05, "#7fb84a");
  const back = lit(stage, 0.5, ridge(stage, "isles", h + 4, 90, "#6f93a8", false)) + lit(stage, 0, water(stage, "sea", h, stage.height, "#239ab8", h) + waves(stage, h + 90, "#2fa8c4")) + lit(stage, 0.02, land + grass + palmTree(w * 0.2, stage.height * 0.77, 430, -60) + palmTree(w * 0.78, stage.height * 0.77, 490, 70) + palmTree(w * 0.86, stage.height * 0.79, 340, 90));
  return place(stage, h, back, { floor: stage.height - 150 });
}

function harbour(stage: Stage): Backdrop {
  const h = stage.height * 0.52;
  const w = stage.width;
  const random = stage.random.fork("harbour");
  const houses = repeat(Math.round(w / 96), (index) => {
    const tall = random.next(90, 190);
    const x = index * 100 - 10;
    const wall = random.pick(["#e8a65a", "#d8705a", "#f0d8a0", "#8ab4c4", "#c9d0a8"]);
    return box(x, h - tall, 92, tall + 14, wall) + polygon([x - 7, h - tall, x + 46, h - tall - 48, x + 99, h - tall], darken(wall, 0.4)) + repeat(4, (pane) => box(x + 17 + (pane % 2) * 38, h - tall + 20 + Math.floor(pane / 2) * 46, 20, 28, stage.light.isNight ? "#ffd98a" : "#4a5a6d", 2));
  });
  const masts = repeat(4, (index) => { const x = w * (0.12 + index * 0.26); return shape(`M${coordinate(x - 58)} ${coordinate(h + 50)}h116q-8 38 -26 44h-66q-20 -8 -24 -44Z`, random.pick(["#a8432f", "#2f5f8a", "#f2ede0"])) + box(x - 3, h - 130, 6, 180, "#6b4a30") + polygon([x + 6, h - 122, x + 66, h + 34, x + 6, h + 34], "#f6f1e4"); });
  const pier = box(0, stage.height - 190, w, 200, "#9c7448") + repeat(Math.ceil(w / 74), (index) => box(index * 74, stage.height - 190, 4, 200, "#7a5632")) + box(0, stage.height - 196, w, 12, "#b58a58") + repeat(5, (index) => box(w * (0.04 + index * 0.23), stage.height - 238, 26, 58, "#6b4a30", 5));
  const back = lit(stage, 0.16, houses) + lit(stage, 0, water(stage, "port", h + 10, stage.height, "#2f7a9e", h)) + lit(stage, 0.06, masts) + lit(stage, 0.02, pier);
  return place(stage, h, back);
}

function underwater(stage: Stage): Backdrop {
  const random = stage.random.fork("reef");
  const { width: w, height: H, light } = stage;
  const deep = light.isNight ? "#04203f" : "#0b4f86";
  const shallow = light.isNight ? "#1f6a8a" : stage.scene.time === "sunset" ? "#7ac4c0" : "#5cd0e0";
  const sea = `<defs><linearGradient id="deep" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${shallow}"/><stop offset="0.55" stop-color="${mix(shallow, deep, 0.62)}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs>${box(0, 0, w, H, "url(#deep)")}`;
  const rays = repeat(6, (index) => { const x = w * (index / 5.4 + random.next(-0.05, 0.05)); return polygon([x, -10, x + 66, -10, x + 66 + 190 * stage.sunSide * -1, H * 0.86, x - 90 + 190 * stage.sunSide * -1, H * 0.86], "#ffffff", 'fill-opacity="0.07"'); });
  const coral = repeat(9, (index) => {
    const x = w * ((index + random.next(0, 0.9)) / 9);
    const tone = random.pick(["#f0626a", "#f2963a", "#c05ad0", "#f28ab4", "#f6d04a"]);
    const tall = random.next(70, 170);
    const y = H - 60 + random.next(-20, 30);
    return index % 2 === 0 ? stroke(`M${coordinate(x)} ${coordinate(y)}v${coordinate(-tall)}M${coordinate(x)} ${coordinate(y - tall * 0.35)}q40 -10 44 ${coordinate(-tall * 0.4)}M${coordinate(x)} ${coordinate(y - tall * 0.5)}q-38 -6 -42 ${coordinate(-tall * 0.36)}`, tone, 17) : repeat(5, (puff) => disc(x + (puff - 2) * 23, y - 22 - (puff % 2) * 22, 27, puff % 2 === 0 ? tone : lighten(tone, 0.2)));
  });
  const weed = repeat(12, (index) => { const x = w * ((index + random.next(0, 1)) / 12); const tall = random.next(140, 330); return stroke(`M${coordinate(x)} ${coordinate(H)}q34 ${coordinate(-tall * 0.25)} 0 ${coordinate(-tall * 0.5)}t0 ${coordinate(-tall * 0.5)}`, random.pick(["#2f9a6a", "#1f7f62", "#4ab07a"]), 15); });
  const bubbles = repeat(30, () => { const [x, y, r] = [random.next(0, w), random.next(20, H * 0.9), random.next(4, 15)]; return disc(x, y, r, "#ffffff", 'fill-opacity="0.24"') + disc(x - r * 0.3, y - r * 0.3, r * 0.28, "#ffffff", 'fill-opacity="0.8"'); });
  const small = repeat(7, () => { const [x, y] = [random.next(0, w), random.next(H * 0.12, H * 0.6)]; return group(`translate(${coordinate(x)} ${coordinate(y)}) scale(${random.chance(0.5) ? 1 : -1} 1)`, oval(0, 0, 19, 9, mix(shallow, "#ffe08a", 0.5)) + polygon([-15, 0, -30, -9, -30, 9], mix(shallow, "#ffe08a", 0.5))); });
  const back = sea + rays + small + hillAt(stage, H - 150, mix(deep, "#c9b88a", 0.3)) + weed + hillAt(stage, H - 84, mix(deep, "#e6cf98", 0.6)) + coral + bubbles;
  return place(stage, 0, back, { floor: H - 90, sky: "none", floats: true });
}

function hillAt(stage: Stage, top: number, colour: string): string {
  return hill(stage, `bed${Math.round(top)}`, top, 22, colour);
}

function desert(stage: Stage): Backdrop {
  const h = stage.height * 0.56;
  const w = stage.width;
  const cactus = (x: number, y: number, s: number): string => stroke(`M${coordinate(x)} ${coordinate(y)}v${-150 * s}M${coordinate(x)} ${coordinate(y - 56 * s)}h${-36 * s}v${-40 * s}M${coordinate(x)} ${coordinate(y - 76 * s)}h${36 * s}v${-44 * s}`, "#4f8a4a", 25 * s);
  const back = lit(stage, 0.56, ridge(stage, "mesa", h + 8, 140, "#b87a5a", false)) + lit(stage, 0.36, hill(stage, "far", h + 8, 46, "#e8b870")) + lit(stage, 0.18, hill(stage, "mid", h + 90, 52, "#eec27c")) + lit(stage, 0.06, cactus(w * 0.12, h + 160, 1.1) + cactus(w * 0.9, h + 130, 0.8)) + lit(stage, 0.03, hill(stage, "near", h + 210, 34, "#f2cc8a") + stone(w * 0.78, stage.height - 130, 36, "#b58a6a") + stone(w * 0.2, stage.height - 60, 26, "#a87c5c"));
  return place(stage, h, back);
}

function space(stage: Stage): Backdrop {
  const random = stage.random.fork("space");
  const { width: w, height: H } = stage;
  const tones = random.pick([["#3a1f6b", "#c2509a", "#4a7fe0"], ["#10345f", "#2aa8b8", "#8a5fe0"], ["#4a1f3f", "#e0784a", "#7a4ad0"]] as const);
  const defs = tones.map((tone, index) => `<radialGradient id="nebula${index}"><stop offset="0" stop-color="${tone}" stop-opacity="0.62"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></radialGradient>`).join("");
  const nebula = repeat(9, (index) => oval(random.next(0, w), random.next(0, H), random.next(190, 430), random.next(130, 300), `url(#nebula${index % 3})`, `transform="rotate(${random.whole(-40, 40)} ${coordinate(w / 2)} ${coordinate(H / 2)})"`));
  const dots = repeat(Math.round((w * H) / 5200), () => disc(random.next(0, w), random.next(0, H), random.next(0.8, 2.8), random.pick(["#ffffff", "#ffe9c0", "#cfe0ff"]), `fill-opacity="${random.next(0.4, 1).toFixed(2)}"`)) + repeat(12, () => starShape(random.next(0, w), random.next(0, H), random.next(9, 17), 2.2, 4, "#ffffff"));
  const planet = (x: number, y: number, r: number, tone: string, ring: boolean): string => (ring ? `<ellipse cx="${coordinate(x)}" cy="${coordinate(y)}" rx="${coordinate(r * 1.8)}" ry="${coordinate(r * 0.4)}" fill="none" stroke="${lighten(tone, 0.4)}" stroke-width="${coordinate(r * 0.13)}" transform="rotate(-18 ${coordinate(x)} ${coordinate(y)})"/>` : "") + disc(x, y, r, tone) + shape(`M${coordinate(x)} ${coordinate(y - r)}A${r} ${r} 0 0 1 ${coordinate(x)} ${coordinate(y + r)}A${r * 1.5} ${r * 1.5} 0 0 0 ${coordinate(x)} ${coordinate(y - r)}Z`, darken(tone, 0.4), 'fill-opacity="0.6"') + oval(x - r * 0.3, y - r * 0.3, r * 0.3, r * 0.13, lighten(tone, 0.35), 'fill-opacity="0.6"');
  const back = `<defs>${defs}</defs>${box(0, 0, w, H, "#070818")}${nebula}${dots}${planet(w * (0.5 - stage.sunSide * 0.3), H * 0.2, 96, random.pick(["#d8824a", "#4a9ad0", "#b86ad0"]), true)}${planet(w * (0.5 + stage.sunSide * 0.36), H * 0.44, 42, "#8ad0b0", false)}`;
  const ground = stage.scene.things.length + stage.scene.subjects.length > 0 ? hill(stage, "moon", H - 150, 22, "#8d8aa0") + repeat(8, () => { const x = random.next(0, w); const y = random.next(H - 110, H - 10); const r = random.next(20, 52); return oval(x, y, r, r * 0.34, "#6f6c84") + oval(x, y + 3, r * 0.82, r * 0.25, "#7d7a92"); }) : "";
  return place(stage, H, back + ground, { sky: "none", floats: true, floor: H - 96 });
}

function sky(stage: Stage): Backdrop {
  const random = stage.random.fork("cloudsea");
  const tone = stage.light.isNight ? mix(stage.light.sky[1], "#ffffff", 0.2) : mix(stage.light.sky[2], "#ffffff", 0.72);
  const bank = (y: number, name: number, colour: string): string => repeat(Math.round(stage.width / 60) + 2, (index) => disc(index * 62 - 30 + random.next(-20, 20), y + random.next(-22, 30), random.next(60, 100) + name * 8, colour));
  const back = bank(stage.height * 0.82, 0, mix(tone, stage.light.sky[1], 0.4)) + bank(stage.height * 0.93, 1, mix(tone, stage.light.sky[1], 0.16));
  return place(stage, stage.height, back, { floats: true, floor: stage.height * 0.8, front: bank(stage.height * 1.06, 2, tone) });
}

function cave(stage: Stage): Backdrop {
  const random = stage.random.fork("cave");
  const { width: w, height: H } = stage;
  const [, middle, low] = stage.light.sky;
  const opening = `<defs><linearGradient id="mouth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>` + box(0, 0, w, H, "#2a2533") + oval(w * 0.5, H * 0.46, w * 0.3, H * 0.3, "url(#mouth)");
  const frame = `M-10 -10H${w + 10}V${H + 10}H-10ZM${coordinate(w * 0.2)} ${coordinate(H * 0.74)}C${coordinate(w * 0.14)} ${coordinate(H * 0.4)} ${coordinate(w * 0.3)} ${coordinate(H * 0.2)} ${coordinate(w * 0.5)} ${coordinate(H * 0.18)}S${coordinate(w * 0.86)} ${coordinate(H * 0.36)} ${coordinate(w * 0.8)} ${coordinate(H * 0.74)}Z`;
  const teeth = repeat(11, (index) => { const x = w * (index / 10); const long = random.next(50, 190); return polygon([x - 40, -10, x + 40, -10, x + random.next(-8, 8), long], index % 2 === 0 ? "#3f3849" : "#4a4256"); }) + repeat(7, (index) => { const x = w * (index / 6); const long = random.next(40, 150); return polygon([x - 42, H + 10, x + 42, H + 10, x, H - 60 - long * (Math.abs(index - 3) / 3)], "#3a3344"); });
  const crystals = repeat(7, (index) => { const x = w * random.next(0.02, 0.98); const y = H * random.next(0.72, 0.9); const tone = ["#6ae0e8", "#b88af4", "#f08ac8"][index % 3] ?? "#6ae0e8"; const s = random.next(24, 54); return disc(x, y - s, s * 1.5, tone, 'fill-opacity="0.16"') + polygon([x - s * 0.3, y, x - s * 0.36, y - s * 0.9, x, y - s * 1.6, x + s * 0.34, y - s, x + s * 0.28, y], tone) + polygon([x, y - s * 1.6, x + s * 0.34, y - s, x + s * 0.28, y, x + s * 0.04, y], darken(tone, 0.25)); });
  const back = opening + lit(stage, 0.3, ridge(stage, "out", H * 0.66, 110, "#7d8fb0", false)) + shape(frame, "#332d3d", 'fill-rule="evenodd"') + hill(stage, "floor", H * 0.74, 14, "#4d4558") + teeth + crystals;
  return place(stage, H * 0.7, back, { sky: "none" });
}

function volcano(stage: Stage): Backdrop {
  const h = stage.height * 0.62;
  const w = stage.width;
  const random = stage.random.fork("lava");
  const x = w * (0.5 - stage.sunSide * 0.14);
  const top = stage.height * 0.2;
  const cone = polygon([x - w * 0.42, h + 20, x - w * 0.2, h - (h - top) * 0.52, x - 76, top, x + 76, top, x + w * 0.2, h - (h - top) * 0.5, x + w * 0.44, h + 20], "#5d4a4f");
  const lava = shape(`M${coordinate(x - 70)} ${coordinate(top)}q70 26 140 0q-20 60 6 110q30 70 0 130l-36 -20q6 -60 -16 -100q-26 50 -10 150l-40 30q10 -110 -22 -170q-30 -60 -22 -130Z`, "#f2621e") + shape(`M${coordinate(x - 40)} ${coordinate(top + 8)}q40 14 80 0q-14 50 0 90l-20 40q-10 -50 -28 -74q-16 30 -14 70l-12 4q-14 -70 -6 -130Z`, "#ffc63a");
  const smoke = repeat(11, (index) => disc(x + random.next(-46, 46) + index * 8 * stage.sunSide, top - 20 - index * 21, 40 + index * 7, index % 2 === 0 ? "#6b636e" : "#857d88", 'fill-opacity="0.9"'));
  const bombs = repeat(13, () => disc(x + random.next(-150, 150), top - random.next(0, 150), random.next(4, 10), "#ffae3a"));
  const growth = growthOf(stage.scene);
  const back = lit(stage, 0.2, smoke + cone) + lava + bombs + lit(stage, 0.3, treeRow(stage, "trees", h + 26, 90, 22, growth, false)) + lit(stage, 0.05, hill(stage, "near", h + 40, 24, mix(growth.ground, "#5d4a4f", 0.3)) + groundCover(stage, "cover", h + 110, growth, 0.1));
  return place(stage, h, back);
}

/** Water, sky, space and bare land, by concept id. */
export const WATERS: Readonly<Record<string, (stage: Stage) => Backdrop>> = { sea, beach, island, harbour, underwater, desert, space, sky, cave, volcano };
