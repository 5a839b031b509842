import type { RefusalCategory } from "@/lib/prompts/verdict";

/*
 * Terms that are refused whatever stands around them; everything else is for the guard, which reads the sentence.
 * Bad language alone is no reason to refuse a picture, and neither is nakedness: "nagie drzewa" are bare trees.
 *
 * One term a line: words in a row, in lower case without diacritics. `|` gives alternatives of one word, `*` at the
 * end of a word any ending. A stem must not begin a harmless word: "ruch*" would refuse every busy street.
 */

const MINORS = `
  child|children|kid|kids|kiddie|underage|preteen|toddler porn*
  child|underage|preteen sex
  sex with child|children|kid|kids|minor|minors
  sex with a child|kid|minor
  nude|naked child|children|kid|kids|toddler|toddlers|preteen|preteens|schoolgirl|schoolgirls|schoolboy|schoolboys
  nude|naked little|young|underage|teen|teenage girl|girls|boy|boys
  csam
  jailbait
  lolicon*|lolikon*|shotacon*
  pedophil*|paedophil*|pedofil*
  dzieciec* porn*
  porn* dzieciec*
  porn* z dziecmi|dzieckiem|nieletni*
  seks|sex z dziecmi|dzieckiem|nieletni*
  nagi|naga|nagie|nagiego|nagiej|nagich|gole|golego|golych dziecko|dziecka|dzieci
  nagi|naga|nagie|nagiego|nagiej|nagich|gola|golej dziewczynk*|chlopczyk*|nastolatk*
  nagi|nagiego|nagich chlopiec|chlopca|chlopcy|chlopcow
  dziecko|dzieci|dziewczynka|dziewczynki|chlopiec nago
  rozebran* dziecko|dzieci|dziewczynk*
`;

const SEXUAL = `
  porn*
  hentai
  blowjob*|handjob*|cumshot*|gangbang*|bukkake|deepthroat*|creampie*
  fellatio|cunnilingus
  masturb*
  anal|oral|group sex
  having sex
  sexual intercourse
  bestiality|zoophil*|zoofil*
  seks|sex analny|oralny|grupowy
  uprawia|uprawiac|uprawiaja|uprawiajac|uprawiajacy|uprawiajaca seks|sex
  stosunek|stosunku plciowy|plciowego|seksualny|seksualnego
  ruchanie|ruchania|ruchac|wyruchac|wyruchan*
  cipk*
`;

const SEXUAL_VIOLENCE = `
  raped|raping
  gang rape
  rape scene
  gwalcon*|gwalci|gwalcic|gwalca|zgwalc*
  scena|scene gwaltu
`;

const VIOLENCE = `
  snuff film|films|movie|movies|video
  isis|hostage beheading|execution
  egzekucja|egzekucje zakladnik*
`;

const HATE = `
  nigger*
  kike|kikes
  towelhead*
  heil|sieg hitler|heil
  gas|kill|exterminate the|all jews|muslims|blacks|gypsies|gays
  white power|supremacy
  czarnuch*
  zydzi|zydow do gazu|pieca
  jebac|wybic|zagazowac zydow|cyganow|murzynow|muzulmanow|ukraincow|gejow
`;

const SELF_HARM = `
  commit|commits|committing|committed suicide
  self harm|harming
  selfharm*
  slit|slits|slitting his|her|my|their wrist|wrists
  cut|cuts|cutting his|her|my|their wrist|wrists
  kill|killing|kills|hang|hanging|hangs myself|himself|herself
  popelni|popelnia|popelnic|popelniajac* samobojstwo
  samookalecz*
  podcina|podcinac|podcinajac*|podciete zyly
  podcina|podcinac|podcinajac* sobie zyly
`;

type Section = { readonly category: RefusalCategory; readonly terms: string };

/** The lexicon, the gravest category first: it is the one named when several apply. */
export const LEXICON: readonly Section[] = [
  { category: "minors", terms: MINORS },
  { category: "sexual_violence", terms: SEXUAL_VIOLENCE },
  { category: "sexual", terms: SEXUAL },
  { category: "hate", terms: HATE },
  { category: "self_harm", terms: SELF_HARM },
  { category: "violence", terms: VIOLENCE },
];
