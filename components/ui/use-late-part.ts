"use client";

import { type ReactElement, useEffect, useState } from "react";
import { useOnline } from "@/components/shell/use-online";

/**
 * A part of the page that is fetched once it is wanted, so that the page opens without it; null until it is there, and
 * when it cannot be had: the next connection tries again. `load` must stay the same between renders.
 */
export function useLatePart(
  wanted: boolean,
  load: () => Promise<ReactElement>,
): ReactElement | null {
  const [part, setPart] = useState<ReactElement | null>(null);
  const online = useOnline();
  const missing = wanted && online && part === null;
  useEffect(() => {
    if (!missing) return undefined;
    let awaited = true;
    load().then(
      (loaded) => awaited && setPart(loaded),
      () => undefined,
    );
    return () => {
      awaited = false;
    };
  }, [missing, load]);
  return part;
}
