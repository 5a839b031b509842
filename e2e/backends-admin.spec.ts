import type { Locator, Page } from "@playwright/test";
import { finishPicture } from "./support/api";
import { findViolations } from "./support/axe";
import { WORDS } from "./support/backend-words";
import { expect, test } from "./support/journey";
import { startPaintServer } from "./support/paint-server";
import { openStudio, paint, pictures, promptBox, rollSeed, waitForPixels } from "./support/studio";
import { LANGUAGES, type Language, type Texts } from "./support/texts";

/** The token that playwright.config.ts starts the app with. */
const TOKEN = process.env["E2E_ADMIN_TOKEN"] ?? "";

const MODEL = "FLUX.2 klein";

async function signIn(page: Page, texts: Texts, language: Language): Promise<void> {
  await page.goto(`/${language}/admin/backends`);
  await page.getByRole("textbox", { name: texts.admin.token }).fill(TOKEN);
  await page.getByRole("button", { name: texts.admin.signIn }).click();
  const heading = page.getByRole("heading", { level: 1, name: WORDS[language].title });
  await expect(heading).toBeFocused();
}

function cardOf(page: Page, id: string): Locator {
  return page.getByRole("article", { name: id, exact: true });
}

async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The other journeys are drawn by Workers AI: whatever happened here, it is left as it was. */
test.afterEach(async ({ request }) => {
  const answer = await request.post("/api/admin/session", { data: { token: TOKEN } });
  expect(answer.status()).toBe(200);
  for (const id of ["workers-ai", "painter"]) {
    const gone = await request.delete(`/api/admin/backends/${id}`);
    expect([204, 404]).toContain(gone.status());
  }
});

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("a server is added, Workers AI turned off, and the next picture comes from the server", async ({
      page,
      context,
      texts,
    }) => {
      const server = await startPaintServer();
      try {
        await signIn(page, texts, language);
        await page.getByRole("button", { name: words.add }).click();
        const form = page.getByRole("form", { name: words.form });
        await form.getByRole("textbox", { name: words.name, exact: true }).fill("painter");
        await form
          .getByRole("textbox", { name: words.address, exact: true })
          .fill(`${server.url}/v1`);
        await form.getByRole("textbox", { name: MODEL, exact: true }).fill("their-klein");
        await form.getByRole("checkbox", { name: words.seed, exact: true }).check();
        await form.getByRole("button", { name: words.save }).click();
        const card = cardOf(page, "painter");
        await expect(card).toContainText(server.url.replace("http://", ""));
        await expect(card).toContainText("their-klein");
        await expect(card).toContainText(words.well);
        await expect(card.getByRole("heading", { name: "painter" })).toBeFocused();
        await expect(page.getByRole("status").filter({ hasText: words.saved })).toHaveCount(1);

        const workersAi = cardOf(page, "workers-ai");
        await workersAi.getByRole("button", { name: `${words.off} workers-ai` }).click();
        await expect(workersAi).toContainText(words.isOff);
        await page.reload();
        await expect(workersAi).toContainText(words.isOff);

        await openStudio(page, language);
        const prompt = "a lighthouse on a quiet shore";
        await promptBox(page, texts).fill(prompt);
        const seed = await rollSeed(page, texts);
        const { id } = await paint(page, texts);
        await finishPicture(context.request, id);
        await waitForPixels(pictures(page, texts, prompt));
        const attempts = await context.request.get(`/api/images/${id}/attempts`);
        expect(await attempts.json()).toMatchObject({
          attempts: [{ backend: "painter", outcome: "succeeded" }],
        });
        expect(server.asked).toMatchObject([{ model: "their-klein", prompt, seed }]);

        await page.goto(`/${language}/admin/backends`);
        await workersAi.getByRole("button", { name: `${words.restore} workers-ai` }).click();
        const question = workersAi.getByRole("group");
        await expect(question.getByRole("button", { name: words.keep })).toBeFocused();
        await question.getByRole("button", { name: words.restore }).click();
        await expect(workersAi).not.toContainText(words.isOff);
        await expect(workersAi.getByRole("button", { name: words.restore })).toHaveCount(0);
        await card.getByRole("button", { name: `${words.remove} painter` }).click();
        await card.getByRole("button", { name: words.remove, exact: true }).click();
        await expect(card).toHaveCount(0);
      } finally {
        await server.close();
      }
    });

    test("what is wrong is told at its field, which has the focus, and what is right is kept", async ({
      page,
      texts,
      expected,
    }) => {
      expected.push(/status of 400/);
      await signIn(page, texts, language);
      await page.getByRole("button", { name: words.add }).click();
      const form = page.getByRole("form", { name: words.form });
      const name = form.getByRole("textbox", { name: words.name, exact: true });
      const address = form.getByRole("textbox", { name: words.address, exact: true });
      const save = form.getByRole("button", { name: words.save });
      await name.fill("workers-ai");
      await address.fill("ftp://paint.example.com");
      await save.click();
      await expect(name).toBeFocused();
      await expect(form.getByText(words.taken)).toBeVisible();
      await name.fill("painter");
      await form.getByRole("textbox", { name: MODEL, exact: true }).fill("their-klein");
      await save.click();
      await expect(address).toBeFocused();
      await expect(address).toHaveAttribute("aria-invalid", "true");
      await expect(address).toHaveAccessibleDescription(words.wrongAddress);
      await expect(address).toHaveValue("ftp://paint.example.com");
      expect(await findViolations(page)).toEqual([]);

      await address.fill("http://paint.example.com/v1");
      await form.getByRole("textbox", { name: words.secret }).fill("PAINTER_KEY");
      await expect(form.getByText("npx wrangler secret put PAINTER_KEY")).toBeVisible();
      await save.click();
      await expect(address).toBeFocused();
      await form.getByRole("textbox", { name: words.secret }).fill("");
      await form.getByRole("textbox", { name: MODEL, exact: true }).fill("");
      await save.click();
      await expect(form.getByText(words.wrongModels)).toBeVisible();
      await form.getByRole("button", { name: words.cancel }).click();
      await expect(page.getByRole("button", { name: words.add })).toBeFocused();
      await expect(cardOf(page, "painter")).toHaveCount(0);
    });

    for (const colorScheme of ["dark", "light"] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("the page breaks no rule, on a desk and on a phone", async ({ page, texts }) => {
          await serveTroubled(page);
          await signIn(page, texts, language);
          const cooling = cardOf(page, "cooling");
          await expect(cooling.getByText(words.cooling)).toBeVisible();
          await expect(cooling.getByText(words.rejected)).toBeVisible();
          await expect(cardOf(page, "probed").getByText(words.probing)).toBeVisible();
          await expect(page.getByRole("heading", { name: words.nobody })).toBeVisible();
          // A server's own words are text and nothing else.
          await expect(cooling.getByText(HOSTILE)).toBeVisible();
          expect(await page.locator("main img").count()).toBe(0);
          expect(await findViolations(page)).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
          await cardOf(page, "probed")
            .getByRole("button", { name: `${words.edit} probed` })
            .click();
          await expect(page.getByRole("heading", { name: /probed$/ })).toBeFocused();
          // Saving keeps also what was named for a model that is not offered now.
          await expect(page.getByRole("textbox", { name: "not-offered" })).toHaveValue("theirs");
          expect(await findViolations(page)).toEqual([]);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        });
      });
    }
  });
}

