import type { Locator, Page } from "@playwright/test";
import { freshSeed, statusOf, type View } from "./support/api";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import { HOSTILE, LONG, serveVerdicts, someVerdicts } from "./support/moderation";
import { WORDS } from "./support/moderation-words";
import { LANGUAGES, type Texts } from "./support/texts";

/** The token that playwright.config.ts starts the app with. */
const TOKEN = process.env["E2E_ADMIN_TOKEN"] ?? "";

async function signIn(page: Page, texts: Texts, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("textbox", { name: texts.admin.token }).fill(TOKEN);
  await page.getByRole("button", { name: texts.admin.signIn }).click();
}

function figure(page: Page, name: string): Locator {
  const term = page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
  return term.locator("xpath=following-sibling::dd[1]");
}

function verdictOf(page: Page, words: string): Locator {
  return page.getByRole("article").filter({ hasText: words });
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("the API is for administrators, and a quiet period says so", async ({
      page,
      request,
      texts,
    }) => {
      for (const path of ["/api/admin/moderation", "/api/admin/verdicts"]) {
        expect((await request.get(path)).status()).toBe(401);
      }
      await signIn(page, texts, `/${language}/admin/moderation?from=2026-01-05&to=2026-01-11`);
      const heading = page.getByRole("heading", { level: 1, name: words.title });
      await expect(heading).toBeFocused();
      await expect(page.getByRole("heading", { name: words.nothing })).toBeVisible();
      await expect(figure(page, words.falseAlarms)).toHaveText("0");
      await expect(figure(page, words.rate)).toHaveText("–");
      expect(await findViolations(page)).toEqual([]);
    });

    test("a verdict is marked, the figures follow, and pressing again takes it back", async ({
      page,
      texts,
    }) => {
      await serveVerdicts(page, someVerdicts());
      await signIn(page, texts, `/${language}/admin/moderation`);
      await expect(page.getByText(words.kept)).toBeVisible();
      await expect(figure(page, words.falseAlarms)).toHaveText("0");
      const verdict = verdictOf(page, "zły opis numer 20");
      const right = verdict.getByRole("button", { name: words.right });
      const falseAlarm = verdict.getByRole("button", { name: words.falseAlarm });
      await falseAlarm.focus();
      await page.keyboard.press("Enter");
      await expect(falseAlarm).toHaveAttribute("aria-pressed", "true");
      await expect(falseAlarm).toBeFocused();
      await expect(figure(page, words.falseAlarms)).toHaveText("1");
      await right.click();
      await expect(right).toHaveAttribute("aria-pressed", "true");
      await expect(falseAlarm).toHaveAttribute("aria-pressed", "false");
      await expect(figure(page, words.falseAlarms)).toHaveText("0");
      await right.click();
      await expect(right).toHaveAttribute("aria-pressed", "false");
      await falseAlarm.click();
      await expect(figure(page, words.falseAlarms)).toHaveText("1");
      await page.reload();
      await expect(falseAlarm).toHaveAttribute("aria-pressed", "true");
    });

    for (const colorScheme of ["dark", "light"] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("the page breaks no rule, on a desk and on a phone", async ({ page, texts }) => {
          await serveVerdicts(page, someVerdicts());
          await signIn(page, texts, `/${language}/admin/moderation`);
          await expect(verdictOf(page, HOSTILE)).toBeVisible();
          await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible();
          expect(await findViolations(page)).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
          await page.getByRole("button", { name: words.whole }).first().click();
          expect(await findViolations(page)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
      });
    }
  });
}

test("what was refused is there to be judged, and its words go with the picture", async ({
  page,
  context,
  texts,
}) => {
  const written = `dziecięca pornografia ${freshSeed()}`;
  const violent = `a beheading in a castle courtyard at dusk, oil painting ${freshSeed()}`;
  const size = { width: 256, height: 256, safetyRewrite: "off" };
  const ask = (prompt: string) =>
    context.request.post("/api/ai/generate-image", { data: { prompt, ...size } });
  expect((await ask(written)).status()).toBe(403);
  const { id } = (await (await ask(violent)).json()) as View;
  await expect.poll(async () => (await statusOf(context.request, id)).status).toBe("blocked");

  await signIn(page, texts, "/pl/admin/moderation?days=1");
  await expect(verdictOf(page, written)).toContainText("Słownik");
  const verdict = verdictOf(page, violent);
  await expect(verdict).toContainText("Klasyfikator: llama-guard-3-8b");
  const falseAlarms = figure(page, WORDS.pl.falseAlarms);
  const before = Number(await falseAlarms.innerText());
  const falseAlarm = verdict.getByRole("button", { name: WORDS.pl.falseAlarm });
  await falseAlarm.click();
  await expect(falseAlarms).toHaveText(String(before + 1));
  await page.reload();
  await expect(falseAlarm).toHaveAttribute("aria-pressed", "true");
  await falseAlarm.click();
  await expect(falseAlarms).toHaveText(String(before));

  expect((await context.request.delete(`/api/images/${id}`)).status()).toBe(204);
  await page.reload();
  await expect(verdictOf(page, written)).toBeVisible();
  await expect(verdict).toHaveCount(0);
  await expect(page.getByText(WORDS.pl.forgotten).first()).toBeVisible();
});

