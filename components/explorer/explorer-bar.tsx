"use client";

import { useTranslations } from "next-intl";
import { isFinished } from "@/components/data/gallery-cache";
import type { Explorer } from "@/components/explorer/use-explorer";
import { usePaintCells } from "@/components/explorer/use-paint-cells";
import { usePriceText } from "@/components/studio/model-texts";
import { useBlocker } from "@/components/studio/use-blocker";
import { Button } from "@/components/ui/button";

/** How many pictures the click makes, what they cost together, the button, and how far they are. */
export function ExplorerBar({ explorer }: { readonly explorer: Explorer }) {
  const t = useTranslations("explorer");
  const tCount = useTranslations("count");
  const priceText = usePriceText();
  const blocker = useBlocker();
  const { paint, painting } = usePaintCells();
  const { toPaint, anyChosen, chooseNone } = explorer;
  const neurons = toPaint.reduce((sum, cell) => sum + cell.neurons, 0);
  const usd = toPaint.reduce((sum, cell) => sum + cell.usd, 0);
  const count = toPaint.length;
  return (
    <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-ground px-4 py-3 sm:-mx-6 sm:px-6">
      <Button
        look="primary"
        disabled={count === 0 || painting || blocker !== null}
        aria-describedby="explorer-price"
        onClick={() => {
          paint(toPaint);
          chooseNone();
        }}
      >
        {t(anyChosen ? "paintChosen" : "paintAll")}
      </Button>
      <p id="explorer-price" className="text-sm text-muted tabular-nums">
        {blocker !== null ? (
          <span className="font-medium text-caution">{blocker}</span>
        ) : count === 0 ? (
          t("nothingMissing")
        ) : (
          `${tCount("pictures", { count })}, ${priceText(neurons, usd)}`
        )}
      </p>
      <ExplorerStatus explorer={explorer} />
    </div>
  );
}

/** Tells how far the table is; the page's own announcer is out of hearing while a dialog is open. */
function ExplorerStatus({ explorer }: { readonly explorer: Explorer }) {
  const t = useTranslations("explorer");
  const views = explorer.rows.flatMap(({ cells }) => cells.flatMap(({ view }) => view ?? []));
  const pending = views.filter((view) => !isFinished(view)).length;
  const failed = views.filter((view) => isFinished(view) && view.image === null).length;
  return (
    <p role="status" className="ml-auto text-sm text-muted">
      {[
        t("there", { count: views.length - pending - failed }),
        ...(pending > 0 ? [t("pending", { count: pending })] : []),
        ...(failed > 0 ? [t("failed", { count: failed })] : []),
      ].join(", ")}
    </p>
  );
}
