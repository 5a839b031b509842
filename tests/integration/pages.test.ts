import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "@/tests/integration/app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test.each(["pl", "en"])("the page /%s comes from the cache of static shells", async (locale) => {
  const answer = await app.visit().fetch(`/${locale}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("x-opennext-cache")).toBe("HIT");
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  expect(await answer.text()).toContain(`<html lang="${locale}"`);
});

test("every script carries this answer's nonce, and no two answers share one", async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const answer = await app.visit().fetch("/pl");
      const policy = answer.headers.get("content-security-policy") ?? "";
      const nonce = /'nonce-(\w+)'/.exec(policy)?.[1] ?? "none";
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      const executable = scripts.filter((script) => !script.includes("application/json"));
      expect(executable.every((script) => script.includes(`nonce="${nonce}"`))).toBe(true);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test("search engines find both languages at whole addresses", async () => {
  const html = await (await app.visit().fetch("/pl")).text();
  const { origin } = app.url;
  for (const [language, path] of [
    ["pl", "/pl"],
    ["en", "/en"],
  ]) {
    expect(html).toMatch(new RegExp(`hrefLang="${language}" href="${origin}${path}"`, "i"));
  }
});

test("a person's own rows are in the first HTML, and nobody else's", async () => {
  const visitor = app.visit();
  const { id } = await visitor.draw({ prompt: "pingwin na lodzie", width: 256, height: 256 });
  const own = await (await visitor.fetch("/pl")).text();
  expect(own).toContain(id);
  expect(own).toContain("pingwin na lodzie");
  expect(await (await app.visit().fetch("/pl")).text()).not.toContain(id);
});

test("a prompt cannot leave the script that carries it", async () => {
  const visitor = app.visit();
  const prompt = '</script><script>alert(1)</script><!-- & \u2028 "';
  await visitor.post({ prompt, width: 256, height: 256 });
  const html = await (await visitor.fetch("/en")).text();
  const start = html.indexOf('id="zorza-bootstrap">') + 'id="zorza-bootstrap">'.length;
  const json = html.slice(start, html.indexOf("</script>", start));
  const bootstrap = JSON.parse(json) as { page: { items: { recipe: { prompt: string } }[] } };
  expect(bootstrap.page.items[0]?.recipe.prompt).toBe(prompt.normalize("NFC").trim());
  expect(html).not.toContain("<script>alert(1)");
});

test.each([
  [{ "accept-language": "pl-PL,pl;q=0.9" }, "/pl?x=1"],
  [{ "accept-language": "en-GB" }, "/en?x=1"],
  [{}, "/pl?x=1"],
  [{ cookie: "zorza_locale=en", "accept-language": "pl" }, "/en?x=1"],
])("the front door sends %o to %s", async (headers, location) => {
  const answer = await app.visit().fetch("/?x=1", { headers });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe(location);
});

test("/docs leads to the page in the person's language", async () => {
  const answer = await app.visit().fetch("/docs?x=1", { headers: { "accept-language": "en-GB" } });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/en/docs?x=1");
});

test("an address that does not exist is a page that says so", async () => {
  const answer = await app.visit().fetch("/pl/nothing-here");
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
});

test("a picture is served for ever, in parts, by hash, and never as a page", async () => {
  const visitor = app.visit();
  const view = await visitor.draw({
    prompt: "krokodyl w rzece",
    model: "sd-xl",
    width: 512,
    height: 512,
  });
  const url = view.image?.url ?? "";
  const whole = await visitor.fetch(url);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  expect(bytes.byteLength).toBe(view.image?.bytes);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("sandbox") as string,
    "accept-ranges": "bytes",
  });
  const etag = whole.headers.get("etag") ?? "";
  expect((await visitor.fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
  const part = await visitor.fetch(url, { headers: { range: "bytes=0-7" } });
  expect(part.status).toBe(206);
  expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([...bytes.slice(0, 8)]);
  const sources = view.image?.sources ?? [];
  expect(sources.map((source) => source.width)).toEqual([320, 512]);
  for (const source of sources) {
    const answer = await visitor.fetch(source.url);
    expect(answer.headers.get("content-type")).toBe("image/webp");
  }
  expect((await visitor.fetch(url.replace("original", "../original"))).status).toBe(404);
});
