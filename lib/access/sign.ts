const encoder = new TextEncoder();
const keys = new Map<string, Promise<CryptoKey>>();

/** Signs a text with HMAC-SHA256 under a secret; base64url without padding. */
export async function signText(secret: string, text: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await importKey(secret), encoder.encode(text));
  return new Uint8Array(signature).toBase64({ alphabet: "base64url", omitPadding: true });
}

/** True when `signature` was made by `signText` with the same secret and text; compared in constant time. */
export async function verifyText(
  secret: string,
  text: string,
  signature: string,
): Promise<boolean> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.fromBase64(signature, { alphabet: "base64url" });
  } catch {
    return false; // Not base64: nobody here signed it.
  }
  return crypto.subtle.verify("HMAC", await importKey(secret), bytes, encoder.encode(text));
}

/** The same as hexadecimal digits, for what is looked up by it. */
export async function hmacHex(secret: string, text: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await importKey(secret), encoder.encode(text));
  return new Uint8Array(signature).toHex();
}

/** Whether two secret texts are the same; both are hashed first, so that time tells nothing about either. */
export async function sameText(secret: string, one: string, other: string): Promise<boolean> {
  return verifyText(secret, `same:${one}`, await signText(secret, `same:${other}`));
}

/** Importing a key costs more than using it, so each isolate does it once per secret. */
function importKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, [
    "sign",
    "verify",
  ]);
  keys.set(secret, key);
  return key;
}
