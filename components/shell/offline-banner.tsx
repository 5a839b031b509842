"use client";

import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOnline } from "@/components/shell/use-online";

/** A line at the bottom edge while there is no network. Fixed, so that nothing on the page moves. */
export function OfflineBanner() {
  const t = useTranslations("shell");
  const online = useOnline();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-40">
      {!online && (
        <p className="safe-x flex items-center justify-center gap-2.5 border-t border-caution/60 bg-raised pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] text-sm text-ink">
          <WifiOff aria-hidden className="size-4 shrink-0 text-caution" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}
