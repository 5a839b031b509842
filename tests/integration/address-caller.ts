import { expect } from "vitest";
import { PictureError } from "@/lib/api/pollinations/wire";
import type { App } from "@/tests/integration/app";

type Asking = { readonly headers?: Record<string, string>; readonly method?: string };

/** Asks for addresses with a key in a header; with another or none (empty) when told so. */
export type AddressCaller = (path: string, asking?: Asking, by?: string) => Promise<Response>;

/** A program that knows addresses only. */
export function callAddresses(app: App, key: string): AddressCaller {
  return (path, { headers = {}, method = "GET" } = {}, by = key) =>
    fetch(new URL(path, app.url), {
      method,
      headers: { ...(by !== "" && { authorization: `Bearer ${by}` }), ...headers },
    });
}

/** How many pictures were drawn since the last reset. */
export async function countPainted(app: App): Promise<number> {
  const { aiModels } = await app.counts();
  const models = Object.entries(aiModels).filter(([name]) =>
    /flux|stable-diffusion|dreamshaper/.test(name),
  );
  return models.reduce((sum, [, calls]) => sum + calls, 0);
}

/** The error in an answer that has to be one of this protocol, for any page to read and for nobody to keep. */
export async function errorOf(answer: Response) {
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  const body = PictureError.parse(await answer.json());
  expect(body.status).toBe(answer.status);
  expect(body.message).toBe(body.error.message);
  return body.error;
}
