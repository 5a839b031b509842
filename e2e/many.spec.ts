import type { Locator, Page } from "@playwright/test";
import { makePicture, type View } from "./support/api";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import {
  openStudio,
  PATIENCE,
  pictures,
  promptBox,
  rollSeed,
  tilesOf,
  waitForCreation,
  waitForPixels,
} from "./support/studio";
import { type Language, LANGUAGES, type Texts } from "./support/texts";

const WORDS = {
  pl: {
    prompt: "czapla nad stawem o świcie",
    count: "Ile obrazów",
    four: "4 obrazy",
    started: "Zaczynam malować 4 obrazy",
    explore: "Ziarna × modele",
    models: "Modele",
    paintChosen: "Namaluj wybrane",
    paintMissing: "Namaluj brakujące",
    exists: "gratis: już jest",
    known: "gratis: już namalowany",
    allThere: "Wszystkie obrazy już są.",
    twoThere: "2 obrazy gotowe",
    free: "bezpłatnie",
    choose: /^Wybierz: /,
    compare: /^Porównaj: /,
    open: /^Otwórz obraz: .+, ziarno /,
    sideBySide: "Obok siebie",
  },
  en: {
    prompt: "a heron by the pond at dawn",
    count: "How many",
    four: "4 pictures",
    started: "4 pictures are being painted",
    explore: "Seeds × models",
    models: "Models",
    paintChosen: "Paint the chosen",
    paintMissing: "Paint the missing",
    exists: "free: exists",
    known: "free: already drawn",
    allThere: "All pictures are there.",
    twoThere: "2 pictures ready",
    free: "free",
    choose: /^Choose: /,
    compare: /^Compare: /,
    open: /^Open picture: .+, seed /,
    sideBySide: "Side by side",
  },
} as const;

/** How many neurons the text names. */
async function neuronsIn(text: Locator): Promise<number> {
  const digits = /(\d[\d\s.,\u00a0]*) neuron/.exec(await text.innerText())?.[1] ?? "";
  return Number(digits.replace(/\D/g, ""));
}

function countTile(page: Page, language: Language, count: number): Locator {
  const group = page.getByRole("group", { name: WORDS[language].count });
  return group.getByRole("radio", { name: new RegExp(`^${count} `) });
}

