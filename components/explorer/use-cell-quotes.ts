"use client";

import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CreateInput, PATIENCE_MILLISECONDS, send } from "@/components/data/api";
import { QUOTE_KEY } from "@/components/data/gallery-cache";
import { isPaintable, type Row } from "@/components/explorer/cells";
import { useSettled } from "@/components/ui/use-settled";
import type { Quote } from "@/lib/usage/schema";

/** Most requests that the API prices at once (lib/usage/schema.ts). */
const MOST_ITEMS = 40;
/** How long the table must have rested before its prices are asked for, in milliseconds. */
const PAUSE_MILLISECONDS = 300;
const FRESH_MILLISECONDS = 30_000;

type Asked = readonly { readonly id: string; readonly input: CreateInput }[];

/**
 * The rows with what each missing picture would cost this person now: one that exists already, whoever asked for it,
 * costs nothing. Until that is known, and when nobody can tell, the prices of the catalogue stand.
 */
export function useCellQuotes(rows: readonly Row[]): readonly Row[] {
  const asked = useMemo(() => JSON.stringify(missingOf(rows)), [rows]);
  const settled = useSettled(asked, PAUSE_MILLISECONDS);
  const { data } = useQuery({
    queryKey: [...QUOTE_KEY, "cells", settled],
    queryFn:
      settled === null || settled === "[]"
        ? skipToken
        : ({ signal }) => fetchQuotes(JSON.parse(settled) as Asked, signal), // from missingOf
    placeholderData: keepPreviousData,
    staleTime: FRESH_MILLISECONDS,
    retry: false,
  });
  return useMemo(() => (data === undefined ? rows : withQuotes(rows, data)), [rows, data]);
}

function missingOf(rows: readonly Row[]): Asked {
  const cells = rows.flatMap((row) => row.cells);
  return cells.filter(isPaintable).map(({ id, input }) => ({ id, input }));
}

async function fetchQuotes(
  asked: Asked,
  signal: AbortSignal,
): Promise<Readonly<Record<string, Quote>>> {
  const parts = Array.from({ length: Math.ceil(asked.length / MOST_ITEMS) }, (_, part) =>
    asked.slice(part * MOST_ITEMS, (part + 1) * MOST_ITEMS),
  );
  const answers = await Promise.all(parts.map((part) => fetchPart(part, signal)));
  return Object.fromEntries(answers.flat());
}

async function fetchPart(part: Asked, signal: AbortSignal) {
  const { items } = await send<{ readonly items: readonly Quote[] }>("/api/quote", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ items: part.map(({ input }) => input) }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MILLISECONDS)]),
  });
  return part.flatMap(({ id }, index) => {
    const quote = items[index];
    return quote === undefined ? [] : [[id, quote] as const];
  });
}

/** The rows with the prices of their quotes. */
export function withQuotes(
  rows: readonly Row[],
  quotes: Readonly<Record<string, Quote>>,
): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const quote = quotes[cell.id];
      if (quote === undefined) return cell;
      const { neurons, usd, known } = quote;
      return { ...cell, neurons, usd, isKnown: known };
    }),
  }));
}
