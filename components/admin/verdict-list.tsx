"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { DayRange } from "@/components/admin/days";
import { Problem } from "@/components/admin/problem";
import { useVerdicts } from "@/components/admin/use-verdicts";
import { VerdictItem } from "@/components/admin/verdict-item";
import { CATEGORIES, readCategory } from "@/components/admin/verdict-words";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import type { VerdictCategory } from "@/lib/verdicts/schema";

/** How long texts are kept for review (`lib/verdicts/forget.ts`). */
const KEPT_DAYS = 30;

type VerdictListProps = {
  readonly range: DayRange;
  readonly category: VerdictCategory | null;
  readonly onCategory: (category: VerdictCategory | null) => void;
};

/** Every verdict of the period, newest first, to be looked at and marked. */
export function VerdictList({ range, category, onCategory }: VerdictListProps) {
  const t = useTranslations("admin.moderation.list");
  return (
    <Card aria-labelledby="verdicts-heading">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-[80ch]">
          <h2 id="verdicts-heading" className="font-serif text-lg">
            {t("heading")}
          </h2>
          <p className="mt-1 text-sm text-muted">{t("about")}</p>
          <p className="mt-1 text-sm text-muted">{t("kept", { days: KEPT_DAYS })}</p>
        </div>
        <CategoryFilter category={category} onCategory={onCategory} />
      </div>
      <Verdicts range={range} category={category} />
    </Card>
  );
}

function CategoryFilter({ category, onCategory }: Omit<VerdictListProps, "range">) {
  const t = useTranslations("admin.moderation");
  const id = useId();
  return (
    <div className="flex w-full flex-col gap-1.5 sm:w-auto">
      <label htmlFor={id} className="text-sm font-medium text-muted">
        {t("list.filter")}
      </label>
      <Select
        id={id}
        value={category ?? ""}
        onChange={(event) => onCategory(readCategory(event.currentTarget.value))}
      >
        <option value="">{t("list.all")}</option>
        {CATEGORIES.map((value) => (
          <option key={value} value={value}>
            {t(`category.${value}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Verdicts({ range, category }: Omit<VerdictListProps, "onCategory">) {
  const t = useTranslations("admin.moderation.list");
  const verdicts = useVerdicts({ ...range, category });
  if (verdicts.data === undefined) {
    return verdicts.isError ? (
      <div className="mt-5">
        <Problem heading={t("failed")} error={verdicts.error} onRetry={verdicts.refetch} />
      </div>
    ) : (
      <p role="status" className="mt-5 text-muted">
        {t("loading")}
      </p>
    );
  }
  const items = verdicts.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="mt-5 text-muted">{t("none")}</p>;
  return (
    <>
      <ol aria-busy={verdicts.isPlaceholderData} className="mt-4">
        {items.map((verdict) => (
          <li
            key={`${verdict.generationId} ${verdict.step}`}
            className="border-t border-line py-5 first:border-t-0"
          >
            <VerdictItem verdict={verdict} />
          </li>
        ))}
      </ol>
      <div className="grid place-items-center gap-2 border-t border-line pt-5 text-sm text-muted">
        {verdicts.isFetchNextPageError && <p role="alert">{t("failed")}</p>}
        {verdicts.hasNextPage ? (
          <Button
            aria-disabled={verdicts.isFetchingNextPage}
            onClick={() => void verdicts.fetchNextPage()}
          >
            {t(verdicts.isFetchingNextPage ? "loading" : "more")}
          </Button>
        ) : (
          <p>{t("end")}</p>
        )}
      </div>
    </>
  );
}
