"use client";

import { useTranslations } from "next-intl";
import { diffWords } from "@/components/studio/word-diff";

type WordDiffProps = { readonly before: string; readonly after: string };

/** Two English texts as one: what went is struck out, what came is underlined, and both are said aloud. */
export function WordDiffText({ before, after }: WordDiffProps) {
  const t = useTranslations("chain");
  const parts = diffWords(before, after);
  return (
    <p lang="en" className="font-serif text-[1.0625rem] leading-7 whitespace-pre-wrap">
      {parts.map(({ kind, text }, index) => {
        // The parts of one diff never move or change places.
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key} className={kind === "added" ? ADDED : REMOVED}>
            <Aloud text={t(kind)} />
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

const ADDED =
  "rounded-xs bg-accent-wash text-accent decoration-2 underline-offset-4 [text-decoration-line:underline]";
const REMOVED = "text-muted decoration-danger [text-decoration-line:line-through]";

function Aloud({ text }: { readonly text: string }) {
  return <span className="sr-only">{` ${text} `}</span>;
}
