import { readItems as termList } from "@/local-ai/language/tables";

/** Llama Guard 3's hazard categories (PurpleLlama, Llama-Guard3/8B/MODEL_CARD.md). */
export const CATEGORIES = {
  S1: "violent crimes",
  S2: "non-violent crimes",
  S3: "sex-related crimes",
  S4: "child sexual exploitation",
  S5: "defamation",
  S6: "specialised advice",
  S7: "privacy",
  S8: "intellectual property",
  S9: "indiscriminate weapons",
  S10: "hate",
  S11: "suicide and self-harm",
  S12: "sexual content",
  S13: "elections",
  S14: "code interpreter abuse",
} as const;

export type Category = keyof typeof CATEGORIES;

/**
 * What gives a category away, as regular expressions over lower-case text without diacritics; each matches from the
 * start of a word. English first, then Polish stems. Short on purpose: a stand-in shows that the refusals work,
 * it does not moderate.
 */
export const TERMS: Readonly<Partial<Record<Category, readonly string[]>>> = {
  S1: termList(String.raw`
    kill(?:s|ed|ing)?\b(?! time); murder; behead; decapitat; dismember; massacre; slaughter(?:s|ed|ing)?\b; tortur; mutilat; disembowel; strangl;
    stab(?:s|bed|bing)\b; corpses?\b; gore\b; gory\b; mass shooting; school shooting; execution of; assassinat; terroris[tm];
    bloody (?:corpse|body|murder|massacre|knife); shoot(?:s|ing)? (?:at )?(?:a |the )?(?:people|man|woman|child|children|crowd|men|women|someone);
    lynch; kidnap; zabij; zabic; zabit; zabojstw; mord(?:uj|owa|erst|erc); zamordowa; tortur; masakr; rzez\b; trup; zwlok; dekapit; poderzn; okalecz;
    zaszlachtowa; terroryst
  `),
  S2: termList(String.raw`
    cocaine; heroin\b; meth lab; crystal meth; amphetamine; fentanyl; drug deal; counterfeit money; fake (?:id|passport); credit card fraud;
    money laundering; human trafficking; kokain; heroin[aeyi]; amfetamin; dopalacz; handel ludzmi; falszyw\w+ (?:dowod|paszport|banknot|pieniadz)
  `),
  S3: termList(String.raw`
    rap(?:e|es|ed|ing|ist)\b; sexual assault; molest; upskirt; gwalc; zgwalc; gwalt\b; gwalciciel; molestow
  `),
  S5: termList(String.raw`
    defamatory; slander; libel; oszczercz; znieslawi
  `),
  S6: termList(String.raw`
    how to treat (?:cancer|a tumou?r); medical dosage; legal advice for; dawkowanie leku
  `),
  S7: termList(String.raw`
    home address of; social security number; phone number of; numer pesel; adres domowy
  `),
  S8: termList(String.raw`
    pirated; crack(?:ed)? software; pirack\w+ kopi
  `),
  S9: termList(String.raw`
    nerve gas; sarin; anthrax; dirty bomb; bioweapon; biological weapon; chemical weapon; nuclear bomb; (?:pipe|nail) bomb;
    how to (?:make|build) (?:a )?bomb; bomb recipe; gaz bojow; waglik; bron(?:i|ia)? (?:biologiczn|chemiczn|nuklearn|atomow);
    bomb[aye] (?:atomow|domow|rurow)
  `),
  S10: termList(String.raw`
    swastika; nazi salute; heil hitler; adolf hitler; neo-?nazi; white power; ku klux klan; kkk\b; racist (?:caricature|joke|slur); ethnic cleansing;
    genocide; swastyk; hitler; hajluj; rasistowsk; neonazi; ludoboj; czystk\w+ etniczn
  `),
  S11: termList(String.raw`
    suicid; self[- ]harm; kill(?:s|ing)? (?:him|her|them|my)sel(?:f|ves); hang(?:s|ing)? (?:him|her|my)self;
    (?:cut|slit)(?:s|ting)? (?:his|her|my|their) wrists?; noose around; anorexi; samoboj; samookalecz; powiesi[cl]\w* sie; wiesza\w* sie;
    podcin\w+ (?:sobie )?zyl; tnie sie
  `),
  S12: termList(String.raw`
    nude; nudity; naked\b(?! (?:mole|eye|tree|branch)); topless; porn; hentai; nsfw; erotic; sex(?:y|ual|ually)?\b; having sex; genital; penis;
    vagina; orgasm; masturbat; blowjob; breasts\b; without clothes; undressed; fetish; bdsm; nag(?:i|a|ie|iej|iego|ich|im|imi|o|osc|osci)\b;
    gol(?:a|e|ej) (?:kobiet|dziewczyn|bab); rozebran; obnazon; seks; erotycz; porno; cyck; cip[aky]; kutas; stosunek plciow
  `),
  S13: termList(String.raw`
    fake ballot; rig(?:ged|ging)? (?:the )?election; falszyw\w+ (?:glos|kart\w+ do glosowania); falszowani\w+ wyborow
  `),
  S14: termList(String.raw`
    ransomware; malware; keylogger; denial of service; sql injection; zlosliw\w+ oprogramowan
  `),
};

/** Words for people under age; together with anything sexual they make S4. */
export const MINORS = termList(String.raw`
    child(?:ren|ish)?\b; kids?\b; minors?\b; underage; toddler; bab(?:y|ies)\b; teen(?:s|age|ager|agers)?\b; little (?:girl|boy);
    school ?(?:girl|boy); girls?\b; boys?\b; preteen; loli; shota; pedophil; paedophil; dzieck; dzieci; nieletni; maloletni; nastolat; dziewczynk;
    chlopczyk; chlopc; pedofil; uczennic
  `);

/** The few words on which the picture models themselves refuse; a part of S3 and S12. */
export const EXPLICIT = termList(String.raw`
    nude; nudity; naked\b(?! (?:mole|eye|tree|branch)); topless; porn; hentai; nsfw; sex\b; having sex; sexual; genital; penis; vagina; orgasm;
    masturbat; blowjob; rap(?:e|es|ed|ing)\b; erotic
  `);
