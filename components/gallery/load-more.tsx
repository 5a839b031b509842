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
};

/** Loads older pictures when a person comes near the end; the button does the same by hand. */
export function LoadMore({ hasMore, loading, failed, load }: LoadMoreProps) {
  const t = useTranslations("gallery");
  const end = useRef<HTMLDivElement>(null);
  const automatic = hasMore && !loading && !failed;

  useEffect(() => {
    if (end.current === null || !automatic) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) load();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [automatic, load]);

  return (
    <div ref={end} className="grid min-h-24 place-items-center py-6 text-sm text-muted">
      {failed && <p role="alert">{t("failed")}</p>}
      {hasMore ? (
        <Button onClick={load} disabled={loading}>
          {loading ? t("loadingMore") : t("loadMore")}
        </Button>
      ) : (
        <p>{t("end")}</p>
      )}
    </div>
  );
}
