/** Neuter nouns and nouns with only a plural; the notation is that of the masculine ones. */
export const NEUTER_NOUNS = `
okno~okien window; lustro~luster mirror; poddasze attic; piętro~pięter floor; podwórko~podwórek courtyard; schronisko shelter; muzeum museum; kino cinema; lotnisko airport; boisko pitch; ciepło warmth*;
słońce~słońc sun^; niebo~niebios sky^; powietrze air*; pole~pól field; źdźbło blade; ziarno~ziaren grain; zboże grain*; siano hay*; drzewo~drzew tree; drzewko~drzewek little tree; jezioro~jezior lake; morze~mórz sea^; wybrzeże coast; wzgórze hill; urwisko cliff; pustkowie wasteland;
bagno~bagien swamp; źródło~źródeł spring; miasto~miast city; miasteczko~miasteczek town; osiedle housing estate; centrum centre; skrzyżowanie crossroads; przedmieście suburb; jabłko~jabłek apple; jajko~jajek egg; ciasto cake; ciasteczko~ciasteczek cookie; mięso meat*; mleko milk*; masło butter*; wino wine*; piwo beer*; śniadanie breakfast*;
jedzenie food*; pudełko~pudełek box; naczynie vessel; wiadro~wiader bucket; szkło glass*; złoto gold*; srebro silver*; żelazo iron*; drewno wood*; futro~futer fur; ubranie outfit; kimono kimono; oko eye; ucho ear; ramię shoulder; ciało~ciał body; skrzydło~skrzydeł wing; pióro~piór feather; serce~serc heart; kopyto hoof; poroże antlers*;
kolano knee; dziecko child; niemowlę baby; rodzeństwo siblings*; zwierzę animal; zwierzątko~zwierzątek little animal; kocię kitten; szczenię puppy; pisklę chick; kurczątko~kurczątek chick; jagnię lamb; lwiątko~lwiątek lion cub; stworzenie creature; stado herd; bydło cattle*; gniazdo nest; krzesło~krzeseł chair; łóżko~łóżek bed; biurko~biurek desk; lusterko~lusterek mirror; pianino piano; radio radio;
zdjęcie photo; malarstwo painting*; dzieło~dzieł work; arcydzieło~arcydzieł masterpiece; płótno canvas*; tło background; ujęcie shot; zbliżenie close-up; oświetlenie lighting*; odbicie reflection; lato summer*; południe noon*; popołudnie afternoon; rano morning; święto festival; wesele wedding; przyjęcie party; spotkanie meeting; miejsce place; wnętrze interior; wejście entrance; koło wheel; pudło box;
auto car; ognisko~ognisk campfire; berło sceptre; jajo egg; życie life*; marzenie dream; szczęście happiness*; piękno beauty*; dobro good*; zło evil*; bóstwo deity; widmo ghost; zaklęcie spell; królestwo kingdom; państwo country; wojsko army; działo cannon; morderstwo murder; samobójstwo suicide*; zabójstwo murder; ostrze blade; ludobójstwo genocide*; wzniesienie hill; zboże wheat*; kakao cocoa*; awokado avocado;  salto somersault; ufo UFO; logo logo; molo pier; konfetti confetti*;
zioło~ziół herb; sklepienie vault; lekarstwo medicine; powstanie uprising; badanie examination; karmienie feeding*; tango tango; porwanie abduction; liczydło~liczydeł abacus; koło~kół wheel; wiosło~wioseł oar; molo pier; jarzmo yoke; krosno~krosien loom;
siodło~siodeł saddle; legowisko den; wysypisko dump; targowisko market; widowisko show; rusztowanie scaffolding*; nagranie recording; ogrodzenie fence; rozmycie blur*; zniekształcenie distortion; obramowanie border;
`;

