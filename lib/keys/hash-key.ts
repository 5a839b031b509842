import { hmacHex } from "@/lib/access/sign";

/**
 * What is kept of a key: a keyed hash, so that a stolen database tells nothing. A key has 160 random bits, which no
 * slow hash could make safer.
 */
export function hashKey(key: string, secret: string): Promise<string> {
  return hmacHex(secret, `api-key:${key}`);
}
