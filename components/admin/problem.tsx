"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useErrorText } from "@/components/admin/use-error-text";
import { Button } from "@/components/ui/button";

type ProblemProps = {
  readonly heading: string;
  readonly error: Error;
  readonly onRetry: () => unknown;
};

/** Says in the person's language what went wrong, under which number, and offers to try again. */
export function Problem({ heading, error, onRetry }: ProblemProps) {
  const t = useTranslations("admin.problem");
  const { reason, facts } = useErrorText()(error);
  return (
    <div role="alert" className="rounded-xl border border-danger/50 bg-danger-wash p-6">
      <h2 className="flex items-center gap-2.5 font-serif text-xl">
        <TriangleAlert aria-hidden className="size-5 shrink-0 text-danger" />
        {heading}
      </h2>
      <p className="mt-2">{reason}</p>
      {facts.map((fact) => (
        <p key={fact} className="mt-1 text-sm text-muted">
          {fact}
        </p>
      ))}
      <Button className="mt-4" onClick={() => onRetry()}>
        {t("retry")}
      </Button>
    </div>
  );
}
