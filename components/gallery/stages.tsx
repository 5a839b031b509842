"use client";

import { useTranslations } from "next-intl";
import { isLocal } from "@/components/studio/placeholder-view";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { classNames } from "@/components/ui/class-names";
import { useNow } from "@/components/ui/use-now";
import type { GenerationView } from "@/lib/generations/schema";

const STAGES = ["queued", "checking", "translating", "improving", "painting"] as const;

/** A picture is slow after this many times its model's usual seconds, and this many seconds more. */
const SLOW_FACTOR = 3;
const SLOW_SECONDS = 20;

/** What is happening to a picture: the stage in words, the seconds so far, and the way as marks. */
export function Stages({ view }: { readonly view: GenerationView }) {
  const t = useTranslations("stage");
  const tTile = useTranslations("tile");
  const { seconds, slow } = useElapsed(view);
  const place = STAGES.findIndex((stage) => stage === view.stage);
  const ahead = view.stage === "queued" && !isLocal(view) ? view.queuePosition : null;
  const note = slow ? tTile("slow") : ahead === null ? null : tTile("ahead", { count: ahead });
  return (
    <div className="flex h-full flex-col justify-end">
      {/* On top: all stands on the lower edge, so nothing else moves when this comes or goes. */}
      {note !== null && <p className="mb-1.5 text-xs text-snow/85">{note}</p>}
      <p className="flex items-baseline justify-between gap-2 text-sm">
        <span className="truncate font-medium">{isLocal(view) ? t("sending") : t(view.stage)}</span>
        <span className="min-w-[5ch] text-right text-snow/85 tabular-nums" suppressHydrationWarning>
          {tTile("elapsed", { seconds: String(seconds) })}
        </span>
      </p>
      <div aria-hidden className="mt-2 flex gap-1">
        {STAGES.map((stage, index) => (
          <span
            key={stage}
            className={classNames(
              "h-1 flex-1 rounded-full",
              index < place && "bg-snow/80",
              index === place && "animate-pulse bg-snow",
              index > place && "bg-snow/25",
            )}
          />
        ))}
      </div>
    </div>
  );
}

/** Seconds since the click, or since the API took the request when the click was before this visit. */
function useElapsed(view: GenerationView) {
  const studio = useStudio();
  const now = useNow(true);
  const startedAt = studio.origins.get(view.id)?.startedAt ?? Date.parse(view.createdAt);
  // The server's clock may be ahead of this one; time never runs backwards here.
  const seconds = now === null ? 0 : Math.max(0, Math.floor((now - startedAt) / 1000));
  const usual = pickModel(studio.models, view.recipe.model).typicalSeconds;
  return { seconds, slow: seconds > usual * SLOW_FACTOR + SLOW_SECONDS };
}
