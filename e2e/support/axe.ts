import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA on the page as it is now: the rule and the places. */
export async function findViolations(page: Page): Promise<string[]> {
  // Colours half faded in would be measured as they are on their way; without motion nothing fades.
  await page.emulateMedia({ reducedMotion: "reduce" });
  try {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
    );
  } finally {
    await page.emulateMedia({ reducedMotion: null });
  }
}
