"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import type { JudgedText } from "@/lib/verdicts/schema";

type VerdictTextProps = { readonly label: string; readonly content: JudgedText };

/** Somebody's words, as text and nothing else; long ones are cut to a few lines until somebody wants to read on. */
export function VerdictText({ label, content }: VerdictTextProps) {
  const t = useTranslations("admin.moderation.list");
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { ref, isCut } = useIsCut();
  return (
    <div className="max-w-[80ch]">
      <p className="text-xs text-muted">{label}</p>
      <p
        ref={ref}
        id={id}
        lang={content.language}
        dir="auto"
        translate="no"
        className={classNames(
          "mt-0.5 overflow-hidden wrap-anywhere whitespace-pre-wrap",
          !isOpen && "line-clamp-3",
        )}
      >
        {content.text}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
          className="mt-1 min-h-6 rounded-sm text-sm font-medium text-accent underline-offset-4 hover:underline"
        >
          {t(isOpen ? "less" : "whole")}
        </button>
      )}
    </div>
  );
}

/** Whether a box shows less than it holds; looked at again whenever its size changes. */
function useIsCut() {
  const ref = useRef<HTMLParagraphElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const box = ref.current;
    if (box === null) return undefined;
    // One pixel of rounding is not a line.
    const observer = new ResizeObserver(() => setIsCut(box.scrollHeight > box.clientHeight + 1));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, isCut };
}
