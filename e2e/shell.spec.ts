import { expect, test } from "./support/journey";
import { openStudio, waitUntilUsable } from "./support/studio";
import { LANGUAGES } from "./support/texts";

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the address leads to the page in the visitor's language, ready made", async ({
      page,
    }) => {
      await page.goto("/?from=mail");
      await expect(page).toHaveURL(`/${language}?from=mail`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const headers = (await page.request.get(`/${language}`)).headers();
      expect(headers["x-opennext-cache"]).toBe("HIT");
      expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[0-9a-f]+'/);
      expect(headers["cache-control"]).toBe("private, no-cache");
    });
  });
}

test("the language switch keeps the query and is remembered", async ({ page, context, texts }) => {
  await openStudio(page, "pl", "?from=mail");
  await page.getByRole("link", { name: texts.switchLanguage }).click();
  await expect(page).toHaveURL("/en?from=mail");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const cookies = await context.cookies();
  const cookie = cookies.find(({ name }) => name === "zorza_locale");
  expect(cookie).toMatchObject({ value: "en", path: "/", sameSite: "Lax" });
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
  expect(Math.round(days)).toBe(365);
  // The browser still asks for Polish; the choice counts for more.
  await page.goto("/");
  await expect(page).toHaveURL("/en");
});

test("the chosen theme is there before the first paint of the next visit", async ({
  page,
  texts,
  language,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openStudio(page, language);
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-theme", /.*/);
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole("radio", { name: texts.theme.light }).check({ force: true });
  await expect(html).toHaveAttribute("data-theme", "light");
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(light).not.toBe(dark);

  // Notes what the first frame is drawn with: the theme must be set while <head> is read.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      sessionStorage.setItem("theme-at-body", document.documentElement.dataset["theme"] ?? "none");
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem("theme-at-body"))).toBe("light");
  await waitUntilUsable(page);
  await expect(page.getByRole("radio", { name: texts.theme.light })).toBeChecked();
  await page.getByRole("radio", { name: texts.theme.system }).check({ force: true });
  await page.reload();
  await waitUntilUsable(page);
  await expect(html).not.toHaveAttribute("data-theme", /.*/);
});

test("what does not exist is said to be missing, on pages and in the API", async ({
  page,
  request,
  expected,
}) => {
  expected.push(/status of 404/);
  expect((await page.goto("/pl/nie-ma"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const answer = await request.get("/api/nothing-here");
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { requestId: expect.any(String) } });
});

test("without scripts the page still says what it is", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/pl");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Opis obrazu" })).toBeVisible();
  await context.close();
});
