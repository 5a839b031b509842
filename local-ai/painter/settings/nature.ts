import { darken, mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, group, oval, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type Backdrop, growthOf, isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { bush, conifer, cornerPlants, groundCover, hill, leafyTree, ridge, stone, treeRow, water } from "./land";

function open(stage: Stage, horizonShare: number, back: string, front = ""): Backdrop {
  const horizon = stage.height * horizonShare;
  return { horizon, floor: stage.height - 92, back, front, sky: "open", floats: false };
}

function forest(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.62;
  const random = stage.random.fork("trunks");
  const bigTree = (x: number, tall: number): string =>
    random.chance(0.6) ? conifer(x, h + 96, tall, "#2f6b46", isSnowy(stage.scene)) : leafyTree(x, h + 96, tall * 0.95, growth.leaves, random);
  const back =
    lit(stage, 0.66, treeRow(stage, "far", h + 8, 220, 22, growth, true)) +
    lit(stage, 0.4, treeRow(stage, "mid", h + 26, 250, 11, growth, true)) +
    lit(stage, 0.08, hill(stage, "ground", h + 20, 16, growth.ground)) +
    lit(stage, 0.12, bigTree(stage.width * 0.07, 620) + bigTree(stage.width * 0.93, 660) + bigTree(stage.width * 0.23, 430) + bigTree(stage.width * 0.8, 450)) +
    lit(stage, 0.04, hill(stage, "near", h + 150, 26, mix(growth.ground, darken(growth.ground, 0.3), 0.35)) + groundCover(stage, "cover", h + 130, growth, 0.25));
  return { ...open(stage, 0.62, back, cornerPlants(stage, growth)), horizon: h - 190 };
}

function jungle(stage: Stage): Backdrop {
  const h = stage.height * 0.6;
  const leaves = ["#2f8a45", "#1f6b3a", "#55b04a"] as const;
  const growth = { ground: "#3f7f3a", far: "#5a9a4f", leaves };
  const random = stage.random.fork("jungle");
  const vines = repeat(7, (index) => {
    const x = stage.width * ((index + random.next(0.2, 0.8)) / 7);
    const long = random.next(160, 420);
    return stroke(`M${coordinate(x)} -10q${coordinate(random.next(-40, 40))} ${coordinate(long * 0.6)} ${coordinate(random.next(-20, 20))} ${coordinate(long)}`, "#2c5f34", 7) + repeat(4, (leaf) => oval(x + random.next(-22, 22), (long * (leaf + 1)) / 4.6, 21, 10, leaf % 2 === 0 ? "#3f9a4a" : "#58b455", `transform="rotate(${random.whole(-50, 50)} ${coordinate(x)} ${coordinate((long * (leaf + 1)) / 4.6)})"`));
  });
  const fronds = (x: number, y: number, size: number): string => repeat(7, (index) => group(`translate(${coordinate(x)} ${coordinate(y)}) rotate(${-170 + index * 27})`, shape(`M0 0C${size * 0.3} ${-size * 0.24} ${size * 0.8} ${-size * 0.16} ${size} ${size * 0.14}C${size * 0.7} ${size * 0.1} ${size * 0.3} ${size * 0.12} 0 0Z`, index % 2 === 0 ? leaves[0] : leaves[2])));
  const trunk = (x: number, w: number): string => shape(`M${coordinate(x - w)} ${coordinate(h + 70)}Q${coordinate(x - w * 0.3)} ${coordinate(h * 0.5)} ${coordinate(x - w * 0.7)} -10H${coordinate(x + w * 0.7)}Q${coordinate(x + w * 0.3)} ${coordinate(h * 0.5)} ${coordinate(x + w)} ${coordinate(h + 70)}Z`, "#5f4630");
  const back =
    lit(stage, 0.62, treeRow(stage, "far", h + 10, 400, 16, { ...growth, leaves: ["#5aa55a", "#3f8a4a", "#7abf62"] }, true)) +
    lit(stage, 0.3, trunk(stage.width * 0.3, 34) + trunk(stage.width * 0.72, 30)) +
    lit(stage, 0.1, hill(stage, "ground", h + 30, 22, growth.ground) + trunk(stage.width * 0.06, 52) + trunk(stage.width * 0.95, 56) + vines) +
    lit(stage, 0.04, fronds(stage.width * 0.16, h + 90, 190) + fronds(stage.width * 0.86, h + 96, 200) + groundCover(stage, "cover", h + 90, growth, 0.16));
  return open(stage, 0.6, back, lit(stage, 0, fronds(10, stage.height + 10, 250) + fronds(stage.width - 10, stage.height + 10, 250)));
}

function meadow(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.56;
  const back =
    lit(stage, 0.6, hill(stage, "far", h - 36, 44, growth.far)) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 10, 120, 13, growth, true)) +
    lit(stage, 0.25, hill(stage, "mid", h + 40, 36, growth.far)) +
    lit(stage, 0.05, hill(stage, "near", h + 140, 30, growth.ground) + groundCover(stage, "cover", h + 120, growth, 0.55));
  return open(stage, 0.56, back, cornerPlants(stage, growth));
}

