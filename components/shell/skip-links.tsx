"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";

const LINK =
  "sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-full focus:bg-accent focus:px-4 focus:py-2 focus:font-semibold focus:text-on-accent";

/** The first thing the Tab key meets: a way past the header. Every page has a `<main id="content">`. */
export function SkipToContent() {
  const t = useTranslations("shell");
  return (
    <a href="#content" className={LINK} onClick={jump}>
      {t("skipToContent")}
    </a>
  );
}

/** A way past the form, to the pictures. */
export function SkipToGallery() {
  const t = useTranslations("shell");
  return (
    <a href="#gallery" className={LINK} onClick={jump}>
      {t("skipToGallery")}
    </a>
  );
}

/** Moves the focus without a history entry: going back to one, as closing the viewer does, would move it again. */
function jump(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
  if (target === null) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
