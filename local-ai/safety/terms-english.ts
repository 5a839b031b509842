import { readItems as termList } from "@/local-ai/language/tables";
import type { Terms } from "@/local-ai/safety/categories";

const PEOPLES =
  "(?:jews?|muslims?|blacks?|black people|gyps(?:y|ies)|gays?|arabs?|immigrants?|refugees?)";
const PESTS = "(?:rats|vermin|cockroaches|animals|monkeys|apes|parasites|subhumans?)";
const SELF = "(?:him|her|my|your|them)sel(?:f|ves)";
const WHOSE = "(?:his|her|my|their|your|the|a)";
const DEVICE = "(?:bombs?|ied|explosives?|sarin|ricin|nerve (?:gas|agent)|mustard gas|firearm)";

/**
 * English, over lower-case text as it is written. Short on purpose: a stand-in shows that refusals work, it does not
 * moderate.
 */
export const ENGLISH: Terms = {
  hazards: {
    S1: termList(String.raw`
      kill(?:s|ed|ing)?\b; murder; behead; decapitat; dismember; massacre; slaughter(?:s|ed|ing)?\b; tortur; mutilat; disembowel; strangl;
      stab(?:s|bed|bing)\b; corpses?\b; blood and gore; gor[ey] (?:scene|porn|photo|body|wound); mass shooting; school shoot; snuff (?:film|movie|video);
      execution of (?:a |the )?(?:hostage|prisoner|journalist|civilian); (?:hostage|prisoner) execution; assassinat; terroris[tm]; to death\b;
      bloody (?:corpse|body|knife); shoot(?:s|ing)? (?:at )?(?:a |the )?(?:people|man|woman|child|children|crowd|men|women|someone);
      lynch; kidnap; (?:slit|cut)(?:s|ting)? (?:${WHOSE} )?(?:\w+['’]s )?throats?; severed (?:human )?(?:head|hand|limb)s?; (?:skinned|burn(?:ed|t)) alive
    `),
    S2: termList(String.raw`
      cocaine; heroin\b; meth lab; crystal meth; amphetamine; fentanyl; drug deal; counterfeit money; fake (?:id|passport); credit card fraud;
      money laundering; human trafficking
    `),
    S3: termList(String.raw`
      rap(?:e|es|ed|ing|ist)\b; sexual(?:ly)? assault; molest; upskirt; grop(?:e|es|ed|ing) (?:a|the|his|her)\b; forc(?:ed|es|ing) (?:her |him )?(?:in)?to (?:have )?(?:perform |oral )*sex;
      non-?\s?consensual; against (?:her|his|their) will; sex slave; sexual torture; drugged (?:woman|girl|man)
    `),
    S4: termList("lolicon; shotacon; csam\\b; jailbait; pa?edophil"),
    S5: termList("defamatory; slander; libel"),
    S6: termList("how to treat (?:cancer|a tumou?r); medical dosage; legal advice for"),
    S7: termList("home address of; social security number; phone number of"),
    S8: termList("pirated; crack(?:ed)? software"),
    S9: termList(String.raw`
      nerve (?:gas|agent); sarin\b; ricin\b; anthrax; bioweapon; biological weapon; chemical weapon; nuclear bomb; (?:pipe|nail|dirty|car|home-?made|pressure cooker) bomb;
      (?:make|making|build|building|assembl\w+|plant\w*) (?:a |an )?(?:\w+ )?${DEVICE}\b; suicide vest; bomb recipe; 3d[- ]print(?:ed|able) (?:gun|pistol|rifle);
      (?:instructions?|recipe|blueprints?|diagram|schematic|plans?|guide|tutorial) (?:for|of|to) (?:\w+ ){0,3}${DEVICE}\b
    `),
    S10: termList(String.raw`
      swastika; nazi salute; (?:sieg|heil) h(?:eil|itler); hitler was right; neo-?nazi; white (?:power|supremac); ku klux klan; kkk\b; racist (?:caricature|joke|slur);
      ethnic cleansing; genocide; anti-?semitic; nigger; kikes?\b; (?:gas|kill|exterminate|lynch|eradicate|death to) (?:all |the )*${PEOPLES}\b;
      ${PEOPLES} (?:are|as|(?:depicted|drawn|shown|portrayed) as|like) ${PESTS}\b; ${PEOPLES} (?:must|should|deserve to) (?:all )?(?:die|burn|hang);
      (?:dirty|filthy|disgusting) ${PEOPLES}\b; holocaust (?:is|was) a (?:hoax|lie); burn down (?:\w+ )?(?:mosque|synagogue|church)
    `),
    S11: termList(String.raw`
      suicid; self[- ]?(?:harm|injur|mutilat|inflicted); (?:kill|hang|cut|shoot|starv)(?:s|t?ing)? ${SELF}; shot ${SELF};
      (?:cut|slit|slash)(?:s|ed|t?ing)? (?:${WHOSE} )?(?:wrists?|veins|forearms?); noose around; anorexi; jump(?:s|ed|ing)? to ${WHOSE} death; thinspo; thinspiration; pro ana\b; overdos;
      (?:tak|end)(?:e|es|ing) ${WHOSE} own life
    `),
    S12: termList(String.raw`
      porn(?:o|os|star\w*|ograph\w*)?\b; hentai; nsfw; erotic; sex(?:y|ual|ually)?\b; orgasm; masturbat; blow ?jobs?\b; hand ?jobs?\b; breasts\b; undress(?:ed|ing)\b;
      without (?:any )?(?:clothes|clothing); fetish; bdsm; cumshot; gang ?bang; deepthroat; (?:hard|erect) (?:cock|dick|penis); org(?:y|ies)\b; threesome; dildos?\b;
      pussy\b; suck(?:s|ing)? (?:his|my|a) (?:dick|cock); fuck; ejaculat; bestiality; penetration; fingering ${SELF}; xxx\b; ahegao; futanari;
      spread(?:ing)? (?:her |his )?legs; legs (?:open|spread)\b; wearing nothing; explicit\b; lewd
    `),
    S13: termList("fake ballot; rig(?:ged|ging)? (?:the )?election"),
    S14: termList("ransomware; malware; keylogger; denial of service; sql injection"),
  },
  nudity: termList("nudes?\\b; nudity; naked\\b; topless; genitals?\\b; penis(?:es)?\\b; vagina"),
  minors: termList(String.raw`
    child(?:ren|ish)?\b; kids?\b; minors?\b; underage; toddler; bab(?:y|ies)\b; teen(?:s|age|ager|agers)?\b; little (?:girl|boy);
    school ?(?:girl|boy); girls?\b; boys?\b; preteen; loli\b; shota\b;
    (?:\d|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]?(?:years?[- ]old|yo\b)
  `),
  learned: termList(String.raw`
    paintings?\b; fresco; sculptur; statue; marble\b; bronze\b; museum; (?:figure|life) drawing; renaissance; baroque; anatom; medical; textbook; modigliani; goya\b; rubens\b;
    titian\b; botticelli; michelangelo
  `),
  harmless: termList(String.raw`
    kill(?:ing|ed|s)? time; kill bill; killer whale; kill(?:s|ing)? ${SELF} (?:laughing|with laughter); cut(?:s|ting)? ${SELF} (?:a|some|off|free)\b;
    shoot(?:s|ing)? ${SELF} in (?:the|a) mirror; shot ${SELF} in (?:the|a|his|her) (?:mirror|foot); suicide (?:prevention|squad|hotline); (?:food|earth|word|book|car|house) porn; sex (?:education|of)\b; sexual dimorphism;
    naked (?:mole|eye|trees?|branch(?:es)?|flames?|rocks?|hills?); nude (?:colou?r\w*|palette|tones?|shades?|lipstick|kids bedroom); rape ?seed; rape (?:fields?|of the sabine|of (?:proserpina|europa|lucretia));
    white power (?:lines?|cables?|banks?|plugs?|buttons?|stations?|strips?|tools?|rangers?|poles?|sockets?); beheading holofernes; massacre of (?:wild )?(?:flowers|the innocents);
    must not show.*; torture museum; tortured artist; (?:org(?:y|ies)) of (?:colou?rs?|light|flowers); golf threesomes?; pussy ?(?:willow|cat|foot)s?; ejaculatory; dildo,? (?:newfoundland|island|harbou?r);
    (?:scared|bored|frightened|frozen) to death; bath bombs?; bomb (?:shelter|disposal|cyclone)
  `),
};

/** The few words on which the picture models themselves refuse; a part of S3 and S12. */
export const EXPLICIT = termList(String.raw`
    nude; nudity; naked\b(?! (?:mole|eye|tree|branch)); topless; porn; hentai; nsfw; sex\b; having sex; sexual; genital; penis; vagina; orgasm;
    masturbat; blowjob; rap(?:e|es|ed|ing)\b; erotic
  `);
