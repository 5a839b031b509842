"use client";

import { Ban } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useRevokeKey } from "@/components/admin/keys/use-keys";
import { announce } from "@/components/shell/announcer";
import { notify } from "@/components/shell/notices";
import { Button } from "@/components/ui/button";
import type { ListedKey } from "@/lib/keys/schema";

type KeyRevokeProps = { readonly apiKey: ListedKey; readonly onRevoked: () => void };

/** Ends a key after a question, whose first answer changes nothing. */
export function KeyRevoke({ apiKey, onRevoked }: KeyRevokeProps) {
  const t = useTranslations("admin.keys");
  const { id, name } = apiKey;
  const [isAsking, setIsAsking] = useState(false);
  const revoking = useRevokeKey();
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  async function confirm() {
    if (revoking.isPending) return;
    try {
      await revoking.mutateAsync(id);
    } catch {
      notify({ text: t("notRevoked", { name }), tone: "error" });
      return;
    }
    onRevoked();
    announce(t("revoked", { name }));
  }

  if (isAsking) {
    return (
      <Question
        name={name}
        isBusy={revoking.isPending}
        onConfirm={() => void confirm()}
        onKeep={() => setIsAsking(false)}
      />
    );
  }
  return (
    <div className="border-t border-line pt-4">
      <Button ref={button} size="small" look="danger" onClick={() => setIsAsking(true)}>
        <Ban aria-hidden className="size-4" />
        {t("revoke")}
        <span className="sr-only"> {name}</span>
      </Button>
    </div>
  );
}

type QuestionProps = {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
};

function Question({ name, isBusy, onConfirm, onKeep }: QuestionProps) {
  const t = useTranslations("admin.keys");
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="group" aria-labelledby={id} className="grid gap-3 border-t border-line pt-4">
      <p id={id} className="text-sm wrap-anywhere">
        {t("revokeQuestion", { name })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button ref={keep} size="small" aria-describedby={id} onClick={onKeep}>
          {t("keep")}
        </Button>
        <Button
          size="small"
          look="danger"
          aria-describedby={id}
          aria-disabled={isBusy}
          onClick={onConfirm}
        >
          {t("revokeForGood")}
        </Button>
      </div>
    </div>
  );
}
