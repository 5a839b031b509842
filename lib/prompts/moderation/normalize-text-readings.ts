import { foldText, revealTags, splitWords } from "@/lib/prompts/moderation/normalize-text";
import { toWord, type Word } from "@/lib/prompts/moderation/normalize-text-forms";

/** A run of what may stand for letters, and what stands before it. */
type Piece = { readonly text: string; readonly gap: string };

const PIECES = /[\p{L}\p{N}@$!|+€£]+/gu;
const BLANK = /\s/u;
/** Letters that stand further apart than this do not belong together. */
const WIDEST_GAP = 4;
const SHORTEST_JOINED = 3;

/** What is to be read in a text, folded: what people see, and what is hidden in tag characters, if anything. */
export function foldParts(text: string): string[] {
  const hidden = revealTags(text);
  return hidden === "" ? [foldText(text)] : [foldText(text), foldText(hidden)];
}

/** The few ways to read one part. */
type Readings = {
  /** As it stands. */
  readonly standing: Word[];
  /** With spaced letters put together, words ending where the gaps are wider. */
  readonly joined: Word[];
  /** The same without minding gaps; null when no gap is wider. */
  readonly gapless: Word[] | null;
};

/** Work is linear in the text. */
export function readPart(folded: string): Readings {
  const runs = toRuns(toPieces(folded));
  const wordsOnce = new Map<string, Word>();
  const joinRun = (run: readonly Piece[]): Word => rememberWord(wordsOnce, run);
  const hasWideGaps = runs.some((run) => splitAtWideGaps(run).length > 1);
  return {
    standing: splitWords(folded).map((text) => joinRun([{ text, gap: "" }])),
    joined: runs.flatMap((run) => splitAtWideGaps(run).map(joinRun)),
    gapless: hasWideGaps ? runs.map(joinRun) : null,
  };
}

/** All ways to read all parts of a text, each a row of words: two or three, as many again when something is hidden. */
export function readText(text: string): Word[][] {
  return foldParts(text).flatMap((part) => {
    const { standing, joined, gapless } = readPart(part);
    return gapless === null ? [standing, joined] : [standing, joined, gapless];
  });
}

function toPieces(folded: string): Piece[] {
  let end = 0;
  return Array.from(folded.matchAll(PIECES), ({ 0: text, index }) => {
    const gap = folded.slice(end, index);
    end = index + text.length;
    return { text, gap };
  });
}

/** Pieces that belong together in one run, the others each in a run of its own: "a 9" is no word in pieces. */
function toRuns(pieces: readonly Piece[]): Piece[][] {
  return linkPieces(pieces).flatMap((run) => {
    const length = run.reduce((sum, { text }) => sum + text.length, 0);
    return length < SHORTEST_JOINED ? run.map((piece) => [piece]) : [run];
  });
}

function linkPieces(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && belongsTo(previous, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Single letters at some distance, or pieces of two with nothing but a sign between. */
function belongsTo(previous: Piece, piece: Piece): boolean {
  const longer = Math.max(previous.text.length, piece.text.length);
  if (longer === 1) return piece.gap.length <= WIDEST_GAP;
  return longer === 2 && piece.gap.length === 1 && !BLANK.test(piece.gap);
}

function splitAtWideGaps(run: readonly Piece[]): Piece[][] {
  const narrowest = Math.min(...run.slice(1).map(widthOf));
  const parts: Piece[][] = [];
  for (const piece of run) {
    const part = parts.at(-1);
    if (part === undefined || widthOf(piece) > narrowest) parts.push([piece]);
    else part.push(piece);
  }
  return parts;
}

/** A blank parts more than a sign does. */
function widthOf({ gap }: Piece): number {
  return BLANK.test(gap) ? gap.length + 1 : gap.length;
}

/** The readings of a run; prompts repeat words and every reading has most of them. */
function rememberWord(words: Map<string, Word>, run: readonly Piece[]): Word {
  const text = run.map((piece) => piece.text).join("");
  const joined = run.length > 1;
  const key = joined ? `${text} ` : text;
  const word = words.get(key) ?? toWord(text, joined);
  words.set(key, word);
  return word;
}
