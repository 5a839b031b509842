import { gzipSync } from "node:zlib";
import { expect, test } from "./support/journey";
import { waitUntilUsable } from "./support/studio";
import { LANGUAGES } from "./support/texts";

const SCRIPT_BUDGET_BYTES = 180_000;
const STYLE_BUDGET_BYTES = 20_000;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the first load stays within its budget and comes from one place", async ({
      page,
      request,
      baseURL,
    }) => {
      await page.goto(`/${language}`, { waitUntil: "networkidle" });
      await waitUntilUsable(page);
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      expect(loaded.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
      expect(loaded.some((url) => url.endsWith(".woff2"))).toBe(true);

      /** What files weigh on their way: the local server does not compress, Cloudflare does. */
      async function weigh(extension: string): Promise<number> {
        const urls = [...new Set(loaded)].filter((url) => url.endsWith(extension));
        const files = await Promise.all(urls.map(async (url) => (await request.get(url)).body()));
        return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
      }
      const scripts = await weigh(".js");
      expect(scripts).toBeGreaterThan(50_000);
      expect(scripts).toBeLessThanOrEqual(SCRIPT_BUDGET_BYTES);
      const styles = await weigh(".css");
      expect(styles).toBeGreaterThan(2000);
      expect(styles).toBeLessThanOrEqual(STYLE_BUDGET_BYTES);
    });
  });
}
