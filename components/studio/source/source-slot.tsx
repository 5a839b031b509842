"use client";

import { lazy, Suspense } from "react";
import { useStudio } from "@/components/studio/studio-context";
import { useStore } from "@/components/ui/use-store";

const SourcePanel = lazy(() => import("@/components/studio/source/source-panel"));

/** The place of the picture to start from; nothing without one. */
export function SourceSlot() {
  const { source } = useStore(useStudio().form);
  if (source === null) return null;
  return (
    <Suspense fallback={<div className="min-h-30" />}>
      <SourcePanel source={source} />
    </Suspense>
  );
}
