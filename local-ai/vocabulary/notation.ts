import type { Concept, ConceptKind } from "./concept";

/**
 * Reads a vocabulary table. One line is one concept, `id | English forms | Polish forms`:
 * - English forms are separated by commas, the singular first, then its plural, then synonyms.
 * - Polish forms are separated by spaces; `_` stands for a space inside a form.
 * - `lis+/a/owi` is a stem with endings (lis, lisa, lisowi); `rud~y` is an adjective in every gender and case.
 */
export function vocabulary(kind: ConceptKind, table: string): readonly Concept[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => readLine(kind, line));
}

function readLine(kind: ConceptKind, line: string): Concept {
  const [id = "", english = "", polish = ""] = line.split("|").map((part) => part.trim());
  return {
    id,
    kind,
    en: unique(english.split(",").map((form) => form.trim())),
    pl: unique(polish.split(/\s+/).flatMap(expand)).map((form) => form.replaceAll("_", " ")),
  };
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.filter((form) => form !== ""))];
}

function expand(item: string): string[] {
  const [stem = "", endings] = item.split("+");
  if (endings !== undefined) return endings.split("/").map((ending) => stem + ending);
  const [adjectiveStem = "", adjectiveEnding] = item.split("~");
  return adjectiveEnding === undefined ? [item] : declineAdjective(adjectiveStem, adjectiveEnding);
}

const HARD = ["y", "a", "e", "ego", "emu", "ym", "ej", "ą", "ych", "ymi"];
const VELAR = ["i", "a", "ie", "iego", "iemu", "im", "iej", "ą", "ich", "imi"];
const SOFT = ["i", "ia", "ie", "iego", "iemu", "im", "iej", "ią", "ich", "imi"];

/** Hard stems end in -y (rudy), velar ones in -ki or -gi (niebieski), all other -i are soft (letni). */
function declineAdjective(stem: string, ending: string): string[] {
  if (ending === "y") return HARD.map((suffix) => stem + suffix);
  const wholeStem = stem + ending.slice(0, -1);
  const suffixes = /[kg]i$/.test(ending) ? VELAR : SOFT;
  return suffixes.map((suffix) => wholeStem + suffix);
}
