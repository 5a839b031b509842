import { z } from "zod";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import { AppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import type { PromptSettings } from "@/lib/prompts/settings";
import {
  ChatCompletion,
  completeChat,
  readCompletion,
  TEMPERATURE,
  TEXT_TIMEOUT_MILLISECONDS,
  type TextRequest,
} from "@/lib/prompts/text-model/chat-completions";

/** Older models of Workers AI answer in words of their own, newer ones as OpenAI does. */
const Answer = z.union([z.object({ response: z.string() }), ChatCompletion]);

/**
 * Asks the configured language model, wherever it runs. Throws AppError as `callAi` and `completeChat` do, and
 * `backend_rejected` when the OpenAI-compatible service is chosen but has no key.
 */
export async function completeText(context: PromptContext, request: TextRequest): Promise<string> {
  const { textModel, openAi } = context.config.prompts;
  if (textModel !== "openai") return await askWorkersAi(context, textModel, request);
  if (openAi === null) {
    throw new AppError("backend_rejected", "TEXT_MODEL is openai, but OPENAI_API_KEY is missing.");
  }
  return await completeChat(context, openAi, request);
}

/** The short name of the configured model, without vendor or path. */
export function engineOf({ textModel, openAi }: PromptSettings): string {
  const model = textModel === "openai" ? (openAi?.model ?? textModel) : textModel;
  return model.slice(model.lastIndexOf("/") + 1);
}

async function askWorkersAi(
  context: PromptContext,
  model: string,
  { instructions, text, maxTokens }: TextRequest,
): Promise<string> {
  const input = {
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: text },
    ],
    max_tokens: maxTokens,
    temperature: TEMPERATURE,
  };
  const { timeoutMilliseconds = TEXT_TIMEOUT_MILLISECONDS, now } = context;
  const answer = await callAi(context.ai, model, input, { timeoutMilliseconds, now });
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) {
    throw new AppError("backend_failed", "The answer has no text.", { cause: parsed.error });
  }
  return "response" in parsed.data ? parsed.data.response : readCompletion(parsed.data);
}
