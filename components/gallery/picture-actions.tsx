"use client";

import {
  Copy,
  Download,
  Grid3x3,
  Hash,
  ImagePlus,
  type LucideIcon,
  RefreshCw,
  Shuffle,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { downloadLink } from "@/components/gallery/download";
import { leavePicture } from "@/components/gallery/use-open-picture";
import type { Actions } from "@/components/studio/use-actions";
import { Button, buttonClass } from "@/components/ui/button";
import type { GenerationView, ImageView } from "@/lib/generations/schema";

const Explorer = lazy(() => import("@/components/explorer/explorer"));

type PictureActionsProps = {
  readonly view: GenerationView;
  readonly image: ImageView;
  readonly actions: Actions;
};

/** Everything that can be done with a finished picture, in words. Those that lead elsewhere close the viewer. */
export function PictureActions({ view, image, actions }: PictureActionsProps) {
  const t = useTranslations("action");
  const [exploring, setExploring] = useState(false);
  const hasSeed = view.recipe.seed !== null;
  const leave = (action: (view: GenerationView) => void) => () => leavePicture(() => action(view));
  return (
    <div className="flex flex-wrap gap-2">
      <a {...downloadLink(image, view.recipe.prompt)} className={buttonClass("primary")}>
        <Download aria-hidden className="size-4" />
        {t("download")}
      </a>
      {hasSeed && (
        <Action
          icon={RefreshCw}
          label={t("variant")}
          hint={t("variantHelp")}
          onClick={leave(actions.variant)}
        />
      )}
      <Action
        icon={Shuffle}
        label={t("remix")}
        hint={t("remixHelp")}
        onClick={leave(actions.remix)}
      />
      <Action
        icon={Grid3x3}
        label={t("explore")}
        hint={t("exploreHelp")}
        onClick={() => setExploring(true)}
      />
      <Action
        icon={ImagePlus}
        label={t("useAsSource")}
        hint={t("useAsSourceHelp")}
        onClick={leave(actions.useAsSource)}
      />
      <Action icon={Copy} label={t("copyPrompt")} onClick={() => actions.copyPrompt(view)} />
      {hasSeed && (
        <Action icon={Hash} label={t("useSeed")} onClick={() => actions.takeSeed(view)} />
      )}
      <Button look="danger" onClick={leave(actions.remove)}>
        <Trash2 aria-hidden className="size-4" />
        {t("delete")}
      </Button>
      {exploring && (
        <Suspense>
          <Explorer view={view} close={() => setExploring(false)} />
        </Suspense>
      )}
    </div>
  );
}

type ActionProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string;
  readonly onClick: () => void;
};

function Action({ icon: Icon, label, hint, onClick }: ActionProps) {
  return (
    <Button title={hint} onClick={onClick}>
      <Icon aria-hidden className="size-4" />
      {label}
    </Button>
  );
}
