import type { Browser, Page } from "@playwright/test";
import { makePicture, statusOf } from "./support/api";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import { openStudio, promptBox } from "./support/studio";
import { LANGUAGES } from "./support/texts";

const WORDS = {
  pl: {
    sharing: "Udostępnianie",
    start: "Udostępnij",
    stop: "Przestań udostępniać",
    link: "Link do obrazu",
    copy: "Kopiuj link",
    started: "Obraz jest udostępniony.",
    copied: "Link skopiowany",
    stopped: /^Strona obrazu zniknęła/,
    own: "Namaluj coś podobnego",
    english: "Opis po angielsku, który dostał model",
    details: "Szczegóły",
    notFound: "Nie ma takiej strony",
    standIn: /maluje je zastępca/,
  },
  en: {
    sharing: "Sharing",
    start: "Share",
    stop: "Stop sharing",
    link: "Link to the picture",
    copy: "Copy link",
    started: "The picture is shared.",
    copied: "Link copied",
    stopped: /^The picture’s page is gone/,
    own: "Paint something like it",
    english: "The English description the model was given",
    details: "Details",
    notFound: "There is no such page",
    standIn: /painted by a stand-in/,
  },
} as const;

const SMALL = { width: 384, height: 384 };

/** A page of somebody who was never here, and what its browser complains about. */
async function strangersPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("a picture is shared by a link, seen by a stranger, and hidden again", async ({
      page,
      context,
      browser,
      texts,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const prompt = `lis pod lipą, ${language}`;
      const { id } = await makePicture(context.request, { prompt, ...SMALL });
      await openStudio(page, language, `?i=${id}`);
      const viewer = page.getByRole("dialog", { name: texts.viewer });
      const sharing = viewer.getByRole("region", { name: words.sharing });
      await expect(sharing.getByRole("textbox")).toHaveCount(0);

      // With the keyboard: the focus stays on the button, which now does the opposite.
      await sharing.getByRole("button", { name: words.start }).focus();
      await page.keyboard.press("Enter");
      await expect(sharing.getByRole("status")).toHaveText(words.started);
      await expect(sharing.getByRole("button", { name: words.stop })).toBeFocused();
      await sharing.getByRole("button", { name: words.copy }).click();
      await expect(sharing.getByRole("status")).toHaveText(words.copied);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).pathname).toBe(`/${language}/p/${id}`);
      await expect(sharing.getByRole("textbox", { name: words.link })).toHaveValue(link);
      expect(await findViolations(page)).toEqual([]);

      const stranger = await strangersPage(browser);
      const answer = await stranger.page.goto(link);
      expect(answer?.status()).toBe(200);
      const image = stranger.page.getByRole("img", { name: prompt });
      await expect
        .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
        .toBeGreaterThan(100);
      await expect(stranger.page.getByRole("heading", { level: 1 })).toHaveText(prompt);
      await expect(stranger.page.getByRole("region", { name: words.english })).toContainText("fox");
      await expect(stranger.page.getByRole("region", { name: words.details })).toContainText(
        "384 × 384",
      );
      await expect(stranger.page.getByText(words.standIn)).toBeVisible();
      await expect(stranger.page).toHaveTitle(`${prompt} – Zorza`);
      expect(await findViolations(stranger.page)).toEqual([]);
      expect(stranger.complaints).toEqual([]);

      await sharing.getByRole("button", { name: words.stop }).click();
      await expect(sharing.getByRole("status")).toHaveText(words.stopped);
      await expect(sharing.getByRole("textbox")).toHaveCount(0);
      expect(await findViolations(page)).toEqual([]);
      const gone = await stranger.page.reload();
      expect(gone?.status()).toBe(404);
      await expect(stranger.page.getByText(words.notFound)).toBeVisible();
      await expect(stranger.page.getByText(prompt)).toHaveCount(0);
      expect(await statusOf(context.request, id)).toMatchObject({ shared: false });
      await stranger.page.context().close();
    });
  });
}

