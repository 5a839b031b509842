import { askForPicture, finishPicture } from "./support/api";
import { expect, test } from "./support/journey";
import { openStudio, tiles } from "./support/studio";

/** The server writes the newest 30 into the page. */
const FIRST = 30;
const MADE = 33;

test("older pictures come as one scrolls, in order and each once", async ({
  page,
  context,
  texts,
  language,
}) => {
  const words = Array.from({ length: MADE }, (_, index) => `a red balloon number ${index + 1}`);
  const ids: string[] = [];
  for (const prompt of words) {
    ids.push((await askForPicture(context.request, { prompt, width: 256, height: 256 })).id);
  }
  for (const id of ids) await finishPicture(context.request, id);
  // Narrow, so that the first page is far taller than the window.
  await page.setViewportSize({ width: 390, height: 700 });
  await openStudio(page, language);
  await expect(tiles(page, texts)).toHaveCount(FIRST);
  await tiles(page, texts).last().scrollIntoViewIfNeeded();
  await expect(tiles(page, texts)).toHaveCount(MADE);
  await expect(tiles(page, texts)).toHaveText(
    words.toReversed().map((prompt) => new RegExp(`^${prompt}`)),
  );
  await expect(page.getByText(texts.galleryEnd)).toBeVisible();
});
