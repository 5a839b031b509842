import { makePicture } from "./support/api";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import { openStudio, pictures, promptBox, tilesOf, waitForPixels } from "./support/studio";
import { LANGUAGES } from "./support/texts";

for (const language of LANGUAGES) {
  for (const colorScheme of ["dark", "light"] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme });

      test("the empty studio breaks no rule, with every setting open", async ({ page, texts }) => {
        await openStudio(page, language);
        await page.getByRole("combobox", { name: texts.model }).selectOption("sd-xl");
        await page.getByText(texts.moreSettings).click();
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole("combobox", { name: texts.model }).selectOption("schnell");
        expect(await findViolations(page)).toEqual([]);
      });

      test("pictures, the open viewer and a failed tile break no rule", async ({
        page,
        context,
        texts,
        expected,
      }) => {
        const prompt = `sarna w zbożu, ${language} ${colorScheme}`;
        expected.push(/status of 403/);
        const size = { width: 384, height: 384 };
        await makePicture(context.request, { prompt, ...size });
        await makePicture(context.request, { prompt: `${prompt}, z bliska`, model: "schnell" });
        await openStudio(page, language);
        await promptBox(page, texts).fill("dziecięca pornografia");
        await promptBox(page, texts).press("Control+Enter");
        await expect(tilesOf(page, texts, "dziecięca")).toContainText(texts.refused);
        await waitForPixels(pictures(page, texts, prompt));
        expect(await findViolations(page)).toEqual([]);

        await pictures(page, texts, prompt).click();
        await expect(page.getByRole("dialog", { name: texts.viewer })).toBeVisible();
        await expect(page.getByRole("region", { name: texts.facts })).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      });
    });
  }
}

test("a tile in the making and notices break no rule", async ({
  page,
  context,
  texts,
  language,
}) => {
  const prompt = "dzik w lesie";
  await makePicture(context.request, { prompt, width: 384, height: 384 });
  await page.route("**/api/ai/generate-image", () => undefined);
  await openStudio(page, language);
  await promptBox(page, texts).fill("gęś na wodzie");
  await promptBox(page, texts).press("Control+Enter");
  await expect(tilesOf(page, texts, "gęś na wodzie")).toContainText(texts.sending);
  await pictures(page, texts, prompt).hover();
  const tile = tilesOf(page, texts, prompt);
  await tile.getByRole("button", { name: texts.remove }).click();
  await expect(page.getByText(texts.removed)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language, colorScheme: language === "pl" ? "dark" : "light" });

    test("the administrators' pages break no rule", async ({ page, context, texts }) => {
      await makePicture(context.request, { prompt: "gęś na wodzie", width: 384, height: 384 });
      await page.goto(`/${language}/admin/usage`);
      const token = page.getByRole("textbox", { name: texts.admin.token });
      await expect(token).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await token.fill(process.env["E2E_ADMIN_TOKEN"] ?? "");
      await token.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: texts.admin.title })).toBeVisible();
      await expect(page.getByRole("table")).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}
