import type { Locator, Page } from "@playwright/test";
import { listIds, makePicture, type View, type Wish } from "./support/api";
import { expect, test } from "./support/journey";
import { openStudio, pictures, promptBox, tiles, tilesOf, waitForCreation } from "./support/studio";
import type { Texts } from "./support/texts";

/** Small pictures are drawn faster; what can be done with them is the same. */
const SMALL = { width: 512, height: 512 };

/** Points at a picture's tile, where its nearest actions then show. */
async function pointAt(page: Page, texts: Texts, prompt: string): Promise<Locator> {
  const tile = tilesOf(page, texts, prompt);
  await pictures(page, texts, prompt).hover();
  return tile;
}

/** Opens a picture in the viewer, where all actions are. */
async function openViewer(page: Page, texts: Texts, prompt: string): Promise<Locator> {
  await pictures(page, texts, prompt).click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toBeVisible();
  return viewer;
}

test("a deletion can be undone, and the picture is where it was", async ({
  page,
  context,
  texts,
  language,
}) => {
  const wishes: Wish[] = ["koń na łące", "sowa na gałęzi", "łódź na jeziorze"].map((prompt) => ({
    prompt,
    ...SMALL,
  }));
  for (const wish of wishes) await makePicture(context.request, wish);
  await openStudio(page, language);
  const before = wishes.map(({ prompt }) => new RegExp(`^${prompt}`)).toReversed();
  await expect(tiles(page, texts)).toHaveText(before);
  const tile = await pointAt(page, texts, "sowa na gałęzi");
  await tile.getByRole("button", { name: texts.remove }).click();
  await expect(tile).toHaveCount(0);
  await expect(page.getByText(texts.removed)).toBeVisible();
  await page.getByRole("button", { name: texts.undo }).click();
  await expect(tiles(page, texts)).toHaveText(before);
  // Longer than the offer lasts: nothing may be deleted behind one's back.
  await page.waitForTimeout(7000);
  await page.reload();
  await expect(tiles(page, texts)).toHaveCount(3);
  expect(await listIds(context.request)).toHaveLength(3);
});

test("a deletion that is not undone is carried out, at the latest when the page goes", async ({
  page,
  context,
  texts,
  language,
}) => {
  const [fox, cat]: [View, View] = [
    await makePicture(context.request, { prompt: "lis w śniegu", ...SMALL }),
    await makePicture(context.request, { prompt: "kot w śniegu", ...SMALL }),
  ];
  await openStudio(page, language);
  const waited = await pointAt(page, texts, "lis w śniegu");
  const deleted = page.waitForResponse((response) => response.request().method() === "DELETE");
  await waited.getByRole("button", { name: texts.remove }).click();
  await page.mouse.move(0, 0);
  expect((await deleted).status()).toBe(204);
  expect(await listIds(context.request)).toEqual([cat.id]);

  const left = await pointAt(page, texts, "kot w śniegu");
  await left.getByRole("button", { name: texts.remove }).click();
  await expect(left).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(texts.startHeading)).toBeVisible();
  await expect.poll(() => listIds(context.request)).toEqual([]);
  for (const { image } of [fox, cat]) {
    const answer = await context.request.get(`/api/images/${image === null ? "" : fox.id}`);
    expect(answer.status()).toBe(404);
  }
});

test("the downloaded file has a name made of the words", async ({
  page,
  context,
  texts,
  language,
}) => {
  const prompt = "Żółta łódź i źrebię, świt!";
  await makePicture(context.request, { prompt, ...SMALL });
  await openStudio(page, language);
  const tile = await pointAt(page, texts, prompt);
  const [quick] = await Promise.all([
    page.waitForEvent("download"),
    tile.getByRole("link", { name: texts.download }).click(),
  ]);
  expect(quick.suggestedFilename()).toBe("zorza-zolta-lodz-i-zrebie-swit.jpg");
  const viewer = await openViewer(page, texts, prompt);
  const [full] = await Promise.all([
    page.waitForEvent("download"),
    viewer.getByRole("link", { name: texts.download }).click(),
  ]);
  expect(full.suggestedFilename()).toBe("zorza-zolta-lodz-i-zrebie-swit.jpg");
  const chunks: Buffer[] = [];
  for await (const chunk of await full.createReadStream()) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(bytes.length).toBeGreaterThan(2000);
});

test("the words can be copied", async ({ page, context, texts, language }) => {
  const prompt = "wilk pod księżycem";
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await makePicture(context.request, { prompt, ...SMALL });
  await openStudio(page, language);
  const viewer = await openViewer(page, texts, prompt);
  await viewer.getByRole("button", { name: texts.copyPrompt }).click();
  await expect(page.getByText(texts.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(prompt);
});

test("a remix fills in everything but the seed", async ({ page, context, texts, language }) => {
  const prompt = "zamek nad rzeką";
  const made = await makePicture(context.request, {
    prompt,
    model: "sd-xl",
    width: 768,
    height: 512,
    steps: 7,
    seed: 1234,
  });
  await openStudio(page, language);
  const tile = await pointAt(page, texts, prompt);
  await tile.getByRole("button", { name: texts.remix }).click();
  await expect(promptBox(page, texts)).toHaveValue(prompt);
  await expect(promptBox(page, texts)).toBeFocused();
  await expect(page.getByRole("combobox", { name: texts.model })).toHaveValue("sd-xl");
  await expect(page.getByRole("radio", { name: /3:2/ })).toBeChecked();
  await expect(page.getByRole("textbox", { name: texts.seedValue })).toHaveCount(0);
  const asked = page.waitForRequest("**/api/ai/generate-image");
  const answered = waitForCreation(page);
  await promptBox(page, texts).press("Control+Enter");
  expect((await asked).postDataJSON()).toMatchObject({ prompt, model: "sd-xl", steps: 7 });
  const { recipe } = await (await answered).json();
  expect(recipe.seed).not.toBe(made.recipe.seed);
});

test("a picture's seed can be used for other words", async ({ page, context, texts, language }) => {
  const prompt = "drzewo na wzgórzu";
  await makePicture(context.request, { prompt, seed: 987_654, ...SMALL });
  await openStudio(page, language);
  const viewer = await openViewer(page, texts, prompt);
  await viewer.getByRole("button", { name: texts.useSeed }).click();
  await viewer.getByRole("button", { name: texts.close }).click();
  await expect(viewer).toBeHidden();
  await expect(page.getByRole("textbox", { name: texts.seedValue })).toHaveValue("987654");
  await expect(promptBox(page, texts)).toHaveValue("");
});

test("deleting in the viewer closes it and offers to undo", async ({
  page,
  context,
  texts,
  language,
}) => {
  const prompt = "ptak nad morzem";
  await makePicture(context.request, { prompt, ...SMALL });
  await openStudio(page, language);
  const viewer = await openViewer(page, texts, prompt);
  await viewer.getByRole("button", { name: texts.remove }).click();
  await expect(viewer).toBeHidden();
  await expect(tilesOf(page, texts, prompt)).toHaveCount(0);
  await expect(page.getByText(texts.removed)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(pictures(page, texts, prompt)).toBeVisible();
});
