import { expect, test } from "vitest";
import { BackendSettings, type RemoteSettings } from "@/lib/backends/schema";
import { BackendVariables } from "@/lib/backends/settings";

const SERVER = {
  kind: "openai",
  id: "my-server",
  baseUrl: "https://paint.example.com/v1/",
  models: { "flux-klein": "klein" },
};

/** What is wrong with `BACKENDS`, in the words of the log. */
function problemOf(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const parsed = BackendVariables.safeParse({ BACKENDS: text });
  return parsed.success ? "" : (parsed.error.issues[0]?.message ?? "?");
}

test("nothing configured is no backend", () => {
  expect(BackendVariables.parse({})).toEqual({ BACKENDS: [], BLOCKED_RETRY_ATTEMPTS: 0 });
  expect(BackendVariables.parse({ BACKENDS: "  " }).BACKENDS).toEqual([]);
});

test("a server gets its defaults", () => {
  const parsed = BackendVariables.parse({ BACKENDS: JSON.stringify([SERVER]) });
  expect(parsed.BACKENDS).toEqual([
    {
      ...SERVER,
      baseUrl: "https://paint.example.com/v1",
      secretName: null,
      weight: 1,
      tier: 0,
      timeoutSeconds: 60,
      enabled: true,
      imageHosts: [],
      honours: [],
      edits: {},
      masks: {},
    },
  ]);
});

test.each([
  ["not JSON", "[", /is not JSON/],
  ["no list", {}, /expected array/],
  ["an unknown kind", [{ ...SERVER, kind: "magic" }], /at \[0\]\.kind/],
  ["an unknown field", [{ ...SERVER, wieght: 2 }], /wieght/],
  ["a wrong weight", [SERVER, { ...SERVER, id: "b", weight: 0 }], /at \[1\]\.weight/],
  ["a model nobody knows", [{ ...SERVER, models: { nope: "x" } }], /at \[0\]\.models\.nope/],
  [
    "an edit of a model nobody knows",
    [{ ...SERVER, edits: { nope: "x" } }],
    /at \[0\]\.edits\.nope/,
  ],
  [
    "an edit of a model that takes no picture",
    [{ ...SERVER, edits: { schnell: "x" } }],
    /takes no/,
  ],
  ["a mask for a model that takes none", [{ ...SERVER, masks: { "flux-klein": "x" } }], /takes no/],
  [
    "edits at Pollinations",
    [{ kind: "pollinations", id: "p", models: SERVER.models, edits: {} }],
    /edits/,
  ],
  ["no model", [{ ...SERVER, models: {} }], /at \[0\]\.models/],
  ["an id twice", [SERVER, SERVER], /at \[1\]\.id/],
  ["Workers AI's id", [{ ...SERVER, id: "workers-ai" }], /at \[0\]\.id/],
  ["another id for Workers AI", [{ kind: "workers-ai", id: "mine" }], /at \[0\]\.id/],
  [
    "an address with a user",
    [{ ...SERVER, baseUrl: "https://a:b@c.example" }],
    /at \[0\]\.baseUrl/,
  ],
  ["another protocol", [{ ...SERVER, baseUrl: "ftp://c.example" }], /at \[0\]\.baseUrl/],
  [
    "a key over plain http",
    [{ ...SERVER, baseUrl: "http://c.example", secretName: "C_KEY" }],
    /https, since a key travels along.*at \[0\]\.baseUrl/s,
  ],
  ["a host with a path", [{ ...SERVER, imageHosts: ["c.example/x"] }], /at \[0\]\.imageHosts\[0\]/],
])("%s is told with its path", (_, value, problem) => {
  expect(problemOf(value)).toMatch(problem);
});

test.each(["SESSION_SECRET", "ADMIN_TOKEN", "my_key", "KEY", "ACCESS_AUD", "MY_KEY; DROP", "_KEY"])(
  "%s cannot be a backend's key",
  (secretName) => {
    expect(problemOf([{ ...SERVER, secretName }])).toMatch(/at \[0\]\.secretName/);
  },
);

test.each(["http://localhost:8080/v1", "http://127.0.0.1:8080", "http://[::1]:8080"])(
  "a key may travel to %s, which is this machine",
  (baseUrl) => {
    expect(problemOf([{ ...SERVER, baseUrl, secretName: "MY_TOKEN" }])).toBe("");
  },
);

test("fal and Pollinations know where they live, and Pollinations comes last", () => {
  const models = { schnell: "x" };
  const fal = BackendSettings.parse({ kind: "fal", id: "fal", models }) as RemoteSettings; // by its kind
  expect(fal).toMatchObject({ baseUrl: "https://fal.run", honours: ["seed", "strength"], tier: 0 });
  expect(fal.imageHosts).toContain("v3.fal.media");
  expect(BackendSettings.parse({ kind: "pollinations", id: "p", models })).toMatchObject({
    baseUrl: "https://image.pollinations.ai",
    tier: 9,
  });
});
