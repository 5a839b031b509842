/*
 * Letters that look like Latin ones and that NFKC leaves alone, in our own selection: what a person can reach with a
 * Cyrillic or Greek keyboard or with the usual "fancy text" pages. Capitals are listed only where they look like
 * another letter than their small form does (Η is an H, η an n).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "аɑαᴀΑⱥ",
  b: "вьβʙɓƀΒ",
  c: "сςᴄƈȼ",
  d: "ԁđᴅɗժɖ",
  e: "еεєᴇɛəҽɇ",
  f: "ꜰƒ",
  g: "ɡɢցǥɠ",
  h: "һнΗʜհħɦ",
  i: "іιɪıɨɩ",
  j: "јᴊȷɉ",
  k: "кκᴋƙҝ",
  l: "łʟӏƚɫɭ",
  m: "мᴍΜɱ",
  n: "ηпɴΝոŋɲɳ",
  o: "оοᴏσøθօɵ",
  p: "рρᴘþƥ",
  q: "ԛզɋ",
  r: "гʀɾɍɽ",
  s: "ѕꜱʂȿ",
  t: "тτᴛŧƭʈ",
  u: "υᴜսμʉ",
  v: "νᴠѵʋ",
  w: "ωԝᴡшщ",
  x: "хχ",
  y: "уγʏүɏΥ",
  z: "ᴢʐƶȥΖ",
  ss: "ß",
  ae: "æ",
  oe: "œ",
};

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, letters]) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
);

/** Code points of A where a block holds the alphabet: negative circled and squared letters, regional indicators. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6] as const;
const LETTER_COUNT = 26;

/** The Latin letters that a character of any case looks like, in lower case; the character itself when none. */
export function toLatin(character: string): string {
  const small = character.toLowerCase();
  return LATIN.get(character) ?? LATIN.get(small) ?? fromAlphabet(character) ?? small;
}

function fromAlphabet(character: string): string | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => codePoint >= start && codePoint < start + LETTER_COUNT);
  return first === undefined ? undefined : String.fromCodePoint(0x61 + codePoint - first);
}
