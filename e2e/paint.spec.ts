import type { Page } from "@playwright/test";
import { askForPicture, freshSeed } from "./support/api";
import { expect, test } from "./support/journey";
import {
  openStudio,
  paint,
  PATIENCE,
  pictures,
  promptBox,
  readBootstrap,
  rollSeed,
  tilesOf,
  waitForCreation,
  waitForPixels,
  waitUntilUsable,
} from "./support/studio";
import { LANGUAGES, type Texts, TEXTS } from "./support/texts";

const WORDS = {
  pl: { prompt: "lis w lesie o zachodzie słońca w stylu Ghibli", given: /\bfox\b/i },
  en: { prompt: "a lighthouse in a storm, oil painting", given: /\blighthouse\b/i },
} as const;

for (const language of LANGUAGES) {
  const { prompt, given } = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("words become a picture that is still there after a reload", async ({ page, texts }) => {
      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`/${language}$`));
      await waitUntilUsable(page);
      await expect(page.getByText(texts.standIn)).toBeVisible();

      await page.getByRole("combobox", { name: texts.model }).selectOption("sd-xl-lightning");
      await rollSeed(page, texts);
      await promptBox(page, texts).fill(prompt);
      const tile = tilesOf(page, texts, prompt);
      await page.route("**/api/ai/generate-image", async (route) => {
        await expect(tile).toContainText(texts.sending);
        await route.continue();
      });
      const { recipe } = await paint(page, texts);
      expect(recipe).toMatchObject({ prompt, model: "sd-xl-lightning" });

      await waitForPixels(pictures(page, texts, prompt));
      await expect(page.getByRole("status").filter({ hasText: texts.ready })).toHaveCount(1);
      await expectGiven(page, texts, prompt, given);

      const first = readBootstrap((await (await page.reload())?.text()) ?? "");
      expect(first.items.map((item) => item.recipe.prompt)).toEqual([prompt]);
      expect(first.standIn).toBe(true);
      await waitForPixels(pictures(page, texts, prompt));
      await expectGiven(page, texts, prompt, given);
    });
  });
}

/** The English that the model was given, under the picture when it was translated and in the viewer always. */
async function expectGiven(page: Page, texts: Texts, prompt: string, given: RegExp) {
  const tile = tilesOf(page, texts, prompt);
  const translated = texts === TEXTS.pl;
  await expect(tile.getByText(texts.given)).toHaveCount(translated ? 1 : 0);
  if (translated) await expect(tile.locator("figcaption [lang=en]")).toHaveText(given);
  await pictures(page, texts, prompt).click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const steps = viewer.getByRole("region", { name: texts.chain }).getByRole("listitem");
  await expect(steps).toHaveCount(translated ? 2 : 1);
  await expect(steps.last().locator("[lang=en]")).toHaveText(given);
  await viewer.getByRole("button", { name: texts.close }).click();
  await expect(viewer).toBeHidden();
}

test("the tile says what is happening at every stage", async ({ page, texts, language }) => {
  const prompt = "statek w butelce na parapecie";
  await openStudio(page, language);
  await rollSeed(page, texts);
  await promptBox(page, texts).fill(prompt);
  const shown = ["queued", "translating", "painting"];
  await page.route("**/api/ai/image-status?*", async (route) => {
    const stage = shown.shift();
    if (stage === undefined) return route.continue();
    const response = await route.fetch();
    const json = { ...(await response.json()), status: "running", stage, image: null };
    await route.fulfill({ response, json });
  });
  await paint(page, texts);
  const tile = tilesOf(page, texts, prompt);
  await expect(tile.getByRole("button", { name: texts.details(prompt) })).toBeVisible();
  for (const stage of [texts.queued, texts.translating, texts.painting]) {
    await expect(tile).toContainText(stage);
  }
  await waitForPixels(pictures(page, texts, prompt));
});

