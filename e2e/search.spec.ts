import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import {
  openStudio,
  paint,
  pictures,
  promptBox,
  tiles,
  tilesOf,
  waitUntilUsable,
} from "./support/studio";
import { LANGUAGES } from "./support/texts";

const WORDS = {
  pl: {
    field: "Szukaj wśród obrazów",
    clear: "Wyczyść wyszukiwanie",
    one: "Znaleziono 1 obraz",
    nothing: (words: string) => `Żaden obraz nie pasuje do „${words}”`,
    all: "Pokaż wszystkie obrazy",
    end: "To wszystkie pasujące obrazy.",
  },
  en: {
    field: "Search your pictures",
    clear: "Clear the search",
    one: "1 picture found",
    nothing: (words: string) => `No picture matches “${words}”`,
    all: "Show all pictures",
    end: "These are all the pictures that match.",
  },
} as const;

const SMALL = { width: 256, height: 256 };
const CAT = "kot na dachu o zachodzie słońca";
const FOX = "lis w zimowym lesie";

/** How many pixels the head of the gallery and its first tile stand from the top of the page. */
async function placesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ["#gallery h2", "#gallery li"].map(
      (selector) => (document.querySelector(selector)?.getBoundingClientRect().top ?? 0) + scrollY,
    ),
  );
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("pictures are found by Polish words without marks and by English ones", async ({
      page,
      context,
      texts,
    }) => {
      const words = WORDS[language];
      await makePicture(context.request, { prompt: CAT, ...SMALL });
      await makePicture(context.request, { prompt: FOX, ...SMALL });
      await openStudio(page, language);
      const field = page.getByRole("searchbox", { name: words.field });
      await expect(tiles(page, texts)).toHaveCount(2);
      await field.pressSequentially("slonca");
      await expect(tiles(page, texts)).toHaveCount(1);
      await expect(pictures(page, texts, CAT)).toBeVisible();
      await expect(page.getByText(words.end)).toBeVisible();
      await expect(page.getByRole("status").getByText(words.one)).toBeAttached();
      await expect(field).toBeFocused();
      await expect(page).toHaveURL(/\?q=slonca$/);

      await field.fill("fox");
      await expect(pictures(page, texts, FOX)).toBeVisible();
      await expect(tiles(page, texts)).toHaveCount(1);
      await page.reload();
      await waitUntilUsable(page);
      await expect(field).toHaveValue("fox");
      await expect(tiles(page, texts)).toHaveCount(1);
      await expect(pictures(page, texts, FOX)).toBeVisible();

      await page.getByRole("button", { name: words.clear }).click();
      await expect(tiles(page, texts)).toHaveCount(2);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue("");
      await expect(page).toHaveURL(new RegExp(`/${language}$`));
    });

    test("what is not found says so and leads back", async ({ page, context, texts }) => {
      const words = WORDS[language];
      await makePicture(context.request, { prompt: CAT, ...SMALL });
      await openStudio(page, language);
      const field = page.getByRole("searchbox", { name: words.field });
      const hostile = `"wieloryb" OR <b>x</b>*`;
      await field.fill(hostile);
      await expect(page.locator("#gallery").getByText(words.nothing(hostile))).toBeVisible();
      await expect(tiles(page, texts)).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).include("#gallery").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      await page.getByRole("button", { name: words.all }).click();
      await expect(tiles(page, texts)).toHaveCount(1);
      await expect(page.locator("#gallery")).toBeFocused();
      await expect(field).toHaveValue("");
    });
  });
}

test("going back leaves the search; an open picture is closed first", async ({
  page,
  context,
  texts,
  language,
}) => {
  const words = WORDS[language];
  await makePicture(context.request, { prompt: CAT, ...SMALL });
  await makePicture(context.request, { prompt: FOX, ...SMALL });
  await openStudio(page, language);
  const field = page.getByRole("searchbox", { name: words.field });
  await field.fill("lasem");
  await expect(tiles(page, texts)).toHaveCount(0);
  await field.fill("lesie");
  await expect(tiles(page, texts)).toHaveCount(1);
  await pictures(page, texts, FOX).click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toBeVisible();
  await page.goBack();
  await expect(viewer).toBeHidden();
  await expect(field).toHaveValue("lesie");
  await expect(tiles(page, texts)).toHaveCount(1);
  await page.goBack();
  await expect(tiles(page, texts)).toHaveCount(2);
  await expect(field).toHaveValue("");
  await page.goForward();
  await expect(field).toHaveValue("lesie");
  await expect(tiles(page, texts)).toHaveCount(1);
});

test("a new picture ends the search and is seen being made", async ({
  page,
  context,
  texts,
  language,
}) => {
  await makePicture(context.request, { prompt: CAT, ...SMALL });
  await openStudio(page, language, "?q=kot");
  await expect(pictures(page, texts, CAT)).toBeVisible();
  const prompt = `sowa na gałęzi ${Date.now()}`;
  await promptBox(page, texts).fill(prompt);
  await paint(page, texts);
  await expect(tilesOf(page, texts, prompt)).toBeVisible();
  await expect(tiles(page, texts)).toHaveCount(2);
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("a picture deleted from a search is gone, and one brought back stays in its place", async ({
  page,
  context,
  texts,
  language,
}) => {
  await makePicture(context.request, { prompt: CAT, ...SMALL });
  await makePicture(context.request, { prompt: FOX, ...SMALL });
  await openStudio(page, language, "?q=kot");
  await pictures(page, texts, CAT).click();
  await page.getByRole("dialog").getByRole("button", { name: texts.remove }).click();
  await expect(tiles(page, texts)).toHaveCount(0);
  await page.getByRole("button", { name: texts.undo }).click();
  await expect(pictures(page, texts, CAT)).toBeVisible();
  await page.getByRole("button", { name: WORDS[language].clear }).click();
  await expect(tiles(page, texts)).toHaveText([new RegExp(`^${FOX}`), new RegExp(`^${CAT}`)]);
});

test("who has no picture sees no search, even with words in the address", async ({
  page,
  language,
  texts,
}) => {
  await openStudio(page, language, "?q=kot");
  await expect(page.getByText(texts.startHeading)).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1000 },
  { width: 1440, height: 900 },
]) {
  test(`at ${viewport.width} pixels the search fits and moves nothing`, async ({
    page,
    context,
    texts,
    language,
  }) => {
    const words = WORDS[language];
    await makePicture(context.request, { prompt: CAT, ...SMALL });
    await page.setViewportSize(viewport);
    await page.route(/_next\/static\/.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await openStudio(page, language);
    await expect(tiles(page, texts)).toHaveCount(1);
    const before = await placesOf(page);
    const field = page.getByRole("searchbox", { name: words.field });
    await expect(field).toBeVisible();
    expect(await placesOf(page)).toEqual(before);
    const box = await field.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(viewport.width < 640 ? 44 : 36);
    await field.fill("cat");
    await expect(page.getByText(words.end)).toBeVisible();
    expect(await placesOf(page)).toEqual(before);
    const sideways = await page.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
