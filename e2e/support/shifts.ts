import type { Page } from "@playwright/test";

/** What `sumShifts` gives for a page on which nothing moved by itself. */
export const NO_SHIFTS = { total: 0, sources: [] };

/** Adds up the shifts of the page since it was opened that no input of the last half second explains. */
export async function sumShifts(page: Page): Promise<{ total: number; sources: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        type Shift = PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        let total = 0;
        const sources: string[] = [];
        new PerformanceObserver((list) => {
          // The type of these entries is not in the DOM library yet.
          for (const shift of list.getEntries() as unknown as Shift[]) {
            if (shift.hadRecentInput) continue;
            total += shift.value;
            for (const { node } of shift.sources) {
              sources.push(node instanceof Element ? node.outerHTML.slice(0, 150) : "gone");
            }
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve({ total, sources }), 300);
      }),
  );
}
