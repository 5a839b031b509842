import { z } from "zod";
import type { PromptContext } from "@/lib/prompts/context";
import { askClassifier, undecided } from "@/lib/prompts/moderation/classifiers/ask";
import type { Inquiry } from "@/lib/prompts/moderation/classifiers/classifier";
import {
  type Hazard,
  HAZARD_CATEGORY,
  HAZARDS,
} from "@/lib/prompts/moderation/classifiers/llama-guard-hazards";
import { neutralise } from "@/lib/prompts/moderation/classifiers/neutralise";
import type { RefusalCategory } from "@/lib/prompts/schema";

const MODEL = "@cf/meta/llama-guard-3-8b";

const HazardName = z.enum(HAZARDS);

/** The answer in JSON, when the model keeps to `response_format`. */
const Judgement = z.union([
  z.object({ safe: z.literal(true), categories: z.array(HazardName).max(0).nullish() }),
  z.object({ safe: z.literal(false), categories: z.array(HazardName).min(1) }),
]);

const Answer = z.object({ response: z.union([z.string(), Judgement]) });

/** The answer in the model's own words: `unsafe` and the categories on the next line. */
const UNSAFE = /^unsafe\s*\n\s*(S\d{1,2}(?:\s*,\s*S\d{1,2})*)$/;

/**
 * Asks Llama Guard 3 about each text by itself; it knows English and does not know Polish. An answer that is late,
 * missing or not exactly one of the known forms is `moderation_unavailable`, unless another text is surely unsafe.
 */
export async function classifyWithLlamaGuard(
  context: PromptContext,
  { texts, categories }: Inquiry,
): Promise<readonly RefusalCategory[]> {
  const messages = [...new Set(texts.map(neutralise))];
  const answers = await Promise.allSettled(messages.map((text) => judge(context, text)));
  const found = answers
    .flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []))
    .map((hazard) => HAZARD_CATEGORY[hazard])
    .filter((category) => category !== null)
    .filter((category) => categories.includes(category));
  const failed = answers.find((answer) => answer.status === "rejected");
  if (found.length === 0 && failed !== undefined) throw failed.reason;
  return found;
}

/** The hazards named, none when the text is safe. */
async function judge(context: PromptContext, text: string): Promise<readonly Hazard[]> {
  const answer = await askClassifier(context, MODEL, {
    messages: [{ role: "user", content: text }],
    // The same prompt should get the same verdict.
    temperature: 0,
    response_format: { type: "json_object" },
  });
  return readHazards(answer);
}

function readHazards(answer: unknown): readonly Hazard[] {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) throw undecided(parsed.error);
  const { response } = parsed.data;
  if (typeof response !== "string") return hazardsOf(response);
  const text = response.trim();
  return text.startsWith("{") ? readJson(text) : readWords(text);
}

function readJson(text: string): readonly Hazard[] {
  try {
    return hazardsOf(Judgement.parse(JSON.parse(text)));
  } catch (cause) {
    throw undecided(cause);
  }
}

function readWords(text: string): readonly Hazard[] {
  if (text === "safe") return [];
  const named = UNSAFE.exec(text)?.[1]
    ?.split(",")
    .map((hazard) => hazard.trim());
  const parsed = z.array(HazardName).safeParse(named);
  if (!parsed.success) throw undecided(parsed.error);
  return parsed.data;
}

function hazardsOf(judgement: z.infer<typeof Judgement>): readonly Hazard[] {
  return judgement.safe ? [] : judgement.categories;
}
