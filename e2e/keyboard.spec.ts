import type { Locator, Page } from "@playwright/test";
import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import { openStudio, pictures, promptBox, tiles, waitForPixels } from "./support/studio";

/** Presses Tab until the element has the focus, as a person does who looks for it. */
async function tabTo(page: Page, target: Locator, atMost = 40): Promise<void> {
  for (let press = 0; press < atMost; press += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** What marks the focus: an outline of the element, or of the label around it. */
async function hasVisibleFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const active = document.activeElement;
    // The words stand on the page itself: the caret and the lit horizon below them mark the focus.
    if (active instanceof HTMLTextAreaElement) {
      const horizon = active.nextElementSibling;
      return horizon !== null && getComputedStyle(horizon, "::after").opacity !== "0";
    }
    const marked = [active, active?.closest("label")];
    return marked.some((element) => {
      if (!(element instanceof HTMLElement)) return false;
      const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(element);
      const solid = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
      return solid || (element.matches("a[href^='#']") && backgroundColor !== "rgba(0, 0, 0, 0)");
    });
  });
}

test("from the page's top to a picture without a pointer", async ({ page, texts, language }) => {
  const prompt = "latarnia morska na wyspie nocą";
  await openStudio(page, language);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: texts.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, promptBox(page, texts), 4);
  await page.keyboard.type(prompt);
  const model = page.getByRole("combobox", { name: texts.model });
  await tabTo(page, model);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(model).toHaveValue("sd-xl");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /4:5/ })).toBeChecked();
  const dice = page.getByRole("button", { name: texts.rollSeed });
  await tabTo(page, dice);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("textbox", { name: texts.seedValue })).toBeFocused();
  await page.keyboard.press("Enter");
  const picture = pictures(page, texts, prompt);
  await waitForPixels(picture);
  await tabTo(page, picture);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: texts.viewer })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(picture).toBeFocused();
});

test("whatever the Tab key reaches shows that it has the focus", async ({
  page,
  context,
  texts,
  language,
}) => {
  await makePicture(context.request, { prompt: "sowa w dziupli", width: 384, height: 384 });
  await openStudio(page, language);
  await expect(tiles(page, texts)).toHaveCount(1);
  const unmarked: string[] = [];
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const active = document.activeElement;
      return active === document.body ? null : (active?.outerHTML.slice(0, 120) ?? null);
    });
    if (name === null) break;
    await page.waitForTimeout(50);
    if (!(await hasVisibleFocus(page))) unmarked.push(name);
  }
  expect(unmarked).toEqual([]);
});

test("the second skip link leads past the form to the pictures", async ({
  page,
  context,
  texts,
  language,
}) => {
  const prompt = "jeż pod liściem";
  await makePicture(context.request, { prompt, width: 384, height: 384 });
  await openStudio(page, language);
  await expect(page.getByRole("searchbox")).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: texts.skipToGallery }), 8);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(pictures(page, texts, prompt)).toBeFocused();
});

test("arrows move between the pictures, Tab reaches only one of them", async ({
  page,
  context,
  texts,
  language,
}) => {
  const prompts = ["rower", "most", "pociąg", "łódka", "balon"];
  for (const prompt of prompts) {
    await makePicture(context.request, { prompt, width: 512, height: 384 });
  }
  await page.setViewportSize({ width: 900, height: 800 });
  await openStudio(page, language);
  const [balloon, boat, , bridge, bicycle] = prompts
    .toReversed()
    .map((prompt) => pictures(page, texts, prompt));
  if (!balloon || !boat || !bridge || !bicycle) throw new Error("Five pictures were made.");
  await balloon.focus();
  await page.keyboard.press("ArrowRight");
  await expect(boat).toBeFocused();
  await page.keyboard.press("End");
  await expect(bicycle).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(bridge).toBeFocused();
  await page.keyboard.press("Home");
  await expect(balloon).toBeFocused();
  // The next row's picture under this one, and back up to where it started.
  await page.keyboard.press("ArrowDown");
  await expect(balloon).not.toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(balloon).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(boat).toBeFocused();
});
