import { expect, test } from "vitest";
import {
  articleFor,
  pluralOf,
  presentParticiple,
  thirdPerson,
  thirdPersonPlural,
} from "@/local-ai/language/english";

test("plurals", () => {
  const plurals = [
    "fox",
    "city",
    "wolf",
    "police officer",
    "cup of coffee",
    "sheep",
    "human",
    "fisherman",
    "potato",
  ].map(pluralOf);
  expect(plurals).toEqual([
    "foxes",
    "cities",
    "wolves",
    "police officers",
    "cups of coffee",
    "sheep",
    "humans",
    "fishermen",
    "potatoes",
  ]);
});

test("a or an, by sound", () => {
  expect(
    ["apple", "unicorn", "umbrella", "hour", "European city", "old man", "fox"].map(articleFor),
  ).toEqual(["an", "a", "an", "an", "a", "an", "a"]);
});

test("verbs", () => {
  expect(["fly", "watch", "be", "listen to", "play"].map(thirdPerson)).toEqual([
    "flies",
    "watches",
    "is",
    "listens to",
    "plays",
  ]);
  expect(["be", "run"].map(thirdPersonPlural)).toEqual(["are", "run"]);
  expect(["lie", "dance", "sit", "see", "look at"].map(presentParticiple)).toEqual([
    "lying",
    "dancing",
    "sitting",
    "seeing",
    "looking at",
  ]);
});
