import { countRequests, englishBox, englishPanel, heightOfPaint } from "./support/english";
import { expect, test } from "./support/journey";
import { openStudio, paint, PATIENCE, promptBox } from "./support/studio";

/** For what the API has to answer first. */
const eventually = expect.configure({ timeout: PATIENCE });

/** Its English needs more lines than there is room for. */
const LONG_PROMPT =
  "lis w lesie o zachodzie słońca, jeleń nad jeziorem, niedźwiedź w górach, kot śpi na książce, latarnia morska " +
  "nad morzem, bocian na łące, żuraw nad stawem, zamek na skale o świcie, statek w butelce, wiatrak na wydmie";

test("English that no longer fits the prompt is neither used nor dropped unasked", async ({
  page,
  texts,
  language,
}) => {
  await openStudio(page, language);
  await promptBox(page, texts).fill("kot w oknie");
  const panel = englishPanel(page, texts);
  await panel.getByRole("button", { name: texts.editEnglish }).click();
  await englishBox(page, texts).fill("a tabby cat in a window");
  await panel.getByRole("button", { name: texts.done }).click();

  await promptBox(page, texts).fill("pies w oknie");
  const asked = countRequests(page, "/api/ai/generate-image");
  await promptBox(page, texts).press("Control+Enter");
  await expect(page.getByText(texts.decide)).toBeVisible();
  const keep = panel.getByRole("button", { name: texts.keep });
  await expect(keep).toBeFocused();
  expect(asked()).toBe(0);
  await keep.click();
  await expect(page.getByText(texts.decide)).toBeHidden();
  expect((await paint(page, texts)).recipe).toMatchObject({
    prompt: "pies w oknie",
    english: "a tabby cat in a window",
  });

  await promptBox(page, texts).fill("pies na łące");
  await panel.getByRole("button", { name: texts.translateAnew }).click();
  await eventually(panel.locator("[lang=en]")).toHaveText(/dog .*meadow/);
  expect((await paint(page, texts)).recipe).not.toHaveProperty("english");
});

for (const viewport of [
  { width: 360, height: 780 },
  { width: 1366, height: 800 },
]) {
  test(`at ${viewport.width} pixels the button stays where it is whatever is known of the English`, async ({
    page,
    texts,
    language,
    expected,
  }) => {
    expected.push(/status of 502/, /status of 403/);
    await page.setViewportSize(viewport);
    await openStudio(page, language);
    const panel = englishPanel(page, texts);
    const heights = [await heightOfPaint(page, texts)];
    for (const [prompt, shown] of [
      ["lis w lesie", /fox/],
      [LONG_PROMPT, /windmill/],
      ["zażółć gęślą jaźń", texts.untranslatable],
      ["dziecięca pornografia", /dzieci/],
      ["a fox in a forest", texts.unchanged],
    ] as const) {
      await promptBox(page, texts).fill("");
      await promptBox(page, texts).evaluate((box) => box.blur());
      await promptBox(page, texts).fill(prompt.slice(0, 5));
      heights.push(await heightOfPaint(page, texts));
      await promptBox(page, texts).fill(prompt);
      const before = await heightOfPaint(page, texts);
      await eventually(panel).toContainText(shown);
      // The box of the prompt grows with its words as they are typed; their English moves nothing.
      expect(await heightOfPaint(page, texts)).toBe(before);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    }
    expect(heights).toEqual(heights.map(() => heights[0]));
  });
}

test("a limit is waited out in silence, and a newer wording gives the older request up", async ({
  page,
  texts,
  language,
  expected,
}) => {
  expected.push(/status of 429/);
  await openStudio(page, language);
  let turn = 0;
  await page.route("**/api/ai/translate", async (route) => {
    turn += 1;
    if (turn === 1) return; // Never answered.
    if (turn > 2) return route.continue();
    await route.fulfill({
      status: 429,
      headers: { "retry-after": "2" },
      json: { error: { code: "rate_limited", message: "Slow down." } },
    });
  });
  const givenUp = page.waitForEvent("requestfailed");
  await promptBox(page, texts).fill("sowa");
  await expect.poll(() => turn).toBe(1);
  await promptBox(page, texts).fill("sowa na gałęzi");
  expect((await givenUp).url()).toContain("/api/ai/translate");
  await expect.poll(() => turn).toBe(2);
  const panel = englishPanel(page, texts);
  await eventually(panel.getByRole("button", { name: texts.retry })).toHaveCount(0);
  await eventually(panel.locator("[lang=en]")).toHaveText(/owl/);
  expect(turn).toBe(3);
});
