import { expect, test } from "@playwright/test";

test("the address leads to the page in the visitor's language", async ({ browser }) => {
  for (const [locale, path] of [
    ["pl-PL", "/pl"],
    ["en-GB", "/en"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.locator("html")).toHaveAttribute("lang", path.slice(1));
    await context.close();
  }
});

test("the page is a prerendered shell and nothing in it breaks the policy it is served with", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const answer = await page.goto("/pl", { waitUntil: "networkidle" });
  expect(answer?.headers()["x-opennext-cache"]).toBe("HIT");
  expect(answer?.headers()["content-security-policy"]).toContain("script-src");
  await expect(page.getByRole("main")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("what does not exist is said to be missing, on pages and in the API", async ({
  page,
  request,
}) => {
  expect((await page.goto("/pl/nie-ma"))?.status()).toBe(404);
  const answer = await request.get("/api/nothing-here");
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { requestId: expect.any(String) } });
});

test("a Polish prompt sent to the API becomes a picture that can be fetched", async ({
  request,
}) => {
  const answer = await request.post("/api/ai/generate-image", {
    data: { prompt: "lis w lesie o zachodzie słońca w stylu Ghibli" },
  });
  expect(answer.status()).toBe(202);
  const { id } = await answer.json();
  const read = async () => (await request.get(`/api/ai/image-status?id=${id}`)).json();
  await expect.poll(async () => (await read()).status, { timeout: 30_000 }).toBe("succeeded");
  const { image } = await read();
  const picture = await request.get(image.url);
  expect(picture.headers()["content-type"]).toMatch(/^image\//);
  expect((await picture.body()).length).toBeGreaterThan(1000);
});
