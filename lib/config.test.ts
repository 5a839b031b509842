import { expect, test } from "vitest";
import { type Env, readConfig } from "@/lib/config";

function read(variables: Readonly<Record<string, string>>) {
  const required = { SESSION_SECRET: "x".repeat(32), ADMIN_TOKEN: "y".repeat(16) };
  // The bindings are not read here.
  return readConfig({ ...required, ...variables } as unknown as Env);
}

test("no model beyond the usual is on when nobody says so", () => {
  expect(read({}).modelsEnabled).toEqual([]);
  expect(read({ MODELS_ENABLED: " " }).modelsEnabled).toEqual([]);
});

test("the models to add are separated by commas, spaces aside", () => {
  expect(read({ MODELS_ENABLED: "phoenix, flux-dev," }).modelsEnabled).toEqual([
    "phoenix",
    "flux-dev",
  ]);
});

test("a model that does not exist stops the app and names the variable", () => {
  expect(() => read({ MODELS_ENABLED: "phoenix,dall-e" })).toThrow(
    expect.objectContaining({
      code: "internal",
      cause: expect.objectContaining({
        message: expect.stringContaining("MODELS_ENABLED: names a model that does not exist"),
      }),
    }),
  );
});

test("daily limits are read in neurons, kept in thousandths, and lifted by 0", () => {
  expect(read({}).limits).toEqual({ session: 2_000_000, account: 10_000_000 });
  const variables = { SESSION_DAILY_NEURONS: "300", ACCOUNT_DAILY_NEURONS: "0" };
  expect(read(variables).limits).toEqual({ session: 300_000, account: null });
  expect(() => read({ SESSION_DAILY_NEURONS: "-1" })).toThrow("The server is not configured.");
});

test("no image host takes copies when nobody says so", () => {
  expect(read({}).imageHosting).toBeNull();
  expect(read({ IMAGE_HOSTING_KEY: "abc" }).imageHosting).toBeNull();
});

test("an image host is read with what it needs, its address without the endpoint", () => {
  const smms = { IMAGE_HOSTING_PROVIDER: "smms", IMAGE_HOSTING_KEY: "abc" };
  expect(read(smms).imageHosting).toEqual({
    provider: "smms",
    url: "https://sm.ms/api/v2",
    key: "abc",
    authCode: "",
  });
  expect(
    read({
      IMAGE_HOSTING_PROVIDER: "cloudflare_imgbed",
      IMAGE_HOSTING_URL: "https://bed.example/upload/",
      IMAGE_HOSTING_AUTH_CODE: "code",
    }).imageHosting,
  ).toMatchObject({ provider: "cloudflare_imgbed", url: "https://bed.example", authCode: "code" });
  const local = { IMAGE_HOSTING_PROVIDER: "picgo", IMAGE_HOSTING_URL: "http://127.0.0.1:36677" };
  expect(read(local).imageHosting?.url).toBe("http://127.0.0.1:36677");
});

test.each([
  [{ IMAGE_HOSTING_PROVIDER: "imgur" }, "IMAGE_HOSTING_PROVIDER"],
  [{ IMAGE_HOSTING_PROVIDER: "smms" }, "IMAGE_HOSTING_KEY: smms needs a token"],
  [{ IMAGE_HOSTING_PROVIDER: "picgo" }, "IMAGE_HOSTING_URL: picgo needs the address"],
  [
    { IMAGE_HOSTING_PROVIDER: "picgo", IMAGE_HOSTING_URL: "http://picgo.example" },
    "IMAGE_HOSTING_URL",
  ],
  [
    { IMAGE_HOSTING_PROVIDER: "picgo", IMAGE_HOSTING_URL: "https://a.example/?key=x" },
    "IMAGE_HOSTING_URL",
  ],
])("the image host %o stops the app and names the variable", (variables, message) => {
  expect(() => read(variables)).toThrow(
    expect.objectContaining({
      cause: expect.objectContaining({ message: expect.stringContaining(message) }),
    }),
  );
});
