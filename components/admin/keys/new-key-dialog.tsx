"use client";

import { Copy, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { CreatedKey } from "@/lib/keys/schema";

type NewKeyDialogProps = { readonly made: CreatedKey; readonly onClose: () => void };

/** Shows a new key, the only time it is ever shown. Escape does not close it: the key would be lost by a slip. */
export function NewKeyDialog({ made, onClose }: NewKeyDialogProps) {
  const t = useTranslations("admin.keys.made");
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const copying = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    copying.current?.focus();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(made.key);
      setOutcome("copied");
    } catch {
      // Not allowed here; the key can be selected by hand.
      setOutcome("notCopied");
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      aria-describedby={`${id}-warning`}
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-[min(36rem,calc(100%-2rem))] rounded-xl border border-edge/60 bg-raised p-6"
    >
      <h2 id={id} className="font-serif text-xl wrap-anywhere">
        {t("heading", { name: made.view.name })}
      </h2>
      <p id={`${id}-warning`} className="mt-2 flex gap-2.5 text-caution">
        <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
        {t("warning")}
      </p>
      <input
        readOnly
        aria-label={t("label")}
        value={made.key}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        className="mt-4 min-h-11 w-full rounded-lg border border-edge/70 bg-ground px-3 font-mono text-[0.8125rem]"
      />
      <p role="status" className="mt-2 min-h-6 text-sm text-muted">
        {outcome !== null && t(outcome)}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button ref={copying} look="primary" onClick={() => void copy()}>
          <Copy aria-hidden className="size-4" />
          {t("copy")}
        </Button>
        <Button onClick={onClose}>{t("close")}</Button>
      </div>
    </dialog>
  );
}
