/** What an accepted call does when its time has come. */
export type Work = () => unknown;

/** One stand-in model. */
export type Model = {
  /** How long the real model typically takes, in milliseconds, before `LATENCY_SCALE`. */
  readonly milliseconds: number;
  /** Checks the input, at once, as the service does before it queues a call. Throws AiError. */
  readonly accept: (input: unknown) => Work | Promise<Work>;
};

/** The input as it would arrive after the binding's JSON: undefined properties gone, NaN null. */
export function asJson(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input ?? null));
}

/** Rough number of tokens in a text: four characters each, the usual rule of thumb for English. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** The `usage` of a text model. */
export function usageOf(prompt: string, completion: string): Usage {
  const promptTokens = countTokens(prompt);
  const completionTokens = countTokens(completion);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}

export type Usage = {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
};