function field(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.54;
  const gold = isSnowy(stage.scene) ? "#eef3f8" : stage.scene.season === "spring" ? "#b8cf5a" : "#e6bb4c";
  const random = stage.random.fork("ears");
  const ears = repeat(Math.round((stage.width / 1000) * 150), (index) => {
    const depth = (index / ((stage.width / 1000) * 150)) ** 1.4;
    const y = h + 70 + depth * (stage.height - h - 40);
    const x = random.next(-10, stage.width + 10);
    const s = 0.4 + depth * 1.2;
    const lean = random.next(-8, 12) * s;
    return stroke(`M${coordinate(x)} ${coordinate(y)}q${coordinate(lean * 0.3)} ${coordinate(-40 * s)} ${coordinate(lean)} ${coordinate(-66 * s)}`, darken(gold, 0.22), 2.6 * s) + oval(x + lean, y - 76 * s, 5.4 * s, 15 * s, gold);
  });
  const back = lit(stage, 0.6, hill(stage, "far", h - 26, 30, growth.far)) + lit(stage, 0.42, treeRow(stage, "trees", h + 8, 96, 15, growth, true)) + lit(stage, 0.1, hill(stage, "near", h + 26, 16, darken(gold, 0.1)) + ears);
  return open(stage, 0.54, back, "");
}

function garden(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const random = stage.random.fork("garden");
  const fence = repeat(Math.ceil(stage.width / 46) + 1, (index) => shape(`M${index * 46 - 15} ${coordinate(h + 60)}V${coordinate(h - 46)}l15 -17l15 17V${coordinate(h + 60)}Z`, "#f6f1e6")) + box(0, h - 26, stage.width, 12, "#e6dfcf") + box(0, h + 18, stage.width, 12, "#e6dfcf");
  const bed = repeat(Math.round(stage.width / 60), (index) => bush(index * 62 + random.next(0, 30), h + 92 + random.next(-8, 12), random.next(34, 52), growth.leaves)) + repeat(Math.round(stage.width / 22), () => disc(random.next(0, stage.width), h + 66 + random.next(-28, 24), random.next(5, 9), random.pick(["#f26a8a", "#fbd24a", "#ffffff", "#b78af0", "#f2852a"])));
  const back = lit(stage, 0.46, treeRow(stage, "trees", h - 6, 270, 9, growth, true)) + lit(stage, 0.1, fence + hill(stage, "near", h + 70, 10, growth.ground) + bed) + lit(stage, 0.03, groundCover(stage, "cover", h + 130, growth, 0.4));
  return open(stage, 0.58, back, cornerPlants(stage, growth));
}

