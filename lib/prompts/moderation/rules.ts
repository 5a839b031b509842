import type { PromptSettings } from "@/lib/prompts/settings";

export function rulesOf({ classifier, policy }: PromptSettings): string {
  return JSON.stringify([1, classifier, policy]);
}
