import type { Locator, Page } from "@playwright/test";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import { LANGUAGES, type Language, type Texts } from "./support/texts";

/** The token that playwright.config.ts starts the app with. */
const TOKEN = process.env["E2E_ADMIN_TOKEN"] ?? "";

const WORDS = {
  pl: {
    title: "Klucze API",
    add: "Utwórz klucz",
    save: "Utwórz klucz",
    name: "Nazwa",
    form: "Nowy klucz",
    daily: "Neuronów na dobę",
    wrongName: "Podaj nazwę, najwyżej 80 znaków.",
    label: "Nowy klucz API",
    warning: /^Skopiuj go teraz/,
    copy: "Kopiuj klucz",
    copied: "Klucz skopiowany",
    close: "Mam go, zamknij",
    works: "Działa",
    revoke: "Unieważnij",
    keep: "Zostaw",
    forGood: "Unieważnij na zawsze",
    revoked: "Unieważniony",
    ended: /już nie działa/,
  },
  en: {
    title: "API keys",
    add: "Create a key",
    save: "Create the key",
    name: "Name",
    form: "New key",
    daily: "Neurons a day",
    wrongName: "Give it a name of at most 80 characters.",
    label: "New API key",
    warning: /^Copy it now/,
    copy: "Copy the key",
    copied: "Key copied",
    close: "I have it, close",
    works: "Works",
    revoke: "Revoke",
    keep: "Keep",
    forGood: "Revoke for good",
    revoked: "Revoked",
    ended: /no longer work/,
  },
} as const;

async function signIn(page: Page, texts: Texts, language: Language): Promise<void> {
  await page.goto(`/${language}/admin/keys`);
  await page.getByRole("textbox", { name: texts.admin.token }).fill(TOKEN);
  await page.getByRole("button", { name: texts.admin.signIn }).click();
  const heading = page.getByRole("heading", { level: 1, name: WORDS[language].title });
  await expect(heading).toBeFocused();
}

function cardOf(page: Page, name: string): Locator {
  return page.getByRole("article", { name, exact: true });
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("a key is made, shown once, works, and is revoked for good", async ({
      page,
      context,
      texts,
      expected,
      request,
    }) => {
      expected.push(/status of 400/);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await signIn(page, texts, language);
      const name = `blog ${language}`;
      await page.getByRole("button", { name: words.add }).click();
      const form = page.getByRole("form", { name: words.form });
      const nameBox = form.getByRole("textbox", { name: words.name, exact: true });
      await form.getByRole("button", { name: words.save }).click();
      await expect(nameBox).toBeFocused();
      await expect(form.getByText(words.wrongName)).toBeVisible();
      await nameBox.fill(name);
      await form.getByRole("spinbutton", { name: words.daily }).fill("500");
      await form.getByRole("button", { name: words.save }).click();

      const dialog = page.getByRole("dialog");
      await expect(dialog.getByText(words.warning)).toBeVisible();
      await expect(dialog.getByRole("button", { name: words.copy })).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(dialog).toBeVisible();
      await dialog.getByRole("button", { name: words.copy }).click();
      await expect(dialog.getByText(words.copied)).toBeVisible();
      const key = await page.evaluate(() => navigator.clipboard.readText());
      expect(await dialog.getByRole("textbox", { name: words.label }).inputValue()).toBe(key);
      expect(await findViolations(page)).toEqual([]);
      await dialog.getByRole("button", { name: words.close }).click();
      await expect(page.getByRole("button", { name: words.add })).toBeFocused();
      expect(await page.content()).not.toContain(key);

      const headers = { authorization: `Bearer ${key}` };
      expect((await request.get("/api/images", { headers })).status()).toBe(200);
      const card = cardOf(page, name);
      await expect(card).toContainText(words.works);
      await expect(card.getByRole("meter")).toBeVisible();
      await card.getByRole("button", { name: `${words.revoke} ${name}` }).click();
      await expect(card.getByRole("button", { name: words.keep })).toBeFocused();
      await card.getByRole("button", { name: words.forGood }).click();
      await expect(card.getByRole("button")).toHaveCount(0);
      await page.getByText(words.ended).click();
      await expect(card).toContainText(words.revoked);
      expect((await request.get("/api/images", { headers })).status()).toBe(401);
    });

    for (const colorScheme of ["dark", "light"] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("the page breaks no rule, on a desk and on a phone", async ({ page, texts }) => {
          await signIn(page, texts, language);
          const wide = "a-rather-long-name-without-a-single-space-of-some-program-that-has-a-key";
          await page.request.post("/api/admin/keys", { data: { name: wide, dailyNeurons: 10 } });
          await page.reload();
          await expect(cardOf(page, wide).first()).toBeVisible();
          await page.getByRole("button", { name: words.add }).click();
          expect(await findViolations(page)).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
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
