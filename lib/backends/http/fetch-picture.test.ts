import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { BackendSettings } from "@/lib/backends/schema";
import { draw, failure, PNG } from "@/lib/backends/test-backends";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

test("a picture is fetched from the backend's own hosts, without the key, and from no other", async () => {
  const seen: { url: string; key: string | null }[] = [];
  const settings = BackendSettings.parse({
    kind: "openai",
    id: "links",
    baseUrl: "https://links.example.com/v1",
    secretName: "LINKS_KEY",
    models: { "flux-klein": "klein" },
    imageHosts: ["media.example.com"],
  });
  let address = "";
  const context = await testContext({
    config: { backends: [settings], secretOf: () => "secret-of-tests" },
    ai: { run: () => Promise.reject(new Error("3042: no such model")) },
    fetch: (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      seen.push({ url, key: new Headers(init?.headers).get("authorization") });
      if (init?.method === "POST")
        return Promise.resolve(Response.json({ data: [{ url: address }] }));
      if (url.endsWith("/moved"))
        return Promise.resolve(Response.redirect("https://evil.example/"));
      return Promise.resolve(new Response(PNG));
    },
  });
  const here = { context, asked: [] };
  address = "https://media.example.com/a.png";
  expect((await draw(here, {}, 0.9)).bytes).toEqual(PNG);
  expect(seen).toEqual([
    { url: "https://links.example.com/v1/images/generations", key: "Bearer secret-of-tests" },
    { url: address, key: null },
  ]);
  for (const bad of [
    "https://evil.example/a.png",
    "http://media.example.com/a.png",
    "https://media.example.com:8443/a.png",
    "https://user@media.example.com/a.png",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "https://media.example.com/moved",
  ]) {
    address = bad;
    const error = await failure(draw(here, {}, 0.9));
    expect(error.attempts).toContainEqual(
      expect.objectContaining({ backend: "links", code: "backend_rejected" }),
    );
    expect(JSON.stringify([error.attempts, error.message, error.details])).not.toMatch(
      /secret-of-tests|example/,
    );
  }
  expect(seen.some(({ url }) => url.includes("evil") || url.includes("169.254"))).toBe(false);
});
