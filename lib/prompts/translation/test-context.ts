import type { AiBinding } from "@/lib/config";
import type { PromptContext } from "@/lib/prompts/context";
import type { MemoryStore } from "@/lib/prompts/prompt-memory";
import { PromptVariables, toPromptSettings } from "@/lib/prompts/settings";

/** What a test may set of a context; only tests use it. */
export type TestParts = {
  /** Workers AI; without it, any call fails. */
  readonly run?: AiBinding["run"];
  /** Services outside; without it, any request fails. */
  readonly fetch?: (url: string, init: RequestInit) => Response | Promise<Response>;
  readonly cache?: MemoryStore;
  readonly now?: () => number;
  /** Variables such as `TRANSLATORS`; the rest have their defaults. */
  readonly variables?: Readonly<Record<string, string>>;
};

/** A context for prompts in which nothing is reached that a test did not give. */
export function testContext(parts: TestParts = {}): PromptContext {
  const { run, fetch: answer, cache = createMemory(), now = createClock(), variables = {} } = parts;
  return {
    ai: { run: run ?? (() => Promise.reject(new Error("5006: Workers AI must not be asked"))) },
    cache,
    fetch: async (input, init) => {
      if (answer === undefined) throw new Error("Nobody must be asked.");
      if (typeof input !== "string") throw new Error("The address is no string.");
      return await answer(input, init ?? {});
    },
    now,
    config: { prompts: toPromptSettings(PromptVariables.parse(variables)) },
    timeoutMilliseconds: 50,
  };
}

type Stored = { readonly value: string; readonly expirationTtl: number };

/** A memory that can be looked into. */
export function createMemory(): MemoryStore & { readonly stored: Map<string, Stored> } {
  const stored = new Map<string, Stored>();
  return {
    stored,
    get: async (key) => stored.get(key)?.value ?? null,
    put: async (key, value, { expirationTtl }) => {
      stored.set(key, { value, expirationTtl });
    },
  };
}

/** A clock that is 7 ms later each time it is read. */
function createClock(): () => number {
  let time = Date.parse("2026-11-20T10:00:00Z");
  return () => (time += 7);
}

/** Workers AI with m2m100 that translates from a list, hands back what it does not know, and notes what it is asked. */
export function translatingAi(translations: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const run: AiBinding["run"] = async (_model, input) => {
    const { text, source_lang: source } = input as { text: string; source_lang: string };
    asked.push(`${source} ${text}`);
    return { translated_text: translations[text] ?? text };
  };
  return { asked, run };
}
