"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import {
  acceptNotice,
  dismissNotice,
  type ShownNotice,
  shownNotices,
} from "@/components/shell/notices";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useStore } from "@/components/ui/use-store";

/** The notices at the bottom edge, read out as they come. Ctrl or Cmd + Z does what the newest offers. */
export function NoticeList() {
  const t = useTranslations("shell");
  const notices = useStore(shownNotices);
  useUndoKey();
  return (
    <section
      aria-label={t("notifications")}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-[max(1rem,env(safe-area-inset-bottom))] z-50 flex flex-col items-center gap-2"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: ShownNotice }) {
  const t = useTranslations("action");
  const { id, text, tone, duration, action } = notice;
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismissNotice(id), duration);
    return () => clearTimeout(timer);
  }, [held, id, duration]);

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={classNames(
        "pointer-events-auto flex max-w-full animate-appear items-center gap-2 rounded-full border bg-raised py-1.5 pr-1.5 pl-5 text-[0.9375rem] text-ink shadow-lg shadow-black/30",
        tone === "error" ? "border-danger/70" : "border-edge/50",
      )}
    >
      <p className="min-w-0 py-1">{text}</p>
      {action !== undefined && (
        <Button
          look="ghost"
          size="small"
          aria-keyshortcuts="Control+Z Meta+Z"
          className="!text-accent"
          onClick={() => acceptNotice(id)}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t("close")} className="!size-8" onClick={() => dismissNotice(id)}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}

/** Ctrl or Cmd + Z outside of text fields, where it belongs to the text. */
function useUndoKey() {
  useEffect(() => {
    function undo(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "z" || event.shiftKey || event.altKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      if (event.target instanceof Element && event.target.matches("input, textarea, select"))
        return;
      const newest = shownNotices.get().findLast((notice) => notice.action !== undefined);
      if (newest === undefined) return;
      event.preventDefault();
      acceptNotice(newest.id);
    }
    addEventListener("keydown", undo);
    return () => removeEventListener("keydown", undo);
  }, []);
}
