"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Globe, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fetchGeneration } from "@/components/data/api";
import { putSharing, replaceView } from "@/components/gallery/sharing/share-api";
import { ShareLink } from "@/components/gallery/sharing/share-link";
import { Button } from "@/components/ui/button";
import type { GenerationView } from "@/lib/generations/schema";

type SharingProps = { readonly view: GenerationView };
type Word = "started" | "stopped" | "failed" | "copied" | "copyFailed";

/** Whether others may see a finished picture, and how to show it to them. */
export function Sharing({ view }: SharingProps) {
  const t = useTranslations("share");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Word | null>(null);
  useHostedCopy(view);

  async function set(shared: boolean) {
    setBusy(true);
    setSaid(null);
    try {
      replaceView(client, await putSharing(view.id, shared));
      setSaid(shared ? "started" : "stopped");
    } catch {
      setSaid("failed");
    } finally {
      setBusy(false);
    }
  }

  const Icon = view.shared ? Lock : Globe;
  return (
    <section aria-labelledby="sharing-heading" className="flex flex-col items-start gap-3">
      <h3 id="sharing-heading" className="text-sm font-semibold text-muted">
        {t("heading")}
      </h3>
      <p className="text-sm">{t(view.shared ? "on" : "off")}</p>
      {view.shared && <ShareLink view={view} say={setSaid} />}
      {/* One button, so that the focus stays where it is. */}
      <Button
        aria-disabled={busy}
        aria-describedby={view.shared ? undefined : "sharing-help"}
        onClick={() => {
          if (!busy) void set(!view.shared);
        }}
      >
        <Icon aria-hidden className="size-4" />
        {t(view.shared ? "stop" : "start")}
      </Button>
      {!view.shared && (
        <p id="sharing-help" className="text-sm text-muted">
          {t("help")}
        </p>
      )}
      <HostedNote view={view} />
      {/* The page's own live regions are out of reach behind the open viewer. */}
      <p role="status" className="text-sm empty:hidden">
        {said === null ? "" : t(said)}
      </p>
    </section>
  );
}

function HostedNote({ view: { hosted, shared } }: SharingProps) {
  const t = useTranslations("share");
  if (hosted === null) return null;
  return (
    <p className="text-sm text-muted">
      {t(shared ? "hosted" : "hostedStill")}{" "}
      <a href={hosted.url} target="_blank" rel="noopener noreferrer" className="underline">
        {new URL(hosted.url).host}
      </a>
    </p>
  );
}

/** How often the server is asked whether the copy is there: most servers make none. */
const LOOKS = 3;
const LOOK_MILLISECONDS = 3000;

/** Waits a while for the copy that an image host may be taking. */
function useHostedCopy(view: GenerationView): void {
  const client = useQueryClient();
  useQuery({
    queryKey: ["hosted", view.id],
    queryFn: async () => {
      const fresh = await fetchGeneration(view.id);
      if (fresh.hosted !== null) replaceView(client, fresh);
      return fresh.hosted;
    },
    enabled: view.shared && view.hosted === null,
    refetchInterval: ({ state }) =>
      state.data === null && state.dataUpdateCount < LOOKS ? LOOK_MILLISECONDS : false,
    retry: false,
  });
}
