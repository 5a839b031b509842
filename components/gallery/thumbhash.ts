import { thumbHashToDataURL } from "thumbhash";

const known = new Map<string, string>();

/** A thumbhash in base64 as the address of a tiny blurred picture; null when it can't be read. */
export function placeholderUrl(thumbhash: string): string | null {
  const ready = known.get(thumbhash);
  if (ready !== undefined) return ready;
  try {
    const bytes = Uint8Array.from(atob(thumbhash), (letter) => letter.charCodeAt(0));
    const url = thumbHashToDataURL(bytes);
    known.set(thumbhash, url);
    return url;
  } catch {
    return null;
  }
}
