"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

/** How far below the window older pictures begin to load. */
const AHEAD = "800px";

type LoadMoreProps = {
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly load: () => void;
  /** Said when there is no more. */
  readonly end: string;
};

/** Loads older pictures when a person comes near the end; the button does the same by hand. */
export function LoadMore({ hasMore, loading, failed, load, end }: LoadMoreProps) {
  const t = useTranslations("gallery");
  const mark = useRef<HTMLDivElement>(null);
  const automatic = hasMore && !loading && !failed;

  useEffect(() => {
    if (mark.current === null || !automatic) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) load();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [automatic, load]);

  return (
    <div ref={mark} className="grid min-h-24 place-items-center py-6 text-sm text-muted">
      {failed && <p role="alert">{t("failed")}</p>}
      {hasMore ? (
        <Button onClick={load} disabled={loading}>
          {loading ? t("loadingMore") : t("loadMore")}
        </Button>
      ) : (
        <p>{end}</p>
      )}
    </div>
  );
}
