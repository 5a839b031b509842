"use client";

import { Dices, Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseSeed, randomSeed } from "@/components/studio/form";
import { pickModel } from "@/components/studio/models";
import { useStudio } from "@/components/studio/studio-context";
import { Button, IconButton } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { useStore } from "@/components/ui/use-store";

/** The seed: fixed at a number, or another one for every picture. */
export function SeedField() {
  const t = useTranslations("seed");
  const studio = useStudio();
  const form = useStore(studio.form);
  const supported = pickModel(studio.models, form.modelId).parameters.seed;
  const Icon = form.seedLocked ? Lock : LockOpen;
  const help = form.seedLocked ? t("lockedHelp") : t("randomHelp");
  return (
    <fieldset className="min-w-0" disabled={!supported} aria-describedby="seed-hint">
      <legend className="mb-1.5 text-sm font-medium text-muted">{t("label")}</legend>
      <div className="flex items-center gap-1.5">
        <Button
          aria-pressed={form.seedLocked}
          className="min-h-11"
          onClick={() => studio.form.set({ ...form, seedLocked: !form.seedLocked })}
        >
          <Icon aria-hidden className="size-4" />
          {form.seedLocked ? t("locked") : t("random")}
        </Button>
        {form.seedLocked && (
          <TextInput
            value={String(form.seed)}
            inputMode="numeric"
            aria-label={t("value")}
            className="!w-32 tabular-nums"
            onChange={(event) => studio.form.set({ ...form, seed: parseSeed(event.target.value) })}
          />
        )}
        <IconButton
          label={t("roll")}
          className="!size-11"
          onClick={() => studio.form.set({ ...form, seed: randomSeed(), seedLocked: true })}
        >
          <Dices aria-hidden className="size-5" />
        </IconButton>
      </div>
      <p id="seed-hint" className="mt-1.5 min-h-10 text-sm text-muted">
        {supported ? help : t("unsupported")}
      </p>
    </fieldset>
  );
}
