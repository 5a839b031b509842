import type { PromptContext } from "@/lib/prompts/context";
import type { TextProblem } from "@/lib/prompts/schema";
import IMPROVE_TEMPLATE from "@/lib/prompts/templates/improve.txt";
import { keepsFacts } from "@/lib/prompts/text-model/kept-parts";
import { noticedIn } from "@/lib/prompts/text-model/noticed";
import { type Proposal, propose } from "@/lib/prompts/text-model/propose";
import { contentStems, shareOf, wordsOf } from "@/lib/prompts/text-model/words";

/** Picture models read about this many words; what comes later hardly counts. */
const MAX_WORDS = 80;
/** A prompt that is long already gets this many on top. */
const ADDED_WORDS = 30;
const MAX_CHARACTERS = 1000;
/** Of the prompt's own words: a synonym here and there is an improvement, another picture is not. */
const MIN_KEPT_SHARE = 0.6;

/**
 * A richer wording of an English prompt, or why there is none. Never throws for what the model did: `failed` stands for
 * every way it did not answer, a used-up daily allowance included. The caller has it moderated before it is used.
 */
export function improvePrompt(context: PromptContext, english: string): Promise<Proposal> {
  return propose(context, {
    english,
    template: context.config.prompts.improveTemplate ?? IMPROVE_TEMPLATE,
    values: {},
    maxWords: Math.max(MAX_WORDS, wordsOf(english).length + ADDED_WORDS),
    maxCharacters: MAX_CHARACTERS,
    judge: judgeImprovement,
  });
}

function judgeImprovement(original: string, answer: string): TextProblem | null {
  if (shareOf(contentStems(original), contentStems(answer)) < MIN_KEPT_SHARE) return "lost_meaning";
  if (!keepsFacts(original, answer)) return "lost_meaning";
  if (wordsOf(answer).length <= wordsOf(original).length) return "empty";
  const noticed = noticedIn(answer);
  return noticed === null || noticed === noticedIn(original) ? null : "refused";
}
