import { expect, test } from "vitest";
import {
  declineAdjective,
  declineFeminine,
  declineFeminineConsonant,
  declineMasculine,
  declineNeuter,
  type Form,
} from "@/local-ai/language/decline";

function written(forms: readonly Form[]): string[] {
  return forms.map(([form]) => form);
}

test("masculine nouns soften and mark persons", () => {
  expect(written(declineMasculine("most", "most", false))).toEqual(
    expect.arrayContaining(["most", "mostu", "mostem", "moście", "mosty", "mostów", "mostach"]),
  );
  expect(written(declineMasculine("aktor", "aktor", true))).toContain("aktorzy");
  expect(written(declineMasculine("rolnik", "rolnik", true))).toContain("rolnicy");
  expect(written(declineMasculine("most", "most", false))).not.toContain("mości");
  expect(written(declineMasculine("koń", "koni", false))).toEqual(
    expect.arrayContaining(["koniem", "koniu", "konie", "koni"]),
  );
});

test("feminine nouns, hard, soft and in a consonant", () => {
  expect(written(declineFeminine("ręka", "ręk", "rąk"))).toEqual(
    expect.arrayContaining(["ręki", "ręce", "rękę", "rąk"]),
  );
  expect(written(declineFeminine("ziemia", "ziemi", undefined))).toEqual(
    expect.arrayContaining(["ziemi", "ziemię", "ziemią", "ziemie"]),
  );
  expect(written(declineFeminineConsonant("noc", "nocy", undefined))).toEqual(
    expect.arrayContaining(["nocy", "nocą", "noce", "nocami"]),
  );
});

test("neuter nouns", () => {
  expect(written(declineNeuter("okno", "okien"))).toEqual(
    expect.arrayContaining(["okna", "oknie", "oknem", "okien", "oknami"]),
  );
});

test("adjectives in every gender and case", () => {
  expect(declineAdjective("rudy")).toEqual(
    expect.arrayContaining([
      "rudy",
      "ruda",
      "rude",
      "rudego",
      "rudemu",
      "rudej",
      "rudą",
      "rudym",
      "rudych",
      "rudymi",
      "rudzi",
    ]),
  );
  expect(declineAdjective("niebieski")).toEqual(
    expect.arrayContaining(["niebieska", "niebieskie", "niebieskiego", "niebieską", "niebieskich"]),
  );
  expect(declineAdjective("tani")).toEqual(
    expect.arrayContaining(["tania", "tanie", "taniego", "tanią", "tanich"]),
  );
});
