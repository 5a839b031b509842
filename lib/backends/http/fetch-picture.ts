import { BackendError } from "@/lib/backends/decisions";
import { exchange, parseJson } from "@/lib/backends/http/exchange";
import { tooLarge } from "@/lib/backends/read-bytes";
import { isLoopback, type RemoteSettings } from "@/lib/backends/schema";

/** Largest picture taken from a server, in bytes. */
export const MAX_PICTURE_BYTES = 25_000_000;
/** Base64 of that, and what stands around it. */
const MAX_JSON_BYTES = Math.ceil(MAX_PICTURE_BYTES / 3) * 4 + 64 * 1024;
const MAX_REDIRECTS = 3;

type Bytes = Uint8Array<ArrayBuffer>;

/** How a backend is called: by whom, with which key, until when. */
export type Caller = {
  readonly fetch: typeof fetch;
  readonly secret: string | null;
  readonly signal: AbortSignal;
};

/** Posts JSON, or a form, and reads JSON; undefined when the answer is something else. Throws BackendError. */
export async function postForJson(
  { fetch: fetcher, signal }: Caller,
  url: string,
  { authorization, body }: { readonly authorization: string | null; readonly body: unknown },
): Promise<unknown> {
  const isForm = body instanceof FormData;
  const headers = {
    // A form names its type itself, with the boundary that it makes up.
    ...(isForm ? {} : { "content-type": "application/json" }),
    accept: "application/json",
    ...(authorization === null ? {} : { authorization }),
  };
  const text = isForm ? body : JSON.stringify(body);
  const request = { url, method: "POST", headers, body: text } as const;
  const answer = await exchange(fetcher, request, { signal, maxBytes: MAX_JSON_BYTES });
  if ("location" in answer) {
    throw new BackendError("rejected", "The model failed to answer.", {
      cause: "The backend answered with a redirect.",
    });
  }
  return parseJson(answer.bytes);
}

/** The bytes of base64, with or without `data:…,` before it. Throws BackendError. */
export function decodePicture(base64: string): Bytes {
  const text = base64.startsWith("data:") ? base64.slice(base64.indexOf(",") + 1) : base64;
  if ((text.length / 4) * 3 > MAX_PICTURE_BYTES) throw tooLarge(MAX_PICTURE_BYTES);
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    throw new BackendError("broken", "The model sent a damaged picture.");
  }
}

/**
 * Fetches a picture from where an answer says it is, if that is one of the backend's own hosts; redirects likewise.
 * The key is not sent along, unless `headers` has it. Throws BackendError, `backend_timeout`.
 */
export async function fetchPicture(
  caller: Caller,
  settings: RemoteSettings,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Bytes> {
  let url = requireOwnHost(settings, address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    // A key is for the server that was asked, not for where it sends us.
    const own = hop === 0 ? headers : {};
    const request = { url, method: "GET", headers: { accept: "image/*", ...own } } as const;
    const reading = { signal: caller.signal, maxBytes: MAX_PICTURE_BYTES };
    const answer = await exchange(caller.fetch, request, reading);
    if ("bytes" in answer) return answer.bytes;
    url = requireOwnHost(settings, answer.location ?? "", url);
  }
  throw elsewhere();
}

function requireOwnHost(settings: RemoteSettings, address: string, base?: string): string {
  const url = URL.parse(address, base);
  if (url === null || url.username !== "" || url.password !== "") throw elsewhere();
  const own = new URL(settings.baseUrl);
  const mayBePlain = own.protocol === "http:" && isLoopback(settings.baseUrl);
  const isOwnAddress = url.origin === own.origin;
  if (url.protocol !== "https:" && !(url.protocol === "http:" && (mayBePlain || isOwnAddress))) {
    throw elsewhere();
  }
  if (url.host !== own.host && !settings.imageHosts.includes(url.host)) throw elsewhere();
  return url.href;
}

function elsewhere(): BackendError {
  return new BackendError("rejected", "The model failed to answer.", {
    cause: "The backend's picture is not on one of its configured hosts.",
  });
}
