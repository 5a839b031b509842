import { expect, test } from "vitest";
import { explain, findTarget } from "./keys.mjs";
import { readNewKey } from "./new-key.mjs";

test("only a name is needed, and only what was said is sent", () => {
  expect(readNewKey({ name: " blog " }, [], "help")).toEqual({ name: "blog" });
});

test("every option has its place in the request", () => {
  const values = {
    name: "agent",
    scopes: "generate, read",
    models: "flux-klein,",
    "per-minute": "30",
    "daily-neurons": "500",
    expires: "2027-01-01",
  };
  expect(readNewKey(values, [], "help")).toEqual({
    name: "agent",
    scopes: ["generate", "read"],
    models: ["flux-klein"],
    perMinute: 30,
    dailyNeurons: 500,
    expiresAt: "2027-01-01T00:00:00.000Z",
  });
});

test.each([
  [{}, [], /--name/],
  [{ name: "x" }, ["blog"], /"blog" belongs to no option/],
  [{ name: "x", "per-minute": "many" }, [], /--per-minute needs a whole number/],
  [{ name: "x", expires: "tomorrow" }, [], /--expires needs a day/],
  [{ name: "x", expires: "2027-02-45" }, [], /--expires needs a day/],
])("%o %o is refused in words", (values, positionals, words) => {
  expect(() => readNewKey(values, positionals, "help")).toThrow(words);
});

test("a token is never sent in the clear, nor to what is no address", () => {
  expect(() => findTarget("http://zorza.example.com")).toThrow(/--remote https/);
  expect(() => findTarget("zorza")).toThrow(/--remote https/);
});

test("a refusal names the option at fault, and a stranger is recognised", () => {
  const details = { field: "models.0", problem: 'names the unknown model "x"' };
  expect(explain(400, { code: "invalid_request", details }, "https://a.example")).toBe(
    '--models: names the unknown model "x".',
  );
  const wrongToken = { code: "unauthorized", details: { field: "token" } };
  expect(explain(401, wrongToken, "https://a.example")).toMatch(/does not take this ADMIN_TOKEN/);
  expect(explain(404, {}, "https://a.example")).toMatch(/is it a Zorza/);
});
