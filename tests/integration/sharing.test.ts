import { afterEach, expect, test } from "vitest";
import type { GenerationView, HostingAttempt, SharedView } from "@/lib/generations/schema";
import { type App, startApp, type Visitor } from "@/tests/integration/app";
import { type Answer, type FakeService, startService } from "@/tests/integration/fake-service";

/*
 * Pictures for everybody, and their copies at an image host, which is a real server on loopback.
 */
const SIZE = { width: 256, height: 256 };
const COPY = "https://cdn.example/fox.jpg";
const TAKEN: Answer = { body: JSON.stringify({ success: true, result: [COPY] }) };

let app: App | undefined;
const services: FakeService[] = [];
afterEach(async () => {
  await app?.close();
  await Promise.all(services.splice(0).map((service) => service.close()));
});

async function startWithHost(answer: () => Answer | null, vars: Record<string, string> = {}) {
  const host = await startService(answer);
  services.push(host);
  app = await startApp({
    vars: {
      IMAGE_HOSTING_PROVIDER: "picgo",
      IMAGE_HOSTING_URL: host.url,
      IMAGE_HOSTING_KEY: "secret-of-tests",
      ...vars,
    },
  });
  return { app, host };
}

function share(visitor: Visitor, id: string, shared = true): Promise<Response> {
  return visitor.fetch(`/api/images/${id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ shared }),
  });
}

async function read<Body>(visitor: Visitor, path: string): Promise<Body> {
  const answer = await visitor.fetch(path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Body;
}

async function hostingOf(visitor: Visitor, id: string): Promise<readonly HostingAttempt[]> {
  const path = `/api/images/${id}/attempts`;
  return (await read<{ hosting: HostingAttempt[] }>(visitor, path)).hosting;
}

test("a picture is for everybody from the click that shares it to the one that hides it", async () => {
  app = await startApp();
  const [owner, other, nobody] = [app.visit(), app.visit(), app.visit()];
  const { id } = await owner.draw({ prompt: 'lis & <b>sowa</b> w "lesie"', ...SIZE });
  await other.draw({ prompt: "kot", ...SIZE });
  const pages = [`/pl/p/${id}`, `/en/p/${id}`, `/api/shared/${id}`];
  const statuses = () => Promise.all(pages.map(async (path) => (await nobody.fetch(path)).status));
  expect(await statuses()).toEqual([404, 404, 404]);
  expect((await share(other, id)).status).toBe(404);
  expect([401, 404]).toContain((await share(nobody, id)).status);
  expect(await statuses()).toEqual([404, 404, 404]);

  const shared = (await (await share(owner, id)).json()) as GenerationView;
  expect(shared).toMatchObject({ id, shared: true, hosted: null });
  expect(await statuses()).toEqual([200, 200, 200]);
  const view = await read<SharedView>(nobody, `/api/shared/${id}`);
  expect(view).toMatchObject({ id, language: "pl", seed: 42, model: { id: "flux-klein" } });
  expect(view.image.url).toBe(shared.image?.url);
  expect(Object.keys(view)).not.toContain("chain");

  expect((await share(other, id, false)).status).toBe(404);
  expect(await statuses()).toEqual([200, 200, 200]);
  expect(await (await share(owner, id, false)).json()).toMatchObject({ shared: false });
  expect(await statuses()).toEqual([404, 404, 404]);

  await share(owner, id);
  expect((await owner.fetch(`/api/images/${id}`, { method: "DELETE" })).status).toBe(204);
  expect(await statuses()).toEqual([404, 404, 404]);
});

test("the page is a static shell that names this picture to people, programs and messengers", async () => {
  app = await startApp();
  const owner = app.visit();
  const prompt = '</script><script>alert(1)</script> lis " & sowa';
  const { id, image } = await owner.draw({ prompt, ...SIZE, shared: true });
  await app.resetCounts();
  const answer = await app.visit().fetch(`/en/p/${id}`);
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  expect(answer.headers.get("x-opennext-cache")).toBe("HIT");
  expect((await app.counts()).calls["d1"]).toBe(1);
  const html = await answer.text();
  const { origin } = app.url;
  expect(html).not.toContain("<script>alert(1)");
  const head = html.slice(0, html.indexOf("</head>"));
  expect(head).toContain(`<meta property="og:image" content="${origin}${image?.url}">`);
  expect(head).toContain(`<meta property="og:url" content="${origin}/en/p/${id}">`);
  expect(head.match(/property="og:title"/g)).toHaveLength(1);
  expect(head).toContain('lis &quot; &amp; sowa">');
  expect(head).toContain('lis " &amp; sowa – Zorza</title>');
  expect(head).toContain(`href="${origin}/pl/p/${id}"`);
  expect(head).toMatch(/<meta name="robots" content="noindex/);
  const nonce = /'nonce-(\w+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter((one) => !one.includes("json"));
  expect(scripts.every((script) => script.includes(`nonce="${nonce}"`))).toBe(true);
  const json = /id="zorza-shared">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(JSON.parse(json)).toMatchObject({ id, prompt });
  expect(html).not.toContain("zorza-bootstrap");
  for (const path of ["/en/p", "/en/p/", `/en/p/${id}/more`, "/en/p/%27", `/de/p/${id}`]) {
    expect((await app.visit().fetch(path)).status, path).toBe(404);
  }
});

test("a shared picture is uploaded once and the host's address is offered beside ours", async () => {
  const { app: here, host } = await startWithHost(() => TAKEN);
  const [anna, jan] = [here.visit(), here.visit()];
  const wish = { prompt: "lis nad jeziorem", ...SIZE };
  const { id } = await anna.draw({ ...wish, shared: true });
  await expect
    .poll(async () => (await read<GenerationView>(anna, `/api/images/${id}`)).hosted)
    .toEqual({ provider: "picgo", url: COPY });
  expect(await read<SharedView>(jan, `/api/shared/${id}`)).toMatchObject({
    hosted: { provider: "picgo", url: COPY },
  });
  expect(await hostingOf(anna, id)).toMatchObject([{ provider: "picgo", outcome: "hosted" }]);
  expect(host.sent).toHaveLength(1);
  expect(host.sent[0]?.path).toBe("/upload?key=secret-of-tests");
  expect(host.sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(host.sent[0]?.body).toMatch(/name="files"; filename="zorza-[0-9a-f]{16}\.jpg"/);
  expect(host.sent[0]?.body).not.toContain("lis");

  const known = await jan.draw({ ...wish, shared: true });
  expect(known).toMatchObject({ cached: true, shared: true });
  await expect
    .poll(() => hostingOf(jan, known.id))
    .toMatchObject([{ outcome: "reused", url: COPY }]);
  expect(host.sent).toHaveLength(1);
  expect((await jan.fetch(`/api/images/${id}/attempts`)).status).toBe(404);
});

test("a private picture goes nowhere, and costs no more for there being a host", async () => {
  const { app: here, host } = await startWithHost(() => TAKEN);
  const visitor = here.visit();
  await visitor.draw({ prompt: "a warm-up picture", ...SIZE });
  await here.resetCounts();
  const view = await visitor.draw({ prompt: "sowa nocą", ...SIZE });
  expect(view).toMatchObject({ shared: false, hosted: null });
  expect((await here.counts()).calls["queue.send"]).toBe(1);
  await here.sweep();
  expect(host.sent).toEqual([]);
  expect(await hostingOf(visitor, view.id)).toEqual([]);
});

test("a host that fails is recorded and hurts no picture", async () => {
  const broken: Answer = { status: 500, type: "text/html", body: "<h1>secret upstream text</h1>" };
  const { app: here, host } = await startWithHost(() => broken);
  const visitor = here.visit();
  const { id } = await visitor.draw({ prompt: "bóbr na tamie", ...SIZE, shared: true });
  await expect.poll(async () => (await hostingOf(visitor, id)).length, { timeout: 20_000 }).toBe(4);
  const hosting = await hostingOf(visitor, id);
  expect(hosting.every(({ outcome }) => outcome === "failed")).toBe(true);
  expect(hosting[0]).toMatchObject({ code: "backend_failed", url: null });
  expect(JSON.stringify(hosting)).not.toContain("secret");
  const view = await read<GenerationView>(visitor, `/api/images/${id}`);
  expect(view).toMatchObject({ status: "succeeded", shared: true, hosted: null, error: null });
  expect((await here.visit().fetch(`/pl/p/${id}`)).status).toBe(200);
  expect(host.sent).toHaveLength(4);
  await here.sweep();
  expect(host.sent).toHaveLength(4);
});

test("several pictures at once are shared together", async () => {
  app = await startApp();
  const visitor = app.visit();
  const answer = await visitor.post({ prompt: "ryś na skale", ...SIZE, n: 2, shared: true });
  const { items } = (await answer.json()) as { items: { generation: GenerationView }[] };
  expect(items.map(({ generation }) => generation.shared)).toEqual([true, true]);
  for (const { generation } of items) {
    expect(await visitor.waitFor(generation.id)).toMatchObject({ shared: true });
    expect((await app.visit().fetch(`/api/shared/${generation.id}`)).status).toBe(200);
  }
});
