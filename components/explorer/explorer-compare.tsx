"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { nameOf } from "@/components/explorer/explorer-cell";
import type { Explorer } from "@/components/explorer/use-explorer";

/** The two pictures that were chosen to stand side by side; what to do as long as there are fewer. */
export function ExplorerCompare({ explorer }: { readonly explorer: Explorer }) {
  const t = useTranslations("explorer");
  const { compared } = explorer;
  const section = useRef<HTMLElement>(null);
  const complete = compared.length === 2;
  useEffect(() => {
    if (!complete) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    section.current?.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "nearest" });
  }, [complete]);
  return (
    <section ref={section} aria-labelledby="explorer-compare" className="scroll-mb-20">
      <h3 id="explorer-compare" className="pb-2 text-sm font-semibold text-muted">
        {t("sideBySide")}
      </h3>
      {!complete && (
        <p className="text-sm text-muted">{t(compared.length === 0 ? "pinTwo" : "pinOne")}</p>
      )}
      <div className="grid grid-cols-2 gap-3">
        {compared.map(({ id, view, ...cell }) => (
          <figure key={id}>
            <img
              src={view?.image?.sources.at(-1)?.url ?? view?.image?.url}
              alt={t("name", nameOf(cell))}
              width={view?.image?.width}
              height={view?.image?.height}
              className="mx-auto h-auto max-h-[65dvh] w-auto max-w-full rounded-md"
            />
            <figcaption className="pt-1 text-center text-sm text-muted tabular-nums">
              {t("name", nameOf(cell))}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
