import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN_TOKEN, type App, listRoutes, startApp } from "@/tests/integration/app";

let app: App;
let routes: readonly string[];
beforeAll(async () => {
  app = await startApp();
  routes = await listRoutes(app);
});
afterAll(() => app.close());

test("no trick of headers, methods or spelling opens an administrator's route", async () => {
  const paths = routes
    .filter((route) => route.startsWith("get /api/admin/") && !route.endsWith("/session"))
    .map((route) => route.slice(4));
  const spellings = (path: string) => [
    path.replace("/api/admin", "/api//admin"),
    path.replace("/api/admin", "/api/./admin"),
    path.replace("/api/admin", "/api/x/../admin"),
    path.replace("admin", "%61dmin"),
    path.replace("admin", "ADMIN"),
    `${path}/`,
    `${path}%00`,
    `${path};a=b`,
  ];
  const headers: readonly Record<string, string>[] = [
    { "x-forwarded-host": "localhost" },
    { "x-original-url": "/api/health" },
    { "x-rewrite-url": "/api/health" },
    { "x-http-method-override": "GET" },
    { "x-middleware-subrequest": "middleware" },
    { "x-forwarded-for": "127.0.0.1" },
    { "cf-access-jwt-assertion": "eyJhbGciOiJub25lIn0.e30." },
    { "cf-access-authenticated-user-email": "admin@example.com" },
    { cookie: "zorza_admin=99999999999999.AAAA" },
    { cookie: "CF_Authorization=eyJhbGciOiJub25lIn0.e30." },
    { authorization: `Bearer ${ADMIN_TOKEN}` },
    { authorization: `Basic ${btoa(`admin:${ADMIN_TOKEN}`)}` },
  ];
  const opened: string[] = [];
  let tried = 0;
  const tryOne = async (path: string, init: RequestInit, what: string) => {
    const answer = await fetch(new URL(path, app.url), init);
    await answer.arrayBuffer();
    tried += 1;
    if (answer.status < 400) opened.push(`${what}: ${path} → ${answer.status}`);
  };
  for (const path of paths) {
    for (const spelling of spellings(path)) await tryOne(spelling, {}, "spelling");
    for (const given of headers) await tryOne(path, { headers: given }, JSON.stringify(given));
    for (const method of ["HEAD", "POST", "PROPFIND"]) await tryOne(path, { method }, method);
  }
  console.log(`bypass: ${tried} requests tried`);
  expect(opened).toEqual([]);
});
