import { describeCause, log } from "@/lib/log";
import { toAppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import type { TextProblem } from "@/lib/prompts/schema";
import { cleanAnswer } from "@/lib/prompts/text-model/clean-answer";
import { completeText, engineOf } from "@/lib/prompts/text-model/complete-text";
import { type Framed, framePrompt } from "@/lib/prompts/text-model/frame";
import { judgeAnswer } from "@/lib/prompts/text-model/judge-answer";
import { splitFlags } from "@/lib/prompts/text-model/kept-parts";

/** What came of asking a language model for another wording: a text that is fit to be checked, or why there is none. */
export type Proposal = {
  readonly text: string | null;
  readonly problem: TextProblem | null;
  /** Short name of the model, e.g. `granite-4.0-h-micro`. */
  readonly engine: string;
  readonly milliseconds: number;
};

/** One kind of rewording. */
export type Rewording = {
  readonly english: string;
  /** The system message; `values` are its placeholders. `{words}` is always one: the most words that fit. */
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  /** Words that the answer may have, in the instructions; the model does not always keep to it. */
  readonly maxWords: number;
  /** Characters of a proposal, flags included; more is `too_long`. */
  readonly maxCharacters: number;
  /** What else speaks against an answer, given the same words as the model. */
  readonly judge: (words: string, answer: string) => TextProblem | null;
};

/** A token of English has about four characters; a prompt of rare words has more of them. */
const CHARACTERS_PER_TOKEN = 3;

/** Asks for another wording and uses the answer only if it is one. Throws nothing that a model or service could cause. */
export async function propose(context: PromptContext, rewording: Rewording): Promise<Proposal> {
  const startedAt = context.now();
  const outcome = await reword(context, rewording);
  return {
    ...outcome,
    engine: engineOf(context.config.prompts),
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
  };
}

type Outcome = Pick<Proposal, "text" | "problem">;

async function reword(context: PromptContext, rewording: Rewording): Promise<Outcome> {
  const { words, flags } = splitFlags(rewording.english);
  if (words === "") return without("empty");
  const maxCharacters = rewording.maxCharacters - flags.length - 1;
  // Every wording that keeps what it says would be too long as well.
  if (words.length > maxCharacters) return without("too_long");
  const values = { ...rewording.values, words: String(rewording.maxWords) };
  const framed = framePrompt(rewording.template, values, words);
  const raw = await ask(context, framed, Math.ceil(maxCharacters / CHARACTERS_PER_TOKEN));
  if (raw === null) return without("failed");
  // Nothing is looked for in an answer beyond all bounds.
  if (raw.length > maxCharacters * 2) return without("too_long");
  const answer = cleanAnswer(words, raw);
  const problem =
    judgeAnswer({ original: words, answer, framed, maxCharacters }) ??
    rewording.judge(words, answer);
  if (problem !== null) return without(problem);
  return { text: `${answer.replaceAll(/\s+/g, " ")} ${flags}`.trim(), problem: null };
}

async function ask(
  context: PromptContext,
  { instructions, text }: Framed,
  maxTokens: number,
): Promise<string | null> {
  try {
    return await completeText(context, { instructions, text, maxTokens });
  } catch (thrown) {
    const error = toAppError(thrown);
    log("warn", "text_model.failed", { code: error.code, cause: describeCause(error) });
    return null;
  }
}

function without(problem: TextProblem): Outcome {
  return { text: null, problem };
}
