import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import { box, coordinate, disc, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";

/** An empty room with furniture in it; it is dimmed after dark. */
export function room(
  stage: Stage,
  wall: string,
  floor: string,
  furniture: string,
  front = "",
): Backdrop {
  const edge = stage.height * 0.68;
  const dim = stage.light.isNight ? 0.34 : 0;
  const wallTone = darken(wall, dim);
  const floorTone = darken(floor, dim * 0.8);
  const boards = repeat(7, (index) =>
    stroke(
      `M${coordinate(stage.width * (0.5 + (index - 3) * 0.14))} ${coordinate(edge)}L${coordinate(stage.width * (0.5 + (index - 3) * 0.36))} ${coordinate(stage.height)}`,
      darken(floorTone, 0.14),
      4,
    ),
  );
  const back =
    box(0, 0, stage.width, edge + 4, wallTone) +
    box(0, edge - 13, stage.width, 17, lighten(wallTone, 0.3)) +
    box(0, edge, stage.width, stage.height - edge, floorTone) +
    boards +
    furniture;
  return { horizon: edge, floor: stage.height - 96, back, front, sky: "none", floats: false };
}

/** A window onto the sky of the hour, its upper left corner at (x, y). */
export function window(stage: Stage, x: number, y: number, w: number, h: number): string {
  const [top, middle, low] = stage.light.sky;
  const random = stage.random.fork("window");
  const view = `<defs><linearGradient id="view" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.6" stop-color="${middle}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>`;
  const weather = stage.scene.weather;
  const falling =
    weather === "rain" || weather === "storm"
      ? repeat(16, () => {
          const [fx, fy] = [x + random.next(10, w - 10), y + random.next(10, h - 40)];
          return stroke(`M${coordinate(fx)} ${coordinate(fy)}l-5 26`, "#dcecf8", 2.4);
        })
      : weather === "snow" || stage.scene.season === "winter"
        ? repeat(20, () =>
            disc(
              x + random.next(10, w - 10),
              y + random.next(10, h - 10),
              random.next(2.5, 5),
              "#ffffff",
            ),
          )
        : "";
  const light = stage.light.isNight
    ? repeat(9, () =>
        disc(x + random.next(10, w - 10), y + random.next(10, h * 0.6), 2, "#ffffff"),
      ) + disc(x + w * 0.7, y + h * 0.26, 21, stage.light.sun)
    : disc(x + w * 0.7, y + h * (0.9 - stage.light.sunHeight * 0.7), 25, stage.light.sun);
  return (
    view +
    box(x - 15, y - 15, w + 30, h + 30, "#f4eee2", 6) +
    box(x, y, w, h, "url(#view)") +
    light +
    shape(
      `M${coordinate(x)} ${coordinate(y + h)}v-46q${coordinate(w * 0.3)} -40 ${coordinate(w * 0.55)} -8t${coordinate(w * 0.45)} -6v60Z`,
      mix("#6a9a5a", middle, 0.4),
    ) +
    falling +
    box(x + w / 2 - 5, y, 10, h, "#f4eee2") +
    box(x, y + h / 2 - 5, w, 10, "#f4eee2") +
    box(x - 26, y + h + 13, w + 52, 17, "#e2d8c6", 5)
  );
}

/** The light of a lamp, after dark only. */
export function lampGlow(stage: Stage, x: number, y: number): string {
  return stage.light.isNight
    ? `<defs><radialGradient id="lamp"><stop offset="0" stop-color="#ffdf9a" stop-opacity="0.75"/><stop offset="1" stop-color="#ffdf9a" stop-opacity="0"/></radialGradient></defs>` +
        disc(x, y, 340, "url(#lamp)")
    : "";
}

/** A shelf full of books. */
export function shelf(stage: Stage, x: number, y: number, w: number, name: string): string {
  const random = stage.random.fork(name);
  const books: string[] = [];
  for (let at = x + 6; at < x + w - 20;) {
    const thick = random.next(13, 26);
    const tall = random.next(58, 92);
    const tone = random.pick([
      "#a8433a",
      "#3a6a9a",
      "#4a8a5a",
      "#c9953a",
      "#6b4a8a",
      "#d8c8a8",
      "#2f4a5a",
    ]);
    books.push(
      box(at, y - tall, thick, tall, tone, 2) +
        box(at + 2, y - tall + 11, thick - 4, 5, lighten(tone, 0.5)),
    );
    at += thick + (random.chance(0.14) ? 22 : 2);
  }
  return books.join("") + box(x, y, w, 13, "#7a5230");
}
