"use client";

import { Brush, Eraser, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Slider } from "@/components/studio/advanced-fields";
import type { FormSource } from "@/components/studio/form";
import { focusPrompt } from "@/components/studio/landmarks";
import { pickModel } from "@/components/studio/models";
import { putSource } from "@/components/studio/source/put-source";
import { References } from "@/components/studio/source/references";
import { useStudio } from "@/components/studio/studio-context";
import { ToolButton } from "@/components/studio/tool-button";
import { useStore } from "@/components/ui/use-store";

const MaskDialog = lazy(() => import("@/components/studio/source/mask-dialog"));

/** The picture to start from: what it is, which part of it changes, and how much. */
export default function SourcePanel({ source }: { readonly source: FormSource }) {
  const t = useTranslations("source");
  return (
    <section
      aria-label={t("label")}
      className="mb-3 flex flex-col gap-x-6 gap-y-3 rounded-lg border border-line bg-surface p-3 sm:flex-row sm:items-center"
    >
      <div className="flex min-w-0 grow items-start gap-3">
        <img
          src={source.url}
          alt={t("label")}
          className="size-20 shrink-0 rounded-md bg-line object-cover"
        />
        <div className="flex min-w-0 flex-col gap-2">
          <div>
            <h2 className="text-sm font-semibold">{t("label")}</h2>
            <p role="status" className="text-sm text-muted">
              <Status source={source} />
            </p>
          </div>
          <Tools source={source} />
          <References source={source} />
        </div>
      </div>
      <StrengthField />
    </section>
  );
}

function Status({ source: { reference, mask } }: { readonly source: FormSource }) {
  const t = useTranslations("source");
  const format = useFormatter();
  if (reference === null) return t("sending");
  if (mask === null) return t("whole");
  if (mask.share === null) return t("part");
  return t("share", { share: format.number(mask.share, { style: "percent" }) });
}

function Tools({ source }: { readonly source: FormSource }) {
  const t = useTranslations("source");
  const studio = useStudio();
  const [marking, setMarking] = useState(false);
  const canMark = useStore(studio.offered).some(({ edits }) => edits.mask);
  const isThere = source.reference !== null;
  return (
    <div className="flex flex-wrap gap-2">
      {canMark && isThere && (
        <ToolButton
          icon={Brush}
          label={t("mark")}
          hint={t("markHelp")}
          onClick={() => setMarking(true)}
        />
      )}
      {source.mask !== null && (
        <ToolButton
          icon={Eraser}
          label={t("unmark")}
          onClick={() => putSource(studio, { ...source, mask: null }, t)}
        />
      )}
      <ToolButton
        icon={X}
        label={t("remove")}
        onClick={() => {
          putSource(studio, null, t);
          focusPrompt();
        }}
      />
      {marking && (
        <Suspense>
          <MaskDialog source={source} close={() => setMarking(false)} />
        </Suspense>
      )}
    </div>
  );
}

function StrengthField() {
  const t = useTranslations("source");
  const studio = useStudio();
  const form = useStore(studio.form);
  const { strength } = pickModel(studio.models, form.modelId).edits;
  if (strength === null) return <p className="text-sm text-muted sm:w-64">{t("looks")}</p>;
  return (
    <div className="sm:w-64">
      <Slider
        id="strength"
        range={strength}
        step={0.05}
        value={form.strength}
        label={t("strength")}
        hint={t("strengthHelp")}
        onChange={(value) => studio.form.set({ ...form, strength: value })}
      />
    </div>
  );
}
