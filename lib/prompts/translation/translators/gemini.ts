import { z } from "zod";
import type { ModelService } from "@/lib/prompts/settings";
import { askService } from "@/lib/prompts/translation/translators/ask-service";
import { converse } from "@/lib/prompts/translation/translators/conversation";
import { failed, type Translator } from "@/lib/prompts/translation/translators/translator";

/** The only ones that can be told not to think; the thoughts of others count as answer. */
const NEED_NOT_THINK = /^gemini-2\.5-flash/;
const TOKENS_OF_THOUGHT = 2048;

const Part = z.object({ text: z.string().default(""), thought: z.boolean().default(false) });
const Candidate = z.object({
  finishReason: z.string().default("STOP"),
  content: z.object({ parts: z.array(Part).default([]) }).optional(),
});
/** A request that was refused has feedback and no candidates. */
const Answer = z.union([
  z.object({ candidates: z.array(Candidate).min(1) }),
  z.object({ promptFeedback: z.object({}), candidates: z.array(Candidate).max(0).default([]) }),
]);

/** Google's `POST /models/{model}:generateContent`. */
export function gemini(service: ModelService): Translator {
  const engine = service.model;
  return {
    name: "gemini",
    engine,
    async translate(context, { text, source }) {
      const { instructions, message, maxTokens, read } = converse(text, source);
      const { candidates } = await askService(context, {
        engine,
        url: `${service.baseUrl}/models/${encodeURIComponent(service.model)}:generateContent`,
        headers: { "x-goog-api-key": service.apiKey },
        body: {
          systemInstruction: { parts: [{ text: instructions }] },
          contents: [{ role: "user", parts: [{ text: message }] }],
          generationConfig: settingsOf(service.model, maxTokens),
        },
        schema: Answer,
      });
      const [candidate] = candidates;
      if (candidate?.content === undefined || candidate.finishReason !== "STOP") {
        throw failed({ cause: new Error(`${engine} did not finish.`), retryable: false });
      }
      const said = candidate.content.parts.filter(({ thought }) => !thought);
      return read(said.map((part) => part.text).join(""));
    },
  };
}

function settingsOf(model: string, maxTokens: number) {
  const plain = { temperature: 0, responseMimeType: "text/plain" };
  return NEED_NOT_THINK.test(model)
    ? { ...plain, maxOutputTokens: maxTokens, thinkingConfig: { thinkingBudget: 0 } }
    : { ...plain, maxOutputTokens: maxTokens + TOKENS_OF_THOUGHT };
}
