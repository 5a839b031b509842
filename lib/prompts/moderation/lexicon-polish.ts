import type { Terms } from "@/lib/prompts/moderation/lexicon-terms";

const NAKED_CHILD =
  "nagi|naga|nagie|nagiego|nagiej|nagich|nagim|gole|golego|golych|golym|rozebran*|obnazon*|rozneglizowan*";
const CHILD = "dziecko|dziecka|dzieckiem|dzieci|dziecmi|nieletni*|maloletni*";
const GIRL_OR_BOY =
  "dziewczynk*|chlopczyk*|chlopiec|chlopca|chlopcy|chlopcow|nastolatk*|nastolatek|nastolatkow|uczennic*|przedszkolak*";
const AGE_STEMS = [
  "trzy",
  "cztero",
  "piecio",
  "szescio",
  "siedmio",
  "osmio",
  "dziewiecio",
  "dziesiecio",
  "jedenasto",
  "dwunasto",
  "trzynasto",
  "czternasto",
  "pietnasto",
  "szesnasto",
  "siedemnasto",
];
const OF_AGE = AGE_STEMS.map((stem) => `${stem}latk*|${stem}latek`).join("|");
const AGED = AGE_STEMS.map((stem) => `${stem}letni*`).join("|");
const SMALL = "mala|male|maly|malego|malej|malych|mloda|mlode|mlodej|mlodych|kilkuletni*|szkolne";
const LEWD = "erotyczn*|seksown*|pornograficzn*|lubiezn*|seksualn*";
const PEOPLES_ACCUSATIVE =
  "zydow|cyganow|murzynow|czarnych|muzulmanow|ukraincow|gejow|pedalow|arabow|uchodzcow|imigrantow";
const PEOPLES =
  "zydzi|cyganie|murzyni|muzulmanie|ukraincy|geje|pedaly|arabowie|uchodzcy|imigranci|czarni";

const MINORS = `
  dzieciec* porn*|erotyk*
  porn* dzieciec*
  porn* z ?udzialem ${CHILD}|nastolat*
  pedofil*
  seks|sex|seksu|stosunek|stosunku z ?mala|malym|mlodym ${CHILD}|dziewczynk*|chlopcem|chlopczyk*|nastolatk*|uczennic*
  seks|sex dzieci|nastolatkow|nieletnich|maloletnich
  ${NAKED_CHILD} ?${SMALL} ${CHILD}|${GIRL_OR_BOY}
  gola|golej dziewczynk*|nastolatk*|uczennic*
  ${NAKED_CHILD}|gola|golej ${OF_AGE}
  ${NAKED_CHILD}|gola|golej ${AGED} dziewczyn*|chlop*|corka|corki|syn
  ${OF_AGE} ?jest|pozuje nago|naga|nagi|rozebrana|rozebrany
  ${OF_AGE} bez ubrania|ubran|majtek|bielizny
  ${AGED} dziewczyn*|chlop*|corka|syn ?jest|pozuje nago|naga|nagi|rozebrana|rozebrany
  seks|sex|seksu|stosunek|stosunku z ${OF_AGE}
  rozbierajac* ?sie ?${SMALL} ${CHILD}|${GIRL_OR_BOY}|${OF_AGE}
  nastolatka|uczennica|dziewczynka rozbiera|rozbierajaca sie
  obmacuj*|dotyka|dotykajac* ?${SMALL} ${CHILD}|${GIRL_OR_BOY} ?w ?sposob|miejsca|miejscach seksualn*|erotyczn*|intymn*
  ${CHILD}|${GIRL_OR_BOY} ?jest|sa|pozuje|pozujaca|pozujace|lezy|stoi ?calkiem|zupelnie nago
  ${CHILD}|${GIRL_OR_BOY} bez ubrania|ubran|majtek
  dziewczynka|chlopiec|nastolatka|uczennica ?jest ?calkiem|zupelnie naga|nagi|rozebrana|rozebrany
  dziecko|dzieci ?jest|sa ?calkiem|zupelnie nagie|rozebrane
  ${LEWD} ?zdjecie|zdjecia|sesja|pozycja|scena|poza ?z ?${SMALL} ${CHILD}|${GIRL_OR_BOY}
  ${CHILD}|${GIRL_OR_BOY} w ?${SMALL}|samej ?pozie|scenie ${LEWD}|bieliznie
  molestuj*|molestow*|gwalc*|zgwalc* ?${SMALL} ${CHILD}|${GIRL_OR_BOY}
  wykorzystywani*|wykorzystuj* seksualn* ${CHILD}|${GIRL_OR_BOY}
  seksualn* wykorzystywani*|wykorzystani* ${CHILD}|${GIRL_OR_BOY}
  gwalt|gwaltu na ?${SMALL} dziecku|dzieciach|nieletni*|maloletni*|dziewczynce|chlopcu|nastolatce
`;

