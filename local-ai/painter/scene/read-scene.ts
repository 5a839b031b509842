import { createRandom, hashText } from "@/local-ai/painter/draw/random";
import { findConcepts, type Found } from "@/local-ai/vocabulary/concepts";
import { habitatOf } from "./habitats";
import { COLOUR_VALUES } from "./palette";
import type { Figure, Scene } from "./scene";

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
  pair: 2,
  few: 4,
  many: 8,
  herd: 7,
};

/** More of one figure than this would only be a crowd of dots. */
const MOST_OF_ONE = 12;
const IRREGULAR_PLURALS = new Set([
  "mice",
  "geese",
  "men",
  "women",
  "people",
  "children",
  "ladies",
  "cacti",
  "leaves",
]);
const WEATHER_NOUNS: Readonly<Record<string, string>> = {
  rainy: "rain",
  stormy: "storm",
  snowy: "snow",
  foggy: "fog",
  windy: "wind",
  cloudy: "clouds",
};

/**
 * Understands an English or Polish prompt as a scene. What the negative prompt names is left out.
 * The same prompts always give the same scene.
 */
export function readScene(prompt: string, negativePrompt = ""): Scene {
  const unwanted = new Set(findConcepts(negativePrompt).map((found) => found.concept.id));
  const found = findConcepts(prompt).filter((one) => !unwanted.has(one.concept.id));
  const subjects = readFigures(prompt, found, "subject");
  const things = readFigures(prompt, found, "thing");
  const setting = firstOf(found, "setting");
  const isUnderstood = subjects.length + things.length > 0 || setting !== undefined;
  const mood = readMood(found, prompt);
  if (!isUnderstood) return { ...dreamtScene(prompt), ...mood, subjects, things, isUnderstood };
  const hero = subjects[0] ?? things[0];
  return {
    subjects,
    things,
    setting: setting ?? (hero ? habitatOf(hero.id) : "meadow"),
    time: mood.time ?? (found.some(isOfTheNight) ? "night" : "afternoon"),
    weather: mood.weather,
    season: mood.season,
    style: mood.style,
    isUnderstood,
  };
}

function readMood(found: readonly Found[], prompt: string): Partial<Scene> {
  const time = firstOf(found, "time");
  const weather = firstOf(found, "weather");
  const season = firstOf(found, "season");
  const style = firstOf(found, "style");
  return {
    ...(time !== undefined && { time }),
    ...(weather !== undefined && { weather: WEATHER_NOUNS[weather] ?? weather }),
    ...(season !== undefined && { season }),
    ...(style !== undefined && { style: styleOf(style, prompt) }),
  };
}

/** "watercolour sketch" is a watercolour: the sketch is the weaker word when two styles are named. */
function styleOf(first: string, prompt: string): string {
  if (first !== "sketch" && first !== "pastel" && first !== "fantasy") return first;
  const other = findConcepts(prompt).find(
    (one) => one.concept.kind === "style" && one.concept.id !== first,
  );
  return other?.concept.id ?? first;
}

function firstOf(found: readonly Found[], kind: string): string | undefined {
  return found.find((one) => one.concept.kind === kind)?.concept.id;
}

function isOfTheNight(found: Found): boolean {
  return ["star", "moon", "aurora", "firework", "firefly", "ghost", "vampire", "comet"].includes(
    found.concept.id,
  );
}

/** A quiet landscape under an aurora, different for every prompt, for words the painter does not know. */
function dreamtScene(prompt: string): Scene {
  const random = createRandom(hashText(prompt.trim().toLowerCase()));
  return {
    subjects: [],
    things: [],
    setting: random.pick(["mountains", "lake", "snow-field", "sea", "meadow"]),
    time: random.pick(["night", "dusk", "dawn", "sunset"]),
    weather: undefined,
    season: random.pick([undefined, "autumn", "winter"]),
    style: undefined,
    isUnderstood: false,
  };
}

function readFigures(prompt: string, found: readonly Found[], kind: "subject" | "thing"): Figure[] {
  const figures = new Map<string, Figure>();
  found.forEach((one, position) => {
    if (one.concept.kind !== kind || figures.has(one.concept.id)) return;
    figures.set(one.concept.id, {
      id: one.concept.id,
      count: countOf(prompt, found, position),
      colour: colourOf(prompt, found, position),
    });
  });
  return [...figures.values()].slice(0, 5);
}

function countOf(prompt: string, found: readonly Found[], position: number): number {
  const noun = found[position];
  if (!noun) return 1;
  for (let before = position - 1; before >= Math.max(0, position - 3); before--) {
    const other = found[before];
    if (!other || isApart(prompt, other.end, noun.start)) break;
    if (other.concept.kind === "count") return COUNTS[other.concept.id] ?? 1;
    if (other.concept.kind !== "colour" && other.concept.kind !== "weather") break;
  }
  const digits = /(\d{1,3})\s+(?:\p{L}+\s+){0,2}$/u.exec(prompt.slice(0, noun.start))?.[1];
  if (digits !== undefined) return Math.max(1, Math.min(MOST_OF_ONE, Number(digits)));
  return isPlural(noun) ? 3 : 1;
}

function isPlural(noun: Found): boolean {
  const text = noun.text.toLowerCase();
  if (text === noun.concept.en[0] || !noun.concept.en.some((form) => form.toLowerCase() === text))
    return false;
  return IRREGULAR_PLURALS.has(text) || /(?:[^s]s|ves)$/.test(text);
}

/** A colour belongs to the noun right after it, or, as Polish also has it, right before. */
function colourOf(prompt: string, found: readonly Found[], position: number): string | undefined {
  const colour = colourBefore(prompt, found, position) ?? colourAfter(prompt, found, position);
  return colour && COLOUR_VALUES[colour];
}

function colourBefore(
  prompt: string,
  found: readonly Found[],
  position: number,
): string | undefined {
  const noun = found[position];
  if (!noun) return undefined;
  for (let before = position - 1; before >= 0; before--) {
    const other = found[before];
    if (!other || isApart(prompt, other.end, noun.start)) return undefined;
    if (other.concept.kind === "colour") return other.concept.id;
    if (other.concept.kind === "subject" || other.concept.kind === "thing") return undefined;
  }
  return undefined;
}

function colourAfter(
  prompt: string,
  found: readonly Found[],
  position: number,
): string | undefined {
  const [noun, colour, next] = found.slice(position, position + 3);
  if (!noun || colour?.concept.kind !== "colour") return undefined;
  if (prompt.slice(noun.end, colour.start).trim() !== "") return undefined;
  const isTheNextOnes =
    next !== undefined &&
    !isApart(prompt, colour.end, next.start) &&
    ["subject", "thing", "setting"].includes(next.concept.kind);
  return isTheNextOnes ? undefined : colour.concept.id;
}

/** Whether two words have a comma, a joining word or many words between them. */
function isApart(prompt: string, from: number, to: number): boolean {
  const between = prompt.slice(from, to);
  return (
    /[,.;:]|\b(?:and|with|in|on|at|of|i|z|ze|w|na|a)\b/iu.test(between) ||
    between.trim().split(/\s+/).length > 3
  );
}
