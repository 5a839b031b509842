"use client";

import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { RequestError, type TranslationInput, translatePrompt } from "@/components/data/api";
import { countCharacters, type Form, PROMPT_LIMIT } from "@/components/studio/form";
import type { StudioModel } from "@/components/studio/models";
import { useSettled } from "@/components/ui/use-settled";
import type { TranslationView } from "@/lib/prompts/schema";

/** How long nobody must have typed before the words are sent, in milliseconds. */
const PAUSE_MILLISECONDS = 700;
/** How long an answer is kept for when the same words come back, in milliseconds. */
const KEPT_MILLISECONDS = 30 * 60 * 1000;
/** How long to rest when a limit does not say, in milliseconds. */
const REST_MILLISECONDS = 60_000;

/** Failures that the same words would meet again; of translations only those whose answer was unfit. */
const LASTING = new Set(["blocked", "invalid_request", "payload_too_large"]);

type Answer =
  | { readonly view: TranslationView; readonly failure: null }
  | { readonly view: null; readonly failure: RequestError };

/** What is known of the English of the words as they are now. */
export type Preview = {
  /** Null until it is there, and when there is none. */
  readonly view: TranslationView | null;
  /** The English of words that were there before, to be seen until the new one comes. */
  readonly before: TranslationView | null;
  /** Why there is none: of these words, or for now (`network` and the like). */
  readonly failure: RequestError | null;
  /** Whether it is on its way, or will be asked for in a moment. */
  readonly pending: boolean;
  /** Asks once more. */
  readonly retry: () => void;
};

/** Until when nothing is asked, in milliseconds since 1970: a limit was met. */
let restUntil = 0;

/** Asks for the English of the form's words whenever they have rested a moment; every wording once. */
export function useEnglishPreview(form: Form, model: StudioModel): Preview {
  const input = useTranslationInput(form, model);
  const settled = useSettled(input, PAUSE_MILLISECONDS);
  const query = useQuery({
    queryKey: ["english", settled],
    queryFn: settled === null ? skipToken : ({ signal }) => askForEnglish(settled, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MILLISECONDS,
    retry: (_, error) => isLimit(error),
    retryDelay: 0,
  });
  const { data, error } = query;
  const retry = () => void query.refetch();
  if (input === null) return { view: null, before: null, failure: null, pending: false, retry };
  const before = data?.view ?? null;
  if (settled !== input || query.isPlaceholderData) {
    return { view: null, before, failure: null, pending: true, retry };
  }
  const failure = data?.failure ?? toFailure(error);
  return { view: before, before, failure, pending: failure === null, retry };
}

/** What the API is asked about these words; null when there is nothing to ask. */
function useTranslationInput(form: Form, model: StudioModel): TranslationInput | null {
  const prompt = form.prompt.trim();
  const negativePrompt = model.parameters.negativePrompt ? form.negativePrompt.trim() : "";
  const { language } = form;
  return useMemo(() => {
    if (prompt === "" || countCharacters(prompt) > PROMPT_LIMIT) return null;
    return {
      prompt,
      ...(negativePrompt !== "" && { negativePrompt }),
      ...(language !== null && { language }),
    };
  }, [prompt, negativePrompt, language]);
}

/** A failure that lasts is an answer, and kept like one; any other is thrown, and asked again another time. */
async function askForEnglish(input: TranslationInput, signal: AbortSignal): Promise<Answer> {
  await rest(signal);
  try {
    return { view: await translatePrompt(input, signal), failure: null };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (isLasting(error)) return { view: null, failure: error };
    if (isLimit(error)) restUntil = Date.now() + restOf(error);
    throw error;
  }
}

/** Waits out the limit that was met last. Throws when the request is given up meanwhile. */
function rest(signal: AbortSignal): Promise<void> {
  const left = restUntil - Date.now();
  if (left <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, left);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new RequestError("network", "given up"));
    });
  });
}

function restOf({ details }: RequestError): number {
  const seconds = details["retryAfterSeconds"];
  return typeof seconds === "number" && seconds > 0 ? seconds * 1000 : REST_MILLISECONDS;
}

function isLasting({ code, details }: RequestError): boolean {
  const { reason = "unavailable" } = details;
  return LASTING.has(code) || (code === "translation_failed" && reason !== "unavailable");
}

function isLimit(error: unknown): boolean {
  return error instanceof RequestError && error.code === "rate_limited";
}

/** A limit is waited out in silence. */
function toFailure(error: unknown): RequestError | null {
  return error instanceof RequestError && !isLimit(error) ? error : null;
}
