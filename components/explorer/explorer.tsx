"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef } from "react";
import { ExplorerBar } from "@/components/explorer/explorer-bar";
import { ExplorerCompare } from "@/components/explorer/explorer-compare";
import { ExplorerSettings } from "@/components/explorer/explorer-settings";
import { ExplorerTable } from "@/components/explorer/explorer-table";
import { useExplorer } from "@/components/explorer/use-explorer";
import { IconButton } from "@/components/ui/button";
import type { GenerationView } from "@/lib/generations/schema";

type ExplorerProps = { readonly view: GenerationView; readonly close: () => void };

/** The words of one picture over seeds and models, as a table whose cells are painted, opened and compared. */
export default function Explorer({ view, close }: ExplorerProps) {
  const t = useTranslations("explorer");
  const tAction = useTranslations("action");
  const dialog = useModal();
  const explorer = useExplorer(view);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="explorer-heading"
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      // The viewer below has arrow keys of its own.
      onKeyDown={(event) => event.stopPropagation()}
      className="m-auto size-full max-h-none max-w-none scroll-pt-20 scroll-pb-24 overflow-y-auto overscroll-contain bg-ground text-ink sm:max-h-[calc(100dvh-3rem)] sm:max-w-[min(80rem,calc(100vw-3rem))] sm:rounded-xl sm:border sm:border-line"
    >
      <div className="flex flex-col gap-5 px-4 pb-[max(1.5rem,env(safe-area-inset-bottom))] sm:px-6">
        <div className="sticky top-0 z-30 -mx-4 flex items-start gap-4 bg-ground px-4 pt-[max(1rem,env(safe-area-inset-top))] pb-2 sm:-mx-6 sm:px-6">
          <div className="min-w-0 grow">
            <h2 id="explorer-heading" className="font-serif text-xl">
              {t("heading")}
            </h2>
            <p className="line-clamp-1 text-sm text-muted">{view.recipe.prompt}</p>
          </div>
          <IconButton look="quiet" label={tAction("close")} onClick={close}>
            <X aria-hidden className="size-5" />
          </IconButton>
        </div>
        <ExplorerSettings explorer={explorer} />
        <ExplorerTable explorer={explorer} leave={close} />
        <ExplorerBar explorer={explorer} />
        <ExplorerCompare explorer={explorer} />
      </div>
    </dialog>
  );
}

/** Shows the dialog as long as it is there; closing it gives the focus back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element goes, or the browser would have nothing to give the focus back from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
