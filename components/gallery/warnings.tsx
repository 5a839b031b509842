"use client";

import { useFormatter, useMessages, useTranslations } from "next-intl";
import type { Warning } from "@/lib/generations/schema";

/** What of the request could not be honoured, and what was done instead. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const t = useTranslations("warning");
  const tViewer = useTranslations("viewer");
  const format = useFormatter();
  const texts = useMessages()["warning"];
  const names: Readonly<Record<string, unknown>> = texts["parameters"];
  const notUsed: Readonly<Record<string, unknown>> = texts["notUsed"];
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings-heading" className="text-sm">
      <h3 id="warnings-heading" className="mb-2 font-semibold text-caution">
        {tViewer("warnings")}
      </h3>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {warnings.map(({ parameter, reason, applied }) => {
          const name = names[parameter];
          const shown = typeof applied === "number" ? format.number(applied) : (applied ?? "–");
          const facts = { parameter: typeof name === "string" ? name : parameter, applied: shown };
          const own = notUsed[parameter];
          return <li key={parameter}>{typeof own === "string" ? own : t(reason, facts)}</li>;
        })}
      </ul>
    </section>
  );
}