test("the pictures' bytes may be kept for good", async ({ page, texts, language }) => {
  const prompt = "mewa na falochronie";
  await openStudio(page, language);
  await rollSeed(page, texts);
  await promptBox(page, texts).fill(prompt);
  const loaded = page.waitForResponse((response) => response.url().includes("/images/"), {
    timeout: PATIENCE,
  });
  await paint(page, texts);
  const headers = (await loaded).headers();
  expect(headers["cache-control"]).toContain("immutable");
  expect(headers["content-type"]).toBe("image/webp");
});

test("a reload in the middle goes on, and a second tab sees the same", async ({
  page,
  context,
  texts,
  language,
}) => {
  const wishes = Array.from({ length: 4 }, (_, index) => ({
    prompt: `kot na dachu kamienicy, ujęcie ${index + 1}`,
    model: "sd-xl",
    width: 1344,
    height: 768,
  }));
  await openStudio(page, language);
  // The first one makes the session that the others belong to.
  await promptBox(page, texts).fill("pies na plaży");
  await rollSeed(page, texts);
  await paint(page, texts);
  await Promise.all(wishes.map((wish) => askForPicture(context.request, wish)));

  const { items } = readBootstrap((await (await page.reload())?.text()) ?? "");
  expect(items).toHaveLength(5);
  expect(items.some(({ status }) => status === "queued" || status === "running")).toBe(true);
  const second = await context.newPage();
  await openStudio(second, language);
  for (const { prompt } of wishes) {
    await waitForPixels(pictures(page, texts, prompt));
    await waitForPixels(pictures(second, texts, prompt));
  }
});

test("the same request again comes from the cache with one request", async ({
  page,
  texts,
  language,
}) => {
  const prompt = "zamek na skale o świcie";
  await openStudio(page, language);
  const seed = await rollSeed(page, texts);
  await promptBox(page, texts).fill(prompt);
  await paint(page, texts);
  await waitForPixels(pictures(page, texts, prompt));

  let requests = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") requests += 1;
  });
  const answered = waitForCreation(page);
  await page.getByRole("button", { name: texts.paint }).click();
  const answer = await answered;
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "succeeded", cached: true });
  await expect(tilesOf(page, texts, prompt).first()).toContainText(texts.cached);
  expect(requests).toBe(1);

  const varied = waitForCreation(page);
  const picture = pictures(page, texts, prompt).first();
  await picture.hover();
  await tilesOf(page, texts, prompt).first().getByRole("button", { name: texts.variant }).click();
  const variant = await (await varied).json();
  expect(variant.recipe).toMatchObject({ prompt });
  expect(variant.recipe.seed).not.toBe(seed);
  expect(variant.cached).toBe(false);
  await expect(pictures(page, texts, prompt)).toHaveCount(2, { timeout: PATIENCE });
});

test("where the settings fill the window, the page shows the new tile and a way back", async ({
  page,
  texts,
  language,
}) => {
  const prompt = "bóbr nad rzeką";
  await page.setViewportSize({ width: 1366, height: 650 });
  await openStudio(page, language);
  await promptBox(page, texts).fill(prompt);
  await paint(page, texts);
  await expect(tilesOf(page, texts, prompt)).toBeInViewport({ ratio: 0.9 });
  await expect(promptBox(page, texts)).not.toBeInViewport();
  await page.getByRole("button", { name: texts.newPicture }).click();
  await expect(promptBox(page, texts)).toBeInViewport({ ratio: 1 });
  await expect(promptBox(page, texts)).toBeFocused();
});

test("an unlocked seed makes another picture each time", async ({ page, texts, language }) => {
  const prompt = `wiatrak na wydmie ${freshSeed()}`;
  await openStudio(page, language);
  await page.getByRole("group", { name: texts.seed }).getByRole("button").first().click();
  await promptBox(page, texts).fill(prompt);
  const first = await paint(page, texts);
  const second = await paint(page, texts);
  expect(second.recipe.seed).not.toBe(first.recipe.seed);
  await expect(pictures(page, texts, prompt)).toHaveCount(2, { timeout: PATIENCE });
});
