import { countRequests, englishBox, englishPanel, openChain } from "./support/english";
import { expect, test } from "./support/journey";
import {
  openStudio,
  paint,
  PATIENCE,
  pictures,
  promptBox,
  rollSeed,
  tilesOf,
  waitForCreation,
  waitForPixels,
} from "./support/studio";
import { LANGUAGES } from "./support/texts";
import { findViolations } from "./support/axe";

/** For what the API has to answer first. */
const eventually = expect.configure({ timeout: PATIENCE });

/** A refused prompt and its English for each language, since the server remembers refusals. */
const REFUSED = {
  pl: { prompt: "zamordowany król na tronie", from: "murdered", to: "peaceful" },
  en: { prompt: "zamordowany rycerz w zamku", from: "murdered", to: "peaceful" },
} as const;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("what the model will get is seen, corrected, painted and kept", async ({
      page,
      texts,
    }) => {
      const prompt = `lis w lesie o świcie`;
      const mine = `a red fox in a misty forest, ${language}`;
      await openStudio(page, language);
      await rollSeed(page, texts);
      const asked = countRequests(page, "/api/ai/translate");
      await promptBox(page, texts).pressSequentially(prompt, { delay: 20 });
      const panel = englishPanel(page, texts);
      await eventually(panel.locator("[lang=en]")).toHaveText(/fox .*forest/);
      await eventually(panel.getByRole("combobox", { name: texts.language })).toContainText(
        texts.recognised,
      );
      expect(asked()).toBe(1);

      await panel.getByRole("button", { name: texts.editEnglish }).click();
      await expect(englishBox(page, texts)).toBeFocused();
      await englishBox(page, texts).fill(mine);
      await page.keyboard.press("Escape");
      await eventually(panel.getByRole("button", { name: texts.editEnglish })).toBeFocused();
      await eventually(panel.locator("[lang=en]")).toHaveText(mine);
      await page.reload();
      await eventually(panel.locator("[lang=en]")).toHaveText(mine);

      const { recipe } = await paint(page, texts);
      expect(recipe).toMatchObject({ prompt, english: mine, englishKind: "translated" });
      await waitForPixels(pictures(page, texts, prompt));
      const steps = await openChain(page, texts, pictures(page, texts, prompt));
      await expect(steps).toHaveCount(2);
      await expect(steps.last()).toContainText(texts.translated);
      await expect(steps.last()).toContainText(texts.madeByYou);
      await expect(steps.last()).toContainText("llama-guard-3-8b");
      await expect(steps.last().locator("[lang=en]")).toHaveText(mine);

      const viewer = page.getByRole("dialog", { name: texts.viewer });
      await viewer.getByRole("button", { name: texts.editEnglish }).click();
      await expect(viewer).toBeHidden();
      await expect(englishBox(page, texts)).toBeFocused();
      await expect(englishBox(page, texts)).toHaveValue(mine);
      await page.getByRole("button", { name: texts.backToTranslation }).click();
      await eventually(panel.locator("[lang=en]")).toHaveText(/fox .*forest/);
    });

    test("the language can be named, and English is left as it is", async ({ page, texts }) => {
      const prompt = "most";
      await openStudio(page, language);
      await rollSeed(page, texts);
      await promptBox(page, texts).fill(prompt);
      const panel = englishPanel(page, texts);
      await eventually(panel.locator("[lang=en]")).toHaveText(/bridge/);
      await panel.getByRole("combobox", { name: texts.language }).selectOption("en");
      await eventually(panel.getByText(texts.unchanged).first()).toBeVisible();
      const { recipe } = await paint(page, texts);
      expect(recipe).toMatchObject({ prompt, english: prompt });
      await waitForPixels(pictures(page, texts, prompt));
      await page.reload();
      await eventually(panel.getByRole("combobox", { name: texts.language })).toHaveValue("en");
    });

    test("an improvement is a proposal: rejected, cancelled, or accepted and painted", async ({
      page,
      texts,
    }) => {
      const prompt = "latarnia morska nad morzem";
      await openStudio(page, language);
      await rollSeed(page, texts);
      await promptBox(page, texts).fill(prompt);
      const panel = englishPanel(page, texts);
      const improve = panel.getByRole("button", { name: texts.improve, exact: true });
      const proposal = page.getByRole("region", { name: texts.proposal });
      await improve.click();
      await expect(proposal).toBeFocused();
      await eventually(proposal.locator("ins").first()).toBeVisible();
      await proposal.getByRole("button", { name: texts.reject }).click();
      await expect(improve).toBeFocused();
      await eventually(panel.locator("[lang=en]")).toHaveText(/lighthouse/);

      await page.route("**/api/ai/improve", () => undefined);
      const givenUp = page.waitForEvent("requestfailed");
      await improve.click();
      await proposal.getByRole("button", { name: texts.cancel }).click();
      expect((await givenUp).url()).toContain("/api/ai/improve");
      await page.unroute("**/api/ai/improve");

      await improve.click();
      const added = (await proposal.locator("ins").last().textContent()) ?? "";
      await proposal.getByRole("button", { name: texts.accept }).click();
      await eventually(panel.getByRole("button", { name: texts.editEnglish })).toBeFocused();
      const { recipe } = await paint(page, texts);
      expect(recipe).toMatchObject({ prompt, englishKind: "improved" });
      expect(added).toContain(recipe.english?.slice(-20));
      await waitForPixels(pictures(page, texts, prompt));
      const steps = await openChain(page, texts, pictures(page, texts, prompt));
      await expect(steps.last()).toContainText(texts.improved);
      await expect(steps.last().locator("[lang=en]")).toHaveText(recipe.english ?? "");

      const viewer = page.getByRole("dialog", { name: texts.viewer });
      await viewer.getByRole("button", { name: texts.remix }).click();
      await expect(promptBox(page, texts)).toBeFocused();
      await eventually(panel.locator("[lang=en]")).toHaveText(recipe.english ?? "");
    });

    test("a refusal says why and offers a safer wording, which is painted on demand", async ({
      page,
      texts,
    }) => {
      const { prompt, from, to } = REFUSED[language];
      await openStudio(page, language);
      await promptBox(page, texts).fill(prompt);
      await paint(page, texts);
      const tile = tilesOf(page, texts, prompt);
      await eventually(tile).toContainText(texts.refused);
      await expect(tile).toContainText(texts.violence);
      await expect(tile).toContainText(texts.violenceAdvice);
      const steps = await openChain(page, texts, tile.getByRole("button", { name: texts.safer }));
      await expect(steps.last()).toContainText("llama-guard-3-8b");
      const viewer = page.getByRole("dialog", { name: texts.viewer });
      const safer = viewer.getByRole("region", { name: texts.saferWording });
      await expect(safer.locator("del")).toContainText(from);
      await expect(safer.locator("ins")).toContainText(to);
      expect(await findViolations(page)).toEqual([]);

      const answered = waitForCreation(page);
      await safer.getByRole("button", { name: texts.paintSafer }).click();
      const { recipe } = await (await answered).json();
      expect(recipe).toMatchObject({ prompt, englishKind: "rewritten" });
      expect(recipe.english).toContain(to);
      await expect(viewer).toBeHidden();
      await waitForPixels(pictures(page, texts, prompt));
      await expect(tile).toHaveCount(1);
      const painted = await openChain(page, texts, pictures(page, texts, prompt));
      await expect(painted.last()).toContainText(texts.rewritten);
    });

    test("what can't be translated is said, and painted from English of one's own", async ({
      page,
      texts,
      expected,
    }) => {
      const prompt = "zażółć gęślą jaźń";
      expected.push(/status of 502/);
      await openStudio(page, language);
      await rollSeed(page, texts);
      await promptBox(page, texts).fill(prompt);
      const panel = englishPanel(page, texts);
      await eventually(panel).toContainText(texts.untranslatable);
      await paint(page, texts);
      const tile = tilesOf(page, texts, prompt);
      await eventually(tile).toContainText(texts.failed);
      await tile.getByRole("button", { name: texts.writeEnglish }).click();
      await expect(englishBox(page, texts)).toBeFocused();
      await expect(promptBox(page, texts)).toHaveValue(prompt);
      await expect(tile).toHaveCount(0);
      await page.keyboard.type("a yellow violin on a table");
      const answered = waitForCreation(page);
      await page.keyboard.press("Control+Enter");
      expect((await (await answered).json()).recipe).toMatchObject({
        prompt,
        english: "a yellow violin on a table",
      });
      await waitForPixels(pictures(page, texts, prompt));
    });

    for (const colorScheme of ["dark", "light"] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("the English, its editor and a proposal break no rule", async ({ page, texts }) => {
          await openStudio(page, language);
          await page.getByRole("combobox", { name: texts.model }).selectOption("sd-xl");
          await page.getByText(texts.moreSettings).click();
          await page.getByRole("textbox", { name: texts.avoid }).fill("pies, deszcz");
          await promptBox(page, texts).fill("kot na dachu");
          const panel = englishPanel(page, texts);
          await eventually(panel.locator("[lang=en]")).toHaveCount(2);
          expect(await findViolations(page)).toEqual([]);
          await panel.getByRole("button", { name: texts.improve, exact: true }).click();
          const proposal = page.getByRole("region", { name: texts.proposal });
          await eventually(proposal.locator("ins").first()).toBeVisible();
          expect(await findViolations(page)).toEqual([]);
          await proposal.getByRole("button", { name: texts.accept }).click();
          await promptBox(page, texts).fill("kot na dachu nocą");
          await eventually(panel.getByRole("button", { name: texts.keep })).toBeVisible();
          expect(await findViolations(page)).toEqual([]);
          await panel.getByRole("button", { name: texts.keep }).click();
          await panel.getByRole("button", { name: texts.editEnglish }).click();
          expect(await findViolations(page)).toEqual([]);
        });
      });
    }
  });
}

test("a safer wording can be taken into the form and corrected", async ({
  page,
  texts,
  language,
}) => {
  const prompt = "zamordowany niedźwiedź na polanie";
  await openStudio(page, language);
  await promptBox(page, texts).fill(prompt);
  await paint(page, texts);
  const tile = tilesOf(page, texts, prompt);
  await eventually(tile).toContainText(texts.refused);
  await tile.getByRole("button", { name: texts.safer }).click();
  await page.getByRole("button", { name: texts.editSafer }).click();
  await expect(tile).toHaveCount(0);
  await expect(promptBox(page, texts)).toHaveValue(prompt);
  await expect(englishBox(page, texts)).toBeFocused();
  await expect(englishBox(page, texts)).toHaveValue(/peaceful/);
});
