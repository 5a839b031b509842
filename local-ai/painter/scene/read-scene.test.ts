import { expect, test } from "vitest";
import { readScene } from "./read-scene";

test("the fox example is understood, in English and in Polish", () => {
  const expected = {
    subjects: [{ id: "fox", count: 1, colour: undefined }],
    things: [],
    setting: "forest",
    time: "sunset",
    weather: undefined,
    season: undefined,
    style: "ghibli",
    isUnderstood: true,
  };
  expect(readScene("a fox in the forest at sunset in Ghibli style")).toEqual({
    ...expected,
    weather: undefined,
  });
  expect(readScene("lis w lesie o zachodzie słońca w stylu Ghibli")).toEqual(expected);
});

test("counts and plurals are read", () => {
  const countIn = (prompt: string): number | undefined => readScene(prompt).subjects[0]?.count;
  expect(countIn("three cats in the garden")).toBe(3);
  expect(countIn("two small black cats")).toBe(2);
  expect(countIn("5 white horses on the beach")).toBe(5);
  expect(countIn("500 horses")).toBe(12);
  expect(countIn("a herd of deer")).toBe(7);
  expect(countIn("foxes in the snow")).toBe(3);
  expect(countIn("mice in the kitchen")).toBe(3);
  expect(countIn("an octopus under the sea")).toBe(1);
  expect(countIn("a princess")).toBe(1);
  expect(countIn("dwie wiewiórki w parku")).toBe(2);
});

test("a colour goes to its own noun", () => {
  const colours = (prompt: string): Record<string, string | undefined> => {
    const scene = readScene(prompt);
    return Object.fromEntries(
      [...scene.subjects, ...scene.things].map((figure) => [figure.id, figure.colour]),
    );
  };
  expect(colours("a black cat and a white dog")).toEqual({ cat: "#2d2b36", dog: "#f5f3ee" });
  expect(colours("a girl with a red umbrella")).toEqual({ girl: undefined, umbrella: "#d8342f" });
  expect(colours("kot czarny w ogrodzie")).toEqual({ cat: "#2d2b36" });
  expect(colours("a dog in a green forest")).toEqual({ dog: undefined });
});

test("weather, season and time come through, adjectives as well as nouns", () => {
  expect(readScene("a rainy street at night in autumn")).toMatchObject({
    setting: "street",
    weather: "rain",
    time: "night",
    season: "autumn",
  });
  expect(readScene("zaśnieżona wieś o świcie")).toMatchObject({
    setting: "village",
    weather: "snow",
    time: "dawn",
  });
});

test("what the negative prompt names is left out", () => {
  const scene = readScene("a cat and a dog in the rain", "dog, rain");
  expect(scene.subjects.map((subject) => subject.id)).toEqual(["cat"]);
  expect(scene.weather).toBeUndefined();
});

test("a subject without a place is drawn where it is at home", () => {
  expect(readScene("a shark").setting).toBe("underwater");
  expect(readScene("a camel").setting).toBe("desert");
  expect(readScene("an astronaut").setting).toBe("space");
  expect(readScene("a cake").setting).toBe("kitchen");
});

test("an unknown prompt gives a landscape that depends on the prompt alone", () => {
  expect(readScene("qwxz blorf")).toEqual(readScene("  QWXZ blorf "));
  expect(readScene("qwxz blorf").isUnderstood).toBe(false);
  const settings = new Set(
    "abcdefghijkl".split("").map((letter) => readScene(`${letter}xq`).setting),
  );
  expect(settings.size).toBeGreaterThan(2);
});
