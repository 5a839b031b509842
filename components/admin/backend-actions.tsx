"use client";

import { Pencil, Power, RotateCcw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeleteBackend, useSaveBackend } from "@/components/admin/use-backends";
import { Question, useAsking } from "@/components/admin/question";
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
  const { isAsking, setIsAsking, button } = useAsking();
  const removing = useDeleteBackend();

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
        refusal={t("keep")}
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
        <Button ref={button} size="small" look="danger" onClick={() => setIsAsking(true)}>
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
