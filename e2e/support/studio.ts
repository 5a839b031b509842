import { expect, type Locator, type Page } from "@playwright/test";
import type { View } from "./api";
import type { Language, Texts } from "./texts";

/** How long a picture may take from the click, in milliseconds. */
export const PATIENCE = 25_000;

/** Opens the studio and waits until it can be used. */
export async function openStudio(page: Page, language: Language, query = ""): Promise<void> {
  await page.goto(`/${language}${query}`);
  await waitUntilUsable(page);
}

/** The gallery's part is there only once the page's scripts run. */
export async function waitUntilUsable(page: Page): Promise<void> {
  await expect(page.locator("#gallery h2")).toBeVisible();
}

/** The box for the words. */
export function promptBox(page: Page, texts: Texts): Locator {
  return page.getByRole("textbox", { name: texts.prompt, exact: true });
}

/** Fixes the seed at a number nobody has used, so that the picture has to be made. */
export async function rollSeed(page: Page, texts: Texts): Promise<number> {
  await page.getByRole("button", { name: texts.rollSeed }).click();
  return Number(await page.getByRole("textbox", { name: texts.seedValue }).inputValue());
}

/** Every tile of the gallery, newest first. */
export function tiles(page: Page, texts: Texts): Locator {
  return page.getByRole("list", { name: texts.gallery }).getByRole("listitem");
}

/** The tiles of these words. */
export function tilesOf(page: Page, texts: Texts, prompt: string): Locator {
  return tiles(page, texts).filter({ hasText: prompt });
}

/** The buttons that open finished pictures of these words. */
export function pictures(page: Page, texts: Texts, prompt: string): Locator {
  return page.getByRole("button", { name: texts.open(prompt), exact: true });
}

/** Waits until a finished picture's pixels are there. */
export async function waitForPixels(picture: Locator): Promise<void> {
  await expect(picture).toBeVisible({ timeout: PATIENCE });
  const image = picture.getByRole("img");
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(100);
}

/** Sends the form with the keyboard and returns what the API answered. */
export async function paint(page: Page, texts: Texts): Promise<View> {
  const answered = waitForCreation(page);
  await promptBox(page, texts).press("Control+Enter");
  return (await answered).json();
}

/** The next answer to a request for a picture. */
export function waitForCreation(page: Page) {
  return page.waitForResponse(
    (response) =>
      response.url().endsWith("/api/ai/generate-image") && response.request().method() === "POST",
  );
}

/** The rows that the server wrote into an HTML page, and whether it says that a stand-in paints. */
export function readBootstrap(html: string): { items: View[]; standIn: boolean } {
  const text = /<script type="application\/json" id="zorza-bootstrap"[^>]*>(.*?)<\/script>/s.exec(
    html,
  )?.[1];
  const { page, standIn } = JSON.parse(text ?? "null");
  return { items: page.items, standIn };
}
