"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { secretCommand } from "@/components/admin/backend-words";
import { notify } from "@/components/shell/notices";
import { IconButton } from "@/components/ui/button";

/** The line that hands the key of this name to the Worker, to be copied. */
export function BackendSecret({ name }: { readonly name: string }) {
  const t = useTranslations("admin.backends.secret");
  const command = secretCommand(name);

  async function copy() {
    try {
      await navigator.clipboard.writeText(command);
      notify({ text: t("copied") });
    } catch {
      // Not allowed here; the line can be selected by hand.
      notify({ text: t("notCopied"), tone: "error" });
    }
  }

  return (
    <div className="flex min-w-0 items-center gap-1 rounded-lg border border-line bg-ground py-1 pr-1 pl-3">
      <code translate="no" className="min-w-0 grow font-mono text-[0.8125rem] wrap-anywhere">
        {command}
      </code>
      <IconButton label={t("copy")} onClick={() => void copy()}>
        <Copy aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
