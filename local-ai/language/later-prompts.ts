/** Prompts written after the lexicon was filled by the ordinary ones, to see what it makes of others; then it was taught them. */
export const LATER_PROMPTS = `
  mężczyzna w kapeluszu czeka na peronie, mgła i para z lokomotywy
  dziewczynka w czerwonym płaszczyku z latarenką w lesie
  stary szewc przy warsztacie, światło z okna
  siatkarki na plaży w słoneczny dzień
  matka z niemowlęciem na rękach, miękkie światło
  góral grający na dudach przy watrze
  nauczycielka przy tablicy w przedwojennej szkole
  chłopak w bluzie z kapturem na dachu bloku o świcie
  dwóch starszych panów gra w szachy w parku
  wnuczka czyta babci książkę na werandzie
  kierowca rajdowy przy czerwonym samochodzie
  dziewczyna pijąca herbatę w namiocie, deszcz
  astronauta sadzący drzewo na Marsie
  kowal przy kowadle, iskry w ciemności
  tłum na koncercie, kolorowe światła
  pies w żółtym płaszczu przeciwdeszczowym
  kot wyglądający zza firanki
  lis śpiący w kłębku na śniegu
  sarna na polanie we mgle
  bóbr budujący tamę na rzece
  papuga na ramieniu pirata
  jelenie na rykowisku o świcie
  mysz w kuchni kradnąca ser
  ważka nad taflą wody, makro
  rodzina dzików na skraju lasu
  tygrys brodzący w rzece
  krowy w kąpieli słonecznej na pastwisku
  wilki w zamieci, dramatyczne światło
  rudzik na ośnieżonym płocie
  ślimak na liściu po deszczu
  zając wielkanocny malujący pisanki
  szczeniak golden retrievera w trawie
  orzeł bielik nad jeziorem
  miska truskawek na drewnianym stole
  ciepły chleb z masłem i miodem
  zupa pomidorowa z makaronem w głębokim talerzu
  grillowane warzywa na talerzu
  szarlotka z lodami i cynamonem
  kubek kakao z piankami przy choince
  sernik na zimno z galaretką
  talerz pierogów ruskich ze skwarkami
  kosz wiklinowy pełen jabłek
  świeżo palona kawa, ziarna na stole
  taca z makaronikami w pastelowych kolorach
  burger z frytkami na desce
  kompozycja z cytrusów na niebieskim tle
  ulica w Lizbonie, żółty tramwaj
  opustoszała stacja metra
  wieżowce Warszawy o zachodzie słońca, widok z drona
  mały sklepik z antykami
  kościół drewniany w śniegu
  latarnie gazowe na Ostrowie Tumskim we Wrocławiu
  Londyn w deszczu, czerwony autobus
  targowisko w Marrakeszu, przyprawy
  jarmark bożonarodzeniowy na rynku
  rowery przy kanale w Amsterdamie
  stacja benzynowa nocą, neony
  zamek krzyżacki w Malborku
  osiedle z lotu ptaka
  podwórko w starej kamienicy, pranie na sznurze
  mglisty port z kutrami rybackimi
  salon z dużą zieloną sofą i roślinami doniczkowymi
  kuchnia wiejska z kredensem i ziołami suszonymi pod sufitem
  biblioteka z krętymi schodami
  łóżko z baldachimem w pałacowej sypialni
  gabinet lekarski z lat sześćdziesiątych
  kącik do czytania przy oknie
  pokój nastolatka z plakatami
  taras z widokiem na morze i leżakami
  wnętrze statku kosmicznego
  stary strych ze skrzyniami i pajęczynami
  mgliste pole o poranku, samotne drzewo
  pole lawendy o zachodzie słońca
  szlak w Tatrach jesienią
  wodospad w Islandii, zielone skały
  bezdroża i kaktusy, zachód słońca
  rzeka wijąca się przez dolinę
  górskie schronisko zimą, światło w oknach
  plaża z palmami i turkusową wodą
  księżyc w pełni nad jeziorem
  śnieżna noc w miasteczku, światła w oknach
  jesienne liście na mokrym chodniku
  wiosenne kwiaty w lesie, promienie słońca między drzewami
  błyskawica nad miastem
  letni wieczór na wsi, świerszcze i świetliki
  wiedźmin na moście w deszczu
  smok lodowy na szczycie góry
  zaczarowany ogród z bramą z róż
  czarny rycerz na cmentarzysku
  miasto w chmurach, sterowce
  leśna chatka Baby Jagi na kurzej łapce
  gigantyczny robot nad miastem
  dziewczyna z mackami zamiast włosów
  biblioteka czarodzieja z unoszącymi się książkami
  mały smok pijący herbatę
  plakat filmu science fiction z lat siedemdziesiątych
  ilustracja do książki dla dzieci, jeż i ślimak
  minimalistyczne logo z lisem
  portret kobiety w stylu Klimta, złote ornamenty
  kubistyczny pejzaż miasta
  grafika wektorowa gór o zachodzie słońca
  szkic tuszem starej łodzi
  zdjęcie produktowe perfum na kamieniu
  plakat teatralny w stylu polskiej szkoły plakatu
  obraz olejny burzy na morzu
  haft krzyżykowy z ptakami
  lalka porcelanowa w witrynie
  rower wodny na jeziorze
  koń na biegunach w pokoju dziecięcym
  zielony smok siedzący na stosie ksiazek
  dziewczyna w zoltej sukience na lace pelnej makow
  stary mlyn wodny nad rzeka, jesien
  pies biegnacy po plazy z patykiem w pysku
  gory zima o zachodzie slonca, schronisko
  kobieta w ciąży na łące o zachodzie słońca
  dzieci bawiące się w chowanego w sadzie
  strażacy gaszący pożar kamienicy
  wioślarze na Wiśle o świcie
  harfistka w lesie, magiczna poświata
  pustelnik przed jaskinią, broda do pasa
  kelner niosący tacę z kieliszkami
  skoczek narciarski w locie
  żołnierz żegna się z narzeczoną na dworcu
  królowa lodu na tronie
  kobieta z parasolką spacerująca po molo w Sopocie
  stary nauczyciel przy globusie, światło popołudnia
  dziadek struga figurkę z drewna na ganku
  chłopiec patrzący przez teleskop na gwiazdy
  trzy wiedźmy przy kotle na polanie
  lis i zając przy ognisku, ilustracja
  niedźwiedzica z młodymi nad strumieniem
  kot leżący na stercie książek
  pies ratowniczy w górach, śnieżyca
  sokół w locie na tle burzowego nieba
  łosoś z cytryną i koperkiem na półmisku
  dzbanek lemoniady w letnim ogrodzie
  stół wielkanocny z babką i żurkiem
  tosty z awokado i jajkiem, widok z góry
  ciemna uliczka w Krakowie po deszczu
  zabytkowy tramwaj na moście
  dworzec centralny nocą, podróżni z walizkami
  futurystyczne miasto pod kopułą na Marsie
  nowoczesny salon z widokiem na las
  przytulna kawalerka z antresolą
  stara apteka z drewnianymi szufladami
  warsztat zegarmistrza, dziesiątki zegarów
  jezioro Śniardwy o świcie, pomost
  ścieżka przez bukowy las jesienią
  morze o świcie, pastelowe niebo
  zimowy poranek, dym z kominów
  wrzosowiska w pełnym rozkwicie
  sztorm u wybrzeży Irlandii
  kryształowa jaskinia z podziemnym jeziorem
  leśny elf z koroną z liści
  statek widmo we mgle
  rycerz w lustrzanej zbroi pośród maków
  okładka płyty jazzowej, niebieskie tony
  znaczek pocztowy z żubrem
  abstrakcyjne kształty w kolorach zachodu słońca
  plakat cyrkowy w stylu retro, słoń na piłce
  portret psa jako admirała
  ilustracja botaniczna dzikiej róży
  papierowa łódka na spokojnej rzece
  ręce garncarza przy pracy, glina
  para staruszków tańcząca w kuchni
  dziewczyna na wrotkach, lata osiemdziesiąte
  kolarze na górskiej przełęczy
  chór dziecięcy w kościele, świece
  rolnik na traktorze o zachodzie słońca
  pustynna karawana wielbłądów
  rekin pod łodzią, widok z głębi
  pasieka wśród lip, pszczelarz w kapeluszu
  ptaki na drutach, zachód słońca
  gniazdo z niebieskimi jajkami
  robot kelner w restauracji
  samotna ławka pod latarnią w śniegu
  szklarnia pełna egzotycznych roślin
  wyścig rydwanów w starożytnym Rzymie
  średniowieczny targ, tłum kupców
  bitwa pod Grunwaldem, obraz olejny
  husaria w szarży
  syrenka warszawska w stylu art deco
  dziewczyna z perłą jako kot
  małpa w okularach programuje na laptopie
`;
