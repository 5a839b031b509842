import type { Adjective, Entry } from "@/local-ai/language/entry";
import { lookUp } from "@/local-ai/language/lexicon";
import { wordMap } from "@/local-ai/language/tables";
import { withoutDiacritics } from "@/local-ai/language/spelling";

/** First halves of compound colours: "biało-czerwony" is white and red. */
const COLOUR_HALVES = wordMap(`
bialo = white; czarno = black; czerwono = red; niebiesko = blue; zielono = green; zolto = yellow;
zloto = gold; srebrno = silver; szaro = grey; rozowo = pink; fioletowo = purple; brazowo = brown;
pomaranczowo = orange; rudo = ginger; granatowo = navy blue; srebrzysto = silver; kremowo = cream;
turkusowo = turquoise
`);
const SHADES = wordMap(`
jasno = light; ciemno = dark; blado = pale
`);

/** Readings of a compound adjective that no list can hold: jasnoniebieski, ciemno-zielona, biało-czerwony. */
export function derive(word: string): readonly Entry[] {
  const plain = withoutDiacritics(word.toLowerCase());
  for (const [prefix, en] of SHADES) {
    if (plain.startsWith(prefix))
      return joined(word.slice(prefix.length), (rest) => `${en} ${rest}`);
  }
  for (const [prefix, en] of COLOUR_HALVES) {
    if (plain.startsWith(`${prefix}-`))
      return joined(word.slice(prefix.length), (rest) => `${en} and ${rest}`);
  }
  return [];
}

function joined(rest: string, say: (english: string) => string): readonly Entry[] {
  return lookUp(rest.replace(/^-/, ""))
    .filter((entry): entry is Adjective => entry.kind === "adjective")
    .map((entry) => ({ ...entry, en: say(entry.en) }));
}
