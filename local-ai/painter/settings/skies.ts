import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, oval, repeat, shape, starShape } from "@/local-ai/painter/draw/svg";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";
import { hill } from "./land";
import { place } from "./place";

/** A planet, with a ring when asked. */
function farPlanet(x: number, y: number, r: number, tone: string, ring: boolean): string {
  return (
    (ring
      ? `<ellipse cx="${coordinate(x)}" cy="${coordinate(y)}" rx="${coordinate(r * 1.8)}" ry="${coordinate(r * 0.4)}" fill="none" stroke="${lighten(tone, 0.4)}" stroke-width="${coordinate(r * 0.13)}" transform="rotate(-18 ${coordinate(x)} ${coordinate(y)})"/>`
      : "") +
    disc(x, y, r, tone) +
    shape(
      `M${coordinate(x)} ${coordinate(y - r)}A${r} ${r} 0 0 1 ${coordinate(x)} ${coordinate(y + r)}A${r * 1.5} ${r * 1.5} 0 0 0 ${coordinate(x)} ${coordinate(y - r)}Z`,
      darken(tone, 0.4),
      'fill-opacity="0.6"',
    ) +
    oval(x - r * 0.3, y - r * 0.3, r * 0.3, r * 0.13, lighten(tone, 0.35), 'fill-opacity="0.6"')
  );
}

type Tones = readonly [string, string, string];

const NEBULAE: readonly [Tones, Tones, Tones] = [
  ["#3a1f6b", "#c2509a", "#4a7fe0"],
  ["#10345f", "#2aa8b8", "#8a5fe0"],
  ["#4a1f3f", "#e0784a", "#7a4ad0"],
];

function space(stage: Stage): Backdrop {
  const random = stage.random.fork("space");
  const { width: w, height: H } = stage;
  const tones = random.pick(NEBULAE);
  const defs = tones
    .map(
      (tone, index) =>
        `<radialGradient id="nebula${index}"><stop offset="0" stop-color="${tone}" stop-opacity="0.62"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></radialGradient>`,
    )
    .join("");
  const nebula = repeat(9, (index) =>
    oval(
      random.next(0, w),
      random.next(0, H),
      random.next(190, 430),
      random.next(130, 300),
      `url(#nebula${index % 3})`,
      `transform="rotate(${random.whole(-40, 40)} ${coordinate(w / 2)} ${coordinate(H / 2)})"`,
    ),
  );
  const dots =
    repeat(Math.round((w * H) / 5200), () =>
      disc(
        random.next(0, w),
        random.next(0, H),
        random.next(0.8, 2.8),
        random.pick(["#ffffff", "#ffe9c0", "#cfe0ff"]),
        `fill-opacity="${random.next(0.4, 1).toFixed(2)}"`,
      ),
    ) +
    repeat(12, () =>
      starShape(random.next(0, w), random.next(0, H), random.next(9, 17), 2.2, 4, "#ffffff"),
    );
  const back = `<defs>${defs}</defs>${box(0, 0, w, H, "#070818")}${nebula}${dots}${farPlanet(w * (0.5 - stage.sunSide * 0.3), H * 0.2, 96, random.pick(["#d8824a", "#4a9ad0", "#b86ad0"]), true)}${farPlanet(w * (0.5 + stage.sunSide * 0.36), H * 0.44, 42, "#8ad0b0", false)}`;
  const ground =
    stage.scene.things.length + stage.scene.subjects.length > 0
      ? hill(stage, "moon", H - 150, 22, "#8d8aa0") +
        repeat(8, () => {
          const x = random.next(0, w);
          const y = random.next(H - 110, H - 10);
          const r = random.next(20, 52);
          return oval(x, y, r, r * 0.34, "#6f6c84") + oval(x, y + 3, r * 0.82, r * 0.25, "#7d7a92");
        })
      : "";
  return place(stage, H, back + ground, { sky: "none", floats: true, floor: H - 96 });
}

function sky(stage: Stage): Backdrop {
  const random = stage.random.fork("cloudsea");
  const tone = stage.light.isNight
    ? mix(stage.light.sky[1], "#ffffff", 0.2)
    : mix(stage.light.sky[2], "#ffffff", 0.72);
  const bank = (y: number, name: number, colour: string): string =>
    repeat(Math.round(stage.width / 60) + 2, (index) =>
      disc(
        index * 62 - 30 + random.next(-20, 20),
        y + random.next(-22, 30),
        random.next(60, 100) + name * 8,
        colour,
      ),
    );
  const back =
    bank(stage.height * 0.82, 0, mix(tone, stage.light.sky[1], 0.4)) +
    bank(stage.height * 0.93, 1, mix(tone, stage.light.sky[1], 0.16));
  return place(stage, stage.height, back, {
    floats: true,
    floor: stage.height * 0.8,
    front: bank(stage.height * 1.06, 2, tone),
  });
}

/** Up in the sky and beyond it, by concept id. */
export const SKIES: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  space,
  sky,
};