function park(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.58;
  const w = stage.width;
  const random = stage.random.fork("park");
  const path = shape(`M${coordinate(w * 0.5)} ${coordinate(h + 26)}C${coordinate(w * 0.44)} ${coordinate(h + 110)} ${coordinate(w * 0.2)} ${coordinate(stage.height - 60)} ${coordinate(w * 0.1)} ${coordinate(stage.height + 10)}H${coordinate(w * 0.92)}C${coordinate(w * 0.74)} ${coordinate(stage.height - 110)} ${coordinate(w * 0.58)} ${coordinate(h + 130)} ${coordinate(w * 0.54)} ${coordinate(h + 26)}Z`, isSnowy(stage.scene) ? "#e3eaf1" : "#e0cda4");
  const lampPost = (x: number): string => box(x - 5, h - 120, 10, 250, "#36404a", 4) + shape(`M${coordinate(x - 17)} ${coordinate(h - 126)}h34l8 -46h-50Z`, stage.light.isNight ? "#ffe7a0" : "#f1efe2") + box(x - 24, h - 180, 48, 9, "#36404a", 4) + (stage.light.isNight ? disc(x, h - 148, 80, "#ffe7a0", 'fill-opacity="0.22"') : "");
  const bench = group(`translate(${coordinate(w * 0.84)} ${coordinate(h + 150)})`, box(-80, -66, 160, 13, "#8a5a32", 4) + box(-80, -46, 160, 13, "#8a5a32", 4) + box(-86, -20, 172, 14, "#9c6a3c", 4) + box(-70, -8, 9, 38, "#36404a") + box(61, -8, 9, 38, "#36404a"));
  const back = lit(stage, 0.5, treeRow(stage, "far", h + 8, 250, 11, growth, true)) + lit(stage, 0.06, hill(stage, "ground", h + 22, 10, growth.ground) + path + groundCover(stage, "cover", h + 110, growth, 0.2)) + lit(stage, 0.08, leafyTree(w * 0.1, h + 110, 480, growth.leaves, random) + leafyTree(w * 0.95, h + 90, 430, growth.leaves, random)) + lit(stage, 0, bench) + (stage.light.isNight ? lampPost(w * 0.3) : lit(stage, 0, lampPost(w * 0.3)));
  return open(stage, 0.58, back);
}

function mountains(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.6;
  const back =
    lit(stage, 0.58, ridge(stage, "far", h + 6, 380, "#7d8fb0", true)) +
    lit(stage, 0.34, ridge(stage, "mid", h + 20, 250, "#62779a", isSnowy(stage.scene))) +
    lit(stage, 0.26, treeRow(stage, "trees", h + 44, 130, 22, growth, false)) +
    lit(stage, 0.08, hill(stage, "near", h + 50, 34, growth.ground)) +
    lit(stage, 0.03, hill(stage, "nearest", h + 170, 30, darken(growth.ground, 0.1)) + groundCover(stage, "cover", h + 130, growth, 0.3));
  return open(stage, 0.6, back, cornerPlants(stage, growth));
}

function snowField(stage: Stage): Backdrop {
  const h = stage.height * 0.58;
  const random = stage.random.fork("ice");
  const ice = repeat(6, (index) => {
    const x = stage.width * ((index + random.next(0, 0.8)) / 6);
    const s = random.next(60, 150);
    return polygon([x - s, h + 12, x - s * 0.5, h - s * 0.7, x + s * 0.1, h - s, x + s * 0.5, h - s * 0.5, x + s, h + 12], "#bcdcf0") + polygon([x + s * 0.1, h - s, x + s * 0.5, h - s * 0.5, x + s, h + 12, x + s * 0.2, h + 12], "#94c0e0");
  });
  const growth = { ground: "#f1f7fc", far: "#dbe9f4", leaves: ["#e9f1f7", "#d5e2ec", "#f6fafc"] } as const;
  const back = lit(stage, 0.55, ridge(stage, "far", h + 6, 220, "#a9c2dc", true)) + lit(stage, 0.2, ice) + lit(stage, 0.12, hill(stage, "mid", h + 20, 22, "#dfedf7")) + lit(stage, 0.03, hill(stage, "near", h + 140, 34, "#f4f9fd") + groundCover({ ...stage, scene: { ...stage.scene, season: "winter" } }, "cover", h + 150, growth, 0));
  return open(stage, 0.58, back);
}

