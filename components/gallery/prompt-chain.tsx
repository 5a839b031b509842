"use client";

import { Pencil } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { isFinished } from "@/components/data/gallery-cache";
import { givenToModel, lastMade } from "@/components/gallery/chain";
import { ChainStepItem } from "@/components/gallery/chain-step-item";
import { leavePicture } from "@/components/gallery/use-open-picture";
import { ToolButton } from "@/components/studio/tool-button";
import type { Actions } from "@/components/studio/use-actions";
import type { GenerationView } from "@/lib/generations/schema";
import type { ChainStep } from "@/lib/prompts/schema";

type PromptChainProps = { readonly view: GenerationView; readonly actions: Actions };

/** How the person's words became what the model was given: each step with its maker, its time and its verdict. */
export function PromptChain({ view, actions }: PromptChainProps) {
  const t = useTranslations("viewer");
  const tChain = useTranslations("chain");
  const tTile = useTranslations("tile");
  const format = useFormatter();
  const { chain, status } = view;
  const given = givenToModel(view);
  if (chain.length === 0) return null;
  return (
    <section aria-labelledby="chain-heading">
      <h3 id="chain-heading" className="mb-3 text-sm font-semibold text-muted">
        {t("chain")}
      </h3>
      <ol className="flex flex-col gap-4 border-l-2 border-line pl-4">
        {chain.map((step, index) => (
          <ChainStepItem
            key={step.kind}
            step={step}
            before={chain[index - 1] ?? null}
            last={index === chain.length - 1}
            given={step === given}
          />
        ))}
      </ol>
      {chain.length === 1 && status === "succeeded" && (
        <p className="mt-2 text-sm text-muted">{tTile("sameLanguage")}</p>
      )}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        {isFinished(view) && <EditEnglish view={view} actions={actions} />}
        <p className="text-xs text-muted tabular-nums">
          {tChain("total", { milliseconds: format.number(totalMilliseconds(chain)) })}
        </p>
      </div>
    </section>
  );
}

/** Brings the last English of a picture into the form, to be corrected; nothing when there never was any. */
function EditEnglish({ view, actions }: PromptChainProps) {
  const t = useTranslations("chain");
  const made = lastMade(view.chain);
  if (made === null || made.kind === "original") return null;
  const { text, kind } = made;
  return (
    <ToolButton
      icon={Pencil}
      label={t("editEnglish")}
      hint={t("editHelp")}
      onClick={() => leavePicture(() => actions.writeEnglish(view, { text, kind }))}
    />
  );
}

/** What making and checking the texts took. */
function totalMilliseconds(chain: readonly ChainStep[]): number {
  return chain.reduce(
    (sum, { milliseconds, check }) => sum + milliseconds + (check?.milliseconds ?? 0),
    0,
  );
}
