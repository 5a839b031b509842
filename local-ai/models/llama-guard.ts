import { asJson, type Model, usageOf } from "@/local-ai/models/model";
import { judge } from "@/local-ai/safety/judge";
import { validate } from "@/local-ai/validate";

/** cloudflare-docs, workers-ai-models/llama-guard-3-8b. */
const INPUT = {
  type: "object",
  properties: {
    messages: {
      type: "array",
      items: {
        type: "object",
        properties: {
          role: { type: "string", enum: ["user", "assistant"] },
          content: { type: "string", maxLength: 131_072 },
        },
        required: ["role", "content"],
      },
    },
    max_tokens: { type: "integer" },
    temperature: { type: "number", minimum: 0, maximum: 5 },
    response_format: { type: "object", properties: { type: { type: "string" } } },
  },
  required: ["messages"],
} as const;

/** Judges the last message. Answers "safe" or "unsafe\nS2", or `{ safe, categories }` when asked for a json_object. */
export const llamaGuard: Model = {
  milliseconds: 250,
  accept(input) {
    const { messages, response_format: format } = validate(INPUT, asJson(input));
    const text = messages.map((message) => message.content).join("\n");
    return () => {
      const categories = judge(messages.at(-1)?.content ?? "");
      const verdict = categories.length === 0 ? "safe" : `unsafe\n${categories.join(",")}`;
      const usage = usageOf(text, verdict);
      if (format?.type !== "json_object") return { response: verdict, usage };
      return { response: { safe: categories.length === 0, categories }, usage };
    };
  },
};
