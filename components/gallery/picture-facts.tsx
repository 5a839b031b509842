"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useModelName, usePriceText } from "@/components/studio/model-texts";
import type { GenerationView } from "@/lib/generations/schema";

/** The settings a picture was made with, when, how long it took and what it cost. */
export function PictureFacts({ view }: { readonly view: GenerationView }) {
  const t = useTranslations("viewer");
  const rows = useRows(view);
  return (
    <section aria-labelledby="facts-heading">
      <h3 id="facts-heading" className="mb-3 text-sm font-semibold text-muted">
        {t("facts")}
      </h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-sm">
        {rows.map(({ name, value }) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Row = { readonly name: string; readonly value: ReactNode };

function useRows(view: GenerationView): readonly Row[] {
  const t = useTranslations("viewer");
  const tComposer = useTranslations("composer");
  const tSource = useTranslations("source");
  const format = useFormatter();
  const modelName = useModelName();
  const { recipe, image } = view;
  const size = image ?? recipe;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const created = new Date(view.createdAt);
  const rows: (Row | null)[] = [
    { name: t("model"), value: modelName(recipe.model) },
    {
      name: t("size"),
      value: tComposer("pictureOf", { width: String(size.width), height: String(size.height) }),
    },
    { name: t("seed"), value: recipe.seed === null ? t("noSeed") : String(recipe.seed) },
    recipe.negativePrompt === ""
      ? null
      : { name: t("negativePrompt"), value: recipe.negativePrompt },
    recipe.steps === null ? null : { name: t("steps"), value: format.number(recipe.steps) },
    recipe.guidance === null
      ? null
      : { name: t("guidance"), value: format.number(recipe.guidance) },
    recipe.strength === undefined
      ? null
      : { name: tSource("strength"), value: format.number(recipe.strength) },
    recipe.references === undefined
      ? null
      : { name: tSource("references.label"), value: format.number(recipe.references.length) },
    {
      name: t("created"),
      value: format.dateTime(created, { dateStyle: "medium", timeStyle: "short", timeZone }),
    },
    ...useOutcome(view),
  ];
  return rows.filter((row) => row !== null);
}

/** What only a finished picture has: painting time, cost and file. */
function useOutcome(view: GenerationView): readonly (Row | null)[] {
  const t = useTranslations("viewer");
  const format = useFormatter();
  const priceText = usePriceText();
  const { image, startedAt, finishedAt } = view;
  if (image === null) return [];
  const took =
    startedAt === null || finishedAt === null || view.cached
      ? null
      : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  return [
    took === null
      ? null
      : {
          name: t("took"),
          value: t("seconds", { seconds: format.number(took, { maximumFractionDigits: 1 }) }),
        },
    {
      name: t("cost"),
      value: view.cached ? t("noCost") : priceText(view.neurons, view.usd),
    },
    {
      name: t("file"),
      value: t("fileSize", {
        type: image.type.replace("image/", "").toUpperCase(),
        kilobytes: format.number(Math.ceil(image.bytes / 1000)),
      }),
    },
  ];
}
