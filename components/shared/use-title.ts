"use client";

import { useEffect } from "react";

/**
 * Keeps the tab's title. The static shell has one for every picture, which React puts back some time after the page has
 * come alive.
 */
export function useTitle(title: string): void {
  useEffect(() => {
    const keep = () => {
      if (document.title !== title) document.title = title;
    };
    keep();
    const observer = new MutationObserver(keep);
    observer.observe(document.head, { childList: true });
    return () => observer.disconnect();
  }, [title]);
}
