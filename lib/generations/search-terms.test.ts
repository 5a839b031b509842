import { expect, test } from "vitest";
import {
  ownerPrefixOf,
  foldWords,
  indexedWords,
  MAX_QUERY_WORDS,
  stemOf,
  toMatch,
} from "@/lib/generations/search-terms";

test.each([
  ["Żółta ŁÓDŹ, 2 koty", ["zolta", "lodz", "2", "koty"]],
  ["Zażółć gęślą jaźń", ["zazolc", "gesla", "jazn"]],
  ["kot KOT Kót", ["kot"]],
  ["Straße, Ærø, İstanbul", ["strasse", "aero", "istanbul"]],
  ["ﬁn ｗｉｄｅ ①", ["fin", "wide", "1"]],
  ["Ёлка Київ", ["елка", "киів"]],
  ["黒猫 cat", ["黒", "猫", "cat"]],
  ['"*-()^:', []],
  ["", []],
])("the words of %j", (text, words) => {
  expect(foldWords(text)).toEqual(
    words.map((word) => word.normalize("NFKD").replaceAll(/\p{M}/gu, "")),
  );
});

test("a word longer than anybody types is cut, not dropped", () => {
  expect(foldWords("a".repeat(2000))).toEqual(["a".repeat(64)]);
});

test("a stem keeps three letters and loses one ending", () => {
  expect(["kota", "kotem", "kotow", "lasem", "rudego", "gorami", "cats"].map(stemOf)).toEqual([
    ...["kot", "kot", "kot", "las", "rud", "gor", "cat"],
  ]);
  expect(["kot", "psem", "las", "oko"].map(stemOf)).toEqual(["kot", "psem", "las", "oko"]);
});

test("the index holds every word once, and the stems that differ", () => {
  expect(indexedWords(["Kot i koty", "a cat"])).toBe("kot i koty a cat ·kot");
});

test("an expression holds quoted words only, and no more than count", () => {
  expect(toMatch("o-1", 'kota NEAR("x')).toBe(
    '("o1kota" * OR "o1·kot" OR "o1kot") AND ("o1near" * OR "o1·near") AND ("o1x" * OR "o1·x")',
  );
  expect(toMatch("o", "!?")).toBeNull();
  const many = toMatch("o", "a b c d e f g h i j k") ?? "";
  expect(many.split(" AND ")).toHaveLength(MAX_QUERY_WORDS);
});

test("the owner before a word makes one word with it, a key's too", () => {
  expect(ownerPrefixOf("key:019aa3f0-0000-7000-8000-000000000000")).toMatch(/^[a-z0-9]+$/);
});
