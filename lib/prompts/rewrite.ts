import { AppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import type { RefusalCategory, TextProblem } from "@/lib/prompts/schema";
import REWRITE_TEMPLATE from "@/lib/prompts/templates/rewrite.txt";
import { keepsNotation } from "@/lib/prompts/text-model/kept-parts";
import { harmlessStems, noticedIn } from "@/lib/prompts/text-model/noticed";
import { engineOf } from "@/lib/prompts/text-model/complete-text";
import { type Proposal, propose } from "@/lib/prompts/text-model/propose";
import { contentStems, shareOf, wordsOf } from "@/lib/prompts/text-model/words";

/** A refused prompt and what it was refused for; `unspecified` when a backend gave no reason. */
type Refused = {
  readonly english: string;
  readonly category: RefusalCategory | "unspecified";
};

const MAX_WORDS = 80;
const ADDED_WORDS = 15;
/** As many as a prompt may have. */
const MAX_CHARACTERS = 2000;
/** Of the words that may stay. */
const MIN_KEPT_SHARE = 1 / 3;

/** What the template's `{category}` says. */
const CATEGORIES: Readonly<Record<Exclude<Refused["category"], "minors">, string>> = {
  sexual_violence: "sexual violence or sexual coercion",
  sexual: "pornography, nakedness or sexual acts",
  hate: "hatred of a person or of a group of people",
  self_harm: "suicide or self-injury",
  violence: "cruelty, killing or injured bodies",
  weapons: "the making or use of weapons that kill many people",
  unspecified: "something that a picture for a general audience must not show",
};

/**
 * A harmless wording of a refused English prompt that keeps what may be kept, or why there is none: `lost_meaning`,
 * without asking the model, when every word is part of what was refused. Names and quoted writing need not stay, since
 * they may be the reason. The caller has it moderated before it is used. Throws `internal` for `minors`, which is never
 * reworded, and nothing that the model did.
 */
export async function rewriteSafely(
  context: PromptContext,
  { english, category }: Refused,
): Promise<Proposal> {
  if (category === "minors") {
    throw new AppError("internal", "Prompts refused for minors are never rewritten.");
  }
  const harmless = harmlessStems(english);
  const { prompts } = context.config;
  if (harmless.size === 0) {
    return { text: null, problem: "lost_meaning", engine: engineOf(prompts), milliseconds: 0 };
  }
  return await propose(context, {
    english,
    template: prompts.rewriteTemplate ?? REWRITE_TEMPLATE,
    values: { category: CATEGORIES[category] },
    maxWords: Math.max(MAX_WORDS, wordsOf(english).length + ADDED_WORDS),
    maxCharacters: MAX_CHARACTERS,
    judge: (original, answer) => judgeRewriting(harmless, original, answer),
  });
}

/** Whatever category the lexicon still notices: a rewording that only trades one for another is none. */
function judgeRewriting(
  harmless: ReadonlySet<string>,
  original: string,
  answer: string,
): TextProblem | null {
  if (wordsOf(answer).join(" ") === wordsOf(original).join(" ")) return "refused";
  if (noticedIn(answer) !== null) return "refused";
  const share = shareOf(harmless, contentStems(answer));
  return share < MIN_KEPT_SHARE || !keepsNotation(original, answer) ? "lost_meaning" : null;
}
