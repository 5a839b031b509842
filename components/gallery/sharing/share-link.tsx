"use client";

import { Copy, ExternalLink, Share2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { shareLink } from "@/components/gallery/sharing/share-api";
import { Button, buttonClass } from "@/components/ui/button";
import type { GenerationView } from "@/lib/generations/schema";

type ShareLinkProps = {
  readonly view: GenerationView;
  readonly say: (word: "copied" | "copyFailed" | null) => void;
};

/** The link to a shared picture, and every way to pass it on. */
export function ShareLink({ view, say }: ShareLinkProps) {
  const t = useTranslations("share");
  const link = shareLink(useLocale(), view.id);
  // Only some browsers have it, most of them on phones.
  const canSend = "share" in navigator;

  function copy() {
    say(null);
    navigator.clipboard.writeText(link).then(
      () => say("copied"),
      () => say("copyFailed"),
    );
  }

  function sendOn() {
    // Closing the phone's sheet without choosing anything is no failure.
    navigator.share({ url: link, title: view.recipe.prompt }).catch(() => undefined);
  }

  return (
    <>
      <input
        readOnly
        value={link}
        aria-label={t("link")}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full rounded-lg border border-edge bg-surface px-3 py-2 text-sm"
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={copy}>
          <Copy aria-hidden className="size-4" />
          {t("copy")}
        </Button>
        {canSend && (
          <Button onClick={sendOn}>
            <Share2 aria-hidden className="size-4" />
            {t("send")}
          </Button>
        )}
        <a href={link} target="_blank" rel="noopener" className={buttonClass()}>
          <ExternalLink aria-hidden className="size-4" />
          {t("open")}
        </a>
      </div>
    </>
  );
}
