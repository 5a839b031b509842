"use client";

import { Pencil, Power, RotateCcw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useDeleteBackend, useSaveBackend } from "@/components/admin/use-backends";
import { announce } from "@/components/shell/announcer";
import { notify } from "@/components/shell/notices";
import { Button } from "@/components/ui/button";
import type { BackendView } from "@/lib/backends/schema";

type BackendActionsProps = {
  readonly backend: BackendView;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
};

/** On or off, edit, and remove or go back to the configuration after a question. */
export function BackendActions({ backend, onEdit, onRemoved }: BackendActionsProps) {
  const t = useTranslations("admin.backends");
  const { settings, source, overrides } = backend;
  const { id } = settings;
  const [isAsking, setIsAsking] = useState(false);
  const removing = useDeleteBackend();
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) remove.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  async function confirm() {
    if (removing.isPending) return;
    try {
      await removing.mutateAsync(id);
    } catch {
      notify({ text: t("notSaved", { id }), tone: "error" });
      return;
    }
    setIsAsking(false);
    onRemoved();
    announce(t(overrides ? "restored" : "removed", { id }));
  }

  if (isAsking) {
    return (
      <Question
        text={t(overrides ? "restoreQuestion" : "removeQuestion", { id })}
        confirmation={t(overrides ? "restore" : "remove")}
        isBusy={removing.isPending}
        onConfirm={() => void confirm()}
        onKeep={() => setIsAsking(false)}
      />
    );
  }
  const RemoveIcon = overrides ? RotateCcw : Trash2;
  return (
    <div className="flex flex-wrap gap-2 border-t border-line pt-4">
      <Switch settings={settings} />
      <Button size="small" onClick={onEdit}>
        <Pencil aria-hidden className="size-4" />
        {t("edit")}
        <span className="sr-only"> {id}</span>
      </Button>
      {source === "saved" && (
        <Button ref={remove} size="small" look="danger" onClick={() => setIsAsking(true)}>
          <RemoveIcon aria-hidden className="size-4" />
          {t(overrides ? "restore" : "remove")}
          <span className="sr-only"> {id}</span>
        </Button>
      )}
    </div>
  );
}

/** Turns a backend on or off, and leaves all else as it is. */
function Switch({ settings }: Pick<BackendView, "settings">) {
  const t = useTranslations("admin.backends");
  const saving = useSaveBackend();
  const { id, enabled } = settings;

  function toggle() {
    if (saving.isPending) return;
    saving.mutate(
      { ...settings, enabled: !enabled },
      {
        onSuccess: () => announce(t(enabled ? "switchedOff" : "switchedOn", { id })),
        onError: () => notify({ text: t("notSaved", { id }), tone: "error" }),
      },
    );
  }

  return (
    <Button size="small" aria-disabled={saving.isPending} onClick={toggle}>
      <Power aria-hidden className="size-4" />
      {t(enabled ? "disable" : "enable")}
      <span className="sr-only"> {id}</span>
    </Button>
  );
}

type QuestionProps = {
  readonly text: string;
  /** What the button says that does it. */
  readonly confirmation: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
};

/** Asks before something is lost; the focus comes to the answer that loses nothing. */
function Question({ text, confirmation, isBusy, onConfirm, onKeep }: QuestionProps) {
  const t = useTranslations("admin.backends");
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="group" aria-labelledby={id} className="grid gap-3 border-t border-line pt-4">
      <p id={id} className="text-sm wrap-anywhere">
        {text}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button ref={keep} size="small" aria-describedby={id} onClick={onKeep}>
          {t("keep")}
        </Button>
        <Button
          size="small"
          look="danger"
          aria-describedby={id}
          aria-disabled={isBusy}
          onClick={onConfirm}
        >
          {confirmation}
        </Button>
      </div>
    </div>
  );
}
