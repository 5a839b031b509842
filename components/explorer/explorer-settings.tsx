"use client";

import { Dices } from "lucide-react";
import { useTranslations } from "next-intl";
import { drawLots, type Grid, SEED_COUNTS, seededModels } from "@/components/explorer/cells";
import type { Explorer } from "@/components/explorer/use-explorer";
import { DEFAULT_SEED } from "@/components/studio/form";
import { useStudio } from "@/components/studio/studio-context";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { useStore } from "@/components/ui/use-store";

const LEGEND = "mb-1.5 text-sm font-medium text-muted";
const CHOICE = "flex min-h-8 items-center gap-2";
const ORDERS: readonly Grid["order"][] = ["following", "random"];

type SettingsProps = { readonly explorer: Explorer };

/** Which models are the rows, and which seeds the columns. */
export function ExplorerSettings({ explorer }: SettingsProps) {
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-4">
      <ModelChoice explorer={explorer} />
      <SeedChoice explorer={explorer} />
    </div>
  );
}

function ModelChoice({ explorer: { grid, change } }: SettingsProps) {
  const t = useTranslations("explorer");
  const models = useStore(useStudio().offered);
  return (
    <fieldset className="min-w-0">
      <legend className={LEGEND}>{t("models")}</legend>
      <div className="flex flex-wrap gap-x-5">
        {seededModels(models).map(({ id, name }) => (
          <label key={id} className={CHOICE}>
            <input
              type="checkbox"
              checked={grid.modelIds.includes(id)}
              onChange={({ target }) => change({ modelIds: toggle(grid, id, target.checked) })}
              className="size-4"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SeedChoice({ explorer: { grid, change } }: SettingsProps) {
  const t = useTranslations("explorer");
  return (
    <fieldset className="min-w-0">
      <legend className={LEGEND}>{t("seeds")}</legend>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Select
          aria-label={t("count")}
          value={grid.count}
          className="!min-h-9 !w-20 !py-1"
          onChange={({ target }) => change({ count: Number(target.value) })}
        >
          {SEED_COUNTS.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
        {ORDERS.map((order) => (
          <label key={order} className={CHOICE}>
            <input
              type="radio"
              name="explorer-order"
              checked={grid.order === order}
              onChange={() => change({ order })}
              className="size-4"
            />
            {t(order)}
          </label>
        ))}
        {grid.order === "random" && (
          <Button
            size="small"
            onClick={() => change({ lots: drawLots(grid.lots[0] ?? DEFAULT_SEED) })}
          >
            <Dices aria-hidden className="size-4" />
            {t("roll")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function toggle({ modelIds }: Grid, id: string, on: boolean): readonly string[] {
  return on ? [...modelIds, id] : modelIds.filter((other) => other !== id);
}
