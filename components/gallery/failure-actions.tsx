"use client";

import { Pencil, RotateCw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useBlocker } from "@/components/studio/use-blocker";
import type { Actions } from "@/components/studio/use-actions";
import { Button, IconButton } from "@/components/ui/button";
import type { GenerationView } from "@/lib/generations/schema";

type FailureActionsProps = {
  readonly view: GenerationView;
  readonly actions: Actions;
  /** Runs before any of them, e.g. to close what is in the way. */
  readonly before?: () => void;
};

/** In a narrow tile only the icons are seen. */
const LABEL = "@max-[12rem]:sr-only";

/** What to do about a picture that was not made: try again if that can help, change the words, or let it go. */
export function FailureActions({ view, actions, before }: FailureActionsProps) {
  const t = useTranslations("action");
  const blocker = useBlocker();
  const canRetry = view.error?.retryable ?? view.status === "cancelled";
  const run = (action: (view: GenerationView) => void) => () => {
    before?.();
    action(view);
  };
  return (
    <div className="mt-auto flex flex-wrap items-center gap-1.5">
      {canRetry && (
        <Button
          size="small"
          disabled={blocker !== null}
          title={blocker ?? t("retryHelp")}
          onClick={run(actions.retry)}
        >
          <RotateCw aria-hidden className="size-3.5" />
          <span className={LABEL}>{t("retry")}</span>
        </Button>
      )}
      <Button size="small" onClick={run(actions.edit)}>
        <Pencil aria-hidden className="size-3.5" />
        <span className={LABEL}>{t("edit")}</span>
      </Button>
      <IconButton label={t("dismiss")} className="!size-8" onClick={run(actions.remove)}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
