import { findViolations } from "./support/axe";
import { chooseSource, pictureFile, sourcePanel, WORDS } from "./support/editing";
import { expect, test } from "./support/journey";
import { openStudio, paint, pictures, promptBox, waitForPixels } from "./support/studio";
import { LANGUAGES } from "./support/texts";

for (const language of LANGUAGES) {
  const words = WORDS[language];
  test.describe(`in ${language}`, () => {
    test.use({ language, colorScheme: language === "pl" ? "light" : "dark" });

    test("further pictures are added, one is taken out by the keyboard, and the model looks at the rest", async ({
      page,
      texts,
    }) => {
      const prompt = "a cottage in the style of these pictures";
      await openStudio(page, language);
      await chooseSource(page, language);
      const group = sourcePanel(page, language).getByRole("group", { name: words.references });
      const status = group.getByRole("status");
      await expect(status).toHaveText(words.referenceCount(0));
      const add = group.getByRole("button", { name: words.addReferences });
      const chooser = page.waitForEvent("filechooser");
      await add.click();
      await (
        await chooser
      ).setFiles([
        await pictureFile(page, { width: 300, height: 200 }),
        await pictureFile(page, { width: 200, height: 300 }),
      ]);
      await expect(status).toHaveText(words.referenceCount(2));
      await expect(group.getByRole("img", { name: words.reference(2) })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);

      await group.getByRole("button", { name: words.removeReference(1) }).focus();
      await page.keyboard.press("Enter");
      await expect(status).toHaveText(words.referenceCount(1));
      await expect(add).toBeFocused();
      await expect(group.getByRole("img", { name: words.reference(1) })).toBeVisible();

      await promptBox(page, texts).fill(prompt);
      const { recipe } = await paint(page, texts);
      expect(recipe).toMatchObject({ model: "flux-klein" });
      expect(recipe).toHaveProperty("source");
      expect(recipe).toHaveProperty("references.length", 1);
      await waitForPixels(pictures(page, texts, prompt));

      // A model that starts from one picture only does not offer it.
      await page.getByRole("combobox", { name: texts.model }).selectOption("sd-xl");
      await expect(group).toBeHidden();
    });
  });
}

test("on a phone the thumbnails and their buttons fit", async ({ page, language }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStudio(page, language);
  await chooseSource(page, language);
  const words = WORDS[language];
  const group = sourcePanel(page, language).getByRole("group", { name: words.references });
  const chooser = page.waitForEvent("filechooser");
  await group.getByRole("button", { name: words.addReferences }).click();
  const sizes = [240, 260, 280].map((width) => pictureFile(page, { width, height: 200 }));
  await (await chooser).setFiles(await Promise.all(sizes));
  await expect(group.getByRole("img")).toHaveCount(3);
  await expect(group.getByRole("button", { name: words.addReferences })).toBeDisabled();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await findViolations(page)).toEqual([]);
});