/** Nouns that only have a plural: nominative, genitive, dative, instrumental, locative, then English after `=`. */
export const PLURAL_NOUNS = `
światła świateł światłom światłami światłach = lights
dudy dud dudom dudami dudach = bagpipes
skrzypce skrzypiec skrzypcom skrzypcami skrzypcach = a violin
okulary okularów okularom okularami okularach = glasses
spodnie spodni spodniom spodniami spodniach = trousers
dżinsy dżinsów dżinsom dżinsami dżinsach = jeans
drzwi drzwi drzwiom drzwiami drzwiach = a door
schody schodów schodom schodami schodach = stairs
włosy włosów włosom włosami włosach = hair
usta ust ustom ustami ustach = lips
plecy pleców plecom plecami plecach = a back
sanki sanek sankom sankami sankach = a sledge
sanie sań saniom saniami saniach = a sleigh
nożyczki nożyczek nożyczkom nożyczkami nożyczkach = scissors
lody lodów lodom lodami lodach = ice cream
urodziny urodzin urodzinom urodzinami urodzinach = a birthday
wakacje wakacji wakacjom wakacjami wakacjach = holidays
święta świąt świętom świętami świętach = Christmas
ludzie ludzi ludziom ludźmi ludziach = people
góry gór górom górami górach = mountains
tatry tatr tatrom tatrami tatrach = the Tatra Mountains
bieszczady bieszczad bieszczadom bieszczadami bieszczadach = the Bieszczady Mountains
karkonosze karkonoszy karkonoszom karkonoszami karkonoszach = the Giant Mountains
mazury mazur mazurom mazurami mazurach = the Masurian Lakes
ruiny ruin ruinom ruinami ruinach = ruins
fajerwerki fajerwerków fajerwerkom fajerwerkami fajerwerkach = fireworks
piegi piegów piegom piegami piegach = freckles
zapałki zapałek zapałkom zapałkami zapałkach = matches
szachy szachów szachom szachami szachach = chess
warcaby warcabów warcabom warcabami warcabach = draughts
karty kart kartom kartami kartach = cards
mistrzostwa mistrzostw mistrzostwom mistrzostwami mistrzostwach = championships
narty nart nartom nartami nartach = skis
łyżwy łyżew łyżwom łyżwami łyżwach = ice skates
słuchawki słuchawek słuchawkom słuchawkami słuchawkach = headphones
perfumy perfum perfumom perfumami perfumach = perfume
narkotyki narkotyków narkotykom narkotykami narkotykach = drugs
zwłoki zwłok zwłokom zwłokami zwłokach = a corpse
genitalia genitaliów genitaliom genitaliami genitaliach = genitals
piersi piersi piersiom piersiami piersiach = breasts
`;

