import { findHazards } from "@/local-ai/safety/judge";

/**
 * What harm becomes, in order: phrases first, so that what is left over still reads as a picture. Short on purpose: a
 * stand-in shows that rewriting works, and leaves what it does not know as it is.
 */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  // People hurting people.
  [
    /\b(?:rap(?:ing|es)|molest(?:ing|s)|grop(?:ing|es)|kicking|fucking) (?=an?\b|the\b|\w+s\b)/gi,
    "dancing with ",
  ],
  [/\b(?:gang )?rape scene\b|\bgang rape\b|\b(?:sexual )?assault\b|\brape\b/gi, "dance"],
  [
    /\b(?:gang )?raped\b|\b(?:sexually )?assaulted\b|\bmutilated\b|\bdismembered\b|\bbattered\b/gi,
    "cheerful",
  ],
  [/\b(?:stabbed|beaten|tortured|choked|burned) to death\b|\bbeheaded\b|\bdecapitated\b/gi, "seen"],
  [
    /\b(?:beheading|decapitation|execution|torture|murder|massacre|mass shooting|lynching)\b/gi,
    "parade",
  ],
  [/\b(?:school )?shooter\b|\b(?:a )?terrorist\b/gi, "teacher"],
  [/\bforced to have sex\b|\bagainst (?:her|his|their) will\b/gi, "smiling"],
  // Sex and nakedness.
  [/\b(?:having|have|making) (?:\w+ )?(?:sex|love)\b|\bgiving an? \w+job\b/gi, "dancing"],
  [
    /\b(?:masturbating|ejaculating|fucking|fingering (?:her|him)self|having an? orgasm)\b/gi,
    "resting",
  ],
  [
    /\b(?:roman )?orgy\b|\bgang ?bang\b|\bthreesome\b|\b(?:anal|oral|group|lesbian|gay) sex\b|\bsex(?:ual intercourse)?\b/gi,
    "dinner",
  ],
  [/\b(?:(?:hard|erect|wet) )?(?:cock|penis|pussy|dick|vagina|genitals|dildo)\b/gi, "red hat"],
  [/\b(?:intercourse|penetration|orgasm|(?:cum|hand|blow)(?:shot|job)|bestiality)\b/gi, "dinner"],
  [
    /\bwearing nothing\b|\blegs open\b|\bspread legs\b|\bshowing everything\b/gi,
    "wearing a long coat",
  ],
  [
    /\b(?:pornographic|naked|nude|explicit|xxx[- ]rated|hentai|ahegao|futanari|erotic|undressed)\b/gi,
    "peaceful",
  ],
  // Despair.
  [
    /\b(?:committing|commits) suicide\b|\b(?:slitting|cutting) (?:her|his) wrists\b|\bhanging (?:her|him)self\b/gi,
    "watching the sea",
  ],
  [
    /\b(?:cutting|shooting|starving) (?:her|him|my|them)sel(?:f|ves)\b|\bjumping to (?:her|his|their) death\b/gi,
    "looking far away",
  ],
  [/\bslit wrists\b|\bself[- ]?harm\b|\bthinspo\b|\bpro[- ]ana\b|\bnoose\b/gi, "ribbons"],
  // Hatred and weapons.
  [/\b(?:are|as|like) (?:vermin|rats|animals|cockroaches|monkeys)\b|\bmust die\b/gi, "are welcome"],
  [
    /\bwhite (?:power|supremacy)\b|\bheil hitler\b|\bantisemitic\b|\bcalling to burn down\b/gi,
    "welcoming",
  ],
  [/\b(?:dirty|filthy) \w+(?= caricature| cartoon)|\ba kike\b/gi, "a friendly"],
  [/\b(?:pipe|nail|dirty|homemade) bomb\b|\bbomb\b|\bgun parts\b|\bied\b/gi, "kite"],
  [/\b(?:sarin|nerve (?:gas|agent)|ricin|anthrax)\b/gi, "perfume"],
];
/** For words that the guard's stand-in takes for harm and nothing above knows. */
const HARMLESS = "peaceful";

/** A prompt with what is harmful in it exchanged word by word. */
export function rewriteHarmlessly(prompt: string): string {
  let text = prompt;
  for (const [pattern, replacement] of REPLACEMENTS) text = text.replaceAll(pattern, replacement);
  return calm(text)
    .replaceAll(/\s{2,}/g, " ")
    .trim();
}

function calm(text: string): string {
  let safe = "";
  let end = 0;
  for (const hazard of findHazards(text)) {
    if (hazard.start < end) continue;
    safe += text.slice(end, hazard.start) + HARMLESS;
    end = hazard.end;
  }
  return safe + text.slice(end);
}