async function openExplorer(page: Page, texts: Texts, language: Language, prompt: string) {
  await pictures(page, texts, prompt).first().click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const { explore } = WORDS[language];
  await viewer.getByRole("button", { name: explore }).click();
  const explorer = page.getByRole("dialog", { name: explore });
  await expect(explorer).toBeVisible();
  return explorer;
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("four pictures are four tiles at once, each with a seed of its own", async ({
      page,
      texts,
    }) => {
      await openStudio(page, language);
      await promptBox(page, texts).fill(words.prompt);
      const seed = await rollSeed(page, texts);
      const single = await neuronsIn(page.locator("#estimate"));
      await countTile(page, language, 1).focus();
      for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
      await expect(countTile(page, language, 4)).toBeChecked();
      const estimate = page.locator("#estimate");
      await expect(estimate).toContainText(words.four);
      expect(Math.abs((await neuronsIn(estimate)) - 4 * single)).toBeLessThanOrEqual(3);
      expect(await findViolations(page)).toEqual([]);

      const answered = waitForCreation(page);
      await promptBox(page, texts).press("Control+Enter");
      await expect(tilesOf(page, texts, words.prompt)).toHaveCount(4);
      await expect(page.getByRole("status").filter({ hasText: words.started })).toBeAttached();
      const { items }: { items: { generation: View }[] } = await (await answered).json();
      expect(items.map(({ generation }) => generation.recipe.seed)).toEqual(
        [0, 1, 2, 3].map((step) => (seed + step) % 2 ** 31),
      );
      const made = pictures(page, texts, words.prompt);
      await expect(made).toHaveCount(4, { timeout: PATIENCE });
      await waitForPixels(made.last());

      // The draft keeps the number, and the gallery its order.
      const ids = () => made.evaluateAll((all) => all.map((one) => one.getAttribute("data-tile")));
      const before = await ids();
      await page.reload();
      await expect(countTile(page, language, 4)).toBeChecked();
      await expect(made).toHaveCount(4);
      expect(await ids()).toEqual(before);

      // A model without seeds would draw the same four times.
      await page.getByRole("combobox", { name: texts.model, exact: true }).selectOption("schnell");
      await expect(countTile(page, language, 1)).toBeChecked();
      await expect(countTile(page, language, 4)).toBeDisabled();
    });

    test("one picture's failure is its own tile's", async ({ page, texts, expected }) => {
      expected.push(/429/);
      await openStudio(page, language);
      await page.route("**/api/ai/generate-image", async (route) => {
        const answer = await route.fetch();
        const { items } = await answer.json();
        const error = { code: "backend_busy", message: "Busy.", requestId: "r" };
        await route.fulfill({ response: answer, json: { items: [items[0], { error }] } });
      });
      await promptBox(page, texts).fill(words.prompt);
      await rollSeed(page, texts);
      await countTile(page, language, 2).check();
      await promptBox(page, texts).press("Control+Enter");
      const tiles = tilesOf(page, texts, words.prompt);
      await expect(tiles).toHaveCount(2);
      await expect(tiles.filter({ hasText: texts.failed })).toHaveCount(1);
      await waitForPixels(pictures(page, texts, words.prompt));

      // Trying again makes that one picture.
      await page.unroute("**/api/ai/generate-image");
      const answered = waitForCreation(page);
      await tiles.getByRole("button", { name: texts.retry }).click();
      expect((await answered).request().postDataJSON()).not.toHaveProperty("n");
      await expect(pictures(page, texts, words.prompt)).toHaveCount(2, { timeout: PATIENCE });
    });

    test("a table of seeds and models is painted, opened and compared with the keyboard", async ({
      page,
      context,
      texts,
    }) => {
      const { prompt } = words;
      const first = await makePicture(context.request, { prompt, width: 512, height: 512 });
      await openStudio(page, language);
      const explorer = await openExplorer(page, texts, language, prompt);
      const table = explorer.getByRole("table");
      await expect(table.getByRole("columnheader")).toHaveCount(5);
      await expect(table.getByRole("rowheader")).toHaveText(["FLUX.2 klein"]);
      await expect(table.getByText(words.exists)).toHaveCount(1);
      await expect(table.getByRole("checkbox", { name: words.choose })).toHaveCount(3);
      expect(await findViolations(page)).toEqual([]);

      // One chosen cell.
      const sum = explorer.locator("#explorer-price");
      const all = await neuronsIn(sum);
      await table.getByRole("checkbox", { name: words.choose }).first().focus();
      await page.keyboard.press("Space");
      expect(Math.abs((await neuronsIn(sum)) * 3 - all)).toBeLessThanOrEqual(3);
      await explorer.getByRole("button", { name: words.paintChosen }).focus();
      await page.keyboard.press("Enter");
      await expect(table.getByText(words.exists)).toHaveCount(2, { timeout: PATIENCE });
      await expect(explorer.getByRole("status")).toHaveText(words.twoThere);

      // Two side by side.
      const pins = table.getByRole("button", { name: words.compare });
      for (const pin of await pins.all()) {
        await pin.focus();
        await page.keyboard.press("Enter");
        await expect(pin).toHaveAttribute("aria-pressed", "true");
      }
      const side = explorer.getByRole("region", { name: words.sideBySide });
      await expect(side.getByRole("img")).toHaveCount(2);

      // Another model's row, then everything that is missing.
      const models = explorer.getByRole("group", { name: words.models });
      await models.getByRole("checkbox", { name: "DreamShaper" }).check();
      await expect(table.getByRole("rowheader")).toHaveCount(2);
      await explorer.getByRole("button", { name: words.paintMissing }).click();
      await expect(table.getByText(words.exists)).toHaveCount(8, { timeout: PATIENCE });
      await expect(sum).toHaveText(words.allThere);
      expect(await findViolations(page)).toEqual([]);

      // Escape leads back to the button; a cell leads to its picture.
      await page.keyboard.press("Escape");
      await expect(explorer).toBeHidden();
      const viewer = page.getByRole("dialog", { name: texts.viewer });
      await expect(viewer.getByRole("button", { name: words.explore })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(table.getByText(words.exists)).toHaveCount(8);
      await table.getByRole("button", { name: words.open }).last().click();
      await expect(explorer).toBeHidden();
      await expect(viewer).toContainText("DreamShaper");
      await expect(viewer).toContainText(String(((first.recipe.seed ?? 0) + 3) % 2 ** 31));
    });

    test("a picture that somebody else has drawn is free in the table too", async ({
      page,
      context,
      texts,
      playwright,
      baseURL,
    }) => {
      const prompt = `${words.prompt} 2`;
      const size = { width: 512, height: 512 };
      const mine = await makePicture(context.request, { prompt, ...size });
      const stranger = await playwright.request.newContext({
        ...(baseURL !== undefined && { baseURL }),
      });
      await makePicture(stranger, { prompt, ...size, seed: (mine.recipe.seed ?? 0) + 1 });
      await stranger.dispose();
      await openStudio(page, language);
      const explorer = await openExplorer(page, texts, language, prompt);
      const table = explorer.getByRole("table");
      await expect(table.getByText(words.known)).toHaveCount(1);
      const sum = explorer.locator("#explorer-price");
      const two = await neuronsIn(sum);
      await table.getByRole("checkbox", { name: words.choose }).first().check();
      await expect(sum).toContainText(words.free);
      await table.getByRole("checkbox", { name: words.choose }).last().check();
      expect(Math.abs((await neuronsIn(sum)) * 2 - two)).toBeLessThanOrEqual(2);
    });

    test("on a phone the table scrolls by itself", async ({ page, context, texts }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await makePicture(context.request, { prompt: words.prompt, width: 512, height: 512 });
      await openStudio(page, language);
      const explorer = await openExplorer(page, texts, language, words.prompt);
      const region = explorer.getByRole("region", { name: words.explore });
      const overflow = (element: HTMLElement) => element.scrollWidth - element.clientWidth;
      expect(await region.evaluate(overflow)).toBeGreaterThan(100);
      expect(await explorer.evaluate(overflow)).toBeLessThanOrEqual(0);
      await region.focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
      expect(await findViolations(page)).toEqual([]);
    });
  });
}