const SEXUAL_VIOLENCE = `
  gwalcon*|gwalci|gwalcic|gwalca|gwalcacy|gwalcaca|zgwalc*
  scena|scene|sceny|ofiara gwaltu
  gwalt|gwaltu|gwaltem|gwalty zbiorow*
  zbiorow*|brutaln* gwalt|gwaltu|gwalty
  gwalt|gwaltu na ?mlodej kobiecie|kobietach|dziewczynie|wiezniu|wiezniarce
  zmusza|zmuszan*|zmuszona|zmuszony|zmuszaja|zmuszajac* ?ja|go|kobiete|dziewczyne do seksu|stosunku|wspolzycia
  molestuj*|molestow* ?seksualnie kobiet*|dziewczyn*|pasazerk*|pracownic*|sekretark*
  molestuj*|molestow*|wykorzystuje|wykorzystywan*|napastuje|napastowan* seksualnie
  niewolnic* seksualn*
  seks niewolnic*
`;

const SEXUAL = `
  pornos|pornol*|pornusy|pornograf*
  zoofil*
  seks|sex|seksu analny|analnego|oralny|oralnego|grupowy|grupowego
  analny|oralny|grupowy|ostry|dziki seks|sex
  uprawia|uprawiac|uprawiaja|uprawiajac*|uprawiali|uprawial|uprawiala seks|sex|milosc
  podczas|trakcie seksu|stosunku
  naga|nagiej|nagie|nago kobieta|kobiety|dziewczyna ?lezy z rozlozonymi|rozchylonymi|szeroko nogami|udami|rozlozonymi
  scena|scene|sceny seksu
  stosunek|stosunku|stosunkiem plciowy|plciowego|plciowym|seksualny|seksualnego|seksualnym
  akt|aktu seksualny|plciowy|seksualnego|plciowego
  penetracj* analn*|waginaln*|seksualn*
  ruchanie|ruchania|ruchac|rucha|ruchaja|ruchana|ruchany|wyruchac|wyruchan*
  pieprza sie
  cipka|cipki|cipke|cipce|cipek|cipa|cipy|cipe
  ssie|ssac|ssaca|ssania kutasa|penisa|chuja|fiuta
  obciaga|obciagac|obciagaja|obciagajaca ?mu|jej kutasa|druta|penisa|loda|fiuta
  onanizuj*|onanizow*|onanist*
  wytrysk|wytrysku|wytryskiem spermy|nasienia
  sperma|spermy|sperme na twarzy|piersiach|twarz|piersi|ciele
  orgia|orgii|orgie
  orgazm|orgazmu|orgazmem|orgazmie
  penis|penisa|penisem|czlonek|kutas w|we wzwodzie|erekcji
  gole|nagie cycki|cyce
  trojkat|trojkacie erotyczn*|seksualn*
`;

const HATE = `
  czarnuch*
  ${PEOPLES}|${PEOPLES_ACCUSATIVE} do gazu|pieca|piecow
  jebac|wybic|zagazowac|zabic|wymordowac|wytepic|powiesic|spalic|eksterminowac|wyrznac ?wszystkich|tych ${PEOPLES_ACCUSATIVE}
  smierc ?wszystkim zydom|muzulmanom|cyganom|ukraincom|gejom|pedalom|arabom|uchodzcom|murzynom|imigrantom
  ${PEOPLES} musza|powinni zginac|umrzec|zdechnac|wyginac
  ${PEOPLES} ?przedstawieni|pokazani|narysowani to|jako|jak szczury|robactwo|podludzie|karaluchy|pasozyty|insekty|malpy|zwierzeta
  brudn*|smierdzac*|parszyw*|jeban* zyd|zydzi|zydow|cyganie|cyganow|ciapaci|ciapaty|murzyni|murzyn|arabowie|pedaly|pedal
  biala sila
  wyzszosc* rasy|bialej bialej|rasy
  hitler mial racje
  pedalsk* zaraz*|scierw*
`;

