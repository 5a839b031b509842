"use client";

import { ImagePlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import type { FormReference, FormSource } from "@/components/studio/form";
import { pickModel } from "@/components/studio/models";
import { bringReferences, dropReference } from "@/components/studio/source/bring-references";
import { useStudio } from "@/components/studio/studio-context";
import { ToolButton } from "@/components/studio/tool-button";
import { IconButton } from "@/components/ui/button";
import { useStore } from "@/components/ui/use-store";

/** Further pictures that the model looks at beside the source; nothing for models that look at one or none. */
export function References({ source }: { readonly source: FormSource }) {
  const t = useTranslations("source");
  const studio = useStudio();
  const { modelId } = useStore(studio.form);
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  // The source is one of those that it can look at.
  const most = pickModel(studio.models, modelId).edits.references - 1;
  if (most < 1 || source.mask !== null) return null;
  const references = (source.references ?? []).slice(0, most);
  const left = most - references.length;
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="flex flex-col gap-2 border-t border-line pt-2"
    >
      <p className="flex flex-wrap gap-x-3 text-sm">
        <span id={id} className="font-semibold">
          {t("references.label")}
        </span>
        <span role="status" className="text-muted">
          {t("references.count", { count: references.length, most })}
        </span>
      </p>
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {references.map((reference, index) => (
          <Thumbnail
            key={reference.url}
            reference={reference}
            number={index + 1}
            remove={() => {
              dropReference(studio, reference.url, t);
              add.current?.focus();
            }}
          />
        ))}
      </ul>
      <ToolButton
        ref={add}
        icon={ImagePlus}
        label={t("references.add")}
        // Stays where it is when there is no room, so that the focus has a place.
        aria-disabled={left === 0}
        className="self-start"
        onClick={() => {
          if (left > 0) bringReferences(studio, left, t);
        }}
      />
    </div>
  );
}

type ThumbnailProps = {
  readonly reference: FormReference;
  readonly number: number;
  readonly remove: () => void;
};

function Thumbnail({ reference, number, remove }: ThumbnailProps) {
  const t = useTranslations("source");
  const isSending = reference.reference === null;
  return (
    <li className="flex items-start gap-1">
      <img
        src={reference.url}
        alt={isSending ? t("sending") : t("references.nth", { number })}
        aria-busy={isSending}
        className="size-12 rounded-md bg-line object-cover aria-busy:opacity-60"
      />
      <IconButton look="quiet" label={t("references.remove", { number })} onClick={remove}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </li>
  );
}
