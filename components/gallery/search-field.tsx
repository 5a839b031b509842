"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import {
  MAX_SEARCH_CHARACTERS,
  readSearchWords,
  setSearchWords,
  subscribeToSearchWords,
} from "@/components/gallery/search-words";
import { IconButton } from "@/components/ui/button";

/** How long after the last key the search begins, in milliseconds. */
const PAUSE_MILLISECONDS = 300;

/** The box for the words of a search; the address follows it, and it follows the address. */
export default function SearchField() {
  const t = useTranslations("gallery");
  const input = useRef<HTMLInputElement>(null);
  const { text, type, commit } = useTypedWords();

  return (
    <search className="relative block">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={t("search")}
        placeholder={t("searchPlaceholder")}
        value={text}
        maxLength={MAX_SEARCH_CHARACTERS}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit(text);
        }}
        className="h-11 w-full appearance-none rounded-full border border-edge/70 bg-surface pr-11 pl-9 text-base text-ink placeholder:text-muted sm:h-9 sm:text-sm [&::-webkit-search-cancel-button]:hidden"
      />
      {text !== "" && (
        <IconButton
          label={t("searchClear")}
          onClick={() => {
            commit("");
            input.current?.focus();
          }}
          className="!absolute top-1/2 right-1 -translate-y-1/2 sm:!size-7"
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      )}
    </search>
  );
}

/** What stands in the box. `type` searches after a pause, `commit` at once. */
function useTypedWords() {
  const [text, setText] = useState(readSearchWords);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function commit(next: string) {
    clearTimeout(timer.current);
    setText(next);
    setSearchWords(next);
  }

  function type(next: string) {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setSearchWords(next), PAUSE_MILLISECONDS);
  }

  useEffect(() => {
    const unsubscribe = subscribeToSearchWords(() => {
      clearTimeout(timer.current);
      const words = readSearchWords();
      // What is being typed keeps its spaces.
      setText((current) => (current.trim() === words ? current : words));
    });
    return () => {
      clearTimeout(timer.current);
      unsubscribe();
    };
  }, []);

  return { text, type, commit };
}
