/** What language models and translators say of their own accord, with what would have to be in a source that says so. */
const INVENTED: readonly (readonly [RegExp, RegExp])[] = [
  [/\bsubtitles? (?:by|created|provided)\b|\bamara\.org\b/i, /napis|titul|titr|untertitel|subt/i],
  [/\bthank(?:s| you) for watching\b/i, /dzi[ęe]k|podzi[ęe]k/i],
  [
    /\bi(?:'|’)?m sorry\b|\bi am sorry\b|\bi apologi[sz]e\b/i,
    /przepr|przykro|wybacz|sorry|entschuld/i,
  ],
  [
    /\bi (?:can(?:no|')t|can’t|am unable to|won't) (?:help|assist|translate|comply|fulfil)/i,
    /nie mog|pom[oó]/i,
  ],
  [/\bas an ai\b|\bai (?:language )?model\b/i, /model|\bai\b|sztuczn/i],
  [/^(?:sure|certainly|of course|okay)[,!]/i, /^(?:jasne|oczywi|pewnie|dobrze|ok)/i],
  [
    /^(?:here(?:'s| is) )?(?:the |your )?(?:english )?translation\b.{0,40}:/i,
    /t[łl]umacz|przek[łl]ad/i,
  ],
  [/\bthe (?:text|prompt|sentence) you (?:provided|gave|sent)\b/i, /tekst/i],
  [/\bsubscribe to (?:my|our|the) channel\b/i, /subskryb/i],
  [/\btranslated by\b/i, /t[łl]umacz|prze[łl]o[żz]/i],
];

/** True when a translation says what only its translator can have meant. */
export function isInvented(source: string, translation: string): boolean {
  return INVENTED.some(([said, meant]) => said.test(translation) && !meant.test(source));
}
