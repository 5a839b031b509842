import { type Token, tokensOf } from "@/lib/prompts/translation/structure/tokens";

/** A text in which nothing is left that a translator may not change, and the way back. */
export type Protected = {
  readonly text: string;
  /** The answer with everything in its place again; null when a placeholder is missing or stands there twice. */
  readonly restore: (answer: string) => string | null;
};

/** Letters that begin no word of any language here: translators copy such a word as they copy a product's name. */
const LETTERS = "QX";

/** Puts a word such as `QX1` in place of every quotation, command and weight. */
export function protect(text: string): Protected {
  const tokens = tokensOf(text).filter(
    ({ kind }) => kind === "quotation" || kind === "command" || kind === "weight",
  );
  if (tokens.length === 0) return { text, restore: (answer) => answer };
  const letters = unusedLetters(text);
  let open = "";
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const gap = token.kind === "weight" ? " " : "";
    open += `${text.slice(end, token.start)}${gap}${letters}${index + 1}`;
    end = token.end;
  }
  return {
    text: open + text.slice(end),
    restore: (answer) => restore(answer, letters, tokens),
  };
}

function unusedLetters(text: string): string {
  let letters = LETTERS;
  while (text.toUpperCase().includes(letters)) letters += LETTERS.at(-1);
  return letters;
}

function restore(answer: string, letters: string, tokens: readonly Token[]): string | null {
  // Models set such words apart ("QX 1") or in small letters.
  const word = letters.split("").join(String.raw`\s*`);
  let restored = answer;
  for (const [index, token] of tokens.entries()) {
    const pattern = patternOf(token, String.raw`${word}\s*${index + 1}(?!\d)`);
    if ([...restored.matchAll(pattern)].length !== 1) return null;
    restored = restored.replace(pattern, () => token.text);
  }
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${word}\s*\d`, "iu").test(restored)
    ? null
    : restored;
}

/** A weight takes back the blank before it; marks that were put around a quotation's placeholder go. */
function patternOf(token: Token, word: string): RegExp {
  const whole = String.raw`(?<![\p{L}\p{N}])${word}`;
  if (token.kind === "weight") return new RegExp(String.raw`\s*${whole}`, "giu");
  if (token.kind !== "quotation") return new RegExp(whole, "giu");
  return new RegExp(String.raw`(?:["„“«]\s*)?${whole}(?:\s*["”“»])?`, "giu");
}
