import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import {
  openStudio,
  pictures,
  promptBox,
  rollSeed,
  tilesOf,
  waitForCreation,
  waitForPixels,
} from "./support/studio";

/** Each failure of the API as the server words it, and what the visitor must be told in Polish. */
const FAILURES = [
  {
    status: 503,
    code: "backend_busy",
    retryable: true,
    told: "Wszystkie pędzle są zajęte. Spróbuj ponownie za chwilę albo wybierz inny model.",
  },
  {
    status: 500,
    code: "internal",
    retryable: true,
    told: "Coś zepsuło się po naszej stronie. Spróbuj ponownie za chwilę. Numer zgłoszenia: id-500.",
  },
  {
    status: 502,
    code: "translation_failed",
    retryable: true,
    told: "Nie udało się przetłumaczyć opisu, więc nic nie zostało namalowane.",
  },
] as const;

test("a refused prompt says why, offers no second try and keeps the words", async ({
  page,
  texts,
  language,
  expected,
}) => {
  const prompt = "dziecięca pornografia";
  expected.push(/status of 403/);
  await openStudio(page, language);
  await promptBox(page, texts).fill(prompt);
  const answered = waitForCreation(page);
  await promptBox(page, texts).press("Control+Enter");
  const answer = await answered;
  expect(answer.status()).toBe(403);
  expect(await answer.json()).toMatchObject({ error: { code: "blocked" } });

  const tile = tilesOf(page, texts, prompt);
  await expect(tile).toContainText(texts.refused);
  await expect(tile).toContainText("Opis dotyczy krzywdzenia albo seksualizowania dzieci.");
  await expect(tile).toContainText("Opisz coś innego.");
  // Nothing of this kind is ever reworded.
  await expect(tile.getByRole("button", { name: texts.safer })).toHaveCount(0);
  await expect(tile.getByRole("button", { name: texts.retry })).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: texts.refused })).toHaveCount(1);
  await expect(promptBox(page, texts)).toHaveValue(prompt);
  await tile.getByRole("button", { name: texts.edit }).click();
  await expect(tile).toHaveCount(0);
  await expect(promptBox(page, texts)).toBeFocused();
  await expect(promptBox(page, texts)).toHaveValue(prompt);
});

for (const { status, code, retryable, told } of FAILURES) {
  test(`a failing API (${status} ${code}) says what to do and loses nothing`, async ({
    page,
    texts,
    language,
    expected,
  }) => {
    const prompt = `kot na moście, ujęcie ${status}`;
    expected.push(new RegExp(`status of ${status}`));
    await openStudio(page, language);
    const seed = await rollSeed(page, texts);
    await promptBox(page, texts).fill(prompt);
    let fails = true;
    await page.route("**/api/ai/generate-image", async (route) => {
      if (!fails) return route.continue();
      const error = { code, message: "English for programs", requestId: `id-${status}` };
      await route.fulfill({ status, json: { error: { ...error, retryable } } });
    });
    await promptBox(page, texts).press("Control+Enter");
    const tile = tilesOf(page, texts, prompt);
    await expect(tile).toContainText(texts.failed);
    await expect(tile).toContainText(told);
    await expect(promptBox(page, texts)).toHaveValue(prompt);

    fails = false;
    const answered = waitForCreation(page);
    await tile.getByRole("button", { name: texts.retry }).click();
    expect((await (await answered).json()).recipe).toMatchObject({ prompt, seed });
    await waitForPixels(pictures(page, texts, prompt));
    await expect(tile).toHaveCount(1);
  });
}

test("a limit counts down and lets the next picture through when it is over", async ({
  page,
  texts,
  language,
  expected,
}) => {
  const prompt = "zegar bez wskazówek";
  expected.push(/status of 429/);
  await openStudio(page, language);
  await promptBox(page, texts).fill(prompt);
  await page.route("**/api/ai/generate-image", (route) =>
    route.fulfill({
      status: 429,
      headers: { "retry-after": "4" },
      json: {
        error: { code: "rate_limited", message: "Slow down.", details: { retryAfterSeconds: 4 } },
      },
    }),
  );
  const button = page.getByRole("button", { name: texts.paint, exact: true });
  await button.click();
  const tile = tilesOf(page, texts, prompt);
  await expect(tile).toContainText("Za dużo zleceń w krótkim czasie.");
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/Następny obraz za 0:0[1-4]/);
  await expect(tile.getByRole("button", { name: texts.retry })).toBeDisabled();
  await expect(button).toBeEnabled({ timeout: 8000 });
  await expect(tile.getByRole("button", { name: texts.retry })).toBeEnabled();
  await expect(promptBox(page, texts)).toHaveValue(prompt);
});

