"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { SESSION_KEY, signOutAdmin, USAGE_KEY } from "@/components/admin/admin-api";
import { notify } from "@/components/shell/notices";
import { Button } from "@/components/ui/button";

/** Ends the session and forgets every figure it brought. */
export function SignOut() {
  const t = useTranslations("admin");
  const client = useQueryClient();
  const signOut = useMutation({
    mutationFn: signOutAdmin,
    onSuccess: (session) => {
      client.setQueryData(SESSION_KEY, session);
      if (session.isAdmin) notify({ text: t("accessStays") });
      else client.removeQueries({ queryKey: USAGE_KEY });
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
