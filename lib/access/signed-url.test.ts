import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { identify } from "@/lib/access/identify";
import { makeSignedUrl } from "@/lib/access/make-signed-url";
import { signUrl } from "@/lib/access/signed-url";
import { createKey } from "@/lib/keys/create";
import { revokeKey } from "@/lib/keys/revoke";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const PLAIN = new URL("https://zorza.test/image/a%20fox?seed=7&width=512");

async function sign(expiresAt: string | null = null, scopes = ["generate", "read"]) {
  const context = await testContext({ actor: { isAdmin: true } });
  const { view } = await createKey(context, { name: "page", scopes });
  const url = await makeSignedUrl(context, { keyId: view.id, url: PLAIN, expiresAt });
  await Promise.all(context.background);
  return { context, url, id: view.id };
}

async function actorOf(
  context: Awaited<ReturnType<typeof testContext>>,
  url: string | URL,
  method = "GET",
) {
  return identify(context, new Request(url, { method }), undefined);
}

test("a signed address acts for its key, to draw and for nothing else", async () => {
  const { context, url, id } = await sign();
  for (const method of ["GET", "HEAD"]) {
    expect(await actorOf(context, url, method)).toMatchObject({
      ...{ ownerId: `key:${id}`, isAdmin: false, denied: null },
      key: { id, scopes: ["generate"] },
    });
  }
  expect((await actorOf(context, url, "POST")).ownerId).toBeNull();
  const elsewhere = new URL(url);
  elsewhere.pathname = "/api/images";
  expect((await actorOf(context, elsewhere)).ownerId).toBeNull();
});

test("an address ends with its time, and with its key", async () => {
  const { context, url, id } = await sign("2026-11-20T12:01:00Z");
  context.advance(59_000);
  expect((await actorOf(context, url)).denied).toBeNull();
  context.advance(2000);
  expect((await actorOf(context, url)).denied?.details).toEqual({ key: "ended" });
  const lasting = await makeSignedUrl(context, { keyId: id, url: PLAIN, expiresAt: null });
  await revokeKey(context, id);
  expect((await actorOf(context, lasting)).denied?.details).toEqual({ key: "revoked" });
});

/** Each takes a good address and makes one that nobody signed. */
const FORGERIES: readonly (readonly [string, (url: URL) => string])[] = [
  ["another seed", (url) => url.href.replace("seed=7", "seed=8")],
  ["another size", (url) => url.href.replace("width=512", "width=1920")],
  ["a random seed", (url) => url.href.replace("seed=7", "seed=-1")],
  ["another prompt", (url) => url.href.replace("fox", "dog")],
  ["a longer prompt", (url) => url.href.replace("fox", "fox/dog")],
  ["the same prompt spelt otherwise", (url) => url.href.replace("fox", "f%6Fx")],
  ["the other path", (url) => url.href.replace("/image/", "/prompt/")],
  ["one parameter more", (url) => `${url.href}&model=sd-xl`],
  ["one parameter less", (url) => url.href.replace("seed=7&", "")],
  ["a parameter twice", (url) => `${url.href}&seed=8`],
  ["a parameter twice, the new one first", (url) => url.href.replace("?", "?seed=8&")],
  ["no end", (url) => url.href.replace(/&exp=\d+/, "")],
  ["a later end", (url) => url.href.replace(/exp=\d+/, "exp=99999999999")],
  ["a second end", (url) => `${url.href}&exp=99999999999`],
  ["no key", (url) => url.href.replace(/&kid=[^&]+/, "")],
  ["another key", (url) => url.href.replace(/kid=[^&]+/, "kid=master")],
  ["a second signature", (url) => `${url.href}&sig=AAAA`],
  ["a spelt signature beside it", (url) => `${url.href}&%73ig=AAAA`],
  ["an empty signature", (url) => url.href.replace(/sig=[^&]+/, "sig=")],
  ["half a signature", (url) => url.href.slice(0, -10)],
  ["the signature's last bits", (url) => url.href.slice(0, -1) + otherLast(url.href)],
  ["a padded signature", (url) => `${url.href}=`],
  ["a signature of another secret", (url) => url.href.replace(/sig=[^&]+/, "sig=".padEnd(47, "A"))],
  ["an encoded name", (url) => url.href.replace("seed=7", "%73eed=7")],
];

/** A letter whose unused bits alone are others. */
function otherLast(href: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return alphabet[alphabet.indexOf(href.at(-1) ?? "") ^ 1] ?? "";
}

test.each(FORGERIES)("%s makes an address that nobody signed", async (_, forge) => {
  const { context, url } = await sign("2026-11-20T13:00:00Z");
  const forged = forge(url);
  expect(forged).not.toBe(url.href);
  const { denied, ownerId } = await actorOf(context, forged);
  expect(denied?.code).toBe("unauthorized");
  expect(ownerId).toBeNull();
});

test("parameters may come in another order", async () => {
  const { context, url } = await sign();
  const pairs = url.search.slice(1).split("&").toReversed();
  expect((await actorOf(context, `${url.origin}${url.pathname}?${pairs.join("&")}`)).denied).toBe(
    null,
  );
});

test("what draws anew each time is not signed, and not let in when it is", async () => {
  const { context, id } = await sign();
  for (const query of ["seed=-1", "seed=-01", "no-cache=true"]) {
    const url = new URL(`https://zorza.test/image/fox?${query}`);
    await expect(makeSignedUrl(context, { keyId: id, url, expiresAt: null })).rejects.toMatchObject(
      { code: "invalid_request", details: { field: "seed" } },
    );
    url.searchParams.set("kid", id);
    const signed = await signUrl(context.config.sessionSecret, url);
    expect((await actorOf(context, signed)).denied?.details).toEqual({ key: "signature" });
  }
});

test("only administrators sign, for keys that may draw, and for a time to come", async () => {
  const { context, id } = await sign();
  const wanted = { keyId: id, url: PLAIN, expiresAt: null };
  const nobody = { ...context, actor: { ...context.actor, isAdmin: false } };
  await expect(makeSignedUrl(nobody, wanted)).rejects.toMatchObject({ code: "unauthorized" });
  await expect(
    makeSignedUrl(context, { ...wanted, expiresAt: "2026-11-20T11:00:00Z" }),
  ).rejects.toMatchObject({ details: { field: "expiresAt" } });
  await expect(makeSignedUrl(context, { ...wanted, keyId: context.newId() })).rejects.toMatchObject(
    { code: "not_found" },
  );
  await expect(sign(null, ["read"])).rejects.toMatchObject({ details: { field: "keyId" } });
});
