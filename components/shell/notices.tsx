"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { createStore } from "@/components/ui/external-store";
import { useStore } from "@/components/ui/use-store";

const Toaster = lazy(() => import("@/components/shell/toaster"));

/** Whether a notice was ever wanted in this visit; only then are they loaded. */
const wanted = createStore(false);

/** A notice at the bottom edge. */
export type Notice = {
  readonly text: string;
  readonly tone?: "plain" | "error";
  /** How long it stays, in milliseconds; 4000 unless told otherwise. */
  readonly duration?: number;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Runs once when it goes without its action having been taken. */
  readonly onGone?: () => void;
};

/** Shows a notice. What shows them is loaded with the first one. */
export async function notify(notice: Notice): Promise<void> {
  wanted.set(true);
  try {
    const { showNotice } = await import("@/components/shell/toaster");
    await showNotice(notice);
  } catch {
    // Offline before the first notice: what it announced still has to happen.
    notice.onGone?.();
  }
}

/** The place where notices appear. */
export function Notices() {
  const t = useTranslations("shell");
  if (!useStore(wanted)) return null;
  return (
    <Suspense>
      <Toaster label={t("notifications")} />
    </Suspense>
  );
}
