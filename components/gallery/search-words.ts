"use client";

import { useSyncExternalStore } from "react";

/** The part of the address that says what is searched for. */
const PARAMETER = "q";
/** Longest search in characters, as the API has it. */
export const MAX_SEARCH_CHARACTERS = 200;

const listeners = new Set<() => void>();

/** Calls `listener` when the words may have changed; returns how to stop. */
export function subscribeToSearchWords(listener: () => void) {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

/** The words that the address says are searched for; empty for none. */
export function readSearchWords(): string {
  const words = new URLSearchParams(location.search).get(PARAMETER) ?? "";
  return words.slice(0, MAX_SEARCH_CHARACTERS).trim();
}

/**
 * Searches for these words, or for nothing. Beginning a search makes a history entry, so that going back leaves it;
 * while one goes on typing the entry stays the same.
 */
export function setSearchWords(words: string): void {
  const before = readSearchWords();
  const after = words.trim();
  if (after === before) return;
  const query = new URLSearchParams(location.search);
  if (after === "") query.delete(PARAMETER);
  else query.set(PARAMETER, after);
  const text = query.toString();
  const address = location.pathname + (text === "" ? "" : `?${text}`);
  if (before === "") history.pushState({}, "", address);
  else history.replaceState({}, "", address);
  for (const listener of listeners) listener();
}

/** As `readSearchWords`, kept up to date. */
export function useSearchWords(): string {
  return useSyncExternalStore(subscribeToSearchWords, readSearchWords, () => "");
}
