import {
  coordinate,
  disc,
  group,
  layer,
  oval,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import type { Stage } from "@/local-ai/painter/scene/stage";

/** What falls, drifts and blows in front of everything. */
export function paintWeather(stage: Stage): string {
  const painted: Readonly<Record<string, (stage: Stage) => string>> = {
    rain,
    storm: rain,
    snow,
    fog,
    wind,
  };
  const weather = painted[stage.scene.weather ?? ""]?.(stage) ?? "";
  if (weather !== "") return weather;
  if (stage.scene.season === "winter") return snow(stage);
  if (stage.scene.season === "autumn") return leaves(stage, ["#e0812a", "#c9482a", "#edb53a"], 26);
  return stage.scene.season === "spring"
    ? leaves(stage, ["#fbd0de", "#f6b0c8", "#ffffff"], 26)
    : "";
}

function area(stage: Stage): number {
  return (stage.width * stage.height) / 1_000_000;
}

function rain(stage: Stage): string {
  const random = stage.random.fork("rain");
  const slant = stage.scene.weather === "storm" ? 22 : 9;
  const drops = repeat(Math.round(area(stage) * 190), () => {
    const [x, y] = [random.next(-20, stage.width + 40), random.next(-40, stage.height)];
    const long = random.next(24, 60);
    return `M${coordinate(x)} ${coordinate(y)}l${coordinate((-slant * long) / 50)} ${coordinate(long)}`;
  });
  const splashes = repeat(Math.round(area(stage) * 26), () =>
    oval(
      random.next(0, stage.width),
      random.next(stage.height * 0.76, stage.height),
      random.next(8, 22),
      random.next(2, 5),
      "none",
      'stroke="#e8f4fc" stroke-width="2" stroke-opacity="0.55"',
    ),
  );
  return stroke(drops, "#e4f0fa", 2.2, 'stroke-opacity="0.5"') + splashes;
}

function snow(stage: Stage): string {
  const random = stage.random.fork("snow");
  return repeat(Math.round(area(stage) * 150), () =>
    disc(
      random.next(0, stage.width),
      random.next(0, stage.height),
      random.next(1.6, 7) * random.next(0.6, 1),
      "#ffffff",
      `fill-opacity="${random.next(0.55, 0.95).toFixed(2)}"`,
    ),
  );
}

function fog(stage: Stage): string {
  const random = stage.random.fork("fog");
  const veil = `<radialGradient id="veil"><stop offset="0" stop-color="${stage.light.haze}" stop-opacity="0.62"/><stop offset="1" stop-color="${stage.light.haze}" stop-opacity="0"/></radialGradient>`;
  return (
    `<defs>${veil}</defs>` +
    repeat(11, (index) =>
      oval(
        random.next(0, stage.width),
        stage.height * (0.4 + (index / 11) * 0.56),
        random.next(280, 560),
        random.next(50, 110),
        "url(#veil)",
      ),
    )
  );
}

function wind(stage: Stage): string {
  const random = stage.random.fork("wind");
  const lines = repeat(11, () => {
    const [x, y] = [
      random.next(-100, stage.width * 0.8),
      random.next(stage.height * 0.08, stage.height * 0.8),
    ];
    const long = random.next(130, 300);
    return stroke(
      `M${coordinate(x)} ${coordinate(y)}q${coordinate(long * 0.5)} -24 ${coordinate(long)} 0c34 12 26 44 2 40c-16 -4 -12 -22 2 -20`,
      "#ffffff",
      4,
      'stroke-opacity="0.55"',
    );
  });
  return lines + leaves(stage, ["#8fbf5a", "#c9a94a", "#6aa04a"], 20);
}

function leaves(stage: Stage, tones: readonly [string, string, string], count: number): string {
  const random = stage.random.fork("leaves");
  return layer(
    'opacity="0.95"',
    repeat(Math.round(area(stage) * count), () =>
      group(
        `translate(${coordinate(random.next(0, stage.width))} ${coordinate(random.next(0, stage.height))}) rotate(${random.whole(0, 359)}) scale(${random.next(0.6, 1.5).toFixed(2)})`,
        shape("M-13 0C-7 -11 7 -11 15 0C7 11 -7 11 -13 0Z", random.pick(tones)),
      ),
    ),
  );
}
