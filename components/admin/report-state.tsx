"use client";

import { type QueryKey, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DayRange } from "@/components/admin/days";
import { useFormats } from "@/components/admin/use-formats";
import { announce } from "@/components/shell/announcer";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type ReportStateProps = {
  readonly query: UseQueryResult;
  /** The days the figures are of. */
  readonly range: DayRange;
  /** Everything that is asked for again. */
  readonly keys: readonly QueryKey[];
};

/** Which days these are, how fresh, and a way to ask again. */
export function ReportState({ query, range, keys }: ReportStateProps) {
  const t = useTranslations("admin");
  const formats = useFormats();
  const client = useQueryClient();
  const time = formats.clock(query.dataUpdatedAt);

  async function refresh() {
    await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
    announce(t("refreshed"));
  }

  return (
    <div className="-mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p className="font-serif text-xl">{formats.range(range.from, range.to)}</p>
      <p className="flex items-center gap-1 text-sm text-muted">
        {query.isError ? (
          <span role="alert" className="text-danger">
            {t("problem.stale", { time })}
          </span>
        ) : (
          t("updated", { time })
        )}
        <IconButton label={t("refresh")} onClick={() => void refresh()}>
          <RotateCw
            aria-hidden
            className={classNames("size-4", query.isFetching && "animate-spin")}
          />
        </IconButton>
      </p>
    </div>
  );
}

/** As tall as what comes, so that nothing moves when it does. */
export function ReportSkeleton({ text }: { readonly text: string }) {
  return (
    <div className="grid gap-6">
      <p role="status" className="text-muted">
        {text}
      </p>
      <div className="h-36 rounded-xl border border-line bg-surface" />
      <div className="h-[28rem] rounded-xl border border-line bg-surface" />
    </div>
  );
}
