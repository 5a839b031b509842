import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import { AppError } from "@/lib/errors";
import { claimAnswer } from "@/lib/idempotency/claim";
import { keepAnswer } from "@/lib/idempotency/keep";

/** Longest `Idempotency-Key`, in characters; the same as Stripe's. */
const MAX_KEY_CHARACTERS = 255;

/**
 * Makes a POST with an `Idempotency-Key` happen once for its caller: whoever sends it again within a day gets the same
 * bytes. Does nothing for callers nobody could recognise, and decides nothing about what they may do.
 */
export const idempotent: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  const key = c.req.header("idempotency-key");
  const { context } = c.env;
  const { ownerId } = context.actor;
  if (key === undefined || c.req.method !== "POST" || ownerId === null) return next();
  if (key === "" || key.length > MAX_KEY_CHARACTERS) {
    throw new AppError("invalid_request", "The Idempotency-Key is too long or empty.", {
      details: { field: "idempotency-key", problem: `needs 1 to ${MAX_KEY_CHARACTERS} characters` },
    });
  }
  const claim = await claimAnswer(context, { ownerId, key, request: await digestOf(c) });
  if (claim.kind === "kept") {
    const headers = new Headers([...claim.headers].map(([name, value]) => [name, value]));
    headers.set("idempotency-replayed", "true");
    return new Response(claim.body, { status: claim.status, headers });
  }
  await next();
  // A copy, which goes on when the caller hangs up.
  context.waitUntil(keepAnswer(context, claim, c.res.clone(), () => c.get("failedWith")));
};

/** Hex SHA-256 of what is asked. Of a form its fields: each sending has another boundary between them. */
async function digestOf(c: Context<ApiEnvironment>): Promise<string> {
  const url = new URL(c.req.url);
  // What a proxy is asked to do stands in a header.
  const target = c.req.header("x-fal-target-url") ?? "";
  const parts: (Blob | ArrayBuffer | string)[] = [
    `${c.req.method} ${url.pathname}${url.search}\n${target === "" ? "" : `${target}\n`}`,
  ];
  const isForm = c.req.header("content-type")?.startsWith("multipart/form-data") ?? false;
  if (isForm) parts.push(...(await formParts(c)));
  else parts.push(await c.req.arrayBuffer());
  const bytes = await new Blob(parts).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

async function formParts(c: Context<ApiEnvironment>): Promise<(Blob | ArrayBuffer | string)[]> {
  const parts: (Blob | ArrayBuffer | string)[] = [];
  for (const [name, value] of await c.req.raw.clone().formData()) {
    const isText = typeof value === "string";
    parts.push(JSON.stringify([name, isText ? value : value.size]), "\n");
    if (!isText) parts.push(value);
  }
  return parts;
}
