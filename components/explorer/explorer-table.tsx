"use client";

import { useTranslations } from "next-intl";
import { seedsOf } from "@/components/explorer/cells";
import { ExplorerCell } from "@/components/explorer/explorer-cell";
import type { Explorer } from "@/components/explorer/use-explorer";

type ExplorerTableProps = {
  readonly explorer: Explorer;
  /** Closes the explorer, for a cell that opens its picture. */
  readonly leave: () => void;
};

/** Models down, seeds across. On a narrow window it scrolls sideways by itself, the models staying in sight. */
export function ExplorerTable({ explorer, leave }: ExplorerTableProps) {
  const t = useTranslations("explorer");
  const { rows, grid } = explorer;
  if (rows.length === 0) return <p className="text-muted">{t("noModel")}</p>;
  return (
    <div
      role="region"
      aria-label={t("heading")}
      tabIndex={0}
      // What is only read aloud must not widen what is around it; what has the focus must not hide under the models.
      className="relative w-fit max-w-full scroll-pl-28 overflow-x-auto rounded-lg border border-line sm:scroll-pl-40"
    >
      <table className="border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="text-left text-muted">
            <th
              scope="col"
              className="sticky left-0 z-10 border-b border-line bg-ground px-3 py-2 font-medium"
            >
              {t("model")}
            </th>
            {seedsOf(grid).map((seed) => (
              <th
                key={seed}
                scope="col"
                className="border-b border-line px-2 py-2 font-medium tabular-nums"
              >
                <span className="sr-only">{t("seed")}</span> {seed}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ model, cells }) => (
            <tr key={model.id}>
              <th
                scope="row"
                className="sticky left-0 z-10 w-24 min-w-24 border-b border-line bg-ground px-3 py-2 text-left align-top font-medium sm:w-36 sm:min-w-36"
              >
                {model.name}
              </th>
              {cells.map((cell) => (
                <td key={cell.id} className="border-b border-line p-2 align-top">
                  <ExplorerCell cell={cell} explorer={explorer} leave={leave} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
