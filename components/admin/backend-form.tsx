"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { readDraft } from "@/components/admin/backend-draft";
import { BackendFields } from "@/components/admin/backend-fields";
import { type BackendFieldProblem, fieldOf } from "@/components/admin/backend-words";
import type { AbleModel } from "@/components/admin/models";
import { useErrorText } from "@/components/admin/use-error-text";
import { useSaveBackend } from "@/components/admin/use-backends";
import { RequestError } from "@/components/data/api";
import { Button } from "@/components/ui/button";
import type { BackendSettings } from "@/lib/backends/schema";

type BackendFormProps = {
  /** What is edited; null for a new one. */
  readonly settings: BackendSettings | null;
  readonly models: readonly AbleModel[];
  /** Ids that a new one may not have, since saving would replace what is there. */
  readonly taken: readonly string[];
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
};

/** Adds a backend or changes one; what the API does not take is told beside the field, which gets the focus. */
export function BackendForm({ settings, models, taken, onSaved, onCancel }: BackendFormProps) {
  const t = useTranslations("admin.backends.form");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const saving = useSaveBackend();
  const [isTaken, setIsTaken] = useState(false);
  const problem = isTaken ? { path: "id", problem: null } : readProblem(saving.error);
  useEffect(() => heading.current?.focus(), []);

  function focusField(path: string) {
    const names = [path, fieldOf(path) ?? "", `${path}.${models[0]?.id ?? ""}`];
    const field = names
      .map((name) => form.current?.elements.namedItem(name))
      .find((element) => element instanceof HTMLElement);
    if (field instanceof HTMLElement) field.focus();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (saving.isPending) return;
    const draft = readDraft(new FormData(event.currentTarget));
    setIsTaken(taken.includes(draft.id));
    if (taken.includes(draft.id)) {
      focusField("id");
      return;
    }
    saving.mutate(draft, {
      onSuccess: () => onSaved(draft.id),
      onError: (error) => focusField(readProblem(error)?.path ?? ""),
    });
  }

  return (
    // `post`: should the page's script be gone, nothing of this must end up in an address.
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby={id}
      aria-busy={saving.isPending}
      className="grid grid-cols-[minmax(0,1fr)] gap-5 rounded-xl border border-edge/60 bg-surface p-5"
    >
      <h3 id={id} ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {settings === null ? t("addHeading") : t("editHeading", { id: settings.id })}
      </h3>
      <BackendFields settings={settings} models={models} problem={problem} />
      <FormProblem error={saving.error} isShown={!isTaken && !isBesideField(problem)} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" aria-disabled={saving.isPending}>
          {t(saving.isPending ? "saving" : "save")}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}

type FormProblemProps = { readonly error: Error | null; readonly isShown: boolean };

/** What went wrong with no field to tell it beside. */
function FormProblem({ error, isShown }: FormProblemProps) {
  const toText = useErrorText();
  if (error === null || !isShown) return null;
  const { reason, facts } = toText(error);
  return (
    <p role="alert" className="text-sm text-danger">
      {[reason, ...facts].join(" ")}
    </p>
  );
}

function isBesideField(problem: BackendFieldProblem | null): boolean {
  return problem !== null && fieldOf(problem.path) !== null;
}

/** The field that the API found wrong and its words about it; null for any other failure. */
function readProblem(error: Error | null): BackendFieldProblem | null {
  if (!(error instanceof RequestError) || error.code !== "invalid_request") return null;
  const { field, problem } = error.details;
  if (typeof field !== "string") return null;
  return { path: field, problem: typeof problem === "string" ? problem : error.message };
}