test("a list that cannot be loaded says so, and is there after another try", async ({
  page,
  texts,
  expected,
}) => {
  expected.push(/status of 500/);
  await page.route("/api/admin/backends", (route) =>
    route.fulfill({ status: 500, json: { error: { code: "internal", message: "no" } } }),
  );
  await signIn(page, texts, "pl");
  await expect(page.getByRole("heading", { name: WORDS.pl.failed })).toBeVisible();
  await page.unroute("/api/admin/backends");
  await page.getByRole("button", { name: WORDS.pl.retry }).click();
  await expect(cardOf(page, "workers-ai")).toBeVisible();
});

const HOSTILE = '<img src=x onerror="window.__xss=1">';

/** Answers the list with backends in every state, none of which can draw now. */
async function serveTroubled(page: Page): Promise<void> {
  const settings = {
    kind: "openai",
    baseUrl: "https://a-rather-long-name-of-a-server.media.paint.example.com/v1",
    secretName: "A_RATHER_LONG_NAME_OF_A_VARIABLE_OF_THAT_SERVER_KEY",
    models: { "flux-klein": HOSTILE, "not-offered": "theirs" },
    imageHosts: [],
    honours: ["seed"],
    tier: 0,
    weight: 1,
    timeoutSeconds: 60,
    enabled: true,
  };
  const entry = (id: string, health: object) => ({
    settings: { ...settings, id },
    source: "saved",
    overrides: false,
    hasKey: false,
    health: { coolingUntil: null, code: null, failures: 0, successes: 0, ...health },
  });
  const coolingUntil = new Date(Date.now() + 600_000).toISOString();
  const code = "backend_rejected";
  await page.route("/api/admin/backends", (route) =>
    route.fulfill({
      json: {
        backends: [
          entry("well", { state: "well" }),
          entry("cooling", { state: "cooling", coolingUntil, code, failures: 5, successes: 2 }),
          entry("probed", { state: "recovering", code: "backend_timeout", failures: 1 }),
        ],
      },
    }),
  );
}
