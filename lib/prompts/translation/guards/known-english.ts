import { kindOfWord } from "@/lib/prompts/english/vocabulary";
import { fold } from "@/lib/prompts/translation/guards/words";

/** English words that the vocabulary leaves out because Polish has them too: those of lists/homographs.txt in SCOWL's grades to 50. */
export const HOMOGRAPHS: ReadonlySet<string> = toSet(`
  ten pod pies paw sum mew sow most sad pole gory gore lot dab bog step rosy tor bur sol sole wart wad mole pore
  list plot tort wino regal pas prom garb sale bale kin pal wan pan brat czar cud dam babe zone stare male mile
  rude dole lite plod darn drew nosy piers smoking pare lice fart modem nor ran sob sop stale stow swat ton tony
  wily wiry rod raze regale mas mar mien mule muter nag nap nit okra okras pace pasty pity pis bani bole bola bony
  bum bud bun cyst dud gab gamy gild gnat gnu hale jaw kit lad lade lam lama lap laps lug lure lute wag warty wary
  wed wiz zap zeta zip helm plug rower rowers gad mops wale glob slug blot sod spas
`);

/** Words that English has from Polish, such as dishes and customs, and writes alike. */
export const FROM_POLISH: ReadonlySet<string> = toSet(`
  pierogi pierog bigos barszcz zurek oscypek kielbasa kabanos paczki babka babcia golabki rosol mazurek polonez
  oberek szopka pisanka pisanki kontusz zupan husaria szlachta tatra gorale zloty slivovitz oplatek kapusta krowka
  sernik makowiec faworki kotlet zapiekanka obwarzanek zur zubrowka chlodnik golabek lazanki oscypki sliwowica kolacz
  dozynki swieconka smigus
`);

/** Words of picture prompts that are no everyday English. */
const RARE = toSet(`
  axolotl axolotls bokeh inu kaiju koi mecha nigiri onigiri origami tanuki torii yukata zen chibi manhwa otome haiku
  highlander highlanders wisent wisents bison sukiennice wycinanki koliba
`);

const ENDINGS = ["s", "es", "ed", "d", "ing", "ly", "er", "r", "est", "ish", "y", "like", "less"];

/** True for a word of small letters that English has, also when the gate's vocabulary has to leave it out. */
export function isKnownEnglish(word: string): boolean {
  const plain = fold(word).replace(/['’].*$/, "");
  if (isListed(plain)) return true;
  return ENDINGS.filter((ending) => plain.endsWith(ending)).some((ending) => {
    const stem = plain.slice(0, -ending.length);
    return isListed(stem) || isListed(`${stem}e`);
  });
}

function isListed(word: string): boolean {
  return (
    kindOfWord(word) !== "unknown" ||
    HOMOGRAPHS.has(word) ||
    FROM_POLISH.has(word) ||
    RARE.has(word)
  );
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
