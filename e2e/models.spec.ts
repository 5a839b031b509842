import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { NO_SHIFTS, sumShifts } from "./support/shifts";
import { openStudio, promptBox } from "./support/studio";
import { LANGUAGES } from "./support/texts";

const USUAL = ["flux-klein", "schnell", "sd-xl", "sd-xl-lightning", "dreamshaper"];

const ABOUT = {
  pl: "Trzyma się długich opisów, rysuje napisy",
  en: "Follows long descriptions, draws lettering",
} as const;

/** Makes the server's page offer another model, as one whose configuration names it does. */
async function offer(page: Page, id: string): Promise<void> {
  await page.route(/\/(?:pl|en)$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    expect(body).toContain('"models":["flux-klein",');
    await route.fulfill({
      response,
      body: body.replace('"models":["flux-klein",', `"models":["flux-klein","${id}",`),
    });
  });
}

async function choices(page: Page, name: string): Promise<(string | null)[]> {
  const options = await page.getByRole("combobox", { name }).getByRole("option").all();
  return Promise.all(options.map((option) => option.getAttribute("value")));
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a model that the server offers as well can be chosen and asked for, and nothing moves", async ({
      page,
      texts,
    }) => {
      await offer(page, "phoenix");
      await openStudio(page, language);
      expect(await choices(page, texts.model)).toEqual([...USUAL, "phoenix"]);
      expect(await sumShifts(page)).toEqual(NO_SHIFTS);
      const select = page.getByRole("combobox", { name: texts.model });
      await select.selectOption("phoenix");
      await expect(select).toHaveAccessibleDescription(new RegExp(ABOUT[language], "i"));
      await expect(page.locator("#estimate")).toContainText(/2[\s,]?370/u);
      await page.route("**/api/ai/generate-image", () => undefined);
      await promptBox(page, texts).fill("lis na łące");
      const asked = page.waitForRequest("**/api/ai/generate-image");
      await promptBox(page, texts).press("Control+Enter");
      expect((await asked).postDataJSON()).toMatchObject({ model: "phoenix" });
    });
  });
}

test("a draft by a model that is not offered any more goes on with the default", async ({
  page,
  texts,
  language,
}) => {
  await offer(page, "phoenix");
  await openStudio(page, language);
  await page.getByRole("combobox", { name: texts.model }).selectOption("phoenix");
  await promptBox(page, texts).fill("żuraw nad jeziorem");
  await page.unrouteAll();
  await openStudio(page, language);
  await expect(promptBox(page, texts)).toHaveValue("żuraw nad jeziorem");
  expect(await choices(page, texts.model)).toEqual(USUAL);
  await expect(page.getByRole("combobox", { name: texts.model })).toHaveValue("flux-klein");
});
