import { z } from "zod";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import type { AiBinding } from "@/lib/config";
import { AppError, toAppError } from "@/lib/errors";
import {
  GUARD_CATEGORIES,
  GUARD_POLICY,
  type GuardCategory,
} from "@/lib/prompts/moderation/guard-policy";
import { ALLOWED, type Verdict } from "@/lib/prompts/moderation/verdict";

const GUARD_MODEL = "@cf/meta/llama-guard-3-8b";
/** It answers a prompt well below one second; ten leave room for a queue. */
const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;

/** What the guard needs of an AppContext. */
export type GuardContext = {
  readonly ai: AiBinding;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timeoutMilliseconds?: number;
};

const Category = z.enum(GUARD_CATEGORIES);

/** The answer in JSON, when the model keeps to `response_format`. */
const Judgement = z.union([
  z.object({ safe: z.literal(true), categories: z.array(Category).max(0).nullish() }),
  z.object({ safe: z.literal(false), categories: z.array(Category).min(1) }),
]);

const Answer = z.object({ response: z.union([z.string(), Judgement]) });

/** The answer in the model's own words: `unsafe` and the categories on the next line. */
const UNSAFE = /^unsafe\s*\n\s*(S\d{1,2}(?:\s*,\s*S\d{1,2})*)$/;

/**
 * Asks Llama Guard about an English text; it does not know Polish. Throws `moderation_unavailable` whenever the answer
 * is late, missing or not exactly one of the known forms: what is unclear never passes. `daily_limit_reached` and a
 * backend's own `blocked` keep their meaning.
 */
export async function checkWithGuard(context: GuardContext, english: string): Promise<Verdict> {
  const categories = readHazards(await askGuard(context, english));
  for (const category of categories) {
    const refused = GUARD_POLICY[category];
    if (refused !== null) return { allowed: false, category: refused, layer: "guard" };
  }
  return ALLOWED;
}

async function askGuard(context: GuardContext, english: string): Promise<unknown> {
  const input = {
    messages: [{ role: "user", content: english }],
    // The same prompt should get the same verdict.
    temperature: 0,
    response_format: { type: "json_object" },
  };
  const { timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS, now } = context;
  try {
    return await callAi(context.ai, GUARD_MODEL, input, { timeoutMilliseconds, now });
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "daily_limit_reached" || error.code === "blocked") throw error;
    throw unavailable(error);
  }
}

/** The hazards named, none when the text is safe. */
function readHazards(answer: unknown): readonly GuardCategory[] {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) throw unavailable(parsed.error);
  const { response } = parsed.data;
  if (typeof response !== "string") return hazardsOf(response);
  const text = response.trim();
  return text.startsWith("{") ? readJson(text) : readWords(text);
}

function readJson(text: string): readonly GuardCategory[] {
  try {
    return hazardsOf(Judgement.parse(JSON.parse(text)));
  } catch (cause) {
    throw unavailable(cause);
  }
}

function readWords(text: string): readonly GuardCategory[] {
  if (text === "safe") return [];
  const named = UNSAFE.exec(text)?.[1]
    ?.split(",")
    .map((category) => category.trim());
  const parsed = z.array(Category).safeParse(named);
  if (!parsed.success) throw unavailable(parsed.error);
  return parsed.data;
}

function hazardsOf(judgement: z.infer<typeof Judgement>): readonly GuardCategory[] {
  return judgement.safe ? [] : judgement.categories;
}

function unavailable(cause: unknown): AppError {
  return new AppError("moderation_unavailable", "The prompt could not be checked.", { cause });
}
