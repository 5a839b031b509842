/** Ordinary Polish prompts of many subjects, by which the lexicon was filled. */
export const ORDINARY_PROMPTS = `
  okaleczone zwłoki na dziedzińcu zamku, obraz olejny
  uśmiechnięta kobieta z kręconymi włosami pije kawę na balkonie
  starszy pan w meloniku karmi gołębie na rynku
  dziewczyna z rudymi włosami i piegami, portret studyjny
  chłopiec w żółtych kaloszach skacze po kałużach
  młoda para na ławce pod kwitnącą jabłonią
  baletnica ćwicząca w pustej sali przed lustrem
  rybak naprawiający sieci w porcie o świcie
  strażak niosący kota po drabinie
  lekarka w białym fartuchu, tło szpitala
  dwie siostry plotą wianki na łące
  ojciec uczy syna jeździć na rowerze
  kobieta w czerwonej sukni na schodach opery
  brodaty drwal z siekierą w zimowym lesie
  muzyk uliczny grający na akordeonie
  panna młoda z bukietem polnych kwiatów
  noworodek śpiący w wiklinowym koszu
  nastolatek na deskorolce w miejskim parku
  staruszka sprzedająca kwiaty na targu
  kominiarz na dachu kamienicy o poranku
  himalaista na szczycie góry podczas zamieci
  kosmonauta podlewający pomidory w szklarni na Księżycu
  malarka przy sztalugach w jasnej pracowni
  piekarz wyciągający bochenki z pieca
  dzieci zjeżdżające na sankach z górki
  szachista w skupieniu nad szachownicą
  tancerka flamenco w czarno-czerwonej sukience
  nurek wśród kolorowych ryb na rafie koralowej
  zamyślony student w czytelni, nocna lampka
  rodzina przy wigilijnym stole, ciepłe światło świec
  babcia lepiąca pierogi w wiejskiej kuchni
  wędrowiec z plecakiem na górskim szlaku
  wojowniczka w srebrnej zbroi z płonącym mieczem
  szczęśliwe dzieci puszczają bańki mydlane w ogrodzie
  portret mężczyzny w garniturze i muszce
  śpiący kociak w kłębku włóczki
  jeż z jabłkiem na kolcach
  borsuk czytający gazetę w fotelu
  stado dzikich koni galopujących po stepie
  żółw morski płynący nad rafą
  koliber przy czerwonym kwiecie
  wiewiórka zbierająca żołędzie jesienią
  szop pracz w śmietniku nocą
  mały słoń bawiący się w błocie
  sowa śnieżna na ośnieżonej gałęzi
  lama w kolorowym poncho na tle Andów
  niedźwiedź polarny na topniejącej krze
  tukan na palmie w dżungli
  pawie pióra rozłożone w wachlarz
  kameleon zmieniający kolory na liściu
  łabędzie na zamarzniętym stawie
  krowa na alpejskiej łące z dzwonkiem na szyi
  koza stojąca na kamiennym murku
  nietoperze wylatujące z jaskini o zmierzchu
  wieloryb wyskakujący z wody przy zachodzącym słońcu
  jastrząb polujący na zająca
  pszczoły na plastrze miodu, zdjęcie makro
  kaczka z kaczątkami na stawie
  kot syjamski na ciepłym kaloryferze
  buldog francuski w świątecznym sweterku
  owczarek niemiecki biegnący po plaży
  surykatki stojące na straży
  hipopotam w bagnie, zbliżenie
  pelikan na molo
  pingwin w szaliku i czapce
  żubr w zaśnieżonej puszczy o świcie
  traszka na mokrym kamieniu
  koniki polne w wysokiej trawie
  bażant w zbożu
  miska gorącego rosołu z makaronem
  świeże truskawki ze śmietaną w szklanej miseczce
  stos naleśników z syropem klonowym
  drożdżówka z kruszonką i kawa z mlekiem
  kiełbasa z ogniska, musztarda i chleb
  kotlet schabowy z ziemniakami i surówką
  pączki z lukrem na białym talerzu
  lody waniliowe w rożku na plaży
  półmisek serów z winogronami i orzechami
  świąteczny barszcz z uszkami
  sushi na drewnianej desce
  zupa dyniowa z pestkami i śmietaną
  pizza z bazylią prosto z pieca
  kiszone ogórki w słoiku
  koszyk grzybów leśnych na mchu
  kieliszek czerwonego wina przy kominku
  domowa lemoniada z miętą i cytryną
  tort bezowy z malinami
  stół pełen owoców, martwa natura
  śniadanie: jajko sadzone, pomidory i rzodkiewki
  gofry z bitą śmietaną i jagodami
  filiżanka gorącej czekolady z piankami
  bochenek chleba i nóż na lnianej ściereczce
  talerz spaghetti z klopsikami
  mokra ulica po deszczu, odbicia latarni
  neonowy szyld baru w ciemnym zaułku
  zatłoczony tramwaj w godzinach szczytu
  stare kamienice na Starówce w Gdańsku
  wieżowce we mgle o poranku
  most zwodzony nad kanałem
  dworzec kolejowy w stylu secesji
  brukowana uliczka we włoskim miasteczku
  rynek z fontanną i straganami
  opuszczona fabryka porośnięta bluszczem
  ratusz z zegarem nocą
  budka telefoniczna w zaspie śnieżnej
  targ rybny wcześnie rano
  metro w Tokio, tłum ludzi
  park miejski jesienią, alejka pełna liści
  blokowisko z wielkiej płyty o zachodzie słońca
  przystanek autobusowy w ulewnym deszczu
  kolorowe domki nad zatoką
  dachy Pragi widziane z wieży
  skuter zaparkowany pod pralnią
  rowerzysta na ścieżce rowerowej wzdłuż Wisły
  ogródek kawiarniany pod parasolami
  stocznia z żurawiami portowymi
  przytulny salon z kominkiem i regałem pełnym książek
  jasna kuchnia w stylu skandynawskim
  łazienka z wolnostojącą wanną i roślinami
  sypialnia na poddaszu z oknem dachowym
  stary gabinet z mapami i globusem
  pokój dziecięcy z namiotem i girlandami
  biurko programisty z dwoma monitorami nocą
  warsztat stolarski pełen wiórów
  spiżarnia ze słoikami konfitur
  antykwariat z zakurzonymi półkami
  wnętrze gotyckiej katedry z witrażami
  drewniana chata z piecem kaflowym
  pracownia ceramiczna, koło garncarskie
  herbaciarnia z poduszkami na podłodze
  przedpokój z wieszakiem i kaloszami
  loft z ceglanymi ścianami i dużymi oknami
  sala balowa z kryształowymi żyrandolami
  jadalnia przygotowana na przyjęcie
  zakład fryzjerski z lat 50.
  łąka pełna maków i chabrów latem
  ośnieżone świerki w świetle poranka
  górski potok wśród głazów
  wydmy nad Bałtykiem, trawa na wietrze
  jesienna mgła nad wrzosowiskiem
  kwitnący sad w maju
  burzowe chmury nad polem rzepaku
  zorza polarna nad fiordem
  wulkan wybuchający nocą
  tęcza nad doliną po burzy
  zamarznięte jezioro z pęknięciami w lodzie
  oaza na pustyni z palmami daktylowymi
  klify nad wzburzonym oceanem
  brzozowy zagajnik wczesną wiosną
  krokusy w Dolinie Chochołowskiej
  szron na gałęziach i pajęczynach
  babie lato nad ścierniskiem
  wodospad ukryty w lesie deszczowym
  słoneczniki w pełnym słońcu
  odwilż, topniejący śnieg i przebiśniegi
  pierwszy śnieg na ulicach miasteczka
  snopy siana na polu po żniwach
  wschód słońca nad połoninami w Bieszczadach
  rozgwieżdżone niebo nad namiotem
  fale rozbijające się o falochron
  wierzby płaczące nad rzeką
  burza piaskowa na pustyni
  winnice na wzgórzach Toskanii
  smok zwinięty wokół wieży zamku
  elfka z łukiem w zaczarowanym lesie
  latający statek nad chmurami
  czarodziej z długą brodą rzuca zaklęcie
  jednorożec pijący ze źródła
  syrena na skale przy latarni morskiej
  krasnolud kujący młot w kuźni
  podwodne miasto ze szklanymi kopułami
  golem z kamienia porośnięty mchem
  robot grający w szachy z dzieckiem
  zamek na latającej wyspie
  duch w opuszczonym dworze
  feniks powstający z popiołów
  mechaniczna ważka ze złota
  gnom sprzedający grzyby na jarmarku
  wampir w pelerynie na balkonie
  portal do innego wymiaru w środku lasu
  wiedźma lecąca na miotle nad dachami
  minotaur w labiryncie
  kosmita robiący zakupy w supermarkecie
  miasto przyszłości z latającymi samochodami
  olbrzymie grzyby świecące w ciemności
  wróżka siedząca na muchomorze
  leśny duszek z lampionem
  plakat podróżniczy z lat trzydziestych, Zakopane
  logo kawiarni z filiżanką, płaskie, wektorowe
  akwarelowy szkic kościoła
  rysunek ołówkiem starej dłoni
  witraż przedstawiający lwa
  okładka książki fantasy, tajemnicza brama
  drzeworyt japoński, wielka fala
  czarno-biała fotografia pustej huśtawki
  kolaż z wycinków gazet
  kreskówkowa żaba w kapeluszu
  pixelowy zamek w stylu gry retro
  stary zegarek kieszonkowy na aksamicie
  maszyna do pisania na drewnianym biurku
  otwarta księga, z której wyrastają kwiaty
  zardzewiały samochód w polu słoneczników
  balon w paski nad górami
  żaglówka z papieru na kałuży
  gramofon i stos winylowych płyt
  skrzypce oparte o krzesło
  lampion unoszący się nad wodą
  pluszowy miś na strychu
  stary klucz i zardzewiała kłódka
  szklana kula z zimowym miasteczkiem
  tapeta w kwiaty, wzór bez końca
  naklejka z uśmiechniętym awokado
  rzeźba z lodu w kształcie łabędzia
  izometryczny pokój gracza, render 3D
  mozaika z muszelek
  ludowa wycinanka z kogutami
  kartka wielkanocna z zajączkiem i pisankami
  mural z wielorybem na ścianie bloku
  grafika w stylu art déco, tancerka
  zdjęcie z polaroida, wakacje nad morzem
  karykatura polityka na mównicy
  schemat techniczny roweru
  niedzwiedz grajacy na bebnie
  dziewczynka z latawcem na wzgorzu
  stara latarnia na skrzyzowaniu, snieg
  zolta taksowka w Nowym Jorku w deszczu
`;
