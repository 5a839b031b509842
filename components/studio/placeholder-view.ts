import type { CreateInput, RequestError } from "@/components/data/api";
import { chosenWords } from "@/components/studio/form";
import type { GenerationView } from "@/lib/generations/schema";

const LOCAL = "local-";

/** Codes that the same request would meet again. */
const HOPELESS = new Set([
  "blocked",
  "invalid_request",
  "payload_too_large",
  "forbidden",
  "not_found",
  "method_not_allowed",
]);

/** Whether the API has not taken this request. */
export function isLocal(view: GenerationView): boolean {
  return view.id.startsWith(LOCAL);
}

/** What a tile shows until the API has answered: the request, in its final shape. */
export function placeholderView(key: string, input: CreateInput, now: Date): GenerationView {
  return {
    id: LOCAL + key,
    status: "queued",
    stage: "queued",
    queuePosition: null,
    cached: false,
    createdAt: now.toISOString(),
    startedAt: null,
    finishedAt: null,
    recipe: {
      prompt: input.prompt,
      negativePrompt: input.negativePrompt ?? "",
      model: input.model,
      width: input.width ?? 1024,
      height: input.height ?? 1024,
      seed: input.seed ?? null,
      steps: input.steps ?? null,
      guidance: input.guidance ?? null,
      ...wordsOf(input),
    },
    chain: [],
    revisedPrompt: null,
    warnings: [],
    error: null,
    image: null,
    shared: false,
    hosted: null,
    neurons: 0,
    usd: 0,
  };
}

/** A recipe names no English: a prompt that is English is its own. */
function wordsOf(input: CreateInput): Partial<GenerationView["recipe"]> {
  const { language, english, improve, ...rest } = chosenWords(input);
  return {
    ...rest,
    language: language === "en" ? undefined : language,
    english: language === "en" ? (english ?? input.prompt) : english,
    improve: improve === true ? true : undefined,
  };
}

/** The placeholder after the API has turned the request down. */
export function failedView(placeholder: GenerationView, failure: RequestError): GenerationView {
  const { code, message, requestId } = failure;
  const details = requestId === null ? failure.details : { ...failure.details, requestId };
  return {
    ...placeholder,
    status: code === "blocked" ? "blocked" : "failed",
    stage: "done",
    finishedAt: new Date().toISOString(),
    error: { code, message, retryable: !HOPELESS.has(code), details },
  };
}
