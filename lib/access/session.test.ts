import { expect, test } from "vitest";
import {
  clearAdminSession,
  isAdminToken,
  readAdminSession,
  writeAdminSession,
} from "@/lib/access/admin-session";
import { type AccessIdentity, identify } from "@/lib/access/identify";
import { readSession, writeSession } from "@/lib/access/session";
import type { Config } from "@/lib/config";
import { TEST_CONFIG, testContext } from "@/tests/worker/test-context";

const { sessionSecret } = TEST_CONFIG;
const plain = new Request("https://zorza.test/");

function carrying(setCookie: string): Request {
  const cookie = setCookie.split(";")[0] ?? "";
  return new Request("https://zorza.test/", { headers: { cookie } });
}

test("a session cookie names its owner and nobody else", async () => {
  const setCookie = await writeSession("owner-1", sessionSecret, plain);
  expect(setCookie).toMatch(/HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
  expect(await readSession(carrying(setCookie), sessionSecret)).toBe("owner-1");
  const forged = carrying(setCookie.replace("owner-1", "owner-2"));
  expect(await readSession(forged, sessionSecret)).toBeNull();
  expect(await readSession(carrying(setCookie), `${sessionSecret}x`)).toBeNull();
});

test.each(["", "a", "a.b", ".", "owner-1.AAAA", "owner-1.%%%"])(
  "the cookie %j is nobody",
  async (value) => {
    const request = new Request("https://zorza.test/", {
      headers: { cookie: `zorza_session=${value}` },
    });
    expect(await readSession(request, sessionSecret)).toBeNull();
  },
);

test("an administrator's session runs out, and ends when the token changes", async () => {
  const setCookie = await writeAdminSession(plain, TEST_CONFIG, 0);
  const request = carrying(setCookie);
  const twelveHours = 12 * 60 * 60 * 1000;
  expect(await readAdminSession(request, TEST_CONFIG, twelveHours - 1)).toBe(true);
  expect(await readAdminSession(request, TEST_CONFIG, twelveHours)).toBe(false);
  expect(await readAdminSession(request, { ...TEST_CONFIG, adminToken: "another" }, 1)).toBe(false);
  expect(await readAdminSession(carrying(clearAdminSession(plain)), TEST_CONFIG, 1)).toBe(false);
});

test("an administrator's cookie cannot be prolonged or used as an owner's", async () => {
  const setCookie = await writeAdminSession(plain, TEST_CONFIG, 0);
  const prolonged = carrying(setCookie.replace(/zorza_admin=\d+/, "zorza_admin=9999999999999"));
  expect(await readAdminSession(prolonged, TEST_CONFIG, 1)).toBe(false);
  const swapped = carrying(setCookie.replace("zorza_admin", "zorza_session"));
  expect(await readSession(swapped, sessionSecret)).toBeNull();
});

test("only the whole token signs in", async () => {
  expect(await isAdminToken(TEST_CONFIG.adminToken, TEST_CONFIG)).toBe(true);
  expect(await isAdminToken(TEST_CONFIG.adminToken.slice(1), TEST_CONFIG)).toBe(false);
  expect(await isAdminToken("", TEST_CONFIG)).toBe(false);
});

async function identifyBy(config: Config, request: Request, access?: AccessIdentity) {
  return identify(await testContext({ config }), request, access);
}

test("Cloudflare Access makes an administrator only with the audience that was configured", async () => {
  const config = { ...TEST_CONFIG, accessAudience: "our-app" };
  expect((await identifyBy(config, plain, { aud: "our-app" })).isAdmin).toBe(true);
  expect((await identifyBy(config, plain, { aud: "other-app" })).isAdmin).toBe(false);
  expect((await identifyBy(TEST_CONFIG, plain, { aud: "" })).isAdmin).toBe(false);
  expect((await identifyBy(config, plain)).isAdmin).toBe(false);
});

test.each([
  { origin: "https://evil.test" },
  { origin: "null" },
  { origin: "https://zorza.test.evil.test" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
])("a changing request from another site (%o) is refused", async (headers) => {
  const request = new Request("https://zorza.test/api/x", { method: "POST", headers });
  const actor = await identifyBy(TEST_CONFIG, request);
  expect(actor).toMatchObject({ ownerId: null, isAdmin: false, denied: { code: "forbidden" } });
});

test("a changing request from this site or from a program passes", async () => {
  const own = { origin: "https://zorza.test", "sec-fetch-site": "same-origin" };
  for (const headers of [own, {}]) {
    const request = new Request("https://zorza.test/api/x", { method: "POST", headers });
    const actor = await identifyBy(TEST_CONFIG, request);
    expect(actor).toMatchObject({ ownerId: null, denied: null });
  }
});
