import type { AiBinding } from "@/lib/config";
import type { PromptContext } from "@/lib/prompts/context";
import { type PromptSettings, PromptVariables, toPromptSettings } from "@/lib/prompts/settings";

/** What a model is given, for tests that play one. */
export type Seen = {
  readonly instructions: string;
  readonly text: string;
  /** The prompt inside the block. */
  readonly prompt: string;
  readonly maxTokens: number;
};

type Input = {
  readonly messages: readonly [{ readonly content: string }, { readonly content: string }];
  readonly max_tokens: number;
};

/** A context whose clock is 5 ms later each time it is read. */
export function contextOf(
  run: AiBinding["run"],
  settings: Partial<PromptSettings> = {},
  call: typeof fetch = async () => Response.error(),
): PromptContext {
  let time = 0;
  return {
    ai: { run },
    cache: { get: async () => null, put: async () => undefined },
    fetch: call,
    now: () => (time += 5),
    config: { prompts: { ...toPromptSettings(PromptVariables.parse({})), ...settings } },
    timeoutMilliseconds: 50,
  };
}

/** A Workers AI model that answers as told, and notes what it was given. */
export function playing(answer: (seen: Seen) => string): {
  readonly run: AiBinding["run"];
  readonly seen: Seen[];
} {
  const seen: Seen[] = [];
  const run: AiBinding["run"] = async (_model, input) => {
    const { messages, max_tokens: maxTokens } = input as Input;
    const [{ content: instructions }, { content: text }] = messages;
    const prompt = text.replace(/^<\w+>\n([\s\S]*)\n<\/\w+>$/, "$1");
    const now = { instructions, text, prompt, maxTokens };
    seen.push(now);
    return { response: answer(now) };
  };
  return { run, seen };
}
