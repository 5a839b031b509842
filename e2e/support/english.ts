import { expect, type Locator, type Page } from "@playwright/test";
import type { Texts } from "./texts";

/** What the page says of the English under the prompt. */
export function englishPanel(page: Page, texts: Texts): Locator {
  return page.getByRole("region", { name: texts.english });
}

/** The box in which the English is corrected, while it is open. */
export function englishBox(page: Page, texts: Texts): Locator {
  return page.getByRole("textbox", { name: texts.english, exact: true });
}

/** Opens a finished or refused picture and gives its steps from the person's words to the model's. */
export async function openChain(page: Page, texts: Texts, open: Locator): Promise<Locator> {
  await open.click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toBeVisible();
  return viewer.getByRole("region", { name: texts.chain }).getByRole("listitem");
}

/** Where the button that paints stands, in pixels from the top of the page. */
export async function heightOfPaint(page: Page, texts: Texts): Promise<number> {
  const button = page.getByRole("button", { name: texts.paint, exact: true });
  return button.evaluate((element) => element.getBoundingClientRect().top + scrollY);
}

/** Counts the requests to one path of the API from now on. */
export function countRequests(page: Page, path: string): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.url().endsWith(path)) count += 1;
  });
  return () => count;
}