test("the day's limit names the hour when painting goes on", async ({
  page,
  texts,
  language,
  expected,
}) => {
  const prompt = "ostatni obraz dnia";
  expected.push(/status of 429/);
  await openStudio(page, language);
  await promptBox(page, texts).fill(prompt);
  const resumesAt = new Date(Date.now() + 5 * 60 * 60 * 1000).toISOString();
  await page.route("**/api/ai/generate-image", (route) =>
    route.fulfill({
      status: 429,
      json: {
        error: { code: "daily_limit_reached", message: "Used up.", details: { resumesAt } },
      },
    }),
  );
  await promptBox(page, texts).press("Control+Enter");
  const hour = new Date(resumesAt).toLocaleTimeString("pl-PL", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Warsaw",
  });
  await expect(tilesOf(page, texts, prompt)).toContainText(`Limit odnowi się o ${hour}.`);
  await expect(page.getByText(`Malowanie ruszy ponownie o ${hour}, za `)).toBeVisible();
});

test("without a network the page says so, keeps the words and goes on by itself", async ({
  page,
  context,
  texts,
  language,
  expected,
}) => {
  const prompt = "samotna wyspa we mgle";
  expected.push(/ERR_INTERNET_DISCONNECTED/);
  await openStudio(page, language);
  await rollSeed(page, texts);
  await context.setOffline(true);
  const banner = page.getByRole("status").filter({ hasText: texts.offline });
  await expect(banner).toBeVisible();
  const button = page.getByRole("button", { name: texts.paint, exact: true });
  await expect(button).toBeDisabled();
  await promptBox(page, texts).fill(prompt);
  await context.setOffline(false);
  await expect(banner).toBeHidden();
  await expect(promptBox(page, texts)).toHaveValue(prompt);
  await button.click();
  await waitForPixels(pictures(page, texts, prompt));
});

test("a network that is lost in the middle costs nothing", async ({
  page,
  context,
  texts,
  language,
  expected,
}) => {
  const prompt = "most zwodzony o zmierzchu";
  expected.push(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/);
  await openStudio(page, language);
  await rollSeed(page, texts);
  await promptBox(page, texts).fill(prompt);
  // The first request is lost on its way: the page asks again with the same key.
  const keys: (string | undefined)[] = [];
  await page.route("**/api/ai/generate-image", async (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    if (keys.length === 1) await route.abort("failed");
    else await route.continue();
  });
  const answered = waitForCreation(page);
  await promptBox(page, texts).press("Control+Enter");
  await answered;
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  await context.setOffline(true);
  await page.waitForTimeout(1500);
  await context.setOffline(false);
  await waitForPixels(pictures(page, texts, prompt));
  await expect(tilesOf(page, texts, prompt)).toHaveCount(1);
});

test("a gallery that can't be loaded says so and can be asked again", async ({
  page,
  context,
  texts,
  language,
  expected,
}) => {
  const prompt = "stara szafa na strychu";
  expected.push(/status of 500/);
  await makePicture(context.request, { prompt, width: 512, height: 512 });
  // Without the rows that the server writes into the page, as when its database was ill.
  await page.route(`**/${language}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace("zorza-bootstrap", "no-rows") });
  });
  let fails = true;
  await page.route("**/api/images?*", (route) =>
    fails ? route.fulfill({ status: 500, json: { error: {} } }) : route.continue(),
  );
  await openStudio(page, language);
  await expect(page.getByRole("alert").filter({ hasText: texts.galleryFailed })).toBeVisible();
  fails = false;
  await page.getByRole("button", { name: texts.retry }).click();
  await waitForPixels(pictures(page, texts, prompt));
});
