import { z } from "zod";
import { untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import { AppError, type ErrorCode } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import type { ModelService } from "@/lib/prompts/settings";

/** One question to a language model: what to do, and what to do it to. */
export type TextRequest = {
  /** The system message. */
  readonly instructions: string;
  /** The user message. */
  readonly text: string;
  readonly maxTokens: number;
};

/** The same prompt should get about the same wording; 0 makes small models repeat themselves. */
export const TEMPERATURE = 0.3;
/** A paragraph takes a few seconds; the rest is for a queue. */
export const TEXT_TIMEOUT_MILLISECONDS = 15_000;
/** Room for any answer within `maxTokens` and its wrapping; more is not read. */
const MAX_ANSWER_BYTES = 64 * 1024;
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

/**
 * The answer of an OpenAI-compatible service (`POST {baseUrl}/chat/completions`). Throws AppError: `backend_busy` for
 * 429, `backend_rejected` for other 4xx and redirects, `backend_timeout`, else `backend_failed`, also for an answer
 * that is malformed, larger than 64 KiB or cut off at `maxTokens`.
 */
export async function completeChat(
  context: Pick<PromptContext, "fetch" | "timeoutMilliseconds">,
  service: ModelService,
  request: TextRequest,
): Promise<string> {
  const { timeoutMilliseconds = TEXT_TIMEOUT_MILLISECONDS } = context;
  return await withDeadline({ timeoutMilliseconds }, (signal) =>
    untilAborted(exchange(context.fetch, service, request, signal), signal),
  );
}

/** The words of a completion. Throws `backend_failed` when it has none or ran out of tokens. */
export function readCompletion(answer: unknown): string {
  const parsed = ChatCompletion.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) throw failed("The answer is not a completion.", parsed.error);
  if (choice.finish_reason === "length") throw failed("The answer was cut off.");
  return choice.message.content;
}

async function exchange(
  call: typeof fetch,
  service: ModelService,
  request: TextRequest,
  signal: AbortSignal,
): Promise<string> {
  try {
    const response = await call(`${service.baseUrl}/chat/completions`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${service.apiKey}`,
        "content-type": "application/json",
        accept: "application/json",
      },
      body: JSON.stringify(toBody(service.model, request)),
      // The key must not follow to wherever a redirect points.
      redirect: "manual",
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw refused(response.status);
    }
    return readCompletion(parseJson(await readBounded(response)));
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw failed("The language model could not be asked.", thrown);
  }
}

/** Without the parser's own error, which quotes what it read: answers are not for the log. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failed("The answer is not JSON.");
  }
}

function toBody(model: string, { instructions, text, maxTokens }: TextRequest): unknown {
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
    : { model, messages, max_tokens: maxTokens, temperature: TEMPERATURE };
}

/** Reads no further than the bound: a service that never stops writing costs a buffer, not the isolate. */
async function readBounded(response: Response): Promise<string> {
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_ANSWER_BYTES) {
      await reader.cancel();
      throw failed("The answer is too large.");
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refused(status: number): AppError {
  return new AppError(codeOf(status), `The language model answered with status ${status}.`);
}

function codeOf(status: number): ErrorCode {
  if (status === 429) return "backend_busy";
  return status < 500 ? "backend_rejected" : "backend_failed";
}

function failed(message: string, cause?: unknown): AppError {
  return new AppError("backend_failed", message, { cause });
}
