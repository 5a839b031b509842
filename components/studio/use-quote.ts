"use client";

import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CreateInput, fetchQuote } from "@/components/data/api";
import { QUOTE_KEY } from "@/components/data/gallery-cache";
import {
  countCharacters,
  type Form,
  PROMPT_LIMIT,
  randomSeed,
  toInput,
} from "@/components/studio/form";
import type { StudioModel } from "@/components/studio/models";
import { useSettled } from "@/components/ui/use-settled";
import type { Quote } from "@/lib/usage/schema";

/** How long nothing must have changed before the price is asked for, in milliseconds. */
const PAUSE_MILLISECONDS = 700;
/** How long an answer is taken to hold: somebody else may draw the same, or use up what is left. */
const FRESH_MILLISECONDS = 30_000;

/** A quote of the form as it is now, and the last one that was given. */
type LiveQuote = {
  /** Null until it is there, and when nobody can tell. */
  readonly quote: Quote | null;
  readonly last: Quote | null;
};

/** Asks what the picture of the form would cost whenever the form has rested a moment. */
export function useQuote(form: Form, model: StudioModel): LiveQuote {
  // Stands for the seed that will be rolled; nobody has drawn with it.
  const freshSeed = useMemo(() => randomSeed(), []);
  const input = useMemo(() => inputOf(form, model, freshSeed), [form, model, freshSeed]);
  const settled = useSettled(input, PAUSE_MILLISECONDS);
  const query = useQuery({
    queryKey: [...QUOTE_KEY, settled],
    queryFn:
      settled === null
        ? skipToken
        : ({ signal }) => fetchQuote(JSON.parse(settled) as CreateInput, signal), // from inputOf
    placeholderData: keepPreviousData,
    staleTime: FRESH_MILLISECONDS,
    retry: false,
  });
  const last = query.data ?? null;
  const isCurrent = input !== null && settled === input && !query.isPlaceholderData;
  return { quote: isCurrent && !query.isError ? last : null, last };
}

/** The request as a text, so that two that are alike are the same; null when there is nothing to ask. */
function inputOf(form: Form, model: StudioModel, freshSeed: number): string | null {
  const tooLong = countCharacters(form.english?.text ?? "") > PROMPT_LIMIT;
  const length = countCharacters(form.prompt);
  if (length === 0 || length > PROMPT_LIMIT || tooLong) return null;
  return JSON.stringify(toInput(form, model, freshSeed));
}