function lake(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.52;
  const shore = stage.height * 0.74;
  const random = stage.random.fork("reeds");
  const reeds = repeat(Math.round(stage.width / 34), (index) => {
    const x = index * 35 + random.next(-14, 14);
    const isEdge = x < stage.width * 0.22 || x > stage.width * 0.8;
    const tall = isEdge ? random.next(110, 210) : random.next(24, 58);
    return stroke(`M${coordinate(x)} ${coordinate(shore + 34)}q6 ${coordinate(-tall * 0.6)} 2 ${coordinate(-tall)}`, "#5c7a3a", 5) + (isEdge && index % 2 === 0 ? oval(x + 2, shore + 30 - tall, 7, 23, "#7a4a2a") : "");
  });
  const back =
    lit(stage, 0.6, ridge(stage, "far", h + 4, 210, "#6f86a8", isSnowy(stage.scene))) +
    lit(stage, 0.36, treeRow(stage, "trees", h + 6, 120, 22, growth, true)) +
    lit(stage, 0, water(stage, "water", h, stage.height, isSnowy(stage.scene) ? "#9cc4de" : "#3f86b5", h)) +
    lit(stage, 0.04, hill(stage, "shore", shore + 16, 18, growth.ground) + reeds + groundCover(stage, "cover", shore + 40, growth, 0.3));
  return open(stage, 0.52, back);
}

function river(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.56;
  const w = stage.width;
  const tone = mix("#4a9ac8", stage.light.sky[1], 0.2);
  const d = `M${coordinate(w * 0.56)} ${coordinate(h + 22)}C${coordinate(w * 0.42)} ${coordinate(h + 80)} ${coordinate(w * 0.76)} ${coordinate(h + 120)} ${coordinate(w * 0.5)} ${coordinate(h + 190)}C${coordinate(w * 0.3)} ${coordinate(h + 250)} ${coordinate(w * 0.16)} ${coordinate(stage.height - 60)} ${coordinate(-20)} ${coordinate(stage.height + 10)}H${coordinate(w * 0.52)}C${coordinate(w * 0.6)} ${coordinate(stage.height - 80)} ${coordinate(w * 0.74)} ${coordinate(h + 240)} ${coordinate(w * 0.78)} ${coordinate(h + 180)}C${coordinate(w * 0.84)} ${coordinate(h + 110)} ${coordinate(w * 0.56)} ${coordinate(h + 70)} ${coordinate(w * 0.6)} ${coordinate(h + 22)}Z`;
  const random = stage.random.fork("river");
  const stones = repeat(9, () => stone(w * random.next(0.1, 0.7), stage.height - random.next(20, 190), random.next(12, 34), "#8f959c"));
  const back =
    lit(stage, 0.6, ridge(stage, "far", h + 4, 200, "#6f86a8", isSnowy(stage.scene))) +
    lit(stage, 0.4, treeRow(stage, "trees", h + 16, 190, 15, growth, true)) +
    lit(stage, 0.06, hill(stage, "ground", h + 18, 14, growth.ground)) +
    lit(stage, 0, shape(d, tone) + stroke(d, "#ffffff", 6, 'stroke-opacity="0.35"') + stones + groundCover(stage, "cover", h + 120, growth, 0.25));
  return open(stage, 0.56, back, cornerPlants(stage, growth));
}

