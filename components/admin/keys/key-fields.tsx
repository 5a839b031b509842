"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useId } from "react";
import { type KeyField, SCOPES } from "@/components/admin/keys/key-draft";
import type { ModelName } from "@/components/admin/models";
import { Field, TextInput } from "@/components/ui/field";

/** What a key may do unless something else is chosen, as in lib/keys/schema.ts. */
const USUAL_SCOPES = new Set<string>(["generate", "read"]);

type KeyFieldsProps = {
  readonly models: readonly ModelName[];
  /** The field that is wrong. */
  readonly problem: KeyField | null;
};

/** Every field of a new key. */
export function KeyFields({ models, problem }: KeyFieldsProps) {
  const t = useTranslations("admin.keys");
  return (
    <>
      <Line field="name" problem={problem} required maxLength={80} placeholder="blog" />
      <Checks
        field="scopes"
        problem={problem}
        options={SCOPES.map((scope) => ({
          value: scope,
          isUsual: USUAL_SCOPES.has(scope),
          label: (
            <>
              {t(`scope.${scope}`)}{" "}
              <span className="text-sm text-muted">({t(`scopeHint.${scope}`)})</span>
            </>
          ),
        }))}
      />
      <Checks
        field="models"
        problem={problem}
        options={models.map(({ id, name }) => ({ value: id, label: name, isUsual: false }))}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <Line field="perMinute" problem={problem} type="number" min={1} max={6000} step={1} />
        <Line field="dailyNeurons" problem={problem} type="number" min={1} step={1} />
        <Line field="expiresAt" problem={problem} type="date" />
      </div>
    </>
  );
}

type LineProps = Omit<ComponentProps<"input">, "id" | "name"> & {
  readonly field: Exclude<KeyField, "scopes" | "models">;
  readonly problem: KeyField | null;
};

function Line({ field, problem, ...rest }: LineProps) {
  const t = useTranslations("admin.keys");
  const id = useId();
  const isWrong = problem === field;
  return (
    <Field
      id={id}
      label={t(`field.${field}`)}
      hint={t(`hint.${field}`)}
      {...(isWrong ? { error: t(`wrong.${field}`) } : {})}
    >
      <TextInput
        id={id}
        name={field}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error ${id}-hint` : `${id}-hint`}
        {...rest}
      />
    </Field>
  );
}

type ChecksProps = {
  readonly field: "scopes" | "models";
  readonly problem: KeyField | null;
  readonly options: readonly {
    readonly value: string;
    readonly label: ReactNode;
    readonly isUsual: boolean;
  }[];
};

function Checks({ field, problem, options }: ChecksProps) {
  const t = useTranslations("admin.keys");
  const id = useId();
  const isWrong = problem === field;
  return (
    <fieldset className="min-w-0" aria-describedby={isWrong ? `${id}-error` : undefined}>
      <legend className="text-sm font-medium text-muted">{t(`field.${field}`)}</legend>
      <div className="mt-1.5 flex flex-wrap gap-x-6 gap-y-1">
        {options.map(({ value, label, isUsual }) => (
          <label key={value} className="flex min-h-9 items-center gap-2.5">
            <input
              type="checkbox"
              name={field}
              value={value}
              defaultChecked={isUsual}
              className="size-5 shrink-0"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {field === "models" && <p className="mt-1 text-sm text-muted">{t("hint.models")}</p>}
      {isWrong && (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger">
          {t(`wrong.${field}`)}
        </p>
      )}
    </fieldset>
  );
}
