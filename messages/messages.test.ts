import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { ERROR_CODES } from "@/lib/errors";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import englishAdmin from "@/messages/en/admin.json";
import type { Locale } from "@/messages/locales";
import english from "@/messages/en/app.json";
import englishDocs from "@/messages/en/docs.json";
import englishErrors from "@/messages/en/errors.json";
import englishLimits from "@/messages/en/limits.json";
import englishMcp from "@/messages/en/mcp.json";
import englishPages from "@/messages/en/pages.json";
import englishRefusals from "@/messages/en/refusals.json";
import englishShared from "@/messages/en/shared.json";
import polishAdmin from "@/messages/pl/admin.json";
import polish from "@/messages/pl/app.json";
import polishDocs from "@/messages/pl/docs.json";
import polishErrors from "@/messages/pl/errors.json";
import polishLimits from "@/messages/pl/limits.json";
import polishMcp from "@/messages/pl/mcp.json";
import polishPages from "@/messages/pl/pages.json";
import polishRefusals from "@/messages/pl/refusals.json";
import polishShared from "@/messages/pl/shared.json";

const PAIRS = [
  { name: "app", pl: leaves(polish), en: leaves(english) },
  { name: "admin", pl: leaves(polishAdmin), en: leaves(englishAdmin) },
  { name: "docs", pl: leaves(polishDocs), en: leaves(englishDocs) },
  { name: "pages", pl: leaves(polishPages), en: leaves(englishPages) },
  { name: "errors", pl: leaves(polishErrors), en: leaves(englishErrors) },
  { name: "limits", pl: leaves(polishLimits), en: leaves(englishLimits) },
  { name: "mcp", pl: leaves(polishMcp), en: leaves(englishMcp) },
  { name: "shared", pl: leaves(polishShared), en: leaves(englishShared) },
  { name: "refusals", pl: leaves(polishRefusals), en: leaves(englishRefusals) },
];

/** Values for every argument that a message may name; plurals are tried with each count. */
const COUNTS = [0, 1, 2, 5, 12, 22, 25, 1.5];

/** Every text of a nested catalogue by its dotted key. */
function leaves(catalogue: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const [path, text] of leaves(value, `${prefix}${key}.`)) found.set(path, text);
  }
  return found;
}

/** The names of a message's arguments, plurals included. */
function argumentsOf(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].toSorted();
}

function render(locale: Locale, text: string, count: number): string {
  const t = createTranslator({
    locale,
    messages: { message: text },
    onError: (error) => {
      throw error;
    },
  });
  const values = argumentsOf(text).map((name) => [name, text.includes(`{${name}, `) ? count : "X"]);
  const tags = [...text.matchAll(/<(\w+)>/g)].map((match) => [match[1], () => "X"]);
  return t.markup("message", Object.fromEntries([...values, ...tags]));
}

test("both languages have the same keys and the same arguments", () => {
  for (const { name, pl, en } of PAIRS) {
    expect([...pl.keys()], name).toEqual([...en.keys()]);
    for (const [key, text] of pl) {
      expect(argumentsOf(text), `${name}:${key}`).toEqual(argumentsOf(en.get(key) ?? ""));
    }
  }
});

test("every error code has a text in both languages, and nothing else does", () => {
  const codes = Object.keys(ERROR_CODES).toSorted();
  expect(Object.keys(polishErrors).toSorted()).toEqual(codes);
  expect(Object.keys(englishErrors).toSorted()).toEqual(codes);
});

test("every category of refusal has a reason and advice, and so has a refusal without one", () => {
  const categories = [...REFUSAL_CATEGORIES, "unspecified"].toSorted();
  expect(Object.keys(polishRefusals).toSorted()).toEqual(categories);
});

test("error texts take no arguments, since programs show them as they are", () => {
  for (const text of [...Object.values(polishErrors), ...Object.values(englishErrors)]) {
    expect(text).not.toMatch(/[{}<>]/);
  }
});

test("every Polish plural has its four branches, every English one its two", () => {
  const branches = { pl: ["one", "few", "many", "other"], en: ["one", "other"] } as const;
  const plurals = everyText().filter(({ text }) => text.includes(", plural,"));
  for (const { locale, label, text } of plurals) {
    const wanted = locale === "pl" ? branches.pl : branches.en;
    for (const branch of wanted) expect(text, label).toContain(` ${branch} {`);
  }
  expect(plurals.length).toBeGreaterThan(8);
});

test("Polish plurals follow the number", () => {
  const ready = polish.announce.ready;
  const forms = [1, 2, 5, 12, 22, 1.5].map((count) => render("pl", ready, count));
  expect(forms).toEqual([
    "1 obraz gotowy",
    "2 obrazy gotowe",
    "5 obrazów gotowych",
    "12 obrazów gotowych",
    "22 obrazy gotowe",
    "1,5 obrazu gotowego",
  ]);
});

/** Every text of every catalogue with its language and a name for it. */
function everyText(): { locale: Locale; label: string; text: string }[] {
  return PAIRS.flatMap(({ name, pl, en }) => [
    ...[...pl].map(([key, text]) => ({ locale: "pl" as const, label: `pl/${name}:${key}`, text })),
    ...[...en].map(([key, text]) => ({ locale: "en" as const, label: `en/${name}:${key}`, text })),
  ]);
}

test("every message renders in its language, with every count, leaving no braces", () => {
  for (const { locale, label, text } of everyText()) {
    for (const count of COUNTS) {
      const shown = render(locale, text, count);
      expect(shown, label).not.toMatch(/[{}#]/);
      expect(shown.trim(), label).not.toBe("");
    }
  }
});

test("no Polish line can end with a one-letter word, and quotes and dashes are Polish", () => {
  for (const { name, pl } of PAIRS) {
    for (const [key, text] of pl) {
      expect(text, `${name}:${key}`).not.toMatch(/(?:^|[\s(„])[aiouwz] \S/i);
      expect(text, `${name}:${key}`).not.toMatch(/["“]| - |\.\.\./);
    }
  }
});