const SELF_HARM = `
  popelni|popelnia|popelnic|popelnil|popelnila|popelniaja|popelniajac* samobojstwo
  samobojstwo|samobojstwa przez powieszenie
  prob* samobojcz*|samobojstwa
  samookalecz*
  podcina|podcinac|podcinajac*|podciete|podcial|podciela|podcietymi ?sobie zyly|zylami|nadgarstki|nadgarstkami
  tnie|tnac*|tna|ciela sie|siebie|sobie zyletk*|nozem|rece|nadgarstki|nadgarstek|ramiona|uda|reke
  wiesza|wieszajac*|wieszaja|powiesil|powiesila|powieszenie sie na|w sznurze|strychu|zyrandolu|petli|piwnicy
  powiesil|powiesila|zastrzelil|zastrzelila|otrul|otrula sie
  sie powiesi|powiesil|powiesila|zastrzeli|zastrzelil|zastrzelila|zabil|zabila|okalecza
  okalecza|okaleczajac*|okaleczyl|okaleczyla sie
  scena|scene samobojstwa
  strzela|strzelil|strzelila|strzelajac* sobie w glowe|leb|skron|usta
  chce|zamierza|probuje|pragnie|postanawia|chcaca|chcacy sie zabic|powiesic|otruc
  odebrac|odbiera|odbieraja|odbierajac* sobie zycie
  rzuca|rzucil|rzucila|rzucajac* sie pod pociag|tramwaj
  przedawkow* lekow|leki|tabletek|tabletki|tabletkami
  gloryfikacj*|zacheta|zachec* ?do samobojstw*|samookalecz*
`;

const VIOLENCE = `
  egzekucj* zakladnik*|wiezni*|jenc*
  scinani* zakladnik*|jenc*
  strzela|strzelaja|strzelanie do dzieci|uczniow w szkole|przedszkolu
  scina|scinaja ?glowe zakladnik*|jenc*
  zadzgan*|zakatowan*|zatluczon*|zadzga*
  pobit*|pobic*|skatowan*|bity|bita|torturowan* na smierc
  poderzniet*|poderzn*|podrzyna* ?jej|mu gardl*
  wypatroszon* czlowiek*|cial*|kobiet*|zwlok*|mezczyzn*
  rozczlonkowan*|pocwiartowan*|cwiartowan*|cwiartuj*|zmasakrowan*|okaleczon* ?ludzk* zwlok*|cial*|kobiet*|czlowiek*|ofiar*|mezczyzn*
  odciet*|uciet*|obciet* ludzk* glow*|konczyn*
  odciet*|uciet*|obciet* glow* czlowieka|kobiety|mezczyzny|zakladnika|dziecka
  strzelanin*|masakr* w szkole|przedszkolu
  szkoln* strzelanin*|masakr*
`;

const WEAPONS = `
  bomba|bomby|bombe rurowa|rurowej
  przepis na gaz|gazy bojowy|bojowe
  instrukcj*|schemat*|przepis|plan|plany ?na ?budowy|konstrukcji|wykonania|produkcji ?domowej|domowego bomby|ladunku|sarinu|sarin|rycyny
  budow*|konstruuj*|konstruow*|buduj*|sklada|produkcja|produkuje domow* bomb*
  jak zrobic|zbudowac|skonstruowac ?domowa bombe|sarin|trotyl
  pistolet|bron|karabin wydrukowan* ?na|w drukarce ?3d
`;

/** Polish terms; the notation is described in `lexicon-terms.ts`. */
export const POLISH: Terms = {
  minors: MINORS,
  sexual_violence: SEXUAL_VIOLENCE,
  sexual: SEXUAL,
  hate: HATE,
  self_harm: SELF_HARM,
  violence: VIOLENCE,
  weapons: WEAPONS,
};
