import type { Page } from "@playwright/test";
import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import { NO_SHIFTS, sumShifts } from "./support/shifts";
import {
  openStudio,
  paint,
  pictures,
  promptBox,
  rollSeed,
  tilesOf,
  waitForPixels,
} from "./support/studio";

const WIDTHS = [320, 390, 768, 1440];

/** What is wider than the window, and by how much the page scrolls sideways. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const sideways = root.scrollWidth - root.clientWidth;
    const wide = [...document.querySelectorAll("main *, header *, footer *, dialog *")].filter(
      (element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > root.clientWidth + 1 && element.checkVisibility();
      },
    );
    return sideways > 0
      ? [`${sideways}px`, ...wide.map((element) => element.outerHTML.slice(0, 120))]
      : [];
  });
}

for (const width of WIDTHS) {
  test(`at ${width} pixels nothing scrolls sideways`, async ({
    page,
    context,
    texts,
    language,
    expected,
  }) => {
    const prompt = `kaczka na stawie ${width}`;
    expected.push(/status of 403/);
    await makePicture(context.request, { prompt, model: "schnell" });
    await page.setViewportSize({ width, height: 800 });
    await openStudio(page, language);
    const settings = page.getByRole("button", { name: texts.settings, exact: true });
    if (await settings.isVisible()) await settings.click();
    await rollSeed(page, texts);
    await page.getByRole("combobox", { name: texts.model }).selectOption("sd-xl");
    await page.getByText(texts.moreSettings).click();
    await promptBox(page, texts).fill(`dziecięca pornografia ${"bezprzerwy".repeat(20)}`);
    await promptBox(page, texts).press("Control+Enter");
    await expect(tilesOf(page, texts, "dziecięca")).toContainText(texts.refused);
    expect(await findOverflow(page)).toEqual([]);
    await pictures(page, texts, prompt).click();
    const viewer = page.getByRole("dialog", { name: texts.viewer });
    await expect(viewer.getByRole("region", { name: texts.facts })).toBeVisible();
    expect(await findOverflow(page)).toEqual([]);
    const sideways = await viewer.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(sideways).toBe(0);
  });
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`at ${viewport.width} pixels nothing moves while a picture is made and loaded`, async ({
    page,
    context,
    texts,
    language,
  }) => {
    // The narrow page begins with the examples, the wide one with an older picture.
    if (viewport.width > 1000) {
      await makePicture(context.request, { prompt: "foka na lodzie", width: 384, height: 512 });
    }
    await page.setViewportSize(viewport);
    await openStudio(page, language);
    expect(await sumShifts(page)).toEqual(NO_SHIFTS);
    const prompt = `foka na plaży ${viewport.width}`;
    await promptBox(page, texts).fill(prompt);
    await paint(page, texts);
    await expect(tilesOf(page, texts, prompt)).toBeVisible();
    await waitForPixels(pictures(page, texts, prompt));
    expect(await sumShifts(page)).toEqual(NO_SHIFTS);
    await page.reload();
    await waitForPixels(pictures(page, texts, prompt));
    expect(await sumShifts(page)).toEqual(NO_SHIFTS);
  });
}

test.describe("for people who want less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing is animated while a picture is made", async ({ page, texts, language }) => {
    await page.route("**/api/ai/generate-image", () => undefined);
    await openStudio(page, language);
    await promptBox(page, texts).fill("delfin w zatoce");
    await promptBox(page, texts).press("Control+Enter");
    await expect(tilesOf(page, texts, "delfin w zatoce")).toContainText(texts.sending);
    const running = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => {
          const { duration } = effect?.getComputedTiming() ?? {};
          return playState === "running" && Number(duration) > 1;
        })
        .map((animation) =>
          animation instanceof CSSAnimation ? animation.animationName : "other",
        ),
    );
    expect(running).toEqual([]);
  });
});
