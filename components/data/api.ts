import type { GenerationPage, GenerationView } from "@/lib/generations/schema";
import type { RecipeInput } from "@/lib/recipe/schema";

/** Longest wait for any answer of the API, in milliseconds. */
export const PATIENCE_MILLISECONDS = 30_000;
/** Rows of one page of the gallery. */
export const PAGE_SIZE = 24;

/** What `POST /api/ai/generate-image` takes; the pages always name the model. */
export type CreateInput = Readonly<RecipeInput> & { readonly model: string };

/** What English is to a prompt: a translation of one's own, or a proposal that was accepted. */
export type EnglishKind = NonNullable<RecipeInput["englishKind"]>;

/** Facts of a failure, e.g. `field`, `category`, `retryAfterSeconds`, `resumesAt`. */
export type FailureDetails = Readonly<Record<string, unknown>>;

/** A request that failed: `code` is the API's, or `network` when no answer came. */
export class RequestError extends Error {
  readonly code: string;
  readonly requestId: string | null;
  readonly details: FailureDetails;

  constructor(
    code: string,
    message: string,
    requestId: string | null = null,
    details: FailureDetails = {},
  ) {
    super(message);
    this.name = "RequestError";
    this.code = code;
    this.requestId = requestId;
    this.details = details;
  }
}

/**
 * Asks for pictures that differ in their seeds, and gives each one's answer in order. The same `key` twice makes the
 * same pictures, so that a lost answer can be asked for again. Throws when the request failed as a whole.
 */
export async function createGenerations(
  input: CreateInput,
  count: number,
  key: string,
): Promise<readonly (GenerationView | RequestError)[]> {
  const create = <Answer>(body: object) =>
    send<Answer>("/api/ai/generate-image", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
    });
  if (count === 1) return [await create<GenerationView>(input)];
  const { items } = await create<{ readonly items: readonly Item[] }>({ ...input, n: count });
  return items.map((item) => ("generation" in item ? item.generation : readError(item)));
}

type Item = { readonly generation: GenerationView } | { readonly error: unknown };

/** How far one's own picture is. */
export function fetchStatus(id: string): Promise<GenerationView> {
  return send(`/api/ai/image-status?id=${encodeURIComponent(id)}`);
}

/** One of one's own pictures. */
export function fetchGeneration(id: string): Promise<GenerationView> {
  return send(`/api/images/${encodeURIComponent(id)}`);
}

/** A page of one's own pictures, newest first; `cursor` null is the first. */
export function fetchPage(cursor: string | null): Promise<GenerationPage> {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE) });
  if (cursor !== null) query.set("cursor", cursor);
  return send(`/api/images?${query}`);
}

/** A page of one's own finished pictures with all of these words, newest first; `cursor` null is the first. */
export function fetchFound(words: string, cursor: string | null): Promise<GenerationPage> {
  const query = new URLSearchParams({ q: words, limit: String(PAGE_SIZE) });
  if (cursor !== null) query.set("cursor", cursor);
  return send(`/api/images?${query}`);
}

/** Deletes one's own finished picture; goes on when the page is closed. One already gone counts as deleted. */
export async function deleteGeneration(id: string): Promise<void> {
  try {
    await send(`/api/images/${encodeURIComponent(id)}`, { method: "DELETE", keepalive: true });
  } catch (error) {
    if (!(error instanceof RequestError && error.code === "not_found")) throw error;
  }
}

/** Where a brought picture is seen, by its owner alone. */
export function sourceUrl(id: string): string {
  return `/api/sources/${id}`;
}

/** Facts about the server. */
export function fetchHealth(): Promise<{ standIn: boolean }> {
  return send("/api/health");
}

/** Asks the API for JSON. Throws `RequestError`; `Answer` is what the API promises for this path, null for 204. */
export async function send<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS), ...init });
    body = response.status === 204 ? null : await response.json();
  } catch (cause) {
    // No answer, or one that is not JSON: some box on the way spoke instead of the API.
    throw new RequestError("network", String(cause));
  }
  if (!response.ok) throw toRequestError(body, response);
  // The API promises these shapes (lib/generations/schema.ts); a parser would cost more than the page itself.
  return body as Answer;
}

function toRequestError(body: unknown, response: Response): RequestError {
  const { code, message, requestId, details } = readError(body, `HTTP ${response.status}`);
  const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
  const facts = Number.isFinite(wait) ? { retryAfterSeconds: wait, ...details } : details;
  return new RequestError(code, message, requestId, facts);
}

function readError(body: unknown, otherwise = ""): RequestError {
  const error = isRecord(body) && isRecord(body["error"]) ? body["error"] : {};
  return new RequestError(
    typeof error["code"] === "string" ? error["code"] : "internal",
    typeof error["message"] === "string" ? error["message"] : otherwise,
    typeof error["requestId"] === "string" ? error["requestId"] : null,
    isRecord(error["details"]) ? error["details"] : {},
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
