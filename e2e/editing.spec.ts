import type { Page } from "@playwright/test";
import { makePicture } from "./support/api";
import { findViolations } from "./support/axe";
import {
  chooseFile,
  chooseSource,
  selectedPercent,
  sourcePanel,
  sourceStatus,
  WORDS,
} from "./support/editing";
import { expect, test } from "./support/journey";
import {
  openStudio,
  paint,
  pictures,
  promptBox,
  waitForPixels,
  waitUntilUsable,
} from "./support/studio";
import { type Language, LANGUAGES } from "./support/texts";

for (const language of LANGUAGES) {
  const words = WORDS[language];
  test.describe(`in ${language}`, () => {
    test.use({ language, colorScheme: language === "pl" ? "dark" : "light" });

    test("a picture is brought, partly marked with the mouse, painted over and compared", async ({
      page,
      texts,
    }) => {
      const prompt = "a hot-air balloon above the hills";
      await openStudio(page, language);
      await chooseSource(page, language);
      const panel = sourcePanel(page, language);
      expect(await findViolations(page)).toEqual([]);

      const dialog = await openMask(page, language);
      await expect.poll(() => selectedPercent(dialog, language)).toBe(0);
      const surface = dialog.getByRole("application", { name: words.surface });
      await drag(page, await boxOf(surface), [0.6, 0.3], [0.9, 0.7]);
      await expect.poll(() => selectedPercent(dialog, language)).toBeGreaterThan(2);
      const marked = await selectedPercent(dialog, language);
      expect(await findViolations(page)).toEqual([]);
      await dialog.getByRole("button", { name: words.invert }).click();
      await expect.poll(() => selectedPercent(dialog, language)).toBe(100 - marked);
      await dialog.getByRole("button", { name: words.undo }).click();
      await expect.poll(() => selectedPercent(dialog, language)).toBe(marked);
      await dialog.getByRole("button", { name: words.erase }).click();
      await drag(page, await boxOf(surface), [0.6, 0.3], [0.9, 0.7]);
      await expect.poll(() => selectedPercent(dialog, language)).toBeLessThan(marked);
      await dialog.getByRole("button", { name: words.undo }).click();
      await dialog.getByRole("button", { name: words.save, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(sourceStatus(page, language)).toHaveText(words.share);
      await expect(page.getByText(words.modelChanged)).toBeVisible();

      const options = await page
        .getByRole("combobox", { name: texts.model })
        .locator("option")
        .all();
      const offered = await Promise.all(options.map((option) => option.getAttribute("value")));
      expect(offered).toEqual(["sd-xl", "sd-xl-lightning", "dreamshaper", "sd-inpainting"]);
      await panel.getByRole("slider", { name: words.strength }).fill("0.9");
      await promptBox(page, texts).fill(prompt);
      const { recipe } = await paint(page, texts);
      expect(recipe).toMatchObject({ model: "sd-xl", width: 480, height: 320, strength: 0.9 });
      expect(recipe).toHaveProperty("source");
      expect(recipe).toHaveProperty("mask");

      const picture = pictures(page, texts, prompt);
      await waitForPixels(picture);
      await picture.click();
      const viewer = page.getByRole("dialog", { name: texts.viewer });
      await viewer.getByRole("button", { name: words.compare }).click();
      await expect(viewer.getByRole("img", { name: words.before })).toBeVisible();
      const slider = viewer.getByRole("slider", { name: words.slider });
      await slider.focus();
      await slider.press("ArrowRight");
      await expect(slider).toHaveAttribute("aria-valuetext", words.value);
      await expect(viewer.getByRole("heading", { level: 2 })).toHaveText(prompt);
      expect(await findViolations(page)).toEqual([]);
    });

    test("by the keyboard alone a part is marked and heard", async ({ page }) => {
      await openStudio(page, language);
      await chooseSource(page, language);
      const dialog = await openMask(page, language);
      const surface = dialog.getByRole("application", { name: words.surface });
      const spoken = dialog.getByRole("status");
      await surface.focus();
      await surface.press("ArrowRight");
      await expect(spoken).toHaveText(words.position);
      await surface.press(" ");
      await expect(spoken).toHaveText(words.selected);
      await expect.poll(() => selectedPercent(dialog, language)).toBeGreaterThan(0);
      const dot = await selectedPercent(dialog, language);
      await surface.press("+");
      await expect(spoken).toHaveText(words.brush);
      await surface.press("Shift+ArrowRight");
      await surface.press("Enter");
      await expect.poll(() => selectedPercent(dialog, language)).toBeGreaterThan(dot);
      await surface.press("Escape");
      await expect(dialog).toBeHidden();
      // Nothing was saved, and the focus is where it came from.
      const panel = sourcePanel(page, language);
      await expect(sourceStatus(page, language)).toHaveText(words.whole);
      await expect(panel.getByRole("button", { name: words.mark })).toBeFocused();
      await panel.getByRole("button", { name: words.remove }).click();
      await expect(panel).toBeHidden();
    });
  });
}

test("a finished picture is used as the source, and its shape is kept", async ({
  page,
  context,
  texts,
  language,
}) => {
  const size = { width: 512, height: 384 };
  const made = await makePicture(context.request, { prompt: "latarnia na skale", ...size });
  await openStudio(page, language);
  await pictures(page, texts, made.recipe.prompt).click();
  await page.getByRole("button", { name: WORDS[language].use }).click();
  await expect(sourcePanel(page, language)).toBeVisible();
  await expect(promptBox(page, texts)).toBeFocused();
  await promptBox(page, texts).fill("a lighthouse in snow");
  const view = await paint(page, texts);
  expect(view.recipe).toMatchObject({ model: "flux-klein", ...size });
  expect(view.recipe).toHaveProperty("source");

  // What was changed can be changed further, with the same source.
  await waitForPixels(pictures(page, texts, "a lighthouse in snow"));
  await page.reload();
  await waitUntilUsable(page);
  await expect(sourcePanel(page, language)).toBeHidden();
  await pictures(page, texts, "a lighthouse in snow").click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await viewer.getByRole("button", { name: texts.remix }).click();
  await expect(sourcePanel(page, language)).toBeVisible();
});

test("what is no picture is refused in words, dropped or chosen", async ({ page, language }) => {
  const words = WORDS[language];
  await openStudio(page, language);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await chooseFile(page, language, {
    name: "picture.png",
    mimeType: "image/png",
    buffer: Buffer.from(svg),
  });
  await expect(page.getByText(words.wrongType)).toBeVisible();
  await expect(sourcePanel(page, language)).toBeHidden();

  const drop = await page.evaluateHandle(async () => {
    const canvas = new OffscreenCanvas(300, 300);
    canvas.getContext("2d")?.fillRect(0, 0, 100, 100);
    const transfer = new DataTransfer();
    transfer.items.add(new File([await canvas.convertToBlob()], "a.png", { type: "image/png" }));
    return transfer;
  });
  await page.locator("form").first().dispatchEvent("drop", { dataTransfer: drop });
  await expect(sourceStatus(page, language)).toHaveText(words.whole);
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test("a finger marks a part, and nothing sticks out", async ({ page, language }) => {
    const words = WORDS[language];
    await openStudio(page, language);
    await chooseSource(page, language, { width: 300, height: 500 });
    await expectNoOverflow(page);
    const dialog = await openMask(page, language);
    const box = await boxOf(dialog.getByRole("application", { name: words.surface }));
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => selectedPercent(dialog, language)).toBeGreaterThan(0);
    const save = dialog.getByRole("button", { name: words.save, exact: true });
    await expect(save).toBeInViewport({ ratio: 1 });
    expect(await findViolations(page)).toEqual([]);
    await save.tap();
    await expect(sourceStatus(page, language)).toHaveText(words.share);
    await expectNoOverflow(page);
  });
});

async function openMask(page: Page, language: Language) {
  await sourcePanel(page, language).getByRole("button", { name: WORDS[language].mark }).click();
  const dialog = page.getByRole("dialog", { name: WORDS[language].dialog });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function boxOf(element: ReturnType<Page["locator"]>) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("It is not shown.");
  return box;
}

type Share = readonly [number, number];

/** Moves the pressed mouse between two places of a box, given as shares of its sides. */
async function drag(page: Page, box: Awaited<ReturnType<typeof boxOf>>, from: Share, to: Share) {
  await page.mouse.move(box.x + box.width * from[0], box.y + box.height * from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to[0], box.y + box.height * to[1], { steps: 8 });
  await page.mouse.up();
}

async function expectNoOverflow(page: Page) {
  const surplus = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(surplus).toBeLessThanOrEqual(0);
}
