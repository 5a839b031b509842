import type { Terms } from "@/lib/prompts/moderation/lexicon-terms";

const AGES =
  "3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen";
const AGES_SHORT = "8yo|9yo|10yo|11yo|12yo|13yo|14yo|15yo|16yo|17yo";
const CHILD =
  "child|children|kid|kids|minor|minors|toddler|toddlers|infant|preteen|preteens|schoolgirl|schoolgirls|schoolboy|schoolboys";
const NAKED = "nude|naked|topless|undressed|unclothed";
const LEWD = "erotic|sexy|sexual|sexualized|sexualised|lewd|obscene";
const PEOPLES = "jews|muslims|blacks|gypsies|gays|arabs|immigrants|refugees|homosexuals";

const MINORS = `
  ${CHILD}|kiddie|underage|teen|teenage porn*|erotica
  ${CHILD}|underage|teen|teenage sex
  sex with ?a|an|the ?young|little|small|underage|teenage ${CHILD}
  sex with ?a|an ${AGES} year|years old
  sex|sexual abuse|molestation|rape of ?a|the ?young|little|small ${CHILD}
  ${LEWD}|pornographic photo|photos|picture|pictures|drawing|image|pose|scene of|with ?a|the ?young|little|small ${CHILD}
  ${CHILD} sexual|sex abuse|exploitation scene|scenes|image|images|material|photo|photos|video|videos|porn*
  explicit|pornographic|${LEWD} photo|image|picture|drawing of ?a|an ${AGES} year|years old
  ${NAKED} ?girl|boy|schoolgirl ${AGES_SHORT}
  ${AGES_SHORT} ?girl|boy|schoolgirl ?is|posing ${NAKED}
  ${NAKED} teen|teens|teenager|teenagers|adolescent|adolescents
  teen|teens|teenager|teenagers ?is|are|posing ${NAKED}
  ${CHILD} ?is|are|posing without ?any|their|her|his clothes|clothing|underwear
  little|young|underage girl|girls|boy|boys ?is|are|posing without ?any|their|her|his clothes|clothing|underwear
  touching|touches|fondling|fondles|groping|gropes ?a|the ?young|little|small ${CHILD} sexually|inappropriately
  ${CHILD}|teenager|teen undressing|stripping for|on|in|naked
  child rape|rapist|molester|molestation
  molest|molesting|molested|molests|raping|raped|rapes|rape ?a|the ?young|little|small ${CHILD}
  ${NAKED} ?cute|sleeping|small|little|young|underage ${CHILD}
  ${NAKED} little|young|underage|teen|teenage|preteen|adolescent girl|girls|boy|boys
  ${NAKED} ${AGES} year|years|yr old
  ${AGES} year|years|yr old ?girl|boy|child|schoolgirl ${NAKED}
  ${CHILD} ?is|are|being|completely|fully|posing|lying ?completely ${NAKED}
  little|young|underage|teenage girl|girls|boy|boys ?is|are|posing ?completely ${NAKED}
  ${LEWD} ?little|young|small ${CHILD}
  ${LEWD} little|underage|preteen|teenage girl|girls|boy|boys
  ${CHILD} ?posing|dressed in ?sexy|erotic lingerie
  ${CHILD} in ?a sexual|sexually|sexualized|erotic pose|poses|position|explicit|situation
  sexually|sexualized explicit|suggestive ${CHILD}
  csam
  jailbait
  loli|shota hentai|porn*|nude|naked|sex
  lolicon*|lolikon*|shotacon*
  pedophil*|paedophil*
`;

const SEXUAL_VIOLENCE = `
  raped|raping
  rapes a|her|him|the
  gang rape|rapes|raped
  gangrape*
  rape scene
  rape of a ?young woman|girl|man
  forced|forcing|forces ?her|him ?into|to ?have sex|intercourse|blowjob
  sexually assault*
  sexual assault scene|on|of
  molesting|molested|molests
  nonconsensual sex
  non consensual sex
  sex slave|slaves
  sexual torture
`;

const SEXUAL = `
  porn|porno*|pornstar*|pornograph*|pornhub
  hentai|ahegao|futanari
  blowjob*|handjob*|cumshot*|gangbang*|bukkake|deepthroat*|creampie*
  blow|hand job
  fellatio|cunnilingus
  masturb*
  anal|oral|group|hardcore|explicit|rough|graphic sex
  having|have|has|had ?hot|rough|wild|lesbian|gay|passionate|unprotected sex
  lesbian|gay sex ?scene
  during|in|after sexual intercourse
  during sex|intercourse
  naked|nude woman|girl|man with ?her|his spread|open|legs legs|spread|open
  sex scene|act|acts|orgy|tape|position|positions|party
  sexual intercourse|act|acts|penetration
  anal|vaginal|oral penetration
  making love naked|nude
  bestiality|zoophil*
  erect|hard penis|cock|dick
  ejaculat*
  orgasm|orgasms|orgasming
  orgy|orgies
  threesome|threesomes
  dildo|dildos
  wet|spread|dripping|shaved pussy|cunt|vagina
  bare|naked|nude boobs|tits
  cum on|covered her|face|tits|body|breasts|in
  sucking|sucks|suck ?a|his|my dick|cock|penis
  fucking|fucks|fucked her|him|each|hard|doggystyle
  fingering|touching|pleasuring herself|himself
  jerking|jacking|wanking off
  upskirt*
  xxx rated|video|movie|scene|photo
`;

