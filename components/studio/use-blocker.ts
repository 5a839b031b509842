"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import { useOnline } from "@/components/shell/use-online";
import { formatCountdown, waitFor } from "@/components/studio/limits";
import { useStudio } from "@/components/studio/studio-context";
import { useNow } from "@/components/ui/use-now";
import { useStore } from "@/components/ui/use-store";

/** Waits longer than this are told by the hour as well, in milliseconds. */
const LONG_WAIT = 15 * 60 * 1000;

/** Why the picture of the form can't be asked for right now, in words; null when it can. Counts down by itself. */
export function useBlocker(): string | null {
  const t = useTranslations("composer");
  const format = useFormatter();
  const studio = useStudio();
  const online = useOnline();
  const wait = waitFor(useStore(studio.wait), useStore(studio.quote));
  const now = useNow(wait !== null);
  const left = wait === null || now === null ? null : wait.until - now;
  const over = left !== null && left <= 0;

  useEffect(() => {
    if (over) studio.wait.set(null);
  }, [over, studio]);

  if (!online) return t("submitOffline");
  if (wait === null || left === null || over) return null;
  const time = formatCountdown(left);
  const { scope } = wait;
  const isOurs = scope === "session" || scope === "account";
  if (left < LONG_WAIT && !isOurs) return t("waitUntil", { time });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const hour = format.dateTime(new Date(wait.until), { timeStyle: "short", timeZone });
  return isOurs ? t(`noRoom.${scope}`, { hour, time }) : t("waitUntilHour", { hour, time });
}
