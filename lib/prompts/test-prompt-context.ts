import type { PrepareContext } from "@/lib/prompts/context";
import { type PromptSettings, PromptVariables, toPromptSettings } from "@/lib/prompts/settings";

const TRANSLATOR = "@cf/meta/m2m100-1.2b";
const GUARD = "@cf/meta/llama-guard-3-8b";

/** Everything that happens, in order, with the text it happened to. */
export type Events = string[];

export type Answers = {
  /** Llama Guard's answer to a text. */
  readonly guard?: (content: string) => unknown;
  /** The translator's answer: the text alone. */
  readonly translate?: (text: string) => string;
  /** The language model's answer to the last message: the text alone. */
  readonly write?: (text: string) => string;
  readonly onStage?: PrepareContext["onStage"];
  readonly settings?: Partial<PromptSettings>;
  /** What the memory holds, by key. */
  readonly memory?: Map<string, string>;
};

/** A context whose models answer as told, with a memory that is a map. */
export function promptContext(answers: Answers = {}): { context: PrepareContext; events: Events } {
  const events: Events = [];
  const memory = answers.memory ?? new Map<string, string>();
  const run = async (model: string, input: unknown): Promise<unknown> => {
    if (model === TRANSLATOR) {
      const { text } = input as { text: string };
      events.push(`translate ${text}`);
      return { translated_text: answers.translate?.(text) ?? text };
    }
    const { messages } = input as { messages: { content: string }[] };
    const content = messages.at(-1)?.content ?? "";
    if (model === GUARD) {
      events.push(`guard ${content}`);
      return answers.guard?.(content) ?? { response: { safe: true, categories: [] } };
    }
    events.push("write");
    return { response: answers.write?.(content) ?? "" };
  };
  const context: PrepareContext = {
    ai: { run },
    cache: {
      get: async (key) => memory.get(key) ?? null,
      put: async (key, value) => void memory.set(key, value),
    },
    fetch: () => Promise.reject(new Error("Nothing was expected to be fetched.")),
    now: () => 1000,
    config: { prompts: { ...toPromptSettings(PromptVariables.parse({})), ...answers.settings } },
    timeoutMilliseconds: 50,
    onStage:
      answers.onStage ??
      (async (stage) => {
        events.push(`stage ${stage}`);
      }),
  };
  return { context, events };
}
