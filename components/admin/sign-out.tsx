"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  MODERATION_KEY,
  SESSION_KEY,
  signOutAdmin,
  USAGE_KEY,
  VERDICTS_KEY,
} from "@/components/admin/admin-api";
import { BACKENDS_KEY } from "@/components/admin/backend-api";
import { notify } from "@/components/shell/notices";
import { Button } from "@/components/ui/button";

/** Ends the session and forgets everything it brought. */
export function SignOut() {
  const t = useTranslations("admin");
  const client = useQueryClient();
  const signOut = useMutation({
    mutationFn: signOutAdmin,
    onSuccess: (session) => {
      client.setQueryData(SESSION_KEY, session);
      if (session.isAdmin) {
        notify({ text: t("accessStays") });
        return;
      }
      for (const queryKey of [USAGE_KEY, MODERATION_KEY, VERDICTS_KEY, BACKENDS_KEY]) {
        client.removeQueries({ queryKey });
      }
    },
    onError: () => notify({ text: t("signOutFailed"), tone: "error" }),
  });
  return (
    <Button aria-disabled={signOut.isPending} onClick={() => signOut.mutate()}>
      <LogOut aria-hidden className="size-4" />
      {t("signOut")}
    </Button>
  );
}
