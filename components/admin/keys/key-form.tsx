"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useId, useRef } from "react";
import { fieldOf, type KeyField, readDraft } from "@/components/admin/keys/key-draft";
import { KeyFields } from "@/components/admin/keys/key-fields";
import { useCreateKey } from "@/components/admin/keys/use-keys";
import type { ModelName } from "@/components/admin/models";
import { useErrorText } from "@/components/admin/use-error-text";
import { RequestError } from "@/components/data/api";
import { Button } from "@/components/ui/button";
import type { CreatedKey } from "@/lib/keys/schema";

type KeyFormProps = {
  readonly models: readonly ModelName[];
  readonly onMade: (made: CreatedKey) => void;
  readonly onCancel: () => void;
};

/** Makes a key; what the API does not take is told beside the field, which gets the focus. */
export function KeyForm({ models, onMade, onCancel }: KeyFormProps) {
  const t = useTranslations("admin.keys.form");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const creating = useCreateKey();
  const problem = problemOf(creating.error);
  useEffect(() => heading.current?.focus(), []);

  function focusField(field: KeyField | null) {
    form.current?.querySelector<HTMLInputElement>(`[name="${field ?? ""}"]`)?.focus();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (creating.isPending) return;
    creating.mutate(readDraft(new FormData(event.currentTarget)), {
      onSuccess: onMade,
      onError: (error) => focusField(problemOf(error)),
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
      aria-busy={creating.isPending}
      className="grid grid-cols-[minmax(0,1fr)] gap-5 rounded-xl border border-edge/60 bg-surface p-5"
    >
      <h3 id={id} ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {t("heading")}
      </h3>
      <KeyFields models={models} problem={problem} />
      <FormProblem error={problem === null ? creating.error : null} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" aria-disabled={creating.isPending}>
          {t(creating.isPending ? "saving" : "save")}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}

/** What went wrong with no field to tell it beside. */
function FormProblem({ error }: { readonly error: Error | null }) {
  const toText = useErrorText();
  if (error === null) return null;
  const { reason, facts } = toText(error);
  return (
    <p role="alert" className="text-sm text-danger">
      {[reason, ...facts].join(" ")}
    </p>
  );
}

/** The field that the API found wrong; null for any other failure, or none. */
function problemOf(error: Error | null): KeyField | null {
  if (!(error instanceof RequestError) || error.code !== "invalid_request") return null;
  const { field } = error.details;
  return typeof field === "string" ? fieldOf(field) : null;
}
