import { expect, test } from "vitest";
import { linesOf } from "@/lib/prompts/moderation/corpora/corpus";
import { EVASIONS } from "@/lib/prompts/moderation/corpora/evasions";
import {
  CATEGORIES,
  LANGUAGES,
  recallKept,
  refusedOf,
  renderTables,
  UNSEEN_HARMLESS,
  unsafePrompts,
} from "@/lib/prompts/moderation/corpora/measure";
import documentation from "@/docs/moderation.md?raw";

/** What disguises may cost: leet is ambiguous, the others are not. */
const LEAST_RECALL_KEPT = 0.97;
const LEAST_LEET_RECALL_KEPT = 0.93;
const MOST_FALSE_ALARMS = 0.01;

test("the corpora are large enough and repeat nothing", () => {
  const harmless = LANGUAGES.flatMap((language) => language.harmless);
  expect(harmless.length).toBeGreaterThanOrEqual(300);
  expect(new Set(harmless).size).toBe(harmless.length);
  for (const language of LANGUAGES) {
    const unsafe = unsafePrompts(language);
    expect(unsafe.length).toBeGreaterThanOrEqual(150);
    expect(new Set(unsafe).size).toBe(unsafe.length);
    const unseen = CATEGORIES.flatMap((category) => linesOf(language.unseen[category]));
    expect(unseen.length).toBeGreaterThanOrEqual(40);
    expect(unseen.filter((prompt) => unsafe.includes(prompt))).toEqual([]);
  }
  expect(EVASIONS.length).toBeGreaterThanOrEqual(10);
});

test.each(LANGUAGES)(
  "sexual content with minors is refused by the lexicon alone: $name",
  (language) => {
    const prompts = linesOf(language.unsafe.minors);
    expect(refusedOf(prompts)).toEqual(prompts);
  },
);

test.each(LANGUAGES)(
  "the lexicon refuses enough for its recall to be measured: $name",
  (language) => {
    for (const category of CATEGORIES) {
      expect(refusedOf(linesOf(language.unsafe[category])).length).toBeGreaterThanOrEqual(5);
    }
  },
);

const PAIRS = LANGUAGES.flatMap((language) => EVASIONS.map((evasion) => ({ language, evasion })));

test.each(PAIRS)("$evasion.name hide next to nothing: $language.name", ({ language, evasion }) => {
  const least = evasion.name.startsWith("leet") ? LEAST_LEET_RECALL_KEPT : LEAST_RECALL_KEPT;
  const changed = unsafePrompts(language).filter((prompt) => evasion.disguise(prompt) !== prompt);
  expect(changed.length).toBeGreaterThan(140);
  expect(recallKept(language, evasion)).toBeGreaterThanOrEqual(least);
});

test.each(LANGUAGES)("hardly any harmless look-alike is refused: $name", ({ harmless }) => {
  expect(refusedOf(harmless).length / harmless.length).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
});

test("hardly any harmless prompt that the terms were not written against is refused", () => {
  expect(UNSEEN_HARMLESS.length).toBeGreaterThanOrEqual(50);
  expect(refusedOf(UNSEEN_HARMLESS)).toEqual([]);
});

test("the documentation publishes what is measured here", () => {
  const published = documentation.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
  for (const table of renderTables()) expect(published).toContain(table);
});
