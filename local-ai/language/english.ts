import { wordMap, wordSet } from "@/local-ai/language/tables";

const IRREGULAR_PLURALS = wordMap(`
man = men; woman = women; child = children; person = people; foot = feet; tooth = teeth;
goose = geese; mouse = mice; ox = oxen; leaf = leaves; wolf = wolves; elf = elves; dwarf = dwarves;
calf = calves; half = halves; knife = knives; wife = wives; life = lives; shelf = shelves;
thief = thieves; scarf = scarves; sheep = sheep; deer = deer; fish = fish; bison = bison;
moose = moose; salmon = salmon; carp = carp; lynx = lynxes; aircraft = aircraft;
spaceship = spaceships; photo = photos; piano = pianos; radio = radios; kimono = kimonos;
avocado = avocados; logo = logos; UFO = UFOs; flamingo = flamingos; kangaroo = kangaroos;
hippo = hippos; rhino = rhinos; igloo = igloos; samurai = samurai; cactus = cacti;
octopus = octopuses; antlers = antlers; hair = hair; nude = nudes; roof = roofs; reef = reefs;
cliff = cliffs; ogre = ogres; zombie = zombies; series = series; forester = foresters;
Chinese = Chinese; policeman = policemen; loaf = loaves; fireman = firemen; trout = trout; elk = elk; stained-glass window = stained-glass windows
`);

/** The plural of an English noun, of its last word when it has several ("police officer"). */
export function pluralOf(noun: string): string {
  const cut = noun.includes(" of ") ? noun.indexOf(" of ") : noun.length;
  const head = noun.slice(0, cut);
  const lastStart = Math.max(head.lastIndexOf(" "), head.lastIndexOf("-")) + 1;
  return head.slice(0, lastStart) + pluralOfWord(head.slice(lastStart)) + noun.slice(cut);
}

function pluralOfWord(word: string): string {
  const irregular =
    IRREGULAR_PLURALS.get(word) ??
    (word.endsWith("man") &&
    word.length > 4 &&
    word !== "human" &&
    word !== "shaman" &&
    word !== "German"
      ? `${word.slice(0, -2)}en`
      : undefined);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** "a" or "an", by sound as far as spelling tells. */
export function articleFor(word: string): "a" | "an" {
  if (/^(?:uni[^nm]|use|eu|one\b|once|ukr|ufo|utop)/i.test(word)) return "a";
  return /^(?:[aeiou]|hour|honest|8|11\b|18\b)/i.test(word) ? "an" : "a";
}

/** He, she or it does: "runs", "watches", "is", with any words after the verb kept ("listens to"). */
export function thirdPerson(verb: string): string {
  return onFirstWord(verb, (word) => {
    if (word === "be") return "is";
    if (word === "have") return "has";
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
  });
}

/** They do: the plain verb, save "be". */
export function thirdPersonPlural(verb: string): string {
  return onFirstWord(verb, (word) => (word === "be" ? "are" : word));
}

const DOUBLED = wordSet(
  "sit; run; nap; swim; hug; cut; grab; dig; set; hit; spin; stab; sip; beg; rob; knit; put; stir; hop; jog; chop; drip; sob; wag; drum; plan; wrap; nod; mop; step; drop; scrub",
);

/** "sitting", "lying", "dancing". */
export function presentParticiple(verb: string): string {
  return onFirstWord(verb, (word) => {
    if (word === "be" || word === "see" || word === "flee") return `${word}ing`;
    if (word.endsWith("ie")) return `${word.slice(0, -2)}ying`;
    if (/[^eo]e$/.test(word)) return `${word.slice(0, -1)}ing`;
    return DOUBLED.has(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
  });
}

function onFirstWord(phrase: string, change: (word: string) => string): string {
  const [first = "", ...rest] = phrase.split(" ");
  return [change(first), ...rest].join(" ");
}
