"use client";

import { Info, type LucideIcon, Pencil, RotateCw, ShieldCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { suggestionOf } from "@/components/gallery/suggestion-of";
import { openPicture } from "@/components/gallery/use-open-picture";
import type { Actions } from "@/components/studio/use-actions";
import { isLocal } from "@/components/studio/placeholder-view";
import { useBlocker } from "@/components/studio/use-blocker";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { GenerationView } from "@/lib/generations/schema";

type FailureActionsProps = {
  readonly view: GenerationView;
  readonly actions: Actions;
  /** Carries an action out, e.g. once what is in the way has closed; left out in a tile. */
  readonly leave?: (action: () => void) => void;
};

/** What to do about a picture that was not made: try again if that can help, change the words, or let it go. */
export function FailureActions({ view, actions, leave }: FailureActionsProps) {
  const t = useTranslations("action");
  const tEnglish = useTranslations("english");
  const blocker = useBlocker();
  const untranslated = view.error?.code === "translation_failed";
  const canRetry = view.error?.retryable ?? view.status === "cancelled";
  const run = (action: (view: GenerationView) => void) => () =>
    leave === undefined ? action(view) : leave(() => action(view));
  return (
    // In a tile, in view however long the reason is.
    <div
      className={classNames(
        "mt-auto flex flex-wrap items-center gap-1.5",
        leave === undefined && "sticky -bottom-3 -mb-3 bg-surface pt-1 pb-3 @max-[12rem]:gap-1",
      )}
    >
      {leave === undefined && <OpenButton view={view} />}
      {canRetry && (
        <Labelled
          icon={RotateCw}
          label={t("retry")}
          disabled={blocker !== null}
          title={blocker ?? t("retryHelp")}
          onClick={run(actions.retry)}
        />
      )}
      {untranslated && (
        <Labelled
          icon={Pencil}
          label={tEnglish("write")}
          onClick={run((failed) => actions.writeEnglish(failed))}
        />
      )}
      <Labelled
        icon={Pencil}
        label={t("edit")}
        // Writing the English brings the words back too; a narrow tile has room for one of the two.
        className={untranslated ? "@max-[12rem]:hidden" : undefined}
        onClick={run(actions.edit)}
      />
      <IconButton label={t("dismiss")} className="!size-8" onClick={run(actions.remove)}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}

/** Leads from a tile to all that is known, and to the safer wording when there is one. */
function OpenButton({ view }: Pick<FailureActionsProps, "view">) {
  const t = useTranslations("suggestion");
  const tFailure = useTranslations("failure");
  const open = () => openPicture(view.id);
  if (suggestionOf(view) !== null) {
    return <Labelled icon={ShieldCheck} label={t("show")} onClick={open} />;
  }
  // Before the API has taken a request there is nothing more to know.
  if (isLocal(view)) return null;
  return (
    <IconButton label={tFailure("details")} className="!size-8" onClick={open}>
      <Info aria-hidden className="size-4" />
    </IconButton>
  );
}

type LabelledProps = Omit<Parameters<typeof Button>[0], "size" | "children"> & {
  readonly icon: LucideIcon;
  readonly label: string;
};

/** In a narrow tile only the icon is seen. */
function Labelled({ icon: Icon, label, title = label, className, ...rest }: LabelledProps) {
  return (
    <Button
      size="small"
      title={title}
      className={classNames("@max-[12rem]:px-1.5", className)}
      {...rest}
    >
      <Icon aria-hidden className="size-3.5" />
      <span className="@max-[12rem]:sr-only">{label}</span>
    </Button>
  );
}
