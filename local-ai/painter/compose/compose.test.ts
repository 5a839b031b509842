import { expect, test } from "vitest";
import { readScene } from "@/local-ai/painter/scene/read-scene";
import { PAINTED_SETTINGS } from "@/local-ai/painter/settings/backdrop";
import { DRAWINGS, SKY_THINGS } from "@/local-ai/painter/subjects/drawings";
import { STYLE_FINISHES } from "@/local-ai/painter/finish/styles";
import { CONCEPTS } from "@/local-ai/vocabulary/concepts";
import { composeScene, type Frame } from "./compose";

const FRAME: Frame = { width: 512, height: 512, seed: 3, look: "flux-klein" };

function draw(prompt: string, frame: Frame = FRAME): string {
  return composeScene(readScene(prompt), frame);
}

test("every subject, thing and setting of the vocabulary is drawn, each differently", () => {
  const drawn = new Map<string, string>();
  const concepts = CONCEPTS.filter((concept) =>
    ["subject", "thing", "setting"].includes(concept.kind),
  );
  for (const concept of concepts) {
    const scene = readScene(concept.en[0] ?? "");
    expect(scene.isUnderstood, concept.id).toBe(true);
    const svg = composeScene(scene, FRAME);
    expect(drawn.get(svg), concept.id).toBeUndefined();
    drawn.set(svg, concept.id);
  }
  expect(drawn.size).toBe(concepts.length);
  expect(drawn.has(draw("qwxz blorf"))).toBe(false);
});

test("every subject and thing has a drawing, every setting a painting, every style a finish", () => {
  for (const { id, kind } of CONCEPTS) {
    if (kind === "subject") expect(DRAWINGS[id], id).toBeDefined();
    if (kind === "thing") expect(DRAWINGS[id] !== undefined || SKY_THINGS.has(id), id).toBe(true);
    if (kind === "setting") expect(PAINTED_SETTINGS.has(id), id).toBe(true);
    if (kind === "style") expect(STYLE_FINISHES[id], id).toBeTypeOf("function");
  }
});

test("every time of day, weather and season changes the drawing", () => {
  const plain = draw("a fox in the meadow");
  const seen = new Set([plain]);
  const moods = CONCEPTS.filter((concept) => ["time", "weather", "season"].includes(concept.kind));
  // "afternoon" is the hour of a prompt that names none; adjectives paint what their nouns do.
  const synonyms = new Set(["afternoon", "rainy", "stormy", "snowy", "foggy", "windy", "cloudy"]);
  for (const mood of moods.filter((concept) => !synonyms.has(concept.id))) {
    const svg = draw(`a fox in the meadow, ${mood.en[0]}`);
    expect(seen.has(svg), mood.id).toBe(false);
    seen.add(svg);
  }
});

test("the drawing holds no broken number, no script and no link to elsewhere", () => {
  for (const concept of CONCEPTS) {
    for (const frame of [
      FRAME,
      { ...FRAME, width: 1920, height: 256, seed: 9, look: "sd-xl" as const },
    ]) {
      const svg = draw(concept.en[0] ?? "", frame);
      expect(svg, concept.id).not.toMatch(/NaN|undefined|Infinity|\[object|<script|href/);
    }
  }
});

test("no definition is made twice and every reference has its definition", () => {
  for (const prompt of [
    "a fox by the lake at night in fog",
    "a whale underwater",
    "a cat in the kitchen",
    "an astronaut in space",
    "aurora over the sea at sunset",
  ]) {
    const svg = draw(prompt);
    const made = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(made).size, prompt).toBe(made.length);
    for (const [, wanted] of svg.matchAll(/url\(#([^)]+)\)/g))
      expect(made, prompt).toContain(wanted);
  }
});

test("the prompt is never copied into the drawing", () => {
  expect(draw('a fox "><image href="x"/> & <b>')).not.toMatch(/image|<b>/);
});

test("the seed moves the sun and the figures", () => {
  const drawings = [1, 2, 3, 4, 5].map((seed) => draw("a fox in the forest", { ...FRAME, seed }));
  expect(new Set(drawings).size).toBe(drawings.length);
});
