import { z } from "zod";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import { AppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import type { PromptSettings } from "@/lib/prompts/settings";
import {
  ChatCompletion,
  completeChat,
  readCompletion,
  shortNameOf,
  type TextRequest,
} from "@/lib/prompts/services/chat-completions";

/** The same prompt should get about the same wording; 0 makes small models repeat themselves. */
const TEMPERATURE = 0.3;
/** A paragraph takes a few seconds; the rest is for a queue. */
const DEFAULT_TIMEOUT_MILLISECONDS = 15_000;

/** What a language model is asked here; how is the same for all. */
export type Question = Pick<TextRequest, "instructions" | "text" | "maxTokens">;

/** Older models of Workers AI answer in words of their own, newer ones as OpenAI does. */
const Answer = z.union([z.object({ response: z.string() }), ChatCompletion]);

/**
 * Asks the configured language model, wherever it runs. Throws AppError as `callAi` and `completeChat` do, and
 * `backend_rejected` when the OpenAI-compatible service is chosen but has no key.
 */
export async function completeText(context: PromptContext, question: Question): Promise<string> {
  const { textModel, openAi } = context.config.prompts;
  const { timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS } = context;
  const request = { ...question, temperature: TEMPERATURE, timeoutMilliseconds };
  if (textModel !== "openai") return await askWorkersAi(context, textModel, request);
  if (openAi === null) {
    throw new AppError("backend_rejected", "TEXT_MODEL is openai, but OPENAI_API_KEY is missing.");
  }
  return await completeChat(context, openAi, request);
}

/** The short name of the configured model, without vendor or path. */
export function engineOf({ textModel, openAi }: PromptSettings): string {
  const model = textModel === "openai" ? (openAi?.model ?? textModel) : textModel;
  return shortNameOf(model);
}

async function askWorkersAi(
  context: PromptContext,
  model: string,
  { instructions, text, maxTokens, temperature, timeoutMilliseconds }: TextRequest,
): Promise<string> {
  const input = {
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: text },
    ],
    max_tokens: maxTokens,
    temperature,
  };
  const { now } = context;
  const answer = await callAi(context.ai, model, input, { timeoutMilliseconds, now });
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) {
    throw new AppError("backend_failed", "The answer has no text.", { cause: parsed.error });
  }
  return "response" in parsed.data ? parsed.data.response : readCompletion(parsed.data);
}
