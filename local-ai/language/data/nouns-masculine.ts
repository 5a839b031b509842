/**
 * Nouns beyond the painter's, or more exact than its own: `lemma[/stem][~genitive plural] English`.
 * After the English, `*` is a mass noun (no "a"), `^` one of a kind ("the").
 */
export const MASCULINE_NOUNS = `
dach roof; balkon balcony; chaber/chabr cornflower; renifer reindeer; projekt design; tatuaż tattoo; film film; kadr frame; serial series; zamek/zamk castle; bałagan mess*; bieg run; lot flight; skok jump; obóz/oboz camp; szlak trail; kanał canal; poduszkowiec/poduszkowc hovercraft; silnik engine; kabel cable; monitor monitor; tramwaj tram; peron platform; bilet ticket; koralik bead; pyłek/pyłk pollen*; krokodylek/krokodylk little crocodile; słonik little elephant; piknik picnic; grill barbecue; basen swimming pool; park park; kompas compass; kryminał crime story; horror horror*; spacer walk; stos pile; leniwiec/leniwc sloth; krater crater; most bridge; wiadukt viaduct; żart joke; spacerowicz walker; talent talent; pokój/pokoj room; salon living room; kąt corner; zaułek/zaułk alley; bruk cobblestones*; wulkan volcano; pejzażyk landscape; model model; manekin mannequin; rycerzyk little knight; turkus turquoise; szafir sapphire; kod code*; symbol symbol; herb coat of arms; puchar cup; medal medal; rower bicycle; plakacik poster; kalendarz calendar; zeszyt notebook; dziennik diary; teatr theatre; cyrk circus; namiot tent; koncert concert; zespół/zespoł band; tłum crowd; orszak procession; ogonek/ogonk little tail; nosek/nosk little nose; rożek/rożk cone; makaron pasta*; ryż rice*; ser cheese*; burger burger; naleśnik pancake; kebab kebab; placek/plack pancake; bigos bigos*; żurek/żurk sour soup*; barszcz borscht*;  parapet windowsill; taras terrace; korytarz corridor; sufit ceiling; mur wall; próg/prog threshold; komin chimney;
kominek/komink fireplace; ganek/gank porch; strych attic; pałac palace; hotel hotel; szpital hospital; sklep shop; bar bar;
kiosk kiosk; warsztat workshop; garaż garage; magazyn warehouse; wieżowiec/wieżowc skyscraper; blok apartment block;
budynek/budynk building; pomnik monument; posąg statue; tunel tunnel; chodnik pavement; asfalt asphalt*; płomień/płomieni flame; ogień/ogni fire*; pożar fire; neon neon light; napis inscription; tekst text*; podpis signature; szum noise*; znak sign; transparent banner;
popiół/popioł ash*; dym smoke*; żar glow*; pył dust*; piasek/piask sand*; żwir gravel*; krzew shrub; krzak bush;
liść/liści leaf; konar bough; pień/pni trunk; korzeń/korzeni root; pąk bud; płatek/płatk petal; bukiet bouquet; wianek/wiank wreath;
wieniec/wieńc wreath; bluszcz ivy*; wrzos heather*; storczyk orchid; narcyz daffodil; krokus crocus; bez/bz lilac; jaśmin jasmine*;
klon maple; buk beech; dąb/dęb oak; kasztan chestnut; żołądź/żołędzi acorn; kaktus cactus; owoc fruit; ananas pineapple; ogórek/ogórk cucumber;
pomidor tomato; ziemniak potato; czosnek/czosnk garlic*; chleb bread*; tort cake; deser dessert; miód/miod honey*; cukier/cukr sugar*;
cukierek/cukierk candy; lizak lollipop; sok juice*; obiad dinner; posiłek/posiłk meal; kubek/kubk mug; kieliszek/kieliszk glass; talerz plate;
garnek/garnk pot; kocioł/kotł cauldron; koszyk basket; kosz basket; worek/work sack; plecak backpack; portfel wallet; zegarek/zegark watch;
pierścień/pierścieni ring; pierścionek/pierścionk ring; naszyjnik necklace; kolczyk earring; medalion locket; diament diamond; rubin ruby;
szmaragd emerald; bursztyn amber*; kryształ crystal; klejnot jewel; skarb treasure; metal metal*; kamyk pebble; głaz boulder;
kapelusz hat; kaptur hood; hełm helmet; szalik scarf; płaszcz coat; sweter/swetr sweater; garnitur suit; kostium costume; strój/stroj outfit;
mundur uniform; fartuch apron; but shoe; kalosz rubber boot; kombinezon suit; skafander/skafandr spacesuit; krawat tie; welon veil; warkocz braid; lok curl;
włos/włos hair; uśmiech smile; nos nose; policzek/policzk cheek; palec/palc finger; brzuch belly; ogon tail; pysk muzzle; dziób/dziob beak;
róg/rog horn; kieł/kł fang; pazur claw; język tongue; ząb/zęb tooth; wąs whisker; grzbiet back; łuk bow; topór/topor axe; nóż/noż knife; sztylet dagger;
karabin rifle; pistolet pistol; granat grenade; czołg tank; nabój/naboj cartridge; wybuch explosion; trup corpse; grób/grob grave; cmentarz cemetery;
papieros cigarette; narkotyk drug; alkohol alcohol*; seks sex*; akt nude;
kotek/kotk kitten; kociak kitten; piesek/piesk puppy; szczeniak puppy; szczeniaczek/szczeniaczk puppy; lisek/lisk little fox; wilczek/wilczk wolf cub;
niedźwiadek/niedźwiadk bear cub; zając hare; ptak bird; ptaszek/ptaszk little bird; orzeł/orł eagle; sokół/sokoł falcon; gołąb/gołębi pigeon; wróbel/wróbl sparrow;
kruk raven; bocian stork; żuraw/żurawi crane; paw/pawi peacock; kogut rooster; indyk turkey; kucyk pony; źrebak foal; baran ram; jeleń/jeleni deer;
żubr bison; dzik boar; ryś/rysi lynx; tygrys tiger; lew/lw lion; gepard cheetah; lampart leopard; słoń/słoni elephant; wielbłąd camel; kangur kangaroo;
krokodyl crocodile; jaszczur lizard; wąż/węż snake; ślimak snail; pająk spider; motyl butterfly; chrząszcz beetle; owad insect; robak bug;
świerszcz cricket; komar mosquito; trzmiel bumblebee; łosoś/łososi salmon; karp/karpi carp; wieloryb whale; delfin dolphin; rekin shark; krab crab; homar lobster;
owczarek/owczark sheepdog; jamnik dachshund; husky husky; labrador labrador; pudel poodle; buldog bulldog; chomik hamster; szczur rat; kret mole;
statek/statk ship; okręt ship; jacht yacht; kajak kayak; ponton dinghy; prom ferry; żagiel/żagl sail; ster rudder; samochód/samochod car; kabriolet convertible;
autobus bus; wóz/woz cart; wózek/wózk cart; skuter scooter; motor motorcycle; rower bicycle; samolot plane; sterowiec/sterowc airship; dron drone; satelita satellite;
księżyc moon^; wszechświat universe^; świat world^; kosmos space*; meteor meteor; asteroid asteroid; deszcz rain*; śnieg snow*; lód/lod ice*; szron frost*; mróz/mroz frost*;
grad hail*; wiatr wind*; huragan hurricane; piorun lightning*; grzmot thunder*; obłok cloud; cień/cieni shadow; blask glow*; promień/promieni ray; odblask reflection; świt dawn*;
zmierzch dusk*; zmrok dusk*; brzask dawn*; poranek/porank morning; wieczór/wieczor evening; dzień/dni day; rok year; maj May*; styczeń/styczni January*; luty February*; marzec/marc March*;
kwiecień/kwietni April*; czerwiec/czerwc June*; lipiec/lipc July*; sierpień/sierpni August*; wrzesień/wrześni September*; październik October*;
listopad November*; grudzień/grudni December*; ocean ocean^; zalew lagoon; potok brook; strumień/strumieni stream; wodospad waterfall; brzeg shore; klif cliff; szczyt peak;
lodowiec/lodowc glacier; kanion canyon; wąwóz/wąwoz ravine; step steppe; sad orchard; żywopłot hedge; trawnik lawn; plac square; skwer square; rynek/rynk market square;
port harbour; pomost pier; krajobraz landscape; pejzaż landscape; widok view; horyzont horizon^; portret portrait; autoportret self-portrait; obraz painting; obrazek/obrazk picture;
rysunek/rysunk drawing; szkic sketch; plakat poster; komiks comic; mural mural; fresk fresco; kadr frame; styl style; klimat mood; nastrój/nastroj mood; kolor colour; odcień/odcieni shade; wzór/wzor pattern;
detal detail; kontrast contrast; ekran screen; telefon phone; aparat camera; komputer computer; robot robot; zegar clock; teleskop telescope; mikroskop microscope; globus globe; sztandar banner;
list letter; papier paper*; ołówek/ołówk pencil; pędzel/pędzl brush; atrament ink*; tusz ink*; marmur marble*; jedwab silk*; aksamit velvet*; len/ln linen*; hamak hammock; leżak deckchair; dywan carpet; obrus tablecloth; koc blanket; świecznik candlestick;
żyrandol chandelier; instrument instrument; fortepian piano; saksofon saxophone; taniec/tańc dance; śpiew singing*; bal ball; ślub wedding; festiwal festival; karnawał carnival; jarmark fair; mecz match; wyścig race;
sen/sn dream; koszmar nightmare; czar spell; eliksir potion; amulet amulet; tron throne; sztorm storm; gejzer geyser; kontynent continent; totem totem; labirynt maze; ogród/ogrod garden; balonik balloon; latawiec/latawc kite;
orzech nut; pergamin parchment*; nagrobek/nagrobk gravestone; kulig sleigh ride; parowóz/parowoz steam locomotive; węgiel/węgl charcoal*; staw pond; dworek/dwork manor house; dwór/dwor manor;
regał bookcase; drut wire; szyld sign; salon living room; targ market; wiadukt viaduct; ślad footprint; okop trench; spadochron parachute; karmnik bird feeder; pas belt; schemat diagram; wykres chart;
sznur rope; sznurek/sznurk string; gabinet study; meczet mosque; koncert concert; koktajl cocktail; masaż massage; atak attack; schron shelter; stek steak; walc waltz; trójkąt triangle; namiot tent; przekrój/przekroj cross-section;
kwartet quartet; sekstet sextet; poród/porod birth; koniec/końc end; wazonik vase; imbryk teapot; czajnik kettle; piec stove; kufer/kufr trunk; stos pile; snop sheaf; ul beehive; spichlerz granary; piernik gingerbread*; makowiec/makowc poppy-seed cake; sernik cheesecake;
barszcz beetroot soup*; bigos hunter's stew*; opłatek/opłatk wafer; peryskop periscope; hydrant hydrant; parasol umbrella; parawan windbreak; garbus Volkswagen Beetle
`;