test("words that look like code are shown as words, each in its language, and nothing runs", async ({
  page,
  texts,
}) => {
  await serveVerdicts(page, someVerdicts());
  await signIn(page, texts, "/pl/admin/moderation");
  const hostile = page.getByText(HOSTILE, { exact: true });
  await expect(hostile).toBeVisible();
  await expect(hostile).toHaveAttribute("lang", "pl");
  expect(await page.evaluate(() => Reflect.get(window, "__xss"))).toBeUndefined();
  expect(await page.locator("main img").count()).toBe(0);
  await expect(page.getByText("a fox in the forest at sunset")).toHaveAttribute("lang", "en");
  await expect(page.getByText("ثعلب في الغابة عند الغروب")).toHaveCSS("direction", "rtl");
  await expect(page.getByText(WORDS.pl.forgotten)).toBeVisible();
});

test("long words are cut until somebody wants to read on", async ({ page, texts }) => {
  await serveVerdicts(page, someVerdicts());
  await signIn(page, texts, "/pl/admin/moderation");
  const verdict = verdictOf(page, "zdanie 30 o rycerzu");
  const text = verdict.getByText(LONG);
  const heightOf = async () => (await text.boundingBox())?.height ?? 0;
  const cut = await heightOf();
  await verdict.getByRole("button", { name: WORDS.pl.whole }).click();
  expect(await heightOf()).toBeGreaterThan(5 * cut);
  const less = verdict.getByRole("button", { name: WORDS.pl.less });
  await expect(less).toHaveAttribute("aria-expanded", "true");
  await less.click();
  expect(await heightOf()).toBe(cut);
});

test("older verdicts follow, and a category narrows the list and stays in the address", async ({
  page,
  texts,
}) => {
  await serveVerdicts(page, someVerdicts());
  await signIn(page, texts, "/pl/admin/moderation");
  const all = page.getByRole("article");
  await expect(all).toHaveCount(20);
  await page.getByRole("button", { name: WORDS.pl.older }).click();
  await expect(all).toHaveCount(26);
  await expect(page.getByText(WORDS.pl.end)).toBeVisible();
  const filter = page.getByRole("combobox", { name: WORDS.pl.category });
  await filter.selectOption(WORDS.pl.violence);
  await expect(all).toHaveCount(1);
  await expect(page).toHaveURL("/pl/admin/moderation?category=violence");
  await page.getByRole("radio", { name: WORDS.pl.overruled }).check({ force: true });
  await expect(page).toHaveURL("/pl/admin/moderation?chart=overruled&category=violence");
  await page.reload();
  await expect(filter).toHaveValue("violence");
  await expect(all).toHaveCount(1);
  await filter.selectOption("minors");
  await expect(page.getByText(WORDS.pl.none)).toBeVisible();
});

test("a mark that cannot be saved is taken back and told", async ({ page, texts, expected }) => {
  expected.push(/status of 503/);
  await serveVerdicts(page, someVerdicts());
  await page.route(/\/review$/, (route) =>
    route.fulfill({ status: 503, json: { error: { code: "storage_failed", message: "no" } } }),
  );
  await signIn(page, texts, "/pl/admin/moderation");
  const button = verdictOf(page, "zły opis numer 20").getByRole("button", {
    name: WORDS.pl.falseAlarm,
  });
  await button.click();
  await expect(page.getByText(WORDS.pl.failed)).toBeVisible();
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test("of marks pressed in quick succession the last one stays", async ({ page, texts }) => {
  const verdicts = someVerdicts();
  await serveVerdicts(page, verdicts);
  await page.route(/\/review$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.fallback();
  });
  await signIn(page, texts, "/pl/admin/moderation");
  const verdict = verdictOf(page, "zły opis numer 20");
  const right = verdict.getByRole("button", { name: WORDS.pl.right });
  const falseAlarm = verdict.getByRole("button", { name: WORDS.pl.falseAlarm });
  await right.click();
  await falseAlarm.click();
  await right.click();
  await falseAlarm.click();
  const marks = () =>
    verdicts.filter(({ review }) => review === "false_alarm").map(({ prompt }) => prompt?.text);
  await expect.poll(marks).toContain("zły opis numer 20");
  await expect(figure(page, WORDS.pl.falseAlarms)).toHaveText("1");
  await expect(falseAlarm).toHaveAttribute("aria-pressed", "true");
  await expect(right).toHaveAttribute("aria-pressed", "false");
});

test("the administrators' pages lead to each other, and one way out leaves both", async ({
  page,
  texts,
}) => {
  await signIn(page, texts, "/pl/admin/usage");
  const pages = page.getByRole("navigation", { name: WORDS.pl.pages });
  await pages.getByRole("link", { name: WORDS.pl.title }).click();
  await expect(page).toHaveURL("/pl/admin/moderation");
  await expect(page.getByRole("heading", { level: 1, name: WORDS.pl.title })).toBeVisible();
  await expect(pages.getByRole("link", { name: WORDS.pl.title })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await pages.getByRole("link", { name: WORDS.pl.usage }).click();
  await expect(page.getByRole("heading", { level: 1, name: WORDS.pl.usageTitle })).toBeVisible();
  await page.getByRole("button", { name: texts.admin.signOut }).click();
  await page.goto("/pl/admin/moderation");
  await expect(page.getByRole("textbox", { name: texts.admin.token })).toBeVisible();
});
