import { z } from "zod";
import { AppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import { callService } from "@/lib/prompts/services/call-service";
import type { ModelService } from "@/lib/prompts/settings";

/** One question to a language model: what to do, and what to do it to. */
export type TextRequest = {
  /** The system message. */
  readonly instructions: string;
  /** The user message. */
  readonly text: string;
  readonly maxTokens: number;
  /** 0 to 2; models that think first take none. */
  readonly temperature: number;
  readonly timeoutMilliseconds: number;
};

/**
 * Models that think before they answer: OpenAI's, also behind routers that put a vendor before the name. They refuse
 * `max_tokens` and `temperature`, and their thoughts count as tokens (platform.openai.com/docs/guides/reasoning, 2026).
 */
const THINKS = /(?:^|\/)(?:gpt-[5-9](?!.*-chat)|o\d)/;
const THINKING_TOKENS = 2000;

/** What both Workers AI and OpenAI-compatible services call a chat completion. */
export const ChatCompletion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

/** The short name of a model, without vendor or path. */
export function shortNameOf(model: string): string {
  return model.slice(model.lastIndexOf("/") + 1);
}

/**
 * The answer of an OpenAI-compatible service (`POST {baseUrl}/chat/completions`). Throws as `callService` does, and
 * `backend_failed`, not to be tried again, for an answer that was cut off or filtered.
 */
export async function completeChat(
  context: Pick<PromptContext, "fetch">,
  service: ModelService,
  request: TextRequest,
): Promise<string> {
  const answer = await callService(context, {
    engine: shortNameOf(service.model),
    url: `${service.baseUrl}/chat/completions`,
    headers: { authorization: `Bearer ${service.apiKey}` },
    body: toBody(service.model, request),
    schema: ChatCompletion,
    timeoutMilliseconds: request.timeoutMilliseconds,
  });
  return readCompletion(answer);
}

/** The words of a completion. Throws `backend_failed` when it was not finished: the same again would end the same way. */
export function readCompletion({ choices }: z.infer<typeof ChatCompletion>): string {
  const [choice] = choices;
  if (choice === undefined || (choice.finish_reason ?? "stop") !== "stop") {
    throw new AppError("backend_failed", "The answer was not finished.", { retryable: false });
  }
  return choice.message.content;
}

function toBody(model: string, { instructions, text, maxTokens, temperature }: TextRequest) {
  const messages = [
    { role: "system", content: instructions },
    { role: "user", content: text },
  ];
  return THINKS.test(model)
    ? {
        model,
        messages,
        max_completion_tokens: maxTokens + THINKING_TOKENS,
        reasoning_effort: "low",
      }
    : { model, messages, max_tokens: maxTokens, temperature };
}
