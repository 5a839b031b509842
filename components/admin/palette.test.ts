import { expect, test } from "vitest";
import { CHART_COLOURS, chartColour } from "@/components/admin/palette";

type Triple = readonly [number, number, number];

/** The surfaces of app/globals.css that the chart lies on. */
const SURFACES = { light: "#fffefb", dark: "#121721" } as const;

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLinear(hex: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function dot(row: Triple, colour: Triple): number {
  return row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function contrast(first: string, second: string): number {
  const luminances = [first, second].map((hex) => dot([0.2126, 0.7152, 0.0722], toLinear(hex)));
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** OKLab (Ottosson 2020): equal distances look about equally far apart; black to white is 1. */
function toOklab(linear: Triple): Triple {
  const cones: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], linear)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], linear)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], linear)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function distance(first: string, second: string, sight: readonly [Triple, Triple, Triple]): number {
  const [one, other] = [first, second].map((hex) => {
    const colour = toLinear(hex);
    return toOklab([
      clamped(dot(sight[0], colour)),
      clamped(dot(sight[1], colour)),
      clamped(dot(sight[2], colour)),
    ]);
  });
  if (one === undefined || other === undefined) throw new Error("two colours are needed");
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

test("every colour stands out from the surface by 3 to 1", () => {
  for (const colour of CHART_COLOURS) {
    for (const theme of ["light", "dark"] as const) {
      expect(contrast(colour[theme], SURFACES[theme]), colour[theme]).toBeGreaterThanOrEqual(3);
    }
  }
});

test("no two colours look alike, whichever way a person sees colours", () => {
  const pairs = CHART_COLOURS.flatMap((first, index) =>
    CHART_COLOURS.slice(index + 1).flatMap((second) => [
      [first.light, second.light] as const,
      [first.dark, second.dark] as const,
    ]),
  );
  expect(pairs).toHaveLength(42);
  for (const [first, second] of pairs) {
    for (const [name, sight] of Object.entries(SIGHTS)) {
      expect(distance(first, second, sight), `${first} ${second} ${name}`).toBeGreaterThan(0.12);
    }
  }
});

test("what lies beyond the palette is grey instead of taking another's colour", () => {
  const named = CHART_COLOURS.map((_, place) => chartColour(place));
  expect(new Set(named).size).toBe(CHART_COLOURS.length);
  expect(named).not.toContain(chartColour(CHART_COLOURS.length));
});
