import { readItems as termList } from "@/local-ai/language/tables";
import type { Terms } from "@/local-ai/safety/categories";

/** A few Polish stems, over lower-case text without diacritics: a classifier for English understands some Polish. */
export const POLISH: Terms = {
  hazards: {
    S1: termList(String.raw`
      zabij; zabic; zabit; zabojstw; mordowa; zamordowa; tortur(?:y|owa\w*)\b; masakr; rzez\b(?! niewiniatek); trupy?\b; zwlok; dekapit; poderzn\w* gardl; okalecz;
      zaszlachtowa; terroryst
    `),
    S2: termList(
      "kokain; heroin[aeyi]; amfetamin; dopalacz; handel ludzmi; falszyw\\w+ (?:dowod|paszport|banknot|pieniadz)",
    ),
    S3: termList("gwalc; zgwalc; gwalt\\b(?! na sabin); gwalciciel; molestow"),
    S5: termList("oszczercz; znieslawi"),
    S6: termList("dawkowanie leku"),
    S7: termList("numer pesel; adres domowy"),
    S8: termList("pirack\\w+ kopi"),
    S9: termList(
      "gaz bojow; waglik; bron(?:i|ia)? (?:biologiczn|chemiczn|nuklearn|atomow); bomb[aye] (?:atomow|domow|rurow)",
    ),
    S10: termList("swastyk; hajluj; rasistowsk; neonazi; ludoboj; czystk\\w+ etniczn"),
    S11: termList(
      "samoboj; samookalecz; powiesi[cl]\\w* sie; wiesza\\w* sie; podcin\\w+ (?:sobie )?zyl; tnie sie",
    ),
    S12: termList(String.raw`
      gol(?:a|e|ej) (?:kobiet|dziewczyn|bab); rozebran; obnazon; seks(?:u|em|ie|ualn\w*)?\b; erotycz; porno\b; pornograf; cip[aky]\b; stosunek plciow
    `),
    S13: termList("falszyw\\w+ (?:glos|kart\\w+ do glosowania); falszowani\\w+ wyborow"),
    S14: termList("zlosliw\\w+ oprogramowan"),
  },
  nudity: termList("nag(?:i|a|ie|iej|iego|ich|im|imi|o|osc|osci)\\b; penisa?\\b"),
  minors: termList(
    "dzieck; dzieci; nieletni; maloletni; nastolat; dziewczynk; chlopczyk; chlopc; pedofil; uczennic",
  ),
  learned: termList("rzezb; posag; marmur; fresk; obraz olejny; muze(?:um|ow); anatomi; medycyn"),
  harmless: termList(String.raw`
    nag\w+ (?:drzew|skal|scian|szczyt|wzgorz|konar|galez|klif|pol[ae]|ziemi)\w*; maja naga; (?:bramk\w*|gol\w*) samobojcz\w*; samobojcz\w* (?:gol|bramk|strzal)\w*;
    zapobiegani\w* samobojstw\w*; (?:strzel\w*|zdobyw\w*) gola; zabi\w+ (?:smok|czas|nud)\w*; (?:bombk|obraz|plaszcz|firank)\w* wiesza\w* sie; seks w wielkim miescie;
    pornografi\w* gombrowicza; masakr\w* cen; trup w szafie
  `),
};
