const ESCAPE_OR_TEXT = /%([0-9a-f]{2})|[^%]+|%/gi;
const POLISH = /[ąćęłńóśźż]/giu;

/** A text out of an address, and the encoding its bytes turned out to be in. */
export type ReadText = {
  readonly text: string;
  readonly encoding: "utf-8" | "windows-1250" | "iso-8859-2";
};

/**
 * Decodes a part of an address once. A percent sign that begins no escape is a percent sign. Bytes that are not UTF-8
 * come from old Polish software: of its two encodings the one that makes more Polish letters of them, Windows' in doubt.
 */
export function readText(part: string): ReadText {
  const bytes = bytesOf(part);
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes),
      encoding: "utf-8",
    };
  } catch {
    const windows = new TextDecoder("windows-1250").decode(bytes);
    const latin = new TextDecoder("iso-8859-2").decode(bytes);
    return countPolish(latin) > countPolish(windows)
      ? { text: latin, encoding: "iso-8859-2" }
      : { text: windows, encoding: "windows-1250" };
  }
}

/** The parameters of an address in the order they come, decoded as a form is: there a plus is a space. */
export function readParameters(search: string): [string, string][] {
  const pairs = search.replace(/^\?/, "").split("&");
  return pairs
    .filter((pair) => pair !== "")
    .map((pair) => {
      const end = pair.indexOf("=");
      const [name, value] = end < 0 ? [pair, ""] : [pair.slice(0, end), pair.slice(end + 1)];
      return [readFormText(name), readFormText(value)];
    });
}

function readFormText(part: string): string {
  return readText(part.replaceAll("+", " ")).text;
}

function bytesOf(part: string): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const [piece, hex] of part.matchAll(ESCAPE_OR_TEXT)) {
    if (hex === undefined) bytes.push(...encoder.encode(piece));
    else bytes.push(Number.parseInt(hex, 16));
  }
  return new Uint8Array(bytes);
}

function countPolish(text: string): number {
  return text.match(POLISH)?.length ?? 0;
}
