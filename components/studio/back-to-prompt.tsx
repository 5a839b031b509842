"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { focusPrompt } from "@/components/studio/landmarks";
import { Button } from "@/components/ui/button";

/** A button that leads back to the words once they are scrolled out of sight. */
export function BackToPrompt({ composer }: { readonly composer: RefObject<HTMLElement | null> }) {
  const t = useTranslations("shell");
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (composer.current === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => setAway(entry !== undefined && !entry.isIntersecting),
      // The last lines of the settings may still be seen above a new tile; the words are out of sight by then.
      { rootMargin: "-160px 0px 0px" },
    );
    observer.observe(composer.current);
    return () => observer.disconnect();
  }, [composer]);
  if (!away) return null;
  return (
    <Button
      look="primary"
      className="animate-appear !fixed right-[max(1rem,env(safe-area-inset-right))] bottom-[max(1rem,env(safe-area-inset-bottom))] z-30 shadow-lg shadow-black/40"
      onClick={focusPrompt}
    >
      <ArrowUp aria-hidden className="size-4" />
      {t("newPicture")}
    </Button>
  );
}
