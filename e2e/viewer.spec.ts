import type { APIRequestContext } from "@playwright/test";
import { makePicture, type View } from "./support/api";
import { expect, test } from "./support/journey";
import { openStudio, pictures, waitUntilUsable } from "./support/studio";

/** Three pictures, oldest first; the gallery shows them the other way round. */
async function makeThree(request: APIRequestContext): Promise<[View, View, View]> {
  const size = { width: 384, height: 384 };
  return [
    await makePicture(request, { prompt: "niedźwiedź w górach", ...size }),
    await makePicture(request, { prompt: "jeleń we mgle", ...size }),
    await makePicture(request, { prompt: "żuraw nad stawem", ...size }),
  ];
}

test("a click opens the picture in its own history entry, and back closes it", async ({
  page,
  context,
  texts,
  language,
}) => {
  const [, deer] = await makeThree(context.request);
  await openStudio(page, language);
  const tile = pictures(page, texts, deer.recipe.prompt);
  await tile.click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toBeVisible();
  await expect(page).toHaveURL(`/${language}?i=${deer.id}`);
  await expect(viewer.getByRole("heading", { level: 2 })).toHaveText(deer.recipe.prompt);
  await expect(viewer).toContainText("2 z 3");
  await page.goBack();
  await expect(viewer).toBeHidden();
  await expect(page).toHaveURL(`/${language}`);
  await expect(tile).toBeFocused();
  await page.goForward();
  await expect(viewer).toBeVisible();
});

test("Enter opens, arrows leaf, Escape closes and the focus is on the picture seen last", async ({
  page,
  context,
  texts,
  language,
}) => {
  const [bear, deer, crane] = await makeThree(context.request);
  await openStudio(page, language);
  await pictures(page, texts, crane.recipe.prompt).focus();
  await page.keyboard.press("Enter");
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const heading = viewer.getByRole("heading", { level: 2 });
  await expect(heading).toHaveText(crane.recipe.prompt);
  const entries = await page.evaluate(() => history.length);
  for (const { id, recipe } of [deer, bear]) {
    await page.keyboard.press("ArrowRight");
    await expect(heading).toHaveText(recipe.prompt);
    await expect(page).toHaveURL(new RegExp(`i=${id}$`));
  }
  await page.keyboard.press("ArrowRight");
  await expect(heading).toHaveText(bear.recipe.prompt);
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(deer.recipe.prompt);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(page).toHaveURL(`/${language}`);
  await expect(pictures(page, texts, deer.recipe.prompt)).toBeFocused();
});

test("the viewer shows the whole picture, its words' way and its facts", async ({
  page,
  context,
  texts,
  language,
}) => {
  const made = await makePicture(context.request, {
    prompt: "kot śpi na książce",
    model: "sd-xl",
    width: 512,
    height: 768,
    steps: 9,
    seed: 4711,
  });
  await openStudio(page, language, `?i=${made.id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const facts = viewer.getByRole("region", { name: texts.facts });
  for (const fact of ["Stable Diffusion XL", "512 × 768", "4711", "Kroki9", "PNG, "]) {
    await expect(facts).toContainText(fact);
  }
  await expect(viewer.getByRole("region", { name: texts.chain })).toContainText("cat");
  const image = viewer.getByRole("img", { name: made.recipe.prompt }).first();
  await expect(image).toBeVisible();
  const box = await image.boundingBox();
  const area = await viewer.boundingBox();
  expect(box === null || area === null).toBe(false);
  if (box === null || area === null) return;
  expect(box.width / box.height).toBeCloseTo(512 / 768, 1);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(area.height + 1);
});

test("the address of an open picture leads back to it, closing stays on the page", async ({
  page,
  context,
  texts,
  language,
}) => {
  const [, deer] = await makeThree(context.request);
  await openStudio(page, language, `?i=${deer.id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer.getByRole("heading", { level: 2 })).toHaveText(deer.recipe.prompt);
  await viewer.getByRole("button", { name: texts.close }).click();
  await expect(viewer).toBeHidden();
  await expect(page).toHaveURL(`/${language}`);
  await expect(pictures(page, texts, deer.recipe.prompt)).toBeFocused();
});

test("the address of a picture that is not one's own shows nothing of it", async ({
  page,
  context,
  browser,
  baseURL,
  texts,
  language,
  expected,
}) => {
  expected.push(/status of 404/);
  await makePicture(context.request, { prompt: "kogut na płocie", width: 256, height: 256 });
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const theirs = await makePicture(other.request, {
    prompt: "srebrny smok",
    width: 384,
    height: 384,
  });
  await other.close();
  await openStudio(page, language, `?i=${theirs.id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toContainText(texts.gone);
  await expect(page.getByText("srebrny smok")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await waitUntilUsable(page);
});

test("behind the open viewer nothing can be reached, and its buttons leaf too", async ({
  page,
  context,
  texts,
  language,
}) => {
  const [, deer, crane] = await makeThree(context.request);
  await openStudio(page, language, `?i=${crane.id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toBeVisible();
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () =>
        document.activeElement?.closest("main") !== null &&
        !document.activeElement?.closest("dialog"),
    );
    expect(outside).toBe(false);
  }
  await viewer.getByRole("button", { name: texts.next }).click();
  await expect(viewer.getByRole("heading", { level: 2 })).toHaveText(deer.recipe.prompt);
});
