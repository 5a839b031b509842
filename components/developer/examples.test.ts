import { expect, test } from "vitest";
import { CLIENTS, examplesFor } from "@/components/developer/examples";

const ORIGIN = "https://zorza.test";

test.each(CLIENTS)("every example for %s names this server and holds no real key", (client) => {
  const snippets = examplesFor(client, ORIGIN);
  expect(snippets.length).toBeGreaterThan(0);
  for (const { code } of snippets) {
    expect(code).toContain(ORIGIN);
    expect(code).not.toMatch(/undefined|zrz_[0-9a-z]/);
    expect(code.match(/https?:\/\/[^/"\s]+/g)?.every((url) => url === ORIGIN)).toBe(true);
  }
});

test("configuration files in JSON can be read", () => {
  for (const { code } of examplesFor("mcp", ORIGIN)) {
    expect(Object.keys(JSON.parse(code) as object).length).toBeGreaterThan(0);
  }
});

test("Python is told the same as JavaScript", () => {
  const [python] = examplesFor("openaiPython", ORIGIN);
  const [javaScript] = examplesFor("openaiJs", ORIGIN);
  for (const [inPython, inJavaScript] of [
    ["base_url", "baseURL"],
    ...["model", "prompt", "size", "response_format"].map((name) => [name, name]),
  ] as const) {
    const value = new RegExp(`\\b${inPython}=("[^"]+")`).exec(python?.code ?? "")?.[1];
    expect(value, inPython).toBeDefined();
    expect(javaScript?.code).toContain(`${inJavaScript}: ${value}`);
  }
});
