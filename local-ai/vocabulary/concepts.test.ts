import { expect, test } from "vitest";
import type { ConceptKind } from "./concept";
import { CONCEPTS, findConcepts } from "./concepts";

function countOf(...kinds: ConceptKind[]): number {
  return CONCEPTS.filter((concept) => kinds.includes(concept.kind)).length;
}

function ids(text: string): string[] {
  return findConcepts(text).map((found) => found.concept.id);
}

test("the vocabulary is as large as promised", () => {
  expect(countOf("subject", "setting", "thing")).toBeGreaterThanOrEqual(150);
  expect(countOf("style")).toBeGreaterThanOrEqual(12);
  expect(countOf("colour")).toBeGreaterThanOrEqual(14);
  expect(countOf("time")).toBe(8);
  expect(countOf("season")).toBe(4);
  expect(countOf("weather")).toBeGreaterThanOrEqual(8);
  expect(countOf("count")).toBeGreaterThanOrEqual(10);
});

test("every concept has an own id, English forms and Polish forms", () => {
  expect(new Set(CONCEPTS.map((concept) => concept.id)).size).toBe(CONCEPTS.length);
  for (const concept of CONCEPTS) {
    expect(concept.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(concept.en.length, concept.id).toBeGreaterThan(0);
    expect(concept.pl.length, concept.id).toBeGreaterThan(0);
    for (const form of concept.pl) {
      expect(form, concept.id).toMatch(/^[a-ząćęłńóśźż0-9]+([ -][a-ząćęłńóśźż0-9]+)*$/);
    }
  }
});

test("no form names two concepts in one language", () => {
  for (const language of ["en", "pl"] as const) {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const concept of CONCEPTS) {
      for (const form of concept[language]) {
        const key = form.toLowerCase();
        const other = owner.get(key);
        if (other !== undefined) clashes.push(`${form}: ${other}, ${concept.id}`);
        owner.set(key, concept.id);
      }
    }
    expect(clashes).toEqual([]);
  }
});

test("every form is found by itself as its own concept", () => {
  for (const concept of CONCEPTS) {
    for (const form of concept.pl) {
      const found = findConcepts(`${form}, się jest oraz przy`);
      expect(
        found.map((one) => one.concept.id),
        form,
      ).toEqual([concept.id]);
    }
    for (const form of concept.en) {
      const found = findConcepts(`the very beautiful ${form} and its`);
      expect(
        found.map((one) => one.concept.id),
        form,
      ).toEqual([concept.id]);
    }
  }
});

test("every Polish form is found when typed without diacritics, unless it then spells another form", () => {
  const plain = (text: string): string =>
    text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ł", "l");
  const exactForms = new Set(CONCEPTS.flatMap((concept) => concept.pl));
  for (const concept of CONCEPTS) {
    for (const form of concept.pl.map(plain).filter((each) => !exactForms.has(each))) {
      expect(findConcepts(`${form} oraz przy dla`).length, form).toBe(1);
    }
  }
});

test("Polish inflected forms are found", () => {
  expect(ids("lis w lesie o zachodzie słońca w stylu Ghibli")).toEqual([
    "fox",
    "forest",
    "sunset",
    "ghibli",
  ]);
  expect(ids("Dwie rude wiewiórki na starych dębach, jesienią")).toEqual([
    "two",
    "ginger",
    "squirrel",
    "tree",
    "autumn",
  ]);
  expect(ids("rycerzom i smokami nad zamkiem")).toEqual(["knight", "dragon", "castle"]);
  expect(ids("latarnia morska w sztormie")).toEqual(["lighthouse", "storm"]);
  expect(ids("konik morski pod wodą")).toEqual(["seahorse", "underwater"]);
  expect(ids("stado żurawi nad mglistymi mokradłami")).toEqual(["herd", "crane", "foggy", "swamp"]);
});

test("text without diacritics and in capitals is found", () => {
  expect(ids("ZOLW na plazy o swicie")).toEqual(["turtle", "beach", "dawn"]);
  expect(ids("zółw przy rzece")).toEqual(["turtle", "river"]);
});

test("a typed diacritic is never ignored", () => {
  expect(ids("łamie prawo")).toEqual([]);
  expect(ids("sąd najwyższy")).toEqual([]);
});

test("English is found, longest form first", () => {
  expect(ids("a polar bear on the ice under the northern lights")).toEqual([
    "polar-bear",
    "snow-field",
    "aurora",
  ]);
  expect(ids("a hot-air balloon over the mountains, pencil sketch")).toEqual([
    "hot-air-balloon",
    "mountains",
    "sketch",
  ]);
  expect(ids("children's book illustration of a hedgehog")).toEqual(["childrens-book", "hedgehog"]);
});

test("words that mean other things in the other language follow the text", () => {
  expect(ids("the most beautiful sad clown but happy")).toEqual(["clown"]);
  expect(ids("stary most i kwitnący sad")).toEqual(["bridge", "garden"]);
  expect(ids("ten pies w parku")).toEqual(["dog", "park"]);
  expect(ids("ten foxes in the park")).toEqual(["ten", "fox", "park"]);
  expect(ids("lake")).toEqual(["lake"]);
  expect(ids("lis na lake")).toEqual(["fox", "meadow"]);
  expect(ids("smok lata nad zamkiem")).toEqual(["dragon", "castle"]);
});

test("positions point into the text as it was given", () => {
  const text = "Kot, pies i żółw";
  for (const found of findConcepts(text))
    expect(text.slice(found.start, found.end)).toBe(found.text);
  expect(findConcepts(text).map((found) => found.text)).toEqual(["Kot", "pies", "żółw"]);
});
