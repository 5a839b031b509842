"use client";

import { useTranslations } from "next-intl";
import { FailureActions } from "@/components/gallery/failure-actions";
import { PictureActions } from "@/components/gallery/picture-actions";
import { PictureFacts } from "@/components/gallery/picture-facts";
import { PromptChain } from "@/components/gallery/prompt-chain";
import { SaferWording } from "@/components/gallery/safer-wording";
import { Sharing } from "@/components/gallery/sharing/sharing";
import { suggestionOf } from "@/components/gallery/suggestion-of";
import { leavePicture } from "@/components/gallery/use-open-picture";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { Warnings } from "@/components/gallery/warnings";
import { isFinished } from "@/components/data/gallery-cache";
import type { Actions } from "@/components/studio/use-actions";
import { Badge } from "@/components/ui/badge";
import type { GenerationView } from "@/lib/generations/schema";

type ViewerPanelProps = {
  readonly view: GenerationView;
  readonly actions: Actions;
  /** Null when the picture is not in the loaded gallery. */
  readonly position: { readonly index: number; readonly total: number } | null;
};

/** Everything known about one picture, and everything that can be done with it. */
export function ViewerPanel({ view, actions, position }: ViewerPanelProps) {
  const t = useTranslations("viewer");
  const tTile = useTranslations("tile");
  return (
    <div className="flex flex-col gap-6 px-5 pt-5 pb-[max(2rem,env(safe-area-inset-bottom))] md:overflow-y-auto md:border-l md:border-line md:pt-4">
      <p className="flex min-h-9 items-center gap-3 pr-12 text-sm text-muted tabular-nums">
        {position !== null &&
          t("position", { index: String(position.index), total: String(position.total) })}
        {view.cached && <Badge tone="accent">{tTile("cached")}</Badge>}
      </p>
      <h2 className="font-serif text-xl leading-snug">{view.recipe.prompt}</h2>
      {view.image !== null && <PictureActions view={view} image={view.image} actions={actions} />}
      {view.image !== null && <Sharing key={view.id} view={view} />}
      {view.image === null && isFinished(view) && <Failure view={view} actions={actions} />}
      <Warnings warnings={view.warnings} />
      <PromptChain view={view} actions={actions} />
      <PictureFacts view={view} />
    </div>
  );
}

function Failure({ view, actions }: Pick<ViewerPanelProps, "view" | "actions">) {
  const t = useTranslations("viewer");
  const failureText = useFailureText();
  const text = view.error === null ? null : failureText(view.error);
  const suggestion = suggestionOf(view);
  return (
    <section aria-label={t("reason")} className="flex flex-col gap-3">
      {text !== null && <p>{text.reason}</p>}
      {text?.facts.map((fact) => (
        <p key={fact} className="text-sm text-muted">
          {fact}
        </p>
      ))}
      {suggestion === null ? (
        <FailureActions view={view} actions={actions} leave={leavePicture} />
      ) : (
        <SaferWording view={view} suggestion={suggestion} actions={actions} />
      )}
    </section>
  );
}
