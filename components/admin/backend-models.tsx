"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { modelField } from "@/components/admin/backend-draft";
import { FieldProblem } from "@/components/admin/backend-field-problem";
import { type BackendFieldProblem, fieldOf, type Task } from "@/components/admin/backend-words";
import type { ModelName } from "@/components/admin/models";
import { TextInput } from "@/components/ui/field";

type BackendModelsProps = {
  readonly task: Task;
  readonly models: readonly ModelName[];
  /** Our model's id → what the server calls it. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly problem: BackendFieldProblem | null;
};

/** A row for each of our models: what the server calls it for a task; an empty one is not asked of it. */
export function BackendModels({ task, models, chosen, problem }: BackendModelsProps) {
  const t = useTranslations("admin.backends");
  const id = useId();
  const isWrong = problem !== null && fieldOf(problem.path) === task;
  const rows = withChosen(models, chosen);
  return (
    <fieldset className="min-w-0" aria-describedby={isWrong ? `${id}-error` : `${id}-hint`}>
      <legend className="text-sm font-medium text-muted">{t(`field.${task}`)}</legend>
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        {t(`hint.${task}`)}
      </p>
      {isWrong && (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger">
          <FieldProblem field={task} problem={problem.problem} />
        </p>
      )}
      <div className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
        {rows.map((model) => {
          const name = modelField(task, model.id);
          // Said of all of them together, it belongs to the first, which gets the focus.
          const isThisWrong =
            isWrong && (problem.path === name || (problem.path === task && model === rows[0]));
          return (
            <label key={model.id} className="grid min-w-0 gap-1 text-sm">
              {model.name}
              <TextInput
                name={name}
                defaultValue={chosen[model.id]}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={200}
                aria-invalid={isThisWrong}
                aria-describedby={isThisWrong ? `${id}-error` : undefined}
              />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Our models and those that were chosen but are not offered here: saving must not forget them silently. */
function withChosen(
  models: readonly ModelName[],
  chosen: BackendModelsProps["chosen"],
): readonly ModelName[] {
  const others = Object.keys(chosen).filter((id) => models.every((model) => model.id !== id));
  return [...models, ...others.map((id) => ({ id, name: id }))];
}
