import { badInput } from "@/local-ai/ai-error";
import { reply } from "@/local-ai/models/granite-replies";
import { asJson, type Model, usageOf } from "@/local-ai/models/model";
import type { Input } from "@/local-ai/schema";
import { validate } from "@/local-ai/validate";

const SHARED = {
  max_tokens: { type: "integer" },
  temperature: { type: "number", minimum: 0, maximum: 5 },
  top_p: { type: "number", minimum: 0, maximum: 2 },
  top_k: { type: "integer", minimum: 1, maximum: 50 },
  seed: { type: "integer", minimum: 1, maximum: 9_999_999_999 },
  repetition_penalty: { type: "number", minimum: 0, maximum: 2 },
  frequency_penalty: { type: "number", minimum: 0, maximum: 2 },
  presence_penalty: { type: "number", minimum: 0, maximum: 2 },
  stream: { type: "boolean" },
  raw: { type: "boolean" },
  response_format: { type: "object", properties: { type: { type: "string" } } },
} as const;

/** The text models' common input (workers-types, BaseAiTextGeneration): a prompt or messages, never both. */
const INPUT = {
  oneOf: [
    {
      type: "object",
      properties: { prompt: { type: "string", minLength: 1, maxLength: 131_072 }, ...SHARED },
      required: ["prompt"],
    },
    {
      type: "object",
      properties: {
        messages: {
          type: "array",
          items: {
            type: "object",
            properties: {
              role: { type: "string" },
              content: { type: "string", maxLength: 131_072 },
            },
            required: ["role", "content"],
          },
        },
        ...SHARED,
      },
      required: ["messages"],
    },
  ],
} as const;

/** Tokens a completion may have unless told otherwise. */
const DEFAULT_MAX_TOKENS = 256;
const CHARACTERS_PER_TOKEN = 4;

/** A small chat model. Answers `{ response, usage }`, or server-sent events when asked to stream. */
export const granite: Model = {
  milliseconds: 800,
  accept(input) {
    const checked = validate(INPUT, asJson(input));
    const messages = toMessages(checked);
    if (messages.length === 0) throw badInput("minItems at '/messages' is 1, got 0");
    const limit = (checked.max_tokens ?? DEFAULT_MAX_TOKENS) * CHARACTERS_PER_TOKEN;
    return () => {
      const response = reply(messages).slice(0, Math.max(0, limit));
      const usage = usageOf(messages.map((message) => message.content).join("\n"), response);
      return checked.stream === true ? toEvents(response, usage) : { response, usage };
    };
  },
};

export type Message = { readonly role: string; readonly content: string };

function toMessages(input: Input<typeof INPUT>): readonly Message[] {
  return "messages" in input ? input.messages : [{ role: "user", content: input.prompt }];
}

/** One event per word, then the usage, then the end mark, as the text models stream. */
function toEvents(response: string, usage: unknown): ReadableStream<Uint8Array> {
  const events = (response.match(/\S+\s*/g) ?? []).map((word) =>
    JSON.stringify({ response: word }),
  );
  const lines = [...events, JSON.stringify({ response: "", usage }), "[DONE]"];
  const bytes = new TextEncoder().encode(lines.map((line) => `data: ${line}\n\n`).join(""));
  return new ReadableStream({
    type: "bytes",
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
