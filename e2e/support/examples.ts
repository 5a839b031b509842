import type { Page } from "@playwright/test";

/** The token that playwright.config.ts starts the app with. */
const TOKEN = process.env["E2E_ADMIN_TOKEN"] ?? "";

/** An example for a client, as the developers' page shows it. */
export async function readExample(page: Page, client: string, file: string): Promise<string> {
  await page.goto("/pl/docs");
  await page.getByRole("radio", { name: client, exact: true }).check();
  return page.getByRole("main").getByRole("region", { name: file, exact: true }).innerText();
}

/** A new key, as an administrator makes one for a program. */
export async function makeKey(page: Page): Promise<string> {
  await page.request.post("/api/admin/session", { data: { token: TOKEN } });
  const made = await page.request.post("/api/admin/keys", { data: { name: "example" } });
  const { key } = (await made.json()) as { key: string };
  return key;
}