/** Men by what they are or do: their nominative plural softens (aktor, aktorzy). */
export const MASCULINE_PERSONS = `
terrorysta terrorist; nazista Nazi; morderca murderer; zabójca killer; mężczyzna man; chłopak boy; chłopczyk little boy; dziadek/dziadk grandfather; ojciec/ojc father; tata dad; syn son; brat brother;
mąż/męż husband; przyjaciel friend; kolega friend; sąsiad neighbour; gość/gości guest; staruszek/staruszk old man;
starzec/starc old man; bohater hero; wojownik warrior; łucznik archer; myśliwy hunter; kowal blacksmith; stolarz carpenter;
piekarz baker; cukiernik confectioner; kelner waiter; barista barista; kierowca driver; pilot pilot; rowerzysta cyclist;
biegacz runner; piłkarz footballer; narciarz skier; sportowiec/sportowc athlete; tancerz dancer; aktor actor; generał general; żołnierz soldier; nurek/nurk diver; strażnik guard; złodziej thief; więzień/więźni prisoner; niewolnik slave; turysta tourist; podróżnik traveller; wędrowiec/wędrowc wanderer; pasterz shepherd; leśnik forester; górnik miner; mechanik mechanic; inżynier engineer; informatyk programmer; programista programmer; dyrygent conductor; piłkarzyk footballer; bokser boxer; surfer surfer; deskorolkarz skateboarder; wnuk grandson; wujek/wujk uncle; nauczyciel teacher; Polak Pole; gladiator gladiator; faraon pharaoh; sułtan sultan; gondolier gondolier; mim mime; żongler juggler; iluzjonista illusionist; piosenkarz singer; muzyk musician;
skrzypek/skrzypk violinist; pianista pianist; gitarzysta guitarist; poeta poet; pisarz writer; malarz painter; rzeźbiarz sculptor;
fotograf photographer; naukowiec/naukowc scientist; profesor professor; uczeń/uczni student; student student; detektyw detective; szpieg spy;
kupiec/kupc merchant; sprzedawca seller; mnich monk; papież pope; cesarz emperor; książę prince; baron baron; szeryf sheriff;
kowboj cowboy; indianin Native American; góral highlander; alchemik alchemist; druid druid; czarnoksiężnik sorcerer;  troll troll;
olbrzym giant; potwór/potwor monster; demon demon; diabeł/diabł devil; szkielet skeleton; upiór/upior ghost; zombie zombie; cyborg cyborg;
android android; bóg/bog god; duszek/duszk ghost; skrzat gnome; krasnal gnome; krasnolud dwarf; hobbit hobbit; ogr ogre;
uchodźca refugee; wolontariusz volunteer; fryzjer hairdresser; jeździec/jeźdźc rider; ginekolog gynaecologist; ogrodnik gardener; listonosz postman; zegarmistrz watchmaker; latarnik lighthouse keeper; młynarz miller;
rzemieślnik craftsman; garncarz potter; pszczelarz beekeeper; bibliotekarz librarian; akrobata acrobat; żongler juggler; klaun clown; iluzjonista illusionist
`;
