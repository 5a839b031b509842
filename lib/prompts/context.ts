import type { AiBinding, Config } from "@/lib/config";
import type { MemoryStore } from "@/lib/prompts/prompt-memory";

/** What work on prompts needs; every AppContext has it. */
export type PromptContext = {
  readonly ai: AiBinding;
  readonly cache: MemoryStore;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly config: Pick<Config, "prompts">;
  /** Longest wait for one call of a model or service; each has its own default. */
  readonly timeoutMilliseconds?: number;
};

/** The same, and whom to tell what is happening. */
export type PrepareContext = PromptContext & {
  /** Awaited before such work begins; what it throws ends the work. */
  readonly onStage: (stage: "translating" | "improving") => Promise<void>;
};
