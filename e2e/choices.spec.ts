import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import { openStudio, paint, pictures, promptBox, tilesOf, waitForPixels } from "./support/studio";
import { LANGUAGES } from "./support/texts";

const RATIO_COUNT = 9;

const EXPLANATIONS = {
  pl: "FLUX.1 schnell maluje tylko w rozmiarze 1024 × 1024.",
  en: "FLUX.1 schnell paints 1024 × 1024 only.",
} as const;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a model that draws squares only switches the other shapes off and says so", async ({
      page,
      texts,
    }) => {
      await openStudio(page, language);
      const shapes = page.getByRole("group", { name: texts.ratios });
      const radios = shapes.getByRole("radio");
      await expect(radios).toHaveCount(RATIO_COUNT);
      await radios.nth(7).check();
      await page.getByRole("combobox", { name: texts.model }).selectOption("schnell");
      for (let index = 1; index < RATIO_COUNT; index += 1) {
        await expect(radios.nth(index)).toBeDisabled();
      }
      await expect(radios.first()).toBeChecked();
      await expect(shapes).toHaveAccessibleDescription(EXPLANATIONS[language]);
      await expect(page.getByText(EXPLANATIONS[language])).toBeVisible();
      await expect(page.getByRole("button", { name: texts.rollSeed })).toBeDisabled();
      // The shape that was wanted comes back with a model that can draw it.
      await page.getByRole("combobox", { name: texts.model }).selectOption("flux-klein");
      await expect(radios.nth(7)).toBeChecked();
    });
  });
}

test("what could not be honoured is said on the tile and in the viewer", async ({
  page,
  context,
  texts,
  language,
}) => {
  const prompt = "rower oparty o mur";
  const { warnings } = await makePicture(context.request, {
    prompt,
    model: "schnell",
    width: 768,
    height: 512,
  });
  expect(warnings.length).toBeGreaterThan(0);
  await openStudio(page, language);
  await expect(tilesOf(page, texts, prompt)).toContainText(/\d uwag/);
  await pictures(page, texts, prompt).click();
  const notes = page.getByRole("dialog").getByRole("region", { name: texts.notes });
  await expect(notes.getByRole("listitem")).toHaveCount(warnings.length);
  await expect(notes).toContainText("1024");
});

test("the settings of a model reach the API and the picture has the chosen shape", async ({
  page,
  texts,
  language,
}) => {
  const prompt = "wiosenna łąka nad strumieniem";
  await openStudio(page, language);
  await page.getByRole("combobox", { name: texts.model }).selectOption("dreamshaper");
  await page.getByRole("group", { name: texts.ratios }).getByRole("radio").nth(4).check();
  await page.getByText(texts.moreSettings).click();
  await page.getByRole("textbox", { name: texts.avoid }).fill("ludzie");
  await page.getByRole("slider", { name: texts.steps }).fill("4");
  await promptBox(page, texts).fill(prompt);
  const asked = page.waitForRequest("**/api/ai/generate-image");
  const { recipe } = await paint(page, texts);
  expect((await asked).postDataJSON()).toMatchObject({
    prompt,
    model: "dreamshaper",
    negativePrompt: "ludzie",
    steps: 4,
  });
  expect(recipe.height).toBeGreaterThan(recipe.width);
  const picture = pictures(page, texts, prompt);
  await waitForPixels(picture);
  const ratio = await picture
    .getByRole("img")
    .evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight);
  expect(ratio).toBeCloseTo(recipe.width / recipe.height, 1);
});

test("an example fills the box and an empty box asks for words", async ({
  page,
  texts,
  language,
}) => {
  await openStudio(page, language);
  await page.getByRole("button", { name: texts.paint }).click();
  await expect(page.getByText(texts.empty)).toBeVisible();
  await expect(promptBox(page, texts)).toBeFocused();
  await page.getByRole("button", { name: texts.useExample }).first().click();
  await expect(promptBox(page, texts)).toHaveValue(/^Lis w\slesie/);
  await expect(promptBox(page, texts)).toBeFocused();
  await expect(page.getByText(texts.empty)).toBeHidden();
});

test("the words that were not sent are still there on the next visit", async ({
  page,
  texts,
  language,
}) => {
  await openStudio(page, language);
  await promptBox(page, texts).fill("pół zdania o");
  await page.getByRole("combobox", { name: texts.model }).selectOption("sd-xl");
  await page.reload();
  await expect(promptBox(page, texts)).toHaveValue("pół zdania o");
  await expect(page.getByRole("combobox", { name: texts.model })).toHaveValue("sd-xl");
});

test("words beyond the limit are not sent and nothing of them is lost", async ({
  page,
  texts,
  language,
}) => {
  const long = "słowo ".repeat(400).trim();
  await openStudio(page, language);
  await promptBox(page, texts).fill(long);
  await expect(page.getByText("Skróć opis o 399 znaków")).toBeVisible();
  let asked = false;
  page.on("request", (request) => {
    asked ||= request.method() === "POST";
  });
  await promptBox(page, texts).press("Control+Enter");
  await expect(promptBox(page, texts)).toHaveValue(long);
  expect(asked).toBe(false);
});
