"use client";

import { Ban } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRevokeKey } from "@/components/admin/keys/use-keys";
import { Question, useAsking } from "@/components/admin/question";
import { announce } from "@/components/shell/announcer";
import { notify } from "@/components/shell/notices";
import { Button } from "@/components/ui/button";
import type { ListedKey } from "@/lib/keys/schema";

type KeyRevokeProps = { readonly apiKey: ListedKey; readonly onRevoked: () => void };

/** Ends a key after a question, whose first answer changes nothing. */
export function KeyRevoke({ apiKey, onRevoked }: KeyRevokeProps) {
  const t = useTranslations("admin.keys");
  const { id, name } = apiKey;
  const { isAsking, setIsAsking, button } = useAsking();
  const revoking = useRevokeKey();

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
        text={t("revokeQuestion", { name })}
        refusal={t("keep")}
        confirmation={t("revokeForGood")}
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
