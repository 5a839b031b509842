import { expect, test } from "./support/journey";
import { openStudio, paint, pictures, promptBox, readBootstrap, tiles } from "./support/studio";

const HOSTILE = [
  "a fox </script><script>window.__xss=1</script>",
  "a fox <img src=x onerror=window.__xss=2>",
  'a fox "><svg onload=window.__xss=3>',
  "a fox <!--<script>window.__xss=4//-->",
  "a fox {{constructor.constructor('window.__xss=5')()}} ${window.__xss=6}",
  "a fox javascript:window.__xss=7 &lt;b&gt; &quot;",
];

test("words that look like code are shown as words and nothing runs", async ({
  page,
  texts,
  language,
  expected,
}) => {
  // What is no language has no English to be shown before it is painted.
  expected.push(/status of 502 .*\/api\/ai\/translate/);
  await openStudio(page, language);
  for (const prompt of HOSTILE) {
    await promptBox(page, texts).fill(prompt);
    await paint(page, texts);
  }
  await expect(tiles(page, texts)).toHaveCount(HOSTILE.length);
  const html = (await (await page.reload())?.text()) ?? "";
  const { items } = readBootstrap(html);
  expect(items.map(({ recipe }) => recipe.prompt).toReversed()).toEqual(HOSTILE);
  for (const prompt of HOSTILE) {
    await expect(tiles(page, texts).filter({ hasText: prompt }).first()).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.get(window, "__xss"))).toBeUndefined();
  expect(await page.locator("main img[src=x], main svg[onload]").count()).toBe(0);

  const picture = pictures(page, texts, HOSTILE[0] ?? "");
  await expect(picture).toBeVisible({ timeout: 30_000 });
  await picture.click();
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer.getByRole("heading", { level: 2 })).toHaveText(HOSTILE[0] ?? "");
  expect(await page.evaluate(() => Reflect.get(window, "__xss"))).toBeUndefined();
});

test("an address that looks like code opens nothing and runs nothing", async ({
  page,
  texts,
  language,
  expected,
}) => {
  expected.push(/status of 4\d\d/);
  const query = `?i=${encodeURIComponent("'\"><script>window.__xss=1</script>")}`;
  await openStudio(page, language, query);
  const viewer = page.getByRole("dialog", { name: texts.viewer });
  await expect(viewer).toContainText(texts.gone);
  expect(await page.evaluate(() => Reflect.get(window, "__xss"))).toBeUndefined();
});
