import {
  box,
  coordinate,
  disc,
  oval,
  polygon,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { type Backdrop, lit, type Stage } from "@/local-ai/painter/scene/stage";
import { house } from "./houses";
import { place } from "./place";

/** A stall under a striped awning. */
function marketStall(h: number, x: number, tone: string): string {
  return (
    box(x + 8, h - 130, 9, 230, "#7a5632") +
    box(x + 203, h - 130, 9, 230, "#7a5632") +
    repeat(6, (index) =>
      shape(
        `M${coordinate(x - 6 + index * 38.6)} ${coordinate(h - 130)}l${index < 3 ? 9 : 0} -66h${index < 3 ? 30 : 30}l${index < 3 ? 0 : 9} 66q-19 24 -39 0Z`,
        index % 2 === 0 ? tone : "#fbf6ea",
      ),
    ) +
    box(x - 4, h + 20, 228, 84, "#9c7044", 4) +
    repeat(
      3,
      (crate) =>
        box(x + 10 + crate * 70, h - 4, 62, 32, "#c2935a", 3) +
        repeat(6, (item) =>
          disc(
            x + 20 + crate * 70 + (item % 3) * 20,
            h - 6 - Math.floor(item / 3) * 13,
            11,
            ["#d8342f", "#f2a32c", "#6ab04a"][crate] ?? "#d8342f",
          ),
        ),
    )
  );
}

function market(stage: Stage): Backdrop {
  const h = stage.height * 0.64;
  const w = stage.width;
  const random = stage.random.fork("market");
  const count = Math.max(3, Math.round(w / 290));
  const stalls = repeat(count, (index) =>
    marketStall(
      h,
      (index + 0.5) * (w / count) - 110,
      random.pick(["#d8443f", "#3f8ac2", "#4aa05a", "#e8963a"]),
    ),
  );
  const row = repeat(Math.max(4, Math.round(w / 200)), (index) =>
    house(stage, index * 202, h - 10, 190, random.next(300, 400), random, 0.3),
  );
  const flags =
    stroke(`M-10 90Q${coordinate(w / 2)} 210 ${coordinate(w + 10)} 90`, "#8d857c", 3) +
    repeat(13, (index) => {
      const t = (index + 0.5) / 13;
      const y = 90 + 4 * 60 * t * (1 - t);
      return polygon(
        [w * t - 19, y, w * t + 19, y, w * t, y + 38],
        ["#d8443f", "#f2c23a", "#3f8ac2", "#4aa05a"][index % 4] ?? "#d8443f",
      );
    });
  return place(
    stage,
    h,
    row +
      lit(
        stage,
        0.03,
        box(0, h + 8, w, stage.height, "#b8a894") +
          stalls +
          repeat(40, () =>
            oval(random.next(0, w), random.next(h + 130, stage.height), 34, 9, "#a89884"),
          ) +
          flags,
      ),
  );
}

function trainStation(stage: Stage): Backdrop {
  const h = stage.height * 0.66;
  const w = stage.width;
  const hall = repeat(4, (index) => {
    const x = (index + 0.5) * (w / 4);
    return (
      shape(
        `M${coordinate(x - w / 8)} ${coordinate(h + 20)}V${coordinate(h - 210)}A${coordinate(w / 8)} 170 0 0 1 ${coordinate(x + w / 8)} ${coordinate(h - 210)}V${coordinate(h + 20)}Z`,
        "#c2693f",
      ) +
      shape(
        `M${coordinate(x - w / 11)} ${coordinate(h + 20)}V${coordinate(h - 200)}A${coordinate(w / 11)} 130 0 0 1 ${coordinate(x + w / 11)} ${coordinate(h - 200)}V${coordinate(h + 20)}Z`,
        "#e8eef2",
      ) +
      stroke(
        `M${coordinate(x)} ${coordinate(h + 20)}V${coordinate(h - 330)}M${coordinate(x - w / 11)} ${coordinate(h - 90)}H${coordinate(x + w / 11)}M${coordinate(x - w / 11)} ${coordinate(h - 200)}H${coordinate(x + w / 11)}`,
        "#6b7a8a",
        5,
      )
    );
  });
  const clock =
    disc(w * 0.5, h - 370, 62, "#f8f4e8") +
    `<circle cx="${coordinate(w * 0.5)}" cy="${coordinate(h - 370)}" r="62" fill="none" stroke="#4a3a30" stroke-width="10"/>` +
    stroke(
      `M${coordinate(w * 0.5)} ${coordinate(h - 370)}v-40M${coordinate(w * 0.5)} ${coordinate(h - 370)}l28 14`,
      "#26222a",
      7,
    );
  const rails =
    box(0, h + 16, w, 100, "#7d756c") +
    repeat(Math.ceil(w / 58), (index) => box(index * 58, h + 30, 30, 66, "#5c4a3a")) +
    box(0, h + 40, w, 9, "#c4ccd4") +
    box(0, h + 80, w, 9, "#c4ccd4");
  const platform =
    box(0, h + 116, w, stage.height, "#c9c4bc") +
    box(0, h + 116, w, 16, "#f2c832") +
    repeat(Math.ceil(w / 130), (index) =>
      stroke(
        `M${index * 130} ${coordinate(h + 134)}l-40 ${coordinate(stage.height - h)}`,
        "#b0aaa2",
        3,
      ),
    );
  return place(
    stage,
    h,
    lit(stage, 0.12, box(0, h - 300, w, 320, "#d8865a") + hall + clock) +
      lit(stage, 0.03, rails + platform),
  );
}

/** Where people meet in a town, by concept id. */
export const SQUARES: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  market,
  "train-station": trainStation,
};
