"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import { useOnline } from "@/components/shell/use-online";
import { formatCountdown } from "@/components/studio/limits";
import { useStudio } from "@/components/studio/studio-context";
import { useNow } from "@/components/ui/use-now";
import { useStore } from "@/components/ui/use-store";

/** Waits longer than this are told by the hour as well, in milliseconds. */
const LONG_WAIT = 15 * 60 * 1000;

/** Why no picture can be asked for right now, in words; null when it can. Counts down by itself. */
export function useBlocker(): string | null {
  const t = useTranslations("composer");
  const format = useFormatter();
  const studio = useStudio();
  const online = useOnline();
  const until = useStore(studio.waitUntil);
  const now = useNow(until !== null);
  const left = until === null || now === null ? null : until - now;
  const over = left !== null && left <= 0;

  useEffect(() => {
    if (over) studio.waitUntil.set(null);
  }, [over, studio]);

  if (!online) return t("submitOffline");
  if (until === null || left === null || over) return null;
  const time = formatCountdown(left);
  if (left < LONG_WAIT) return t("waitUntil", { time });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const hour = format.dateTime(new Date(until), { timeStyle: "short", timeZone });
  return t("waitUntilHour", { hour, time });
}
