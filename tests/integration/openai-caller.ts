import OpenAI, { APIError } from "openai";
import { type App, createTestKey } from "@/tests/integration/app";

/** A caller of the OpenAI protocol: its own package, and bare requests with the same key. */
export type Caller = {
  readonly key: string;
  readonly client: OpenAI;
  readonly ask: (body: unknown, path?: string, headers?: object) => Promise<Response>;
};

/** A new key, and whoever calls with it. */
export async function callOpenAi(
  app: App,
  scopes = ["generate", "read"],
  perMinute = 6000,
): Promise<Caller> {
  const key = await createTestKey(app, { perMinute, scopes });
  const client = new OpenAI({ apiKey: key, baseURL: new URL("/v1", app.url).href });
  const ask: Caller["ask"] = (body, path = "/v1/images/generations", headers = {}) =>
    fetch(new URL(path, app.url), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${key}`,
        ...headers,
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return { key, client, ask };
}

/** What the package throws. */
export async function refusalOf(work: PromiseLike<unknown>): Promise<APIError> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof APIError) return thrown;
    throw thrown;
  }
  throw new Error("Nothing was refused.");
}
