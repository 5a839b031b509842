import { REFUSAL_CATEGORIES, type RefusalCategory } from "@/lib/prompts/schema";
import type { ModerationPolicy, Policy } from "@/lib/prompts/settings";

/** What happens to a category. `minors` is strict whatever the configuration says. */
export function policyOf(policy: ModerationPolicy, category: RefusalCategory): Policy {
  return category === "minors" ? "strict" : policy[category];
}

/** The categories that are not simply drawn: what a classifier is asked about, the gravest first. */
export function refusableOf(policy: ModerationPolicy): RefusalCategory[] {
  return REFUSAL_CATEGORIES.filter((category) => policyOf(policy, category) !== "allow");
}
