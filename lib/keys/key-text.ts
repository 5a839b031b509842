/** Douglas Crockford's base 32, in small letters: nothing in it is taken for something else when it is read aloud. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const PREFIX = "zrz_";
/** 160 bits. */
const SECRET_BYTES = 20;
const SECRET_CHARACTERS = 32;
/** 35 bits of a SHA-256: a typing error or a cut key is told without a look at the database. */
const CHECK_CHARACTERS = 7;
const SHAPE = new RegExp(`^${PREFIX}[${ALPHABET}]{${SECRET_CHARACTERS + CHECK_CHARACTERS}}$`);
/** Enough to tell one's keys apart, far too little to guess one. */
const HINT_CHARACTERS = PREFIX.length + 4;

/** A new key: `zrz_`, 160 random bits, checksum; 43 characters. */
export async function makeKeyText(): Promise<string> {
  const secret = encode(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)), SECRET_CHARACTERS);
  return `${PREFIX}${secret}${await checksumOf(secret)}`;
}

/** True when the text looks like a key of ours and was copied whole. Says nothing about whether it is a good one. */
export async function isKeyText(text: string): Promise<boolean> {
  if (!SHAPE.test(text)) return false;
  const secret = text.slice(PREFIX.length, PREFIX.length + SECRET_CHARACTERS);
  return text.endsWith(await checksumOf(secret));
}

/** The beginning of a key, which may be shown. */
export function hintOf(key: string): string {
  return key.slice(0, HINT_CHARACTERS);
}

async function checksumOf(secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(PREFIX + secret);
  return encode(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), CHECK_CHARACTERS);
}

/** The first `length` groups of five bits. */
function encode(bytes: Uint8Array, length: number): string {
  const digitAt = (index: number) => {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return ALPHABET[(pair >> (11 - (bit & 7))) & 31] ?? "";
  };
  return Array.from({ length }, (_, index) => digitAt(index)).join("");
}
