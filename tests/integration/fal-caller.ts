import { createFalClient, type FalClient } from "@fal-ai/client";
import { type App, createTestKey } from "@/tests/integration/app";

/** Somebody with a key who speaks fal's protocol. */
export type FalCaller = {
  readonly key: string;
  readonly client: FalClient;
  /** Sends a body as it is, or, where there is none, only the headers. */
  readonly ask: (
    path: string,
    body: unknown,
    headers?: Record<string, string>,
    method?: string,
  ) => Promise<Response>;
};

/** Makes a key and the client: it calls fal's own hosts, and a page's client would send the same to its proxy. */
export async function callFal(app: App): Promise<FalCaller> {
  const key = await createTestKey(app);
  const client = createFalClient({
    credentials: key,
    suppressLocalCredentialsWarning: true,
    requestMiddleware: (request) =>
      Promise.resolve({
        ...request,
        url: new URL("/api/fal/proxy", app.url).href,
        headers: { ...request.headers, "x-fal-target-url": request.url },
      }),
  });
  const ask: FalCaller["ask"] = (path, body, headers = {}, method = "POST") =>
    fetch(new URL(path, app.url), {
      method,
      headers: { "content-type": "application/json", authorization: `Key ${key}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { key, client, ask };
}

/** An address of a request in the queue; the model does not matter there. */
export function requestPath(id: string, rest = ""): string {
  return `/fal/queue/any/model/requests/${id}${rest}`;
}
