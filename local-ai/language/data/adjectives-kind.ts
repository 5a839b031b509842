/** Adjectives of character, feeling, place, origin and style. */
export const KIND_ADJECTIVES = `
brzydki ugly; zniekształcony distorted; rozmazany smudged; rozmyty blurred; dodatkowy extra; piękny beautiful; przepiękny gorgeous; śliczny lovely; ładny pretty; uroczy charming; słodki cute; cudowny wonderful;
wspaniały magnificent; niesamowity amazing; niezwykły extraordinary; zachwycający stunning; olśniewający dazzling;
malowniczy picturesque; bajeczny fabulous; bajkowy fairy-tale; baśniowy fairy-tale; magiczny magical;
zaczarowany enchanted; czarodziejski magic; tajemniczy mysterious; mistyczny mystical; legendarny legendary;
mityczny mythical; epicki epic; fantastyczny fantastic; nierealny unreal; surrealistyczny surreal; senny dreamy;
oniryczny dreamlike; romantyczny romantic; nastrojowy atmospheric; klimatyczny atmospheric; elegancki elegant;
dostojny stately; majestatyczny majestic; królewski royal; rycerski knightly; szlachetny noble; luksusowy luxurious;
przytulny cosy; domowy home; skromny modest; biedny poor; bogaty rich; wesoły cheerful; radosny joyful; szczęśliwy happy;
uśmiechnięty smiling; roześmiany laughing; zadowolony pleased; smutny sad; samotny lonely; zamyślony pensive;
rozmarzony dreamy; zakochany loving; zmęczony tired; zaspany sleepy;  przestraszony frightened;
przerażony terrified; przerażający terrifying; straszny scary; upiorny ghostly; zły evil; groźny fierce;
niebezpieczny dangerous; wściekły furious; dumny proud; odważny brave; dzielny brave; waleczny valiant; silny strong;
słaby weak; szybki fast; powolny slow; zwinny agile; mądry wise; głupi silly; ciekawski curious; ciekawy curious;
zabawny funny; śmieszny funny; psotny mischievous; grzeczny polite; miły nice; dobry good; przyjazny friendly;
delikatny delicate; łagodny gentle; czuły tender; niewinny innocent; zdrowy healthy; chory sick; głodny hungry;
najedzony full; spragniony thirsty; pracowity hard-working; leniwy lazy; sławny famous; słynny famous; ważny important;
zwykły ordinary; zwyczajny ordinary; normalny normal; dziwny strange; cichy quiet; głośny loud; święty holy; boski divine;
anielski angelic; diabelski devilish; piekielny infernal; kosmiczny space; galaktyczny galactic; ziemski earthly;
podwodny underwater; podziemny underground; morski sea; oceaniczny ocean; rzeczny river; jeziorny lake; nadmorski seaside;
przybrzeżny coastal; górski mountain; skalisty rocky; skalny rocky; leśny forest; polny field; łąkowy meadow;
ogrodowy garden; wiejski village; miejski city; uliczny street; parkowy park; wyspiarski island; pustynny desert;
tropikalny tropical; polarny polar; arktyczny arctic; egzotyczny exotic; dżunglowy jungle; kuchenny kitchen; szkolny school;
zamkowy castle; dworski courtly; kościelny church; warszawski Warsaw; krakowski Krakow; gdański Gdansk; tatrzański Tatra;
bałtycki Baltic; mazurski Masurian; góralski highlander; ludowy folk; słowiański Slavic; polski Polish; japoński Japanese;
chiński Chinese; koreański Korean; indyjski Indian; arabski Arabian; perski Persian; egipski Egyptian; grecki Greek;
rzymski Roman; włoski Italian; francuski French; hiszpański Spanish; niemiecki German; angielski English; brytyjski British;
szkocki Scottish; irlandzki Irish; holenderski Dutch; wenecki Venetian; paryski Parisian; rosyjski Russian;
ukraiński Ukrainian; amerykański American; meksykański Mexican; afrykański African; azjatycki Asian; europejski European;
skandynawski Scandinavian; nordycki Nordic; norweski Norwegian; szwedzki Swedish; islandzki Icelandic; syberyjski Siberian;
bengalski Bengal; kanadyjski Canadian; australijski Australian; brazylijski Brazilian; turecki Turkish; wikiński Viking;
średniowieczny medieval; barokowy baroque; renesansowy Renaissance; gotycki Gothic; wiktoriański Victorian;
secesyjny Art Nouveau; modernistyczny modernist; współczesny contemporary; nowoczesny modern; futurystyczny futuristic;
postapokaliptyczny post-apocalyptic; apokaliptyczny apocalyptic; cyberpunkowy cyberpunk; steampunkowy steampunk;
komiksowy comic book; animowany animated; rysunkowy cartoon; kreskówkowy cartoon; plakatowy poster; filmowy cinematic;
kinowy cinematic; fotograficzny photographic; fotorealistyczny photorealistic; hiperrealistyczny hyperrealistic;
realistyczny realistic; abstrakcyjny abstract; geometryczny geometric; symetryczny symmetrical; asymetryczny asymmetrical;
minimalistyczny minimalist; impresjonistyczny impressionist; ekspresjonistyczny expressionist; kubistyczny cubist;
akwarelowy watercolour; olejny oil; ołówkowy pencil; malarski painterly; artystyczny artistic; dekoracyjny decorative;
ozdobny ornate; zdobiony ornate; szczegółowy detailed; precyzyjny precise; dynamiczny dynamic; statyczny static;
panoramiczny panoramic; portretowy portrait; pionowy vertical; poziomy horizontal; cyfrowy digital; trójwymiarowy 3D;
dwuwymiarowy 2D; witrażowy stained-glass; pikselowy pixel-art; wielokątny polygonal; monochromatyczny monochrome;
świąteczny festive; bożonarodzeniowy Christmas; wielkanocny Easter; urodzinowy birthday; ślubny wedding; weselny wedding;
balowy ball; sportowy sports; wyścigowy racing; wojskowy military; wojenny war; piracki pirate; rybacki fishing;
kolejowy railway; parowy steam; elektryczny electric; mechaniczny mechanical;  
pieszy walking; rowerowy bicycle; żaglowy sailing; kowbojski cowboy; cygański gypsy; rodzinny family; wspólny shared;
jedyny only; pierwszy first; drugi second; trzeci third; ostatni last; następny next; inny other; obcy alien; uliczny street; zielonooki green-eyed; niebieskooki blue-eyed; rudowłosy red-haired; jasnowłosy fair-haired; ciemnowłosy dark-haired; długowłosy long-haired; złotowłosy golden-haired; białowłosy white-haired; różny various;
cały whole; główny main; centralny central; lewy left; prawy right; górny upper; dolny lower; tylny rear; przedni front;
boczny side; środkowy middle; bliski near; daleki distant; odległy distant; pobliski nearby; sąsiedni neighbouring;
opuszczony abandoned; zapomniany forgotten; zrujnowany ruined; zniszczony destroyed; rozbity broken; złamany broken;
ukryty hidden; zagubiony lost; uśpiony sleeping; zaginiony lost; czysty clean; brudny dirty; zakurzony dusty;
szlachecki noble;  rozkwitły blossoming; wysuszony dried; pieczony baked; smażony fried; pyszny delicious;
smaczny tasty; kwaśny sour; gorzki bitter; słony salty; czekoladowy chocolate; truskawkowy strawberry; waniliowy vanilla;
malinowy raspberry; cytrynowy lemon; wiśniowy cherry; jabłkowy apple; dyniowy pumpkin; makowy poppy; miodowy honey;
słonecznikowy sunflower; różany rose; lawendowy lavender; pluszowaty plushy; doskonały perfect; idealny ideal;
prawdziwy real; sztuczny artificial; naturalny natural; ludzki human; zwierzęcy animal; ptasi bird's; koci feline; psi canine;
lisi fox; wilczy wolf; koński horse; smoczy dragon; męski male; damski women's; kobiecy feminine; dziewczęcy girlish;
botaniczny botanical; wigilijny Christmas Eve; ruchliwy busy; ruchomy moving; medyczny medical; anatomiczny anatomical; żydowski Jewish; światowy world; mleczny milky; łowicki Łowicz; namiętny passionate; jazzowy jazz; wiedeński Viennese;
śmiertelny deadly; poważny serious; tramwajowy tram; finansowy financial; cyfrowy digital; przeciwsłoneczny sun; kąpielowy bathing; wytworny elegant; odświętny festive; dostatni plentiful; parujący steaming; rozłożysty spreading; strzelisty soaring;
kowbojski cowboy; weselny wedding; wielkanocny Easter; halloweenowy Halloween; sylwestrowy New Year's Eve; mazurski Masurian; bałtycki Baltic; bieszczadzki Bieszczady; karpacki Carpathian; podhalański Podhale
`;

/** Adjectives a guard must be able to read in English: what the translator hides, nobody else sees. */
export const GRAVE_ADJECTIVES = `
nagi naked; goły naked; rozebrany undressed; półnagi half-naked; erotyczny erotic; pornograficzny pornographic;
seksualny sexual; seksowny sexy; obnażony nude; nieletni underage; małoletni underage; krwawy bloody; zakrwawiony bloody;
martwy dead; nieżywy dead; zabity killed; zamordowany murdered; ranny wounded; torturowany tortured; okaleczony mutilated;
powieszony hanged; brutalny brutal; rasistowski racist; nazistowski Nazi; faszystowski fascist; terrorystyczny terrorist;
samobójczy suicidal; uzbrojony armed; pijany drunk; naćpany drugged; chemiczny chemical; nuklearny nuclear; atomowy atomic
`;
