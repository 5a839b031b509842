import { expect, test } from "vitest";
import { translate } from "@/local-ai/language/translate";
import { lookUp } from "@/local-ai/language/lexicon";
import { CONCEPTS, findConcepts } from "@/local-ai/vocabulary/concepts";

/** Forms people read as another word first, or whose English the painter's own list files elsewhere. */
const DRAWN_OTHERWISE = 0.02;

test("what can be drawn can be said: nearly every Polish form comes back as the same concept", () => {
  const forms = CONCEPTS.filter((concept) => concept.kind !== "count").flatMap((concept) =>
    concept.pl.map((form) => ({ id: concept.id, form })),
  );
  const lost = forms.filter(({ id, form }) => {
    // Beside a plainly English word, as in a real prompt, so that "lake" is not read as Polish.
    const english = `the picture with ${translate(form, "pl", "en")} in the forest`;
    return !findConcepts(english).some((found) => found.concept.id === id);
  });
  expect(lost.length / forms.length).toBeLessThan(DRAWN_OTHERWISE);
});

test("every subject can be said: its first form comes back as the same subject", () => {
  const lost = CONCEPTS.filter((concept) => concept.kind === "subject").filter((concept) => {
    const english = `the picture with ${translate(concept.pl[0] ?? "", "pl", "en")} in the forest`;
    return !findConcepts(english).some((found) => found.concept.id === concept.id);
  });
  expect(lost.map((concept) => concept.id)).toEqual([]);
});

test("own words are more exact than the painter's, and come first", () => {
  expect(lookUp("wieżowiec")[0]).toMatchObject({ kind: "noun", en: "skyscraper" });
  expect(lookUp("leśnego")[0]).toMatchObject({ kind: "adjective", en: "forest" });
});

test("phrases of several words are found whole", () => {
  expect(lookUp("o zachodzie słońca")[0]).toMatchObject({ kind: "fixed", en: "at sunset" });
  expect(lookUp("W  Stylu")[0]).toMatchObject({ kind: "style" });
});

test("a word nobody knows has no reading", () => {
  expect(lookUp("brzdękolot")).toEqual([]);
});
