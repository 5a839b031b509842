import { type CreateInput, PATIENCE_MILLISECONDS, send } from "@/components/data/api";
import type { ImprovementView, PromptLanguage, TranslationView } from "@/lib/prompts/schema";
import type { Quote } from "@/lib/usage/schema";

/** A prompt to be seen in English before it is painted. */
export type TranslationInput = {
  readonly prompt: string;
  readonly negativePrompt?: string;
  /** Left out to let the API recognise it. */
  readonly language?: PromptLanguage;
};

/** A prompt to be enriched; `english` in place of its translation. */
export type ImprovementInput = {
  readonly prompt: string;
  readonly language?: PromptLanguage;
  readonly english?: string;
};

/** What the model would be told. The `signal` gives the request up. */
export function translatePrompt(
  input: TranslationInput,
  signal: AbortSignal,
): Promise<TranslationView> {
  return ask("/api/ai/translate", input, signal);
}

/** A richer wording of a prompt, as a proposal. The `signal` gives the request up. */
export function improvePrompt(
  input: ImprovementInput,
  signal: AbortSignal,
): Promise<ImprovementView> {
  return ask("/api/ai/improve", input, signal);
}

/** What a picture would cost if it were asked for now. The `signal` gives the request up. */
export function fetchQuote(input: CreateInput, signal: AbortSignal): Promise<Quote> {
  return ask("/api/quote", input, signal);
}

function ask<Answer>(path: string, input: object, signal: AbortSignal): Promise<Answer> {
  return send(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MILLISECONDS)]),
  });
}
