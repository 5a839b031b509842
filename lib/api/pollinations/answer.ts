import type { Context } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import { describeDrawn, pictureUrl } from "@/lib/api/shared/describe-drawn";
import type { Drawn } from "@/lib/generations/draw-now";
import type { Warning } from "@/lib/generations/schema";
import { boundsOf, type ByteRange, parseRange } from "@/lib/images/byte-range";
import { requireImageType } from "@/lib/images/inspect-picture";
import { EXTENSIONS } from "@/lib/images/object-names";
import { IMMUTABLE } from "@/lib/images/picture";

const LONGEST_SLUG = 100;

/**
 * On every answer, errors too: a browser must take it for what it says it is, run nothing in it, and may show it on any
 * page. With a key in a header the same address gives somebody else nothing.
 */
export const SAFETY_HEADERS = {
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
  vary: "authorization",
} as const;

/**
 * The bytes of a picture, or the part of them that is asked for. They never change under an address; `isUncached` for
 * one where they may.
 */
export async function answerPicture(
  c: Context<ApiEnvironment>,
  { row, bytes }: Drawn,
  { warnings, isUncached }: { warnings: readonly Warning[]; isUncached: boolean },
): Promise<Response> {
  describeDrawn(c, [row], [...warnings, ...row.warnings]);
  const type = requireImageType(bytes);
  const location = pictureUrl(c, row);
  // What is not stored yet might still be drawn again.
  const isLasting = !isUncached && row.picture !== null;
  const tag = `"${await sha256Of(row.picture?.sha256, bytes)}"`;
  const headers: Record<string, string> = {
    ...SAFETY_HEADERS,
    "cache-control": isLasting ? IMMUTABLE : "no-store",
    "x-cache": row.cached ? "HIT" : "MISS",
    "x-model-used": row.recipe.model,
    ...(location !== null && { "content-location": location }),
    ...(isLasting && { etag: tag, "accept-ranges": "bytes" }),
  };
  if (isLasting && matches(c.req.header("if-none-match"), tag)) return c.body(null, 304, headers);
  const described = {
    ...headers,
    "content-type": type,
    "content-disposition": `inline; filename="${slugOf(row.recipe.prompt)}.${EXTENSIONS[type]}"`,
  };
  const range = isLasting ? rangeOf(c.req.raw, tag) : null;
  if (range !== null) return answerPart(c, bytes, range, described);
  return c.body(bytes, 200, { ...described, "content-length": String(bytes.byteLength) });
}

function answerPart(
  c: Context<ApiEnvironment>,
  bytes: Drawn["bytes"],
  range: ByteRange,
  headers: Record<string, string>,
): Response {
  const size = bytes.byteLength;
  const { first, last } = boundsOf(range, size);
  if (first > last) {
    const { "content-type": _type, ...rest } = headers;
    return c.body(null, 416, {
      ...rest,
      "cache-control": "no-store",
      "content-range": `bytes */${size}`,
    });
  }
  return c.body(bytes.subarray(first, last + 1), 206, {
    ...headers,
    "content-length": String(last + 1 - first),
    "content-range": `bytes ${first}-${last}/${size}`,
  });
}

/** The part that GET asks for, of this very version; null for the whole. */
function rangeOf({ method, headers }: Request, tag: string): ByteRange | null {
  const version = headers.get("if-range") ?? tag;
  return method === "GET" && version === tag ? parseRange(headers.get("range")) : null;
}

async function sha256Of(known: string | undefined, bytes: Uint8Array<ArrayBuffer>) {
  return known ?? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

/** As RFC 9110 compares here: weakly. */
function matches(condition: string | undefined, tag: string): boolean {
  if (condition === undefined) return false;
  const tags = new Set(condition.split(",").map((one) => one.trim().replace(/^W\//, "")));
  return tags.has("*") || tags.has(tag);
}

/** Plain words joined by hyphens, for a name that no header and no disk stumbles over. */
export function slugOf(prompt: string): string {
  const plain = prompt.toLowerCase().replaceAll("ł", "l").normalize("NFKD");
  const words = plain.replace(/\p{M}/gu, "").match(/[a-z0-9]+/g) ?? [];
  const slug = words.join("-").slice(0, LONGEST_SLUG).replace(/-$/, "");
  return slug === "" ? "zorza" : slug;
}
