"use client";

import { useEffect } from "react";
import { toast, Toaster as SonnerToaster } from "sonner";
import type { Notice } from "@/components/shell/notices";

let tellMounted = () => {};
const mounted = new Promise<void>((resolve) => {
  tellMounted = resolve;
});

const CLASS_NAMES = {
  toast: "!rounded-xl !border !border-edge/50 !bg-raised !text-ink !font-sans !text-[0.9375rem]",
  actionButton: "!min-h-8 !rounded-full !bg-accent !px-3 !text-on-accent !font-semibold",
};

/** Where notices are shown, and their manners: read out politely, kept while a pointer rests on them. */
export default function Toaster({ label }: { readonly label: string }) {
  useEffect(() => tellMounted(), []);
  return (
    <SonnerToaster
      position="bottom-center"
      containerAriaLabel={label}
      toastOptions={{ classNames: CLASS_NAMES }}
    />
  );
}

/** Shows a notice as soon as there is a place for it. */
export async function showNotice(notice: Notice): Promise<void> {
  await mounted;
  const { text, tone = "plain", duration = 4000, action, onGone } = notice;
  const show = tone === "error" ? toast.error : toast;
  show(text, {
    duration,
    ...(action !== undefined && { action: { label: action.label, onClick: action.run } }),
    ...(onGone !== undefined && { onAutoClose: onGone, onDismiss: onGone }),
  });
}
