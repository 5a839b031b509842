import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import {
  openStudio,
  pictures,
  promptBox,
  tilesOf,
  waitForCreation,
  waitForPixels,
} from "./support/studio";

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

test("with a finger, words become a picture and everything can be done with it", async ({
  page,
  texts,
  language,
}) => {
  const prompt = "bocian nad łąką";
  await openStudio(page, language);
  await expect(page.getByText(texts.shortcut)).toBeHidden();
  const model = page.getByRole("combobox", { name: texts.model });
  await expect(model).toBeHidden();
  await page.getByRole("button", { name: texts.settings, exact: true }).tap();
  await model.selectOption("sd-xl");
  await page.getByRole("group", { name: texts.ratios }).getByRole("radio").nth(4).tap();
  await page.getByRole("button", { name: texts.rollSeed }).tap();
  await promptBox(page, texts).fill(prompt);
  const answered = waitForCreation(page);
  await page.getByRole("button", { name: texts.paint, exact: true }).tap();
  const { recipe } = await (await answered).json();
  expect(recipe.height).toBeGreaterThan(recipe.width);

  const picture = pictures(page, texts, prompt);
  await waitForPixels(picture);
  await expect(tilesOf(page, texts, prompt).getByRole("button")).toHaveCount(1);
  await picture.tap();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  for (const name of [texts.variant, texts.remix, texts.copyPrompt, texts.useSeed, texts.remove]) {
    await expect(viewer.getByRole("button", { name, exact: true })).toBeVisible();
  }
  await expect(viewer.getByRole("link", { name: texts.download })).toBeVisible();
  await viewer.getByRole("button", { name: texts.close }).tap();
  await expect(viewer).toBeHidden();
});

test("a swipe leads to the next picture", async ({ page, context, texts, language }) => {
  const size = { width: 384, height: 384 };
  await makePicture(context.request, { prompt: "wróbel na płocie", ...size });
  const newest = await makePicture(context.request, { prompt: "sikorka na płocie", ...size });
  await openStudio(page, language, `?i=${newest.id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const heading = viewer.getByRole("heading", { level: 2 });
  await expect(heading).toHaveText("sikorka na płocie");
  await expect(viewer.getByRole("img", { name: "sikorka na płocie" }).first()).toBeVisible();
  const session = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y: 260 }],
    });
  await touch("touchStart", 330);
  for (let x = 310; x >= 60; x -= 25) await touch("touchMove", x);
  await touch("touchEnd", 60);
  await expect(heading).toHaveText("wróbel na płocie");
});
