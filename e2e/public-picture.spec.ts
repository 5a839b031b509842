import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { freshSeed } from "./support/api";

const adminToken = process.env["E2E_ADMIN_TOKEN"] ?? "";

/** A page of somebody else, on an origin of its own. */
async function servePage(html: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A server that listens on a port has one.
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

test("a page of another site shows a picture by a signed address, and no picture by a changed one", async ({
  page,
  request,
}) => {
  const token = { data: { token: adminToken } };
  expect((await request.post("/api/admin/session", token)).status()).toBe(200);
  const made = await request.post("/api/admin/keys", { data: { name: "a page elsewhere" } });
  const { view }: { view: { id: string } } = await made.json();
  const seed = freshSeed();
  const data = { keyId: view.id, prompt: "lis w lesie", width: 512, height: 512, seed };
  const signed = await request.post("/api/admin/signed-urls", { data });
  expect(signed.status()).toBe(201);
  const { url }: { url: string } = await signed.json();
  const changed = url.replace("width=512", "width=513");
  expect(changed).not.toBe(url);
  const escape = (text: string) => text.replaceAll("&", "&amp;");
  const elsewhere = await servePage(
    `<!doctype html><title>elsewhere</title>
    <img id="good" alt="" src="${escape(url)}"><img id="bad" alt="" src="${escape(changed)}">`,
  );
  try {
    // The browser keeps an error from a page that it is none of the business of, and calls that a failed request.
    const failures: string[] = [];
    page.on("requestfailed", (failed) => failures.push(failed.url()));
    await page.goto(elsewhere.url);
    const widthOf = (id: string) =>
      page
        .locator(id)
        .evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth : -1));
    await expect.poll(() => widthOf("#good"), { timeout: 30_000 }).toBe(512);
    await expect.poll(() => widthOf("#bad")).toBe(0);
    await expect.poll(() => failures).toEqual([changed]);
    const failsAgain = await page.evaluate(
      (source) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.addEventListener("error", () => resolve("error"));
          image.addEventListener("load", () => resolve("load"));
          image.src = source;
        }),
      changed,
    );
    expect(failsAgain).toBe("error");
    // It was asked for again, because no failure is ever kept.
    await expect.poll(() => failures).toEqual([changed, changed]);
    const refusal = await request.get(changed);
    expect(refusal.status()).toBe(401);
    expect(refusal.headers()["cache-control"]).toBe("no-store");
    // Scripts of that page may read the picture, too.
    const read = await page.evaluate(
      async (source) => (await (await fetch(source)).blob()).type,
      url,
    );
    expect(read).toBe("image/jpeg");
  } finally {
    elsewhere.close();
  }
});
