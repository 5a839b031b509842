/**
 * The error `env.AI.run` throws: a plain Error named "AiError" whose message starts with a four-digit code. There is
 * no `.code`; callers parse the message. Codes: https://developers.cloudflare.com/workers-ai/platform/errors/.
 */
export class AiError extends Error {
  constructor(code: number, description: string) {
    super(`${code}: ${description}`);
    this.name = "AiError";
  }
}

/** 5007: nothing answers to this model name. */
export function noSuchModel(model: string): AiError {
  return new AiError(5007, `No such model ${model} or task`);
}

/** 5006: the input breaks the model's published schema; `reason` is the validator's sentence. */
export function badInput(reason: string): AiError {
  return new AiError(5006, `Error: ${reason}`);
}

/** 3030: the picture models' refusal of an explicit prompt. */
export function explicitPrompt(): AiError {
  return new AiError(3030, "Input prompt contains NSFW content");
}

/** What the binding itself throws for misuse, before anything is sent: same shape, another name, no code. */
export function misuse(message: string): Error {
  const error = new Error(message);
  error.name = "AiInternalError";
  return error;
}
