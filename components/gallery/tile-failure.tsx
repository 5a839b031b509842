"use client";

import { CircleSlash2, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { FailureActions } from "@/components/gallery/failure-actions";
import type { TileProps } from "@/components/gallery/tile";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { TILE_ATTRIBUTE } from "@/components/studio/landmarks";

/** A picture that was not made: why, and what to do now. A refusal looks unlike a breakdown and has no retry. */
export function TileFailure({ view, active, actions }: TileProps) {
  const t = useTranslations("tile");
  const failureText = useFailureText();
  const refused = view.status === "blocked";
  const Icon = refused ? CircleSlash2 : TriangleAlert;
  const text = view.error === null ? null : failureText(view.error);
  const title = t(refused ? "blocked" : view.status === "cancelled" ? "cancelled" : "failed");
  return (
    <div
      role="group"
      {...{ [TILE_ATTRIBUTE]: view.id }}
      tabIndex={active ? 0 : -1}
      aria-label={`${title}. ${view.recipe.prompt}`}
      className="absolute inset-0 flex flex-col gap-2 overflow-y-auto rounded-tile border border-line p-3 focus-visible:-outline-offset-2"
    >
      <p className="flex items-center gap-2 text-sm font-semibold">
        <Icon aria-hidden className={refused ? "size-4 text-caution" : "size-4 text-danger"} />
        {title}
      </p>
      <p className="text-[0.8125rem] leading-snug text-muted">
        {text?.reason ?? t("cancelledReason")} {text?.facts.join(" ")}
      </p>
      <FailureActions view={view} actions={actions} />
    </div>
  );
}
