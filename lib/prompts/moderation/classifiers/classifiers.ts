import type { Classifier } from "@/lib/prompts/moderation/classifiers/classifier";
import { classifyWithClef } from "@/lib/prompts/moderation/classifiers/clef-flash";
import { classifyWithLlamaGuard } from "@/lib/prompts/moderation/classifiers/llama-guard";
import type { ClassifierName } from "@/lib/prompts/settings";

/** The classifiers that `MODERATION_MODEL` chooses from. */
export const CLASSIFIER_BY_NAME: Readonly<Record<ClassifierName, Classifier>> = {
  "llama-guard-3-8b": classifyWithLlamaGuard,
  "clef-flash": classifyWithClef,
};
