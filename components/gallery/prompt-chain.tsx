"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ChainStep } from "@/lib/prompts/schema";

/** How the person's words became what the model was given: each step with its maker and its time. */
export function PromptChain({ chain }: { readonly chain: readonly ChainStep[] }) {
  const t = useTranslations("viewer");
  const tTile = useTranslations("tile");
  if (chain.length === 0) return null;
  return (
    <section aria-labelledby="chain-heading">
      <h3 id="chain-heading" className="mb-3 text-sm font-semibold text-muted">
        {t("chain")}
      </h3>
      <ol className="flex flex-col gap-4 border-l-2 border-line pl-4">
        {chain.map((step, index) => (
          <Step key={step.kind} step={step} last={index === chain.length - 1} />
        ))}
      </ol>
      {chain.length === 1 && <p className="mt-2 text-sm text-muted">{tTile("sameLanguage")}</p>}
    </section>
  );
}

function Step({ step, last }: { readonly step: ChainStep; readonly last: boolean }) {
  const t = useTranslations("chain");
  const format = useFormatter();
  const maker = step.engine === "person" || step.engine === "cache" ? t(step.engine) : step.engine;
  return (
    <li className="relative">
      <span
        aria-hidden
        className={`absolute top-1.5 -left-[1.3125rem] size-2 rounded-full ${last ? "bg-accent" : "bg-edge"}`}
      />
      <p className="text-xs text-muted">
        <span className="font-semibold text-ink">{t(step.kind)}</span>
        {" · "}
        <span className="break-all">{maker}</span>
        {step.engine !== "person" && (
          <>
            {" · "}
            <span className="tabular-nums">
              {t("took", { milliseconds: format.number(step.milliseconds) })}
            </span>
          </>
        )}
        {last && step.kind !== "original" && <span className="text-accent"> · {t("final")}</span>}
      </p>
      <p lang={step.language} className="mt-1 text-[0.9375rem]">
        {step.text}
      </p>
    </li>
  );
}
