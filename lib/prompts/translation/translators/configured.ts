import type { PromptSettings, TranslatorName } from "@/lib/prompts/settings";
import { chat } from "@/lib/prompts/translation/translators/chat";
import { deepL } from "@/lib/prompts/translation/translators/deepl";
import { gemini } from "@/lib/prompts/translation/translators/gemini";
import { m2m100 } from "@/lib/prompts/translation/translators/m2m100";
import type { Translator } from "@/lib/prompts/translation/translators/translator";

/** The translators that have what they need, in the order they are asked. */
export function configuredTranslators(settings: PromptSettings): Translator[] {
  return settings.translators
    .map((name) => create(name, settings))
    .filter((translator) => translator !== null);
}

function create(name: TranslatorName, { openAi, deepL: service, gemini: google }: PromptSettings) {
  switch (name) {
    case "m2m100":
      return m2m100;
    case "openai":
      return openAi && chat(openAi);
    case "deepl":
      return service && deepL(service);
    case "gemini":
      return google && gemini(google);
  }
}
