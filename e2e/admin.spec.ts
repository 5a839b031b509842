import type { Locator, Page } from "@playwright/test";
import { makePicture } from "./support/api";
import { expect, test } from "./support/journey";
import { LANGUAGES, type Texts } from "./support/texts";

/** The token that playwright.config.ts starts the app with. */
const TOKEN = process.env["E2E_ADMIN_TOKEN"] ?? "";

function tokenBox(page: Page, texts: Texts): Locator {
  return page.getByRole("textbox", { name: texts.admin.token });
}

async function signIn(page: Page, texts: Texts, path: string): Promise<void> {
  await page.goto(path);
  await tokenBox(page, texts).fill(TOKEN);
  await page.getByRole("button", { name: texts.admin.signIn }).click();
  await expect(page.getByRole("heading", { level: 1, name: texts.admin.title })).toBeVisible();
}

/** One of the sums of the period, e.g. how many pictures were made. */
async function readFigure(page: Page, name: string): Promise<number> {
  const term = page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
  const value = term.locator("xpath=following-sibling::dd[1]");
  return Number((await value.innerText()).replaceAll(/[\s.,]/g, ""));
}

const NO_LIMIT = {
  pl: "Nie ma dziennego limitu.",
  en: "There is no daily limit.",
} as const;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a wrong token is told, the right one shows what today's pictures were", async ({
      page,
      context,
      texts,
      expected,
    }) => {
      expected.push(/status of 401/);
      await page.goto(`/${language}/admin/usage?days=1`);
      await page.getByRole("button", { name: texts.admin.signIn }).click();
      await expect(tokenBox(page, texts)).toBeFocused();
      await tokenBox(page, texts).fill("not the token at all");
      await page.getByRole("button", { name: texts.admin.signIn }).click();
      await expect(tokenBox(page, texts)).toHaveAccessibleDescription(texts.admin.wrong);
      await tokenBox(page, texts).fill(TOKEN);
      await tokenBox(page, texts).press("Enter");
      const heading = page.getByRole("heading", { level: 1, name: texts.admin.title });
      await expect(heading).toBeFocused();

      await makePicture(context.request, { prompt: "a fox", width: 256, height: 256 });
      await page.getByRole("button", { name: texts.admin.refresh }).click();
      await expect.poll(() => readFigure(page, texts.admin.pictures)).toBeGreaterThan(0);
      const before = await readFigure(page, texts.admin.pictures);
      await makePicture(context.request, { prompt: "a cat", width: 256, height: 256 });
      await page.getByRole("button", { name: texts.admin.refresh }).click();
      await expect.poll(() => readFigure(page, texts.admin.pictures)).toBeGreaterThan(before);
      const row = page.getByRole("table").getByRole("row", { name: /FLUX\.2 klein/ });
      await expect(row).toHaveCount(1);
      // No limit is set on this machine; with one, the meter shows it.
      await expect(page.getByText(NO_LIMIT[language])).toBeVisible();
      await expect(page.getByRole("meter")).toHaveCount(0);
      await page.route("**/api/admin/usage?*", async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...(await answer.json()), dailyLimit: 25_000 } });
      });
      await page.reload();
      await expect(page.getByRole("meter")).toHaveAttribute("aria-valuemax", "25000");
    });
  });
}

test("the chosen days are in the address and survive a reload", async ({ page, texts }) => {
  await signIn(page, texts, "/pl/admin/usage");
  await page.getByRole("radio", { name: "7 dni" }).check({ force: true });
  await expect(page).toHaveURL("/pl/admin/usage?days=7");
  await page.getByLabel(texts.admin.from, { exact: true }).fill("2026-01-05");
  await page.getByLabel(texts.admin.to, { exact: true }).fill("2026-01-11");
  await page.getByRole("button", { name: texts.admin.apply }).click();
  await expect(page).toHaveURL("/pl/admin/usage?from=2026-01-05&to=2026-01-11");
  await expect(page.getByText(texts.admin.quiet)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(texts.admin.from, { exact: true })).toHaveValue("2026-01-05");
  await page.goBack();
  await expect(page).toHaveURL("/pl/admin/usage?days=7");
  await expect(page.getByRole("radio", { name: "7 dni" })).toBeChecked();
});

test("dates that make no sense are told and not asked for", async ({ page, texts }) => {
  await signIn(page, texts, "/pl/admin/usage");
  await page.getByLabel(texts.admin.from, { exact: true }).fill("2026-02-05");
  await page.getByLabel(texts.admin.to, { exact: true }).fill("2026-01-11");
  await page.getByRole("button", { name: texts.admin.apply }).click();
  await expect(page.getByText("Początek musi być przed końcem.")).toBeVisible();
  await expect(page).toHaveURL("/pl/admin/usage");
});

test("whoever signs out sees the form again and the API says 401", async ({
  page,
  context,
  request,
  texts,
}) => {
  const usage = "/api/admin/usage?from=2026-01-01&to=2026-01-02";
  expect((await request.get(usage)).status()).toBe(401);
  await signIn(page, texts, "/pl/admin/usage");
  expect((await context.request.get(usage)).status()).toBe(200);
  const cookie = (await context.cookies()).find(({ name }) => name.includes("admin"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  await page.getByRole("button", { name: texts.admin.signOut }).click();
  await expect(page.getByText(texts.admin.signedOut)).toBeVisible();
  await expect(tokenBox(page, texts)).toBeVisible();
  expect((await context.request.get(usage)).status()).toBe(401);
  await page.reload();
  await expect(tokenBox(page, texts)).toBeVisible();
});

test("the table can be taken along as a file", async ({ page, context, texts }) => {
  await makePicture(context.request, { prompt: "an owl", width: 256, height: 256 });
  await signIn(page, texts, "/pl/admin/usage");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: texts.admin.csv }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^zorza-zuzycie-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString("utf8")).toContain("FLUX.2 klein");
});
