import { sameText, signText } from "@/lib/access/sign";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findKeyById } from "@/lib/keys/find";
import type { KeyGrant } from "@/lib/keys/schema";

/** Where pictures are asked for by their address alone. */
export const PICTURE_ADDRESSES = ["/prompt/", "/image/"] as const;
/** What an address says about who signed it; not about the picture. */
export const SIGNATURE_PARAMETERS = ["kid", "exp", "sig"] as const;

type SignContext = Pick<AppContext, "db" | "config" | "now" | "waitUntil">;

/** True for a request that shows a signature instead of a key: for a picture, and only to look at it. */
export function isSigned(request: Request): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const { pathname, searchParams } = new URL(request.url);
  return searchParams.has("sig") && PICTURE_ADDRESSES.some((path) => pathname.startsWith(path));
}

/**
 * The key that signed this address, with leave to draw this one picture and for nothing else. A revoked key takes its
 * addresses with it. Throws `unauthorized` for an address that is not exactly as it was signed, or has expired.
 */
export async function findSigner(context: SignContext, request: Request): Promise<KeyGrant> {
  const url = new URL(request.url);
  const { signature, keyId, end } = readSignature(url.searchParams);
  const { sessionSecret } = context.config;
  const expected = await signText(sessionSecret, signedTextOf(url));
  const isRight = await sameText(sessionSecret, signature, expected);
  // Whoever sees a page could have a new picture drawn with each look at an address that draws anew.
  if (!isRight || drawsAnew(url.searchParams)) throw refuse("signature");
  if (end !== null && !(end > context.now())) throw refuse("ended");
  const grant = await findKeyById(context, keyId);
  return { ...grant, scopes: grant.scopes.filter((scope) => scope === "generate") };
}

/** Throws `unauthorized` when one of them is there twice: nobody could say which one counts. */
function readSignature(parameters: URLSearchParams) {
  const [signature, keyId, end] = ["sig", "kid", "exp"].map((name) => {
    const [value, ...others] = parameters.getAll(name);
    if (others.length > 0) throw refuse("signature");
    return value;
  });
  if (signature === undefined || keyId === undefined) throw refuse("signature");
  return { signature, keyId, end: end === undefined ? null : Number(end) * 1000 };
}

/** Signs an address that has its `kid`, and its `exp` if it is to end. */
export async function signUrl(secret: string, url: URL): Promise<URL> {
  const signed = new URL(url);
  signed.searchParams.set("sig", await signText(secret, signedTextOf(url)));
  return signed;
}

/** True when the same address is to give another picture each time: a random seed, or no cache and no seed at all. */
export function drawsAnew(parameters: URLSearchParams): boolean {
  const seed = parameters.get("seed");
  return seed === null ? parameters.get("no-cache") === "true" : isRandomSeed(seed);
}

/** Minus one asks for a random seed. */
export function isRandomSeed(seed: string): boolean {
  return /^-0*1$/.test(seed.trim());
}

/**
 * The path and every parameter as they are spelt, but for the signature itself. Parameters may come in another order,
 * those of the same name may not: which of them counts would be another one.
 */
function signedTextOf({ pathname, search }: URL): string {
  const nameOf = (pair: string) => pair.split("=", 1)[0] ?? "";
  const pairs = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && nameOf(pair) !== "sig")
    .toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  return ["signed-url", pathname, ...pairs].join("\n");
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function refuse(reason: "signature" | "ended"): AppError {
  return new AppError("unauthorized", `The signed address is not good: ${reason}.`, {
    details: { key: reason },
  });
}
