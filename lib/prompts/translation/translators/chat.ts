import { z } from "zod";
import type { ModelService } from "@/lib/prompts/settings";
import { callService } from "@/lib/prompts/translation/translators/call-service";
import { converse } from "@/lib/prompts/translation/translators/conversation";
import { failed, type Translator } from "@/lib/prompts/translation/translators/translator";

/** Models that think before they answer: OpenAI's take no temperature, and their thoughts count as answer. */
const THINKS = /(?:^|\/)(?:o\d|gpt-5(?!.*chat))/;
const TOKENS_OF_THOUGHT = 1024;

const Answer = z.object({
  choices: z
    .array(
      z.object({ finish_reason: z.string().nullish(), message: z.object({ content: z.string() }) }),
    )
    .min(1),
});

/** Any server with OpenAI's `POST /chat/completions`. */
export function chat(service: ModelService): Translator {
  const engine = service.model.split("/").at(-1) ?? service.model;
  return {
    name: "openai",
    engine,
    async translate(context, { text, source }) {
      const { instructions, message, maxTokens, read } = converse(text, source);
      const { choices } = await callService(context, {
        engine,
        url: `${service.baseUrl}/chat/completions`,
        headers: { authorization: `Bearer ${service.apiKey}` },
        body: {
          model: service.model,
          messages: [
            { role: "system", content: instructions },
            { role: "user", content: message },
          ],
          ...settingsOf(service.model, maxTokens),
        },
        schema: Answer,
      });
      const [choice] = choices;
      if (choice === undefined || (choice.finish_reason ?? "stop") !== "stop") {
        // Cut off, or refused: the same again would end the same way.
        throw failed({ cause: new Error(`${engine} did not finish.`), retryable: false });
      }
      return read(choice.message.content);
    },
  };
}

function settingsOf(model: string, maxTokens: number) {
  return THINKS.test(model)
    ? { max_completion_tokens: maxTokens + TOKENS_OF_THOUGHT, reasoning_effort: "low" }
    : { max_tokens: maxTokens, temperature: 0 };
}
