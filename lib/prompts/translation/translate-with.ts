import { runsOf } from "@/lib/prompts/english/runs";
import type { SourceLanguage } from "@/lib/prompts/schema";
import {
  judgeTranslation,
  type TranslationFault,
} from "@/lib/prompts/translation/judge-translation";
import { piecesOf } from "@/lib/prompts/translation/structure/pieces";
import { tokensOf } from "@/lib/prompts/translation/structure/tokens";
import { protect } from "@/lib/prompts/translation/structure/placeholders";

/** Asks one translator for one text; throws when it can't answer. */
export type Ask = (text: string) => Promise<string>;

/** An English text that may be used, or why there is none. */
export type Outcome =
  | { readonly english: string; readonly fault: null }
  | { readonly english: null; readonly fault: TranslationFault };

/** More runs of another language than this are translated together with the English between them, in one call. */
const MAX_RUNS = 3;
/** With the runs and the whole, a translator is asked at most twelve times for a prompt, in three rounds. */
const MAX_PIECES = 8;

/** Faults that may go when nothing but words is translated. */
const OF_STRUCTURE: ReadonlySet<TranslationFault> = new Set(["quotes", "style", "numbers"]);

/**
 * Translates a prompt with one translator, in the first of three ways whose result is fit: what stands between commas
 * and is surely English stays; the prompt as a whole, what must stay replaced by placeholders; and, when its structure
 * was broken, only the words between what must stay. What the translator throws ends it.
 */
export async function translateWith(
  ask: Ask,
  text: string,
  source: SourceLanguage,
): Promise<Outcome> {
  const judged = (english: string | null): Outcome => judge(text, english, source);
  const byRuns = judged(await translateRuns(ask, text, source));
  if (byRuns.fault === null) return byRuns;
  const whole = judged(await askProtected(ask, text));
  if (whole.fault === null || !OF_STRUCTURE.has(whole.fault)) return whole;
  const english = await translatePieces(ask, text);
  const byPieces = judged(english);
  return english !== null && byPieces.fault === null ? byPieces : whole;
}

/** Null is an answer in which a placeholder was lost. */
function judge(text: string, english: string | null, source: SourceLanguage): Outcome {
  if (english === null) return { english, fault: faultOfLoss(text) };
  const fault = judgeTranslation(text, english, source);
  return fault === null ? { english, fault } : { english: null, fault };
}

function faultOfLoss(text: string): TranslationFault {
  return tokensOf(text).some(({ kind }) => kind === "quotation") ? "quotes" : "style";
}

/** Null when there is nothing to leave as it is, or a run comes back unfit: alone, a rare English word looks untranslated. */
async function translateRuns(
  ask: Ask,
  text: string,
  source: SourceLanguage,
): Promise<string | null> {
  const runs = runsOf(text);
  const foreignCount = runs.filter(({ stays }) => !stays).length;
  if (runs.length === 1 || foreignCount === 0 || foreignCount > MAX_RUNS) return null;
  const parts = await Promise.all(
    runs.map(async (run) => {
      if (run.stays) return run.before + run.text + run.after;
      const { english } = judge(run.text, await askProtected(ask, run.text), source);
      return english === null ? null : putBack(run, english);
    }),
  );
  return parts.includes(null) ? null : parts.join("");
}

async function askProtected(ask: Ask, text: string): Promise<string | null> {
  const { text: open, restore } = protect(text);
  return restore(await ask(open));
}

/** Null when there are too many pieces, or one comes back empty. */
async function translatePieces(ask: Ask, text: string): Promise<string | null> {
  const pieces = piecesOf(text);
  if (pieces.filter(({ isForeign }) => isForeign).length > MAX_PIECES) return null;
  const parts = await Promise.all(
    pieces.map(async (piece) => {
      const english = piece.isForeign ? await ask(piece.text) : piece.text;
      return english === "" && piece.isForeign ? null : putBack(piece, english);
    }),
  );
  return parts.includes(null) ? null : parts.join("");
}

type Part = { readonly before: string; readonly text: string; readonly after: string };

/** Translators like to end with a full stop, also before a comma. */
function putBack({ before, text, after }: Part, english: string): string {
  const isInside = after !== "" && !text.endsWith(".");
  return before + (isInside ? english.replace(/\.$/, "") : english) + after;
}
