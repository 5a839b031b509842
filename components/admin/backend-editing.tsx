"use client";

import { useTranslations } from "next-intl";
import { BackendModels } from "@/components/admin/backend-models";
import type { BackendFieldProblem } from "@/components/admin/backend-words";
import type { AbleModel } from "@/components/admin/models";
import type { RemoteSettings } from "@/lib/backends/schema";

type BackendEditingProps = {
  readonly models: readonly AbleModel[];
  readonly settings: RemoteSettings | null;
  readonly problem: BackendFieldProblem | null;
};

/** What the server calls our models when a picture is to be changed; folded away, since few servers can. */
export function BackendEditing({ models, settings, problem }: BackendEditingProps) {
  const t = useTranslations("admin.backends");
  const edits = settings !== null && "edits" in settings ? settings.edits : {};
  const masks = settings !== null && "masks" in settings ? settings.masks : {};
  const isSet = Object.keys(edits).length + Object.keys(masks).length > 0;
  return (
    <details open={isSet} className="min-w-0">
      <summary className="min-h-9 w-fit cursor-pointer py-1.5 text-sm font-medium text-muted">
        {t("editing")}
      </summary>
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-5">
        <BackendModels
          task="edits"
          models={models.filter(({ edits: can }) => can.source || can.references > 0)}
          chosen={edits}
          problem={problem}
        />
        <BackendModels
          task="masks"
          models={models.filter(({ edits: can }) => can.mask)}
          chosen={masks}
          problem={problem}
        />
      </div>
    </details>
  );
}
