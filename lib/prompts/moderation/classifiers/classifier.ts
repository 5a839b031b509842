import type { PromptContext } from "@/lib/prompts/context";
import type { RefusalCategory } from "@/lib/prompts/schema";

/** Texts that belong together, and what they are to be refused for. */
export type Inquiry = {
  readonly texts: readonly string[];
  /** Others may be found and do not count. */
  readonly categories: readonly RefusalCategory[];
};

/**
 * Says which of the categories any of the texts falls in; none means that all are safe. Throws
 * `moderation_unavailable` when that cannot be told for sure; `daily_limit_reached` and a backend's own `blocked` keep
 * their meaning.
 */
export type Classifier = (
  context: PromptContext,
  inquiry: Inquiry,
) => Promise<readonly RefusalCategory[]>;
