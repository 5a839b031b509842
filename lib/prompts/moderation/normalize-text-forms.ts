/** One place in a text and the words it may be meant as. */
export type Word = {
  /** Never empty. */
  readonly forms: readonly string[];
  /** Every run of a letter made one, where letters are repeated on purpose; else null. */
  readonly squeezed: string | null;
  /** Whether it has a letter; what is all digits is read as leet only beside words that have. */
  readonly lettered: boolean;
  /** Put together from letters that stood apart, so that it may be several words. */
  readonly joined: boolean;
};

const LETTER = /\p{L}/u;
const NOT_PLAIN = /[^\p{L}]/u;
const SYMBOL = /[@$!|+€£]/;
const MARK = /[!|+]/;
/** More doubtful digits than these are all read the same way: the readings double with each. */
const MOST_DOUBTFUL = 3;
/** Leet and repeated letters at once are tried together only so often. */
const MOST_SHORTENED = 12;
const DOUBTFUL = /[1!|]/g;
const LEET_CHARACTER = /[0-9@$+€£]/g;
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "+": "t",
  "€": "e",
  "£": "l",
};
const STRETCHED = /(.)\1{2,}/gu;
const DOUBLED = /(.)\1+/gu;

/** The readings of one piece of folded text: leet made letters, repeated letters made one. At most about 50. */
export function toWord(piece: string, joined: boolean): Word {
  const lettered = LETTER.test(piece);
  const forms = NOT_PLAIN.test(piece) ? readLeet(piece) : [piece];
  if (!isStretched(piece)) return { forms, squeezed: null, lettered, joined };
  const shorter = forms
    .slice(0, MOST_SHORTENED)
    .flatMap((form) => [form.replace(STRETCHED, "$1"), form.replace(STRETCHED, "$1$1")]);
  const squeezed = (forms.at(-1) ?? piece).replace(DOUBLED, "$1");
  return { forms: [...new Set([...forms, ...shorter])], squeezed, lettered, joined };
}

/** Three of a letter, or two doubled ones and little else: "rapped" and "committee" are words, "ppoorrnn" is none. */
function isStretched(piece: string): boolean {
  const runs = piece.match(DOUBLED);
  if (runs === null) return false;
  return runs.some((run) => run.length > 2) || runs.length * 4 > piece.length;
}

function readLeet(piece: string): string[] {
  const withoutMark = piece.slice(0, endWithout(piece, MARK));
  const withoutSymbols = piece.slice(startWithout(piece, SYMBOL), endWithout(piece, SYMBOL));
  const bare = piece.slice(startWithout(piece, NOT_PLAIN), endWithout(piece, NOT_PLAIN));
  const letters = [...new Set([piece, withoutMark, withoutSymbols])].flatMap(readDoubtful);
  return [...new Set([piece, bare, ...letters])].filter((form) => form !== "");
}

/** Where a piece begins without the dropped characters; a pattern with `+$` would be quadratic. */
function startWithout(piece: string, dropped: RegExp): number {
  let start = 0;
  while (start < piece.length && dropped.test(piece.charAt(start))) start++;
  return start;
}

function endWithout(piece: string, dropped: RegExp): number {
  let end = piece.length;
  while (end > 0 && dropped.test(piece.charAt(end - 1))) end--;
  return end;
}

/** Every way to read `1`, `!` and `|` as i or l; the others have one letter each. */
function readDoubtful(piece: string): string[] {
  const plain = piece.replace(LEET_CHARACTER, (character) => LEET[character] ?? character);
  const count = plain.match(DOUBTFUL)?.length ?? 0;
  if (count === 0) return [plain];
  if (count > MOST_DOUBTFUL) return ["l", "i"].map((letter) => plain.replace(DOUBTFUL, letter));
  return Array.from({ length: 2 ** count }, (_none, choice) => {
    let place = 0;
    return plain.replace(DOUBTFUL, () => ((choice >> place++) & 1 ? "i" : "l"));
  });
}
