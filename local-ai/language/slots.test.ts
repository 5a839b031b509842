import { expect, test } from "vitest";
import { plural, singular, slotsOfAdjective, slotsOfNoun } from "@/local-ai/language/slots";

const WOMAN = new Set([
  "kobieta",
  "kobiety",
  "kobiecie",
  "kobietę",
  "kobietą",
  "kobiet",
  "kobietom",
  "kobietami",
  "kobietach",
]);
const HORSE = new Set([
  "koń",
  "konia",
  "koniowi",
  "koniem",
  "koniu",
  "konie",
  "koni",
  "koniom",
  "końmi",
  "koniach",
]);
const TREE = new Set([
  "drzewo",
  "drzewa",
  "drzewu",
  "drzewem",
  "drzewie",
  "drzew",
  "drzewom",
  "drzewami",
  "drzewach",
]);
const FOX = new Set([
  "lis",
  "lisa",
  "lisowi",
  "lisem",
  "lisie",
  "lisy",
  "lisów",
  "lisom",
  "lisami",
  "lisach",
]);

test("one form can fill slots of both numbers", () => {
  expect(slotsOfNoun("kobiety", WOMAN)).toBe(singular("gen") | plural("nom", "acc"));
  expect(slotsOfNoun("drzewa", TREE)).toBe(singular("gen") | plural("nom", "acc"));
});

test("the same ending means another number in another paradigm", () => {
  expect(slotsOfNoun("konie", HORSE)).toBe(plural("nom", "acc"));
  expect(slotsOfNoun("lisie", FOX)).toBe(singular("dat", "loc"));
  expect(slotsOfNoun("kobiet", WOMAN)).toBe(plural("gen"));
  expect(slotsOfNoun("lis", FOX)).toBe(singular("nom", "acc"));
  expect(slotsOfNoun("końmi", HORSE)).toBe(plural("ins"));
});

test("an adjective's ending names its slots", () => {
  expect(slotsOfAdjective("czerwonych")).toBe(plural("gen", "loc", "acc"));
  expect(slotsOfAdjective("czerwonej")).toBe(singular("gen", "dat", "loc"));
});