test("who sees a shared picture goes on from its words, in either language", async ({
  page,
  context,
  browser,
  texts,
  language,
}) => {
  const prompt = "żaglówka & latarnia?";
  const { id } = await makePicture(context.request, { prompt, ...SMALL });
  const answer = await context.request.patch(`/api/images/${id}`, { data: { shared: true } });
  expect(answer.status()).toBe(200);
  await page.goto(`/${language}/p/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(prompt);
  const other = page.getByRole("link", { name: texts.switchLanguage });
  expect(await other.getAttribute("href")).toBe(`/en/p/${id}`);
  await other.click();
  await expect(page).toHaveURL(`/en/p/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(prompt);

  const { page: fresh } = await strangersPage(browser);
  await fresh.goto(page.url().replace("/en/", "/pl/"));
  await fresh.getByRole("link", { name: WORDS.pl.own }).click();
  await expect(promptBox(fresh, texts)).toHaveValue(prompt);
  await expect(promptBox(fresh, texts)).toBeFocused();
  await expect(fresh).toHaveURL("/pl");
  await promptBox(fresh, texts).fill("łódź");
  await fresh.reload();
  await expect(promptBox(fresh, texts)).toHaveValue("łódź");
  await fresh.context().close();
});

test("a phone's own way to pass a link on is offered where there is one", async ({
  page,
  context,
  texts,
  language,
}) => {
  await page.addInitScript(() => {
    const passed: unknown[] = [];
    Object.assign(globalThis, { passed });
    Object.defineProperty(navigator, "share", {
      value: (data: unknown) => Promise.resolve(passed.push(data)),
    });
  });
  const { id } = await makePicture(context.request, { prompt: "jaskółka", ...SMALL });
  await context.request.patch(`/api/images/${id}`, { data: { shared: true } });
  await openStudio(page, language, `?i=${id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await viewer.getByRole("button", { name: "Wyślij link" }).click();
  expect(await page.evaluate(() => Reflect.get(globalThis, "passed"))).toEqual([
    { title: "jaskółka", url: expect.stringMatching(new RegExp(`/pl/p/${id}$`)) },
  ]);
});

test("of a copy at a host outside its owner is told where it lies, also when it stays behind", async ({
  page,
  context,
  texts,
  language,
}) => {
  const { id } = await makePicture(context.request, { prompt: "ważka", ...SMALL });
  const hosted = { provider: "picgo", url: "https://cdn.example/dragonfly.jpg" };
  // No image host is configured here: the API says what it would say if there were one.
  await page.route(`**/api/images/${id}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), hosted } });
  });
  await openStudio(page, language, `?i=${id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const sharing = viewer.getByRole("region", { name: WORDS.pl.sharing });
  await sharing.getByRole("button", { name: WORDS.pl.start }).click();
  const copy = sharing.getByRole("link", { name: "cdn.example" });
  await expect(copy).toHaveAttribute("href", hosted.url);
  await expect(sharing).toContainText(/zostanie tam po zakończeniu udostępniania/);
  await sharing.getByRole("button", { name: WORDS.pl.stop }).click();
  await expect(sharing).toContainText(/Zorza nie może jej stamtąd usunąć/);
  await expect(copy).toHaveAttribute("href", hosted.url);
  expect(await findViolations(page)).toEqual([]);
});

test("when sharing fails, the picture stays private and one is told", async ({
  page,
  context,
  texts,
  language,
  expected,
}) => {
  expected.push(/Failed to load resource/);
  const { id } = await makePicture(context.request, { prompt: "borsuk", ...SMALL });
  await page.route(`**/api/images/${id}`, (route) => route.abort());
  await openStudio(page, language, `?i=${id}`);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  const sharing = viewer.getByRole("region", { name: WORDS.pl.sharing });
  await sharing.getByRole("button", { name: WORDS.pl.start }).click();
  await expect(sharing.getByRole("status")).toHaveText("Nie udało się. Spróbuj ponownie.");
  await expect(sharing.getByRole("button", { name: WORDS.pl.start })).toBeEnabled();
  expect(await statusOf(context.request, id)).toMatchObject({ shared: false });
});