/** Nouns too irregular for the tables: singular; plural (each nom gen dat acc ins loc), then English after `=`. */
export const IRREGULAR_NOUNS = `
człowiek człowieka człowiekowi człowieka człowiekiem człowieku; = man
dziecko dziecka dziecku dziecko dzieckiem dziecku; dzieci dzieci dzieciom dzieci dziećmi dzieciach = child
ręka ręki ręce rękę ręką ręce; ręce rąk rękom ręce rękami rękach = hand
oko oka oku oko okiem oku; oczy oczu oczom oczy oczami oczach = eye
ucho ucha uchu ucho uchem uchu; uszy uszu uszom uszy uszami uszach = ear
pies psa psu psa psem psie; psy psów psom psy psami psach = dog
kot kota kotu kota kotem kocie; koty kotów kotom koty kotami kotach = cat
koń konia koniowi konia koniem koniu; konie koni koniom konie końmi koniach = horse
brat brata bratu brata bratem bracie; bracia braci braciom braci braćmi braciach = brother
ksiądz księdza księdzu księdza księdzem księdzu; księża księży księżom księży księżmi księżach = priest
książę księcia księciu księcia księciem księciu; książęta książąt książętom książąt książętami książętach = prince
przyjaciel przyjaciela przyjacielowi przyjaciela przyjacielem przyjacielu; przyjaciele przyjaciół przyjaciołom przyjaciół przyjaciółmi przyjaciołach = friend
pani pani pani panią panią pani; panie pań paniom panie paniami paniach = lady
pan pana panu pana panem panu; panowie panów panom panów panami panach = gentleman
królowa królowej królowej królową królową królowej; królowe królowych królowym królowe królowymi królowych = queen
cesarzowa cesarzowej cesarzowej cesarzową cesarzową cesarzowej; cesarzowe cesarzowych cesarzowym cesarzowe cesarzowymi cesarzowych = empress
myśliwy myśliwego myśliwemu myśliwego myśliwym myśliwym; myśliwi myśliwych myśliwym myśliwych myśliwymi myśliwych = hunter
zwierzę zwierzęcia zwierzęciu zwierzę zwierzęciem zwierzęciu; zwierzęta zwierząt zwierzętom zwierzęta zwierzętami zwierzętach = animal
niemowlę niemowlęcia niemowlęciu niemowlę niemowlęciem niemowlęciu; niemowlęta niemowląt niemowlętom niemowlęta niemowlętami niemowlętach = baby
kocię kocięcia kocięciu kocię kocięciem kocięciu; kocięta kociąt kociętom kocięta kociętami kociętach = kitten
szczenię szczenięcia szczenięciu szczenię szczenięciem szczenięciu; szczenięta szczeniąt szczeniętom szczenięta szczeniętami szczeniętach = puppy
pisklę pisklęcia pisklęciu pisklę pisklęciem pisklęciu; pisklęta piskląt pisklętom pisklęta pisklętami pisklętach = chick
jagnię jagnięcia jagnięciu jagnię jagnięciem jagnięciu; jagnięta jagniąt jagniętom jagnięta jagniętami jagniętach = lamb
ramię ramienia ramieniu ramię ramieniem ramieniu; ramiona ramion ramionom ramiona ramionami ramionach = shoulder
dzień dnia dniowi dzień dniem dniu; dni dni dniom dni dniami dniach = day
rok roku rokowi rok rokiem roku; lata lat latom lata latami latach = year
tydzień tygodnia tygodniowi tydzień tygodniem tygodniu; tygodnie tygodni tygodniom tygodnie tygodniami tygodniach = week
wieś wsi wsi wieś wsią wsi; wsie wsi wsiom wsie wsiami wsiach = village
noc nocy nocy noc nocą nocy; noce nocy nocom noce nocami nocach = night
muzeum muzeum muzeum muzeum muzeum muzeum; muzea muzeów muzeom muzea muzeami muzeach = museum
centrum centrum centrum centrum centrum centrum; centra centrów centrom centra centrami centrach = centre
dom domu domowi dom domem domu; domy domów domom domy domami domach = house
las lasu lasowi las lasem lesie; lasy lasów lasom lasy lasami lasach = forest
liść liścia liściowi liść liściem liściu; liście liści liściom liście liśćmi liściach = leaf
gość gościa gościowi gościa gościem gościu; goście gości gościom gości gośćmi gościach = guest
krew krwi krwi krew krwią krwi; = blood*
państwo państwa państwu państwo państwem państwie; państwa państw państwom państwa państwami państwach = country
nastolatka nastolatki nastolatce nastolatkę nastolatką nastolatce; nastolatki nastolatek nastolatkom nastolatki nastolatkami nastolatkach = teenage girl
nastolatek nastolatka nastolatkowi nastolatka nastolatkiem nastolatku; nastolatkowie nastolatków nastolatkom nastolatków nastolatkami nastolatkach = teenager
żyd żyda żydowi żyda żydem żydzie; żydzi żydów żydom żydów żydami żydach = Jew
świat świata światu świat światem świecie; światy światów światom światy światami światach = world^
kwiat kwiatu kwiatowi kwiat kwiatem kwiecie; kwiaty kwiatów kwiatom kwiaty kwiatami kwiatach = flower
wiatr wiatru wiatrowi wiatr wiatrem wietrze; wiatry wiatrów wiatrom wiatry wiatrami wiatrach = wind*
miasto miasta miastu miasto miastem mieście; miasta miast miastom miasta miastami miastach = city
gwiazda gwiazdy gwieździe gwiazdę gwiazdą gwieździe; gwiazdy gwiazd gwiazdom gwiazdy gwiazdami gwiazdach = star
światło światła światłu światło światłem świetle; = light*
niebo nieba niebu niebo niebem niebie; niebiosa niebios niebiosom niebiosa niebiosami niebiosach = sky^
ciało ciała ciału ciało ciałem ciele; ciała ciał ciałom ciała ciałami ciałach = body
jezioro jeziora jezioru jezioro jeziorem jeziorze; jeziora jezior jeziorom jeziora jeziorami jeziorach = lake
obiad obiadu obiadowi obiad obiadem obiedzie; obiady obiadów obiadom obiady obiadami obiadach = dinner
mąż męża mężowi męża mężem mężu; mężowie mężów mężom mężów mężami mężach = husband
gniazdo gniazda gniazdu gniazdo gniazdem gnieździe; gniazda gniazd gniazdom gniazda gniazdami gniazdach = nest
`;
