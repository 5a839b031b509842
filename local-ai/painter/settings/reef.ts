import { lighten, mix } from "@/local-ai/painter/draw/colour";
import type { Random } from "@/local-ai/painter/draw/random";
import {
  box,
  coordinate,
  disc,
  group,
  oval,
  polygon,
  repeat,
  stroke,
} from "@/local-ai/painter/draw/svg";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";
import { hill } from "./land";
import { place } from "./place";

/** Branches and cushions of coral. */
function coralReef(w: number, H: number, random: Random): string {
  return repeat(9, (index) => {
    const x = w * ((index + random.next(0, 0.9)) / 9);
    const tone = random.pick(["#f0626a", "#f2963a", "#c05ad0", "#f28ab4", "#f6d04a"]);
    const tall = random.next(70, 170);
    const y = H - 60 + random.next(-20, 30);
    return index % 2 === 0
      ? stroke(
          `M${coordinate(x)} ${coordinate(y)}v${coordinate(-tall)}M${coordinate(x)} ${coordinate(y - tall * 0.35)}q40 -10 44 ${coordinate(-tall * 0.4)}M${coordinate(x)} ${coordinate(y - tall * 0.5)}q-38 -6 -42 ${coordinate(-tall * 0.36)}`,
          tone,
          17,
        )
      : repeat(5, (puff) =>
          disc(
            x + (puff - 2) * 23,
            y - 22 - (puff % 2) * 22,
            27,
            puff % 2 === 0 ? tone : lighten(tone, 0.2),
          ),
        );
  });
}

/** Swaying weed. */
function seaweed(w: number, H: number, random: Random): string {
  return repeat(12, (index) => {
    const x = w * ((index + random.next(0, 1)) / 12);
    const tall = random.next(140, 330);
    return stroke(
      `M${coordinate(x)} ${coordinate(H)}q34 ${coordinate(-tall * 0.25)} 0 ${coordinate(-tall * 0.5)}t0 ${coordinate(-tall * 0.5)}`,
      random.pick(["#2f9a6a", "#1f7f62", "#4ab07a"]),
      15,
    );
  });
}

/** The sea bed with its coral reef. */
export function underwater(stage: Stage): Backdrop {
  const random = stage.random.fork("reef");
  const { width: w, height: H, light } = stage;
  const deep = light.isNight ? "#04203f" : "#0b4f86";
  const shallow = light.isNight ? "#1f6a8a" : stage.scene.time === "sunset" ? "#7ac4c0" : "#5cd0e0";
  const sea = `<defs><linearGradient id="deep" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${shallow}"/><stop offset="0.55" stop-color="${mix(shallow, deep, 0.62)}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs>${box(0, 0, w, H, "url(#deep)")}`;
  const rays = repeat(6, (index) => {
    const x = w * (index / 5.4 + random.next(-0.05, 0.05));
    return polygon(
      [
        x,
        -10,
        x + 66,
        -10,
        x + 66 + 190 * stage.sunSide * -1,
        H * 0.86,
        x - 90 + 190 * stage.sunSide * -1,
        H * 0.86,
      ],
      "#ffffff",
      'fill-opacity="0.07"',
    );
  });
  const coral = coralReef(w, H, random);
  const weed = seaweed(w, H, random);
  const bubbles = repeat(30, () => {
    const [x, y, r] = [random.next(0, w), random.next(20, H * 0.9), random.next(4, 15)];
    return (
      disc(x, y, r, "#ffffff", 'fill-opacity="0.24"') +
      disc(x - r * 0.3, y - r * 0.3, r * 0.28, "#ffffff", 'fill-opacity="0.8"')
    );
  });
  const small = repeat(7, () => {
    const [x, y] = [random.next(0, w), random.next(H * 0.12, H * 0.6)];
    return group(
      `translate(${coordinate(x)} ${coordinate(y)}) scale(${random.chance(0.5) ? 1 : -1} 1)`,
      oval(0, 0, 19, 9, mix(shallow, "#ffe08a", 0.5)) +
        polygon([-15, 0, -30, -9, -30, 9], mix(shallow, "#ffe08a", 0.5)),
    );
  });
  const back =
    sea +
    rays +
    small +
    hillAt(stage, H - 150, mix(deep, "#c9b88a", 0.3)) +
    weed +
    hillAt(stage, H - 84, mix(deep, "#e6cf98", 0.6)) +
    coral +
    bubbles;
  return place(stage, 0, back, { floor: H - 90, sky: "none", floats: true });
}

function hillAt(stage: Stage, top: number, colour: string): string {
  return hill(stage, `bed${Math.round(top)}`, top, 22, colour);
}
