"use client";

import { type ComponentProps, useId } from "react";
import { FieldProblem } from "@/components/admin/backend-field-problem";
import {
  type BackendField,
  type BackendFieldProblem,
  fieldOf,
} from "@/components/admin/backend-words";
import { Field, TextInput } from "@/components/ui/field";

type BackendTextFieldProps = Omit<ComponentProps<"input">, "id" | "name" | "defaultValue"> & {
  readonly field: BackendField;
  readonly label: string;
  readonly hint: string;
  readonly problem: BackendFieldProblem | null;
  readonly defaultValue?: string | number | undefined;
};

/** One line of a backend's form, with what the API found wrong with it. */
export function BackendTextField({ field, label, hint, problem, ...rest }: BackendTextFieldProps) {
  const id = useId();
  const isWrong = problem !== null && fieldOf(problem.path) === field;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      {...(isWrong ? { error: <FieldProblem field={field} problem={problem.problem} /> } : {})}
    >
      <TextInput
        id={id}
        name={field}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error ${id}-hint` : `${id}-hint`}
        {...rest}
      />
    </Field>
  );
}
