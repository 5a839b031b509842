"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { notify } from "@/components/shell/notices";
import { IconButton } from "@/components/ui/button";

type CodeBlockProps = {
  /** What it is or where it goes, e.g. a file's name. */
  readonly name: string;
  readonly code: string;
};

/** A text to copy as it is; a long line scrolls on its own. */
export function CodeBlock({ name, code }: CodeBlockProps) {
  const t = useTranslations("docs.code");

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      notify({ text: t("copied") });
    } catch {
      // Not allowed here; the text can be selected by hand.
      notify({ text: t("notCopied"), tone: "error" });
    }
  }

  return (
    <figure className="min-w-0 overflow-hidden rounded-xl border border-line bg-surface">
      <figcaption className="flex items-center justify-between border-b border-line py-1 pr-1.5 pl-4 text-sm text-muted">
        <span translate="no">{name}</span>
        <IconButton label={t("copy", { name })} onClick={() => void copy()}>
          <Copy aria-hidden className="size-4" />
        </IconButton>
      </figcaption>
      <pre
        translate="no"
        tabIndex={0}
        role="region"
        aria-label={name}
        className="overflow-x-auto p-4 font-mono text-[0.8125rem] leading-relaxed"
      >
        <code>{code}</code>
      </pre>
    </figure>
  );
}
