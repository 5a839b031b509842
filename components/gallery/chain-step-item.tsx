"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { StepCheck } from "@/components/gallery/step-check";
import { WordDiffText } from "@/components/studio/word-diff-text";
import type { ChainStep } from "@/lib/prompts/schema";

type ChainStepItemProps = {
  readonly step: ChainStep;
  readonly before: ChainStep | null;
  readonly last: boolean;
  /** Whether it went to the model. */
  readonly given: boolean;
};

/** One text on the way from the person's words to the model. */
export function ChainStepItem({ step, before, last, given }: ChainStepItemProps) {
  const t = useTranslations("chain");
  return (
    <li className="relative">
      <span
        aria-hidden
        className={`absolute top-1.5 -left-[1.3125rem] size-2 rounded-full forced-colors:bg-[CanvasText] ${last ? "bg-accent" : "bg-edge"}`}
      />
      <p className="text-xs text-muted">
        <span className="font-semibold text-ink">{t(step.kind)}</span>
        {" · "}
        <Maker step={step} />
        {given && <span className="text-accent"> · {t("final")}</span>}
      </p>
      <p lang={step.language} className="mt-1 text-[0.9375rem]">
        {step.text}
      </p>
      {step.negative !== undefined && (
        <p className="mt-1 text-sm">
          <span className="text-muted">{t("negative")}</span>{" "}
          {/* It is in the prompt's language only while nobody has translated it. */}
          <span lang={step.language}>{step.negative}</span>
        </p>
      )}
      {step.check !== undefined && <StepCheck check={step.check} />}
      {before !== null && before.language === "en" && step.language === "en" && (
        <Changes before={before.text} after={step.text} />
      )}
    </li>
  );
}

function Maker({ step: { engine, milliseconds } }: Pick<ChainStepItemProps, "step">) {
  const t = useTranslations("chain");
  const format = useFormatter();
  if (engine === "person") return t("person");
  return (
    <>
      <span className="break-all">{engine === "cache" ? t("cache") : engine}</span>
      {" · "}
      <span className="tabular-nums">
        {t("took", { milliseconds: format.number(milliseconds) })}
      </span>
    </>
  );
}

/** What this step changed of the one before, when somebody wants to know. */
function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useTranslations("chain");
  const id = useId();
  const [open, setOpen] = useState(false);
  if (before === after) return null;
  return (
    <div className="mt-1.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="min-h-6 rounded-sm text-xs font-medium text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => setOpen(!open)}
      >
        {t(open ? "changesHide" : "changes")}
      </button>
      <div id={id} hidden={!open} role="group" aria-label={t("changesLabel")} className="mt-1.5">
        {open && <WordDiffText before={before} after={after} />}
      </div>
    </div>
  );
}