function waterfall(stage: Stage): Backdrop {
  const growth = growthOf(stage.scene);
  const h = stage.height * 0.5;
  const w = stage.width;
  const random = stage.random.fork("fall");
  const cliff = polygon([0, h * 0.3, w * 0.2, h * 0.22, w * 0.36, h * 0.36, w * 0.64, h * 0.36, w * 0.82, h * 0.2, w, h * 0.3, w, h + 180, 0, h + 180], "#7a7f86") + repeat(14, () => { const x = random.next(0, w); const y = random.next(h * 0.4, h + 100); return polygon([x, y, x + 66, y + 10, x + 44, y + 40, x - 18, y + 34], darken("#7a7f86", random.next(0.06, 0.24))); });
  const streams = repeat(15, (index) => { const x = w * 0.37 + (index / 15) * w * 0.26; return box(x, h * 0.35, w * 0.02, h + 130 - h * 0.35, index % 3 === 0 ? "#ffffff" : index % 3 === 1 ? "#d8eefa" : "#b4daf0", 5, `fill-opacity="0.92"`); });
  const spray = repeat(22, () => disc(w * 0.5 + random.next(-190, 190), h + 130 + random.next(-44, 22), random.next(20, 52), "#ffffff", 'fill-opacity="0.4"'));
  const back =
    lit(stage, 0.5, treeRow(stage, "top", h * 0.34, 170, 12, growth, true)) + lit(stage, 0.22, cliff) + lit(stage, 0.1, streams) + lit(stage, 0, water(stage, "pool", h + 120, stage.height, "#3f9ab5", h)) + lit(stage, 0.04, spray + hill(stage, "shore", stage.height - 160, 18, growth.ground) + stone(w * 0.14, stage.height - 150, 66, "#83898f") + stone(w * 0.88, stage.height - 150, 80, "#777d84") + groundCover(stage, "cover", stage.height - 150, growth, 0.4));
  return { ...open(stage, 0.5, back, cornerPlants(stage, growth)), horizon: h * 0.6 };
}

function swamp(stage: Stage): Backdrop {
  const h = stage.height * 0.56;
  const w = stage.width;
  const random = stage.random.fork("swamp");
  const bare = (x: number, tall: number): string => stroke(`M${coordinate(x)} ${coordinate(h + 110)}q10 ${coordinate(-tall * 0.4)} -4 ${coordinate(-tall)}M${coordinate(x + 4)} ${coordinate(h + 110 - tall * 0.5)}q40 -30 58 -86M${coordinate(x + 2)} ${coordinate(h + 110 - tall * 0.66)}q-44 -20 -66 -76M${coordinate(x + 40)} ${coordinate(h + 60 - tall * 0.5)}q22 -4 40 -26`, "#463c34", 15);
  const growth = { ground: "#5a6b3c", far: "#6d7f55", leaves: ["#55703c", "#43592f", "#708a4a"] } as const;
  const back = lit(stage, 0.66, treeRow(stage, "far", h + 8, 220, 14, growth, false)) + lit(stage, 0.3, bare(w * 0.14, 400) + bare(w * 0.86, 430) + bare(w * 0.66, 280)) + lit(stage, 0.06, water(stage, "mire", h + 70, stage.height, "#4f6a4a", h)) + lit(stage, 0.05, repeat(8, () => oval(w * random.next(0, 1), h + random.next(130, 330), random.next(60, 130), random.next(12, 24), growth.ground)) + repeat(12, () => oval(w * random.next(0, 1), h + random.next(110, 340), 26, 8, "#7faa4a")) + hill(stage, "bank", stage.height - 130, 14, growth.ground) + groundCover(stage, "cover", stage.height - 130, growth, 0.1));
  return open(stage, 0.56, back);
}

/** Wild and tended land, by concept id. */
export const NATURE: Readonly<Record<string, (stage: Stage) => Backdrop>> = { forest, jungle, meadow, field, garden, park, mountains, "snow-field": snowField, lake, river, waterfall, swamp };
