import type { Page } from "@playwright/test";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import { LANGUAGES } from "./support/texts";

const WORDS = {
  pl: {
    title: "API dla programistów",
    reference: "Spis API",
    copyCurl: "Kopiuj: Terminal",
    copied: "Skopiowano",
  },
  en: {
    title: "API for developers",
    reference: "API reference",
    copyCurl: "Copy: Terminal",
    copied: "Copied",
  },
} as const;

async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Swagger UI has buttons in the heading of a route, which is one itself; that is theirs to mend. */
function isOurs(violation: string): boolean {
  return !violation.startsWith("nested-interactive: #operations-");
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("the studio leads to the examples, which name this server and can be copied", async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`/${language}`);
      await page.getByRole("contentinfo").getByRole("link", { name: words.title }).click();
      await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      await page.getByRole("button", { name: words.copyCurl }).click();
      await expect(page.getByText(words.copied)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`curl "${baseURL}/generate?format=raw"`);
      await page.getByRole("radio", { name: "OpenAI (Python)" }).check();
      await expect(page.getByRole("main")).toContainText(`base_url="${baseURL}/v1"`);
    });

    for (const colorScheme of ["dark", "light"] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("the page breaks no rule, on a desk and on a phone", async ({ page }) => {
          await page.goto("/docs");
          await expect(page).toHaveURL(new RegExp(`/${language}/docs$`));
          await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
          expect(await findViolations(page)).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
          expect(await findViolations(page)).toEqual([]);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        });
      });
    }
  });
}

test("a route is tried from the reference with a pasted key, within the policy", async ({
  page,
}) => {
  const token = process.env["E2E_ADMIN_TOKEN"] ?? "";
  await page.request.post("/api/admin/session", { data: { token } });
  const made = await page.request.post("/api/admin/keys", { data: { name: "reference" } });
  const { key } = (await made.json()) as { key: string };
  await page.context().clearCookies();

  await page.goto("/en/docs/reference");
  await expect(page.getByRole("heading", { level: 1, name: WORDS.en.reference })).toBeVisible();
  await page.getByRole("button", { name: "Authorize" }).first().click();
  const dialog = page.locator(".modal-ux");
  await dialog.locator('input[type="text"], input[type="password"]').first().fill(key);
  await dialog
    .getByRole("button", { name: /apply credentials/i })
    .first()
    .click();
  await dialog.getByRole("button", { name: /close/i }).first().click();
  const route = page.locator("#operations-native-listImages");
  await route.getByRole("button").first().click();
  await route.getByRole("button", { name: /try it out/i }).click();
  await route.getByRole("button", { name: "Execute" }).click();
  await expect(route.locator(".live-responses-table .response-col_status").nth(1)).toContainText(
    "200",
  );
  await expect(route.locator(".curl-command")).toContainText("Bearer zrz_");
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});

test("the reference follows the page's theme and can be read in both", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/pl/docs/reference");
  await expect(page.locator(".swagger-ui .opblock-tag").first()).toBeVisible();
  await expect(page.locator("html")).toHaveClass(/dark-mode/);
  expect((await findViolations(page)).filter(isOurs)).toEqual([]);
  await page.getByTitle("Jasny").click();
  await expect(page.locator("html")).not.toHaveClass(/dark-mode/);
  expect((await findViolations(page)).filter(isOurs)).toEqual([]);
});

test("on a phone the errors can be read without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/pl/docs");
  const text = page.getByText("Nie ma tu takiego adresu").filter({ visible: true });
  const box = await text.boundingBox();
  expect(box).not.toBeNull();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect(box?.width).toBeGreaterThan(200);
  expect(await findViolations(page)).toEqual([]);
});
