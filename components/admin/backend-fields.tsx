"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { BackendEditing } from "@/components/admin/backend-editing";
import { BackendModels } from "@/components/admin/backend-models";
import { BackendSecret } from "@/components/admin/backend-secret";
import { BackendTextField as TextField } from "@/components/admin/backend-text-field";
import {
  type BackendFieldProblem,
  HONOURS,
  REMOTE_KINDS,
  type RemoteKind,
} from "@/components/admin/backend-words";
import type { AbleModel } from "@/components/admin/models";
import { Field, Select } from "@/components/ui/field";
import type { BackendSettings, RemoteSettings } from "@/lib/backends/schema";

/** What the API fills in when a field stays empty (`lib/backends/schema.ts`), to be seen before. */
const USUAL = {
  "workers-ai": { tier: 0, baseUrl: undefined, honours: [] },
  openai: { tier: 0, baseUrl: "https://paint.example.com/v1", honours: [] },
  fal: { tier: 0, baseUrl: "https://fal.run", honours: ["seed", "strength"] },
  pollinations: { tier: 9, baseUrl: "https://image.pollinations.ai", honours: ["seed"] },
} as const;

const CHECK = "size-5 shrink-0";

type BackendFieldsProps = {
  readonly settings: BackendSettings | null;
  readonly models: readonly AbleModel[];
  readonly problem: BackendFieldProblem | null;
};

/** Every field of a backend; Workers AI has only those that say when it is asked. */
export function BackendFields({ settings, models, problem }: BackendFieldsProps) {
  const [kind, setKind] = useState<BackendSettings["kind"]>(settings?.kind ?? "openai");
  if (kind === "workers-ai") {
    return (
      <>
        <input type="hidden" name="kind" value={kind} />
        <Choice kind={kind} settings={settings} problem={problem} />
      </>
    );
  }
  const remote = settings === null || settings.kind === "workers-ai" ? null : settings;
  const shown = { kind, settings: remote, problem };
  return (
    <>
      <Connection {...shown} onKind={setKind} />
      <BackendModels
        task="models"
        models={models}
        chosen={remote?.models ?? {}}
        problem={problem}
      />
      {kind !== "pollinations" && (
        <BackendEditing models={models} settings={remote} problem={problem} />
      )}
      <Honours key={kind} chosen={remote?.honours ?? USUAL[kind].honours} />
      <ImageHosts {...shown} />
      <Choice {...shown} />
    </>
  );
}

type RemoteFieldsProps = Pick<BackendFieldsProps, "problem"> & {
  readonly kind: RemoteKind;
  readonly settings: RemoteSettings | null;
};

type ConnectionProps = RemoteFieldsProps & { readonly onKind: (kind: RemoteKind) => void };

/** What server it is and how it is reached. */
function Connection({ kind, settings, problem, onKind }: ConnectionProps) {
  const t = useTranslations("admin.backends");
  const kindId = useId();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field id={kindId} label={t("fact.kind")}>
        <Select
          id={kindId}
          name="kind"
          value={kind}
          onChange={(event) => onKind(toKind(event.currentTarget.value))}
        >
          {REMOTE_KINDS.map((value) => (
            <option key={value} value={value}>
              {t(`kind.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
      <TextField
        field="id"
        problem={problem}
        label={t("field.id")}
        hint={t("hint.id")}
        defaultValue={settings?.id}
        readOnly={settings !== null}
        placeholder="my-server"
        maxLength={40}
      />
      <TextField
        field="baseUrl"
        problem={problem}
        label={t("field.baseUrl")}
        hint={t(kind === "openai" ? "hint.baseUrl" : "hint.usualUrl")}
        defaultValue={settings?.baseUrl}
        placeholder={USUAL[kind].baseUrl}
        inputMode="url"
        maxLength={300}
      />
      <SecretField problem={problem} name={settings?.secretName ?? ""} />
    </div>
  );
}

function ImageHosts({ settings, problem }: RemoteFieldsProps) {
  const t = useTranslations("admin.backends");
  return (
    <TextField
      field="imageHosts"
      problem={problem}
      label={t("field.imageHosts")}
      hint={t("hint.imageHosts")}
      defaultValue={settings?.imageHosts.join(" ")}
      placeholder="media.example.com"
    />
  );
}

function toKind(value: string): RemoteKind {
  return REMOTE_KINDS.find((kind) => kind === value) ?? "openai";
}

type ChoiceProps = Pick<BackendFieldsProps, "settings" | "problem"> & {
  readonly kind: BackendSettings["kind"];
};

/** When it is asked, and for how long. */
function Choice({ kind, settings, problem }: ChoiceProps) {
  const t = useTranslations("admin.backends");
  const numbers = [
    { field: "tier", placeholder: USUAL[kind].tier, min: 0, max: 9 },
    { field: "weight", placeholder: 1, min: 1, max: 1000 },
    { field: "timeoutSeconds", placeholder: 60, min: 1, max: 600 },
  ] as const;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        {numbers.map(({ field, placeholder, ...range }) => (
          <TextField
            key={field}
            field={field}
            problem={problem}
            label={t(`field.${field}`)}
            hint={t(`hint.${field}`)}
            type="number"
            step={1}
            {...range}
            placeholder={String(placeholder)}
            defaultValue={settings?.[field]}
          />
        ))}
      </div>
      <label className="flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          name="enabled"
          defaultChecked={settings?.enabled ?? true}
          className={CHECK}
        />
        {t("field.enabled")}
      </label>
    </>
  );
}

function Honours({ chosen }: { readonly chosen: readonly string[] }) {
  const t = useTranslations("admin.backends");
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium text-muted">{t("field.honours")}</legend>
      <div className="mt-1.5 flex flex-wrap gap-x-6 gap-y-1">
        {HONOURS.map((name) => (
          <label key={name} className="flex min-h-9 items-center gap-2.5">
            <input
              type="checkbox"
              name="honours"
              value={name}
              defaultChecked={chosen.includes(name)}
              className={CHECK}
            />
            {t(`honours.${name}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type SecretFieldProps = Pick<BackendFieldsProps, "problem"> & { readonly name: string };

/** The name of the variable with the key, and the line that fills that variable. */
function SecretField({ name, problem }: SecretFieldProps) {
  const t = useTranslations("admin.backends");
  const [typed, setTyped] = useState(name);
  // Only what looks like such a name: nobody should be handed a line with a key pasted by mistake.
  const isName = /^[A-Z][A-Z0-9_]*_(?:KEY|TOKEN)$/.test(typed.trim());
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-2">
      <TextField
        field="secretName"
        problem={problem}
        label={t("field.secretName")}
        hint={t("hint.secretName")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        placeholder="MY_SERVER_KEY"
        maxLength={80}
      />
      {isName && <BackendSecret name={typed.trim()} />}
    </div>
  );
}
