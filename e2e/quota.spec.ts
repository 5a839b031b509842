import type { Page } from "@playwright/test";
import { findViolations } from "./support/axe";
import { expect, test } from "./support/journey";
import { openStudio, paint, pictures, promptBox, rollSeed, waitForPixels } from "./support/studio";

const LIMIT = { used: 1900, limit: 2000, resumesAt: "2099-01-01T00:00:00.000Z" };

/** What the API says of a picture that doesn't fit into what is left of the person's own limit. */
const TOO_DEAR = {
  neurons: 104.2,
  usd: 0.0011,
  known: false,
  limits: { session: LIMIT, account: { ...LIMIT, used: 1900, limit: 10_000 } },
  canAfford: false,
  limitedBy: "session",
};

async function answerQuotes(page: Page, quote: object): Promise<void> {
  await page.route("**/api/quote", (route) => route.fulfill({ json: quote }));
}

test("a picture that exists already says so before the click, and only under its own seed", async ({
  page,
  texts,
  language,
}) => {
  const prompt = "żubr na polanie, znany obraz";
  await openStudio(page, language);
  await rollSeed(page, texts);
  const button = page.getByRole("button", { name: texts.paint, exact: true });
  await promptBox(page, texts).fill(prompt);
  await expect(button).toHaveAccessibleDescription(/104 neurony/);
  await paint(page, texts);
  await waitForPixels(pictures(page, texts, prompt));
  await expect(button).toHaveAccessibleDescription(/już istnieje: bezpłatnie/);
  await rollSeed(page, texts);
  await expect(button).toHaveAccessibleDescription(/104 neurony/);
});

test("the meter shows how much of today's limit is used, and a picture without room says whose limit it is", async ({
  page,
  texts,
  language,
}) => {
  await openStudio(page, language);
  const button = page.getByRole("button", { name: texts.paint, exact: true });
  await answerQuotes(page, TOO_DEAR);
  await promptBox(page, texts).fill("łoś w bagnie");
  const meter = page.getByRole("meter", { name: /^Dziś wykorzystano 1900 z\s2000 neuronów$/ });
  await expect(meter).toBeVisible();
  await expect(meter).toHaveJSProperty("value", 1900);
  await expect(meter).toHaveJSProperty("max", 2000);
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/z\sdzisiejszego limitu tej przeglądarki/);
  expect(await findViolations(page)).toEqual([]);

  // Other words: a picture that exists already needs no room.
  await page.unroute("**/api/quote");
  const known = { ...TOO_DEAR, neurons: 0, usd: 0, known: true, canAfford: true, limitedBy: null };
  await answerQuotes(page, known);
  await promptBox(page, texts).fill("łoś nad rzeką");
  await expect(button).toBeEnabled();
  await expect(button).toHaveAccessibleDescription(/już istnieje/);
});

test("who opens the page after the limit was reached learns it at once, and until when", async ({
  page,
  texts,
  language,
}) => {
  const resumesAt = new Date(Date.now() + 5 * 60 * 60 * 1000).toISOString();
  await page.route(`**/${language}`, async (route) => {
    const answer = await route.fetch();
    const wait = JSON.stringify({ scope: "account", resumesAt });
    const body = (await answer.text()).replace('"wait":null', `"wait":${wait}`);
    await route.fulfill({ response: answer, body });
  });
  await openStudio(page, language);
  const button = page.getByRole("button", { name: texts.paint, exact: true });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(
    /wspólnego limitu wszystkich.* odnowi się o\s\d/,
  );
});