const HATE = `
  nigger*
  kike|kikes
  towelhead*|raghead*|wetback|wetbacks|sandnigger*
  dirty|filthy|disgusting jew|jews|muslims|gypsies|blacks|faggot|faggots|arabs|immigrants
  heil|sieg hitler|heil
  gas|kill|exterminate|lynch|eradicate the|all ?the ?filthy ${PEOPLES}
  gas|exterminate|lynch jews|muslims|gypsies|gays|arabs|immigrants|homosexuals
  ${PEOPLES} must|should|deserve ?all ?to die|burn|hang
  death to ?all|the ${PEOPLES}
  ${PEOPLES} ?depicted|drawn|shown|portrayed are|as|like rats|vermin|cockroaches|subhuman|subhumans|parasites|animals|apes|monkeys
  black people|man|men|woman|women as|like ?a monkey|monkeys|ape|apes
  white power|supremacy
  hitler was right
  holocaust was|is ?a hoax|lie
`;

const SELF_HARM = `
  commit|commits|committing|committed suicide
  suicide by hanging|gun|gunshot|overdose|jumping
  suicidal person|girl|boy|man|woman|teenager ?is hanging|jumping|cutting
  self harm|harming|mutilat*|injury
  selfharm*
  self inflicted wounds|cuts|gunshot|wound|scars
  slit|slits|slitting|slashed|slashing ?his|her|my|their|your wrist|wrists
  cut|cuts|cutting his|her|my|their|your wrist|wrists|veins|forearm|arms|thighs
  cutting|cuts herself|himself|myself|yourself|themselves
  kill|killing|kills|hang|hanging|hangs myself|himself|herself|yourself|themselves
  shot himself|herself
  suicide scene
  shoot|shoots|shooting himself|herself|myself|yourself in the|his|her head|mouth
  jumping|jumps|jump to his|her|their death
  thinspo|thinspiration
  pro ana|anorexia
  overdosing|overdoses|overdose on ?sleeping pills
  taking|takes|ending|ends his|her|my|their own life
`;

const VIOLENCE = `
  snuff film|films|movie|movies|video
  isis hostage|beheading|execution
  hostage beheading|execution
  behead|beheads|beheaded|beheading ?a|the hostage|hostages|prisoner|prisoners|journalist|civilian|civilians
  decapitated man|woman|person|body|corpse|victim
  man|woman|person|victim decapitated
  killing|murdering|massacring|shooting schoolchildren
  beheading|execution of ?a|the hostage|hostages|prisoner|prisoners|journalist
  beaten|beating|beats|stabbed|stabbing|stabs|tortured|torturing|bludgeoned|bludgeoning ?a|the|his|her ?man|woman|victim|wife|boy|girl to death
  slit|slits|slitting|cut|cuts|cutting ?a|the|his|her|their ?man|woman|victim ?s throat|throats
  mutilated|dismembered|mangled corpse|corpses|body|bodies
  dismembering|dismembers|disemboweling|disembowelling|mutilating ?a|the ?human|dead body|corpse|man|woman|victim|person
  disemboweled|disembowelled man|woman|person|body|corpse|victim
  severed human head|heads|limbs
  skinned|burned|burnt alive victim|man|woman|person
  school shooting|shooter|massacre
  mass shooting
  gore porn
`;

const WEAPONS = `
  pipe|nail bomb|bombs
  recipe|instructions|guide|tutorial|plans for|to|of ?making ?a|an ?printable|homemade bomb|nerve|gun|pistol|sarin|ricin ?gas|agent
  make|making|build|building|assemble|assembling ?a|an ?homemade|pipe|nail|dirty bomb|bombs|ied|explosives
  instructions|instruction|blueprint|blueprints|diagram|schematic|recipe|tutorial for|of|to ?build|building|make|making ?a|an ?homemade|pipe|nail|dirty bomb|ied|explosives|sarin|ricin
  3d printed|printable gun|pistol|rifle|firearm
  synthesis|synthesizing|synthesize of|sarin|ricin ?sarin|ricin
`;

/** English terms; the notation is described in `lexicon-terms.ts`. */
export const ENGLISH: Terms = {
  minors: MINORS,
  sexual_violence: SEXUAL_VIOLENCE,
  sexual: SEXUAL,
  hate: HATE,
  self_harm: SELF_HARM,
  violence: VIOLENCE,
  weapons: WEAPONS,
};
