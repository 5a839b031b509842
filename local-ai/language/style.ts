import { ARTISTS } from "@/local-ai/language/data/small-words";
import { entryOf, type Item } from "@/local-ai/language/items";
import { type NounPhrase, readNounPhrase, skipSpace } from "@/local-ai/language/noun-phrase";
import { sayNounPhrase } from "@/local-ai/language/say";
import { either } from "@/local-ai/language/slots";
import { normalise, withoutDiacritics } from "@/local-ai/language/spelling";

type Read = { readonly english: string; readonly next: number };

const MOST_NAME_WORDS = 4;
const ARTISTS_PLAIN = new Map(
  [...ARTISTS].map(([genitive, name]) => [withoutDiacritics(genitive), name]),
);

/** What follows "w stylu": "in Ghibli style", "in the style of Van Gogh", "in Japanese style". */
export function readStyle(items: readonly Item[], start: number): Read {
  const place = skipSpace(items, start);
  return (
    readArtist(items, place) ??
    readAdjectives(items, place) ??
    readThing(items, place) ??
    readUnknown(items, place) ?? { english: "in the style", next: start }
  );
}

function readArtist(items: readonly Item[], place: number): Read | null {
  for (let words = MOST_NAME_WORDS; words > 0; words--) {
    const next = place + words * 2 - 1;
    const text = items
      .slice(place, next)
      .map((item) => item.text)
      .join("");
    const name = ARTISTS_PLAIN.get(withoutDiacritics(normalise(text)));
    if (name !== undefined) return { english: `in the style of ${name}`, next };
  }
  return null;
}

/** "w stylu japońskim", "w stylu art deco minimalistycznym": adjectives with no noun behind them. */
function readAdjectives(items: readonly Item[], place: number): Read | null {
  const words: string[] = [];
  let next = place;
  for (;;) {
    const adjective = entryOf(items[skipSpace(items, next)], "adjective");
    if (!adjective || (adjective.slots & either("loc", "ins")) === 0) break;
    words.push(adjective.en);
    next = skipSpace(items, next) + 1;
  }
  return words.length === 0 ? null : { english: `in ${words.join(" ")} style`, next };
}

function readThing(items: readonly Item[], place: number): Read | null {
  const phrase = readNounPhrase(items, place, either("gen"));
  if (!phrase) return null;
  const english = isName(phrase)
    ? `in ${sayNounPhrase(phrase, "none")} style`
    : `in the style of ${sayNounPhrase(phrase, "indefinite")}`;
  return { english, next: phrase.next };
}

function isName(phrase: NounPhrase): boolean {
  return (
    phrase.of === null &&
    (phrase.isStyle || phrase.countability === "fixed" || phrase.countability === "name")
  );
}

/** Names nobody knows: capitals mean a person or a studio, small letters a manner. */
function readUnknown(items: readonly Item[], place: number): Read | null {
  const words: string[] = [];
  let next = place;
  while (words.length < MOST_NAME_WORDS) {
    const item = items[skipSpace(items, next)];
    if (!item || item.role === "separator" || item.entries.length > 0) break;
    words.push(item.text);
    next = skipSpace(items, next) + 1;
  }
  const name = words.join(" ");
  if (name === "") return null;
  const isCapitalised = /^\p{Lu}/u.test(name) && words.length > 1;
  return { english: isCapitalised ? `in the style of ${name}` : `in ${name} style`, next };
}
