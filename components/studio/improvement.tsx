"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, Pencil, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { RequestError } from "@/components/data/api";
import { improvePrompt } from "@/components/data/prompt-api";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { announce } from "@/components/shell/announcer";
import type { Form } from "@/components/studio/form";
import { ToolButton } from "@/components/studio/tool-button";
import { WordDiffText } from "@/components/studio/word-diff-text";
import type { ImprovementView } from "@/lib/prompts/schema";

type ImprovementProps = {
  readonly form: Form;
  /** The English to start from. */
  readonly english: string;
  readonly onUse: (text: string, thenEdit: boolean) => void;
  readonly onClose: () => void;
};

/** A proposal to enrich the English: asked for, shown as changes, and used only when the person says so. */
export function Improvement({ form, english, onUse, onClose }: ImprovementProps) {
  const t = useTranslations("improve");
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const query = useImprovement(form, english);
  const text = useOutcomeText(query.data, query.error);
  const improved = text === null ? (query.data?.improved ?? null) : null;
  const said = query.isFetching ? t("working") : (text ?? t("ready"));
  useEffect(() => announce(said), [said]);
  return (
    // As tall while the proposal is awaited as with it: nothing moves when it comes.
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t("label")}
      aria-busy={query.isFetching}
      className="flex h-56 flex-col gap-2 outline-none sm:h-44"
    >
      <div
        className="grow overflow-y-auto rounded-lg border border-line bg-surface px-4 py-3"
        tabIndex={0}
      >
        {query.isFetching ? (
          <Working />
        ) : improved === null ? (
          <p>{text}</p>
        ) : (
          <WordDiffText before={english} after={improved} />
        )}
      </div>
      <div className="flex h-9 shrink-0 items-center gap-1.5">
        {improved !== null && (
          <>
            <ToolButton
              look="primary"
              icon={Check}
              phone="label"
              label={t("accept")}
              onClick={() => onUse(improved, false)}
            />
            <ToolButton
              icon={Pencil}
              phone="label"
              label={t("edit")}
              onClick={() => onUse(improved, true)}
            />
          </>
        )}
        <ToolButton
          icon={X}
          phone="label"
          label={query.isFetching ? t("cancel") : t(improved === null ? "close" : "reject")}
          onClick={onClose}
        />
      </div>
    </section>
  );
}

/** Asks once; leaving the proposal gives the request up. */
function useImprovement({ prompt, language }: Form, english: string) {
  return useQuery({
    queryKey: ["improvement", english],
    queryFn: ({ signal }) =>
      improvePrompt(
        { prompt: prompt.trim(), ...(language !== null && { language }), english },
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** Why there is no proposal, in a sentence; null while there may be one. */
function useOutcomeText(view: ImprovementView | undefined, error: unknown): string | null {
  const t = useTranslations("improve");
  const failureText = useFailureText();
  if (error instanceof RequestError) {
    const { reason, facts } = failureText(error);
    return [reason, ...facts].join(" ");
  }
  if (view === undefined) return null;
  if (view.improved === null) return t(`problem.${view.problem ?? "failed"}`);
  return view.improved === view.english ? t("nothing") : null;
}

function Working(): ReactNode {
  const t = useTranslations("improve");
  return <p className="animate-pulse text-muted">{t("working")}</p>;
}
