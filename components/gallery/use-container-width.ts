"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/** The element's width in whole pixels, rounded down, followed; null until it is measured, which is before the first paint. */
export function useContainerWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const container = element.current;
    if (container === null) return undefined;
    const measure = () => setWidth(Math.floor(container.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
