"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useId, useState } from "react";
import { type Period, PRESETS } from "@/components/admin/address";
import { Choice } from "@/components/admin/choice";
import {
  type DayRange,
  findRangeProblem,
  MAX_DAYS,
  type RangeProblem,
} from "@/components/admin/days";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";

type PeriodPickerProps = {
  readonly period: Period;
  /** The days of `period`. */
  readonly range: DayRange;
  readonly today: string;
  readonly onChange: (period: Period) => void;
};

/** Ready-made periods, and two dates for all others. */
export function PeriodPicker({ period, range, today, onChange }: PeriodPickerProps) {
  const t = useTranslations("admin.period");
  const options = PRESETS.map((days) => ({
    value: String(days),
    label: days === 1 ? t("today") : t("last", { days }),
  }));
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <Choice
        label={t("label")}
        options={options}
        value={period.kind === "last" ? String(period.days) : null}
        onChange={(value) => {
          const days = PRESETS.find((preset) => String(preset) === value);
          if (days !== undefined) onChange({ kind: "last", days });
        }}
      />
      <DatesForm
        key={`${range.from} ${range.to}`}
        range={range}
        today={today}
        onChange={onChange}
      />
    </div>
  );
}

type DatesFormProps = Omit<PeriodPickerProps, "period">;

/** Starts from the days on show; nothing is asked for until both dates are right and sent. */
function DatesForm({ range, today, onChange }: DatesFormProps) {
  const t = useTranslations("admin.period");
  const id = useId();
  const [draft, setDraft] = useState(range);
  const [problem, setProblem] = useState<RangeProblem | null>(null);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const found = findRangeProblem(draft, today);
    setProblem(found);
    if (found === null) onChange({ kind: "between", ...draft });
  }

  function edit(change: Partial<DayRange>) {
    setDraft({ ...draft, ...change });
    setProblem(null);
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        {(["from", "to"] as const).map((end) => (
          <label key={end} className="flex items-center gap-2 text-sm font-medium text-muted">
            {t(end)}
            <TextInput
              type="date"
              value={draft[end]}
              max={today}
              aria-invalid={problem !== null}
              aria-describedby={problem === null ? undefined : `${id}-problem`}
              onChange={(event) => edit({ [end]: event.currentTarget.value })}
              className="w-auto min-w-[9.5rem] tabular-nums"
            />
          </label>
        ))}
        <Button type="submit">{t("apply")}</Button>
      </div>
      <p id={`${id}-problem`} role="alert" className="text-sm text-danger empty:hidden">
        {problem !== null && t(`problem.${problem}`, { days: MAX_DAYS })}
      </p>
    </form>
  );
}
