import { isSurelyEnglish } from "@/lib/prompts/detect-language";
import { tokensOf } from "@/lib/prompts/translation/structure/tokens";

/** A piece of a prompt: words to translate, or what stays. */
export type Piece = {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly isForeign: boolean;
};

const SEPARATOR = /[,;\n]/;

/** A prompt cut at everything that must stay and at commas; joined again, the pieces are the prompt. */
export function piecesOf(prompt: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const token of tokensOf(prompt)) {
    pieces.push(...wordPieces(prompt.slice(start, token.start)));
    pieces.push({ before: "", text: token.text, after: "", isForeign: false });
    start = token.end;
  }
  return [...pieces, ...wordPieces(prompt.slice(start))];
}

function wordPieces(between: string): Piece[] {
  return between.split(new RegExp(`(?<=${SEPARATOR.source})`)).map((raw) => {
    const [, before = "", text = "", after = ""] = /^(\s*)(.*?)(\s*[,;\n]?)$/s.exec(raw) ?? [];
    return { before, text, after, isForeign: !isSurelyEnglish(text) };
  });
}
