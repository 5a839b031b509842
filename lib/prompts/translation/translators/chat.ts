import { completeChat, shortNameOf } from "@/lib/prompts/services/chat-completions";
import type { ModelService } from "@/lib/prompts/settings";
import { asTranslationFailure } from "@/lib/prompts/translation/translators/ask-service";
import { converse } from "@/lib/prompts/translation/translators/conversation";
import { timeoutOf, type Translator } from "@/lib/prompts/translation/translators/translator";

/** Any server with OpenAI's `POST /chat/completions`. */
export function chat(service: ModelService): Translator {
  return {
    name: "openai",
    engine: shortNameOf(service.model),
    async translate(context, { text, source }) {
      const { instructions, message, maxTokens, read } = converse(text, source);
      const timeoutMilliseconds = timeoutOf(context);
      const request = {
        instructions,
        text: message,
        maxTokens,
        temperature: 0,
        timeoutMilliseconds,
      };
      return read(await asTranslationFailure(() => completeChat(context, service, request)));
    },
  };
}
