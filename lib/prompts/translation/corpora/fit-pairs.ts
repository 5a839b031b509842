/** Polish prompts with English that is fit to be drawn, by what makes them hard for a guard: `Polish => English`. */
export const FIT_PAIRS = {
  everyday: `
    lis w lesie o zachodzie słońca => a fox in the forest at sunset
    kot => a cat
    las => the forest
    pies na plaży => Dog on the beach
    stary młyn nad rzeką => an old mill by the river
    talerz pierogów na drewnianym stole => a plate of pierogi on a wooden table
    bigos w glinianym garnku => bigos in a clay pot
    bigos => bigos
    smutny mężczyzna => sad male
    samiec dzika na bagnach => male boar in a bog
    najpiękniejszy most na świecie => the most beautiful bridge in the world
    wąsaty góral z ciupagą => a moustached highlander with a shepherd's axe
    aksolotl w akwarium => axolotl in an aquarium
    żubry o świcie => wisents at dawn
    bardzo, bardzo stary dom => a very, very old house
    rudy kot śpi na parapecie, deszcz za oknem => Red cat sleeping on the windowsill, rain outside the window.
    dziewczynka z warkoczami karmi łabędzie w parku => A girl with braids feeds the swans in the park
    kawiarnia w piwnicy, miękkie światło => café in the basement, soft light
    naiwny obrazek z jarmarku => a naïve picture from a fair
    makowiec i sernik na świątecznym stole => makowiec and sernik on a festive table
    piwonie w wazonie => Peonies in vase
    bez i konwalie => lilac and lilies of the valley
    żółw => turtle
    gęś => goose
  `,
  "typed without diacritics": `
    pies na plazy o zachodzie slonca => dog on the beach at sunset
    zamek w gorach, mgla => castle in the mountains, fog
    stara kobieta przy oknie => old woman by the window
    maly kotek w koszyku => a small kitten in a basket
    sad wisniowy wiosna => a cherry orchard in spring
    list w butelce => a letter in a bottle
    paw => peacock
    robot sprzedaje lody => a robot sells ice cream
  `,
  numbers: `
    3 koty => three cats
    3 koty na 2 krzesłach => 3 cats on two chairs
    1 kot => a cat
    tłum 10 000 ludzi => a crowd of 10,000 people
    armia 10.000 żołnierzy => an army of 10,000 soldiers
    miasto za 1 000 000 lat => a city in 1 million years
    wieża wysoka na 1,3 metra => a tower 1.3 metres high
    plakat w stylu lat 80. => a poster in the style of the 80s
    plakat w stylu lat 80. => poster in 1980s style
    salon z lat 70-tych => a living room from the seventies
    moda z lat 20. => fashion of the twenties
    12 róż w wazonie => a dozen roses in a vase
    21 świeczek na torcie => twenty-one candles on a cake
    zegar pokazuje 17:00 => a clock showing 5 pm
    zegar pokazuje 12:30 => the clock shows 12:30
    Paryż w 1900 roku => Paris in 1900
    2 piętro kamienicy => second floor of a tenement house
    dama z XVIII wieku => an 18th century lady
    5-letni chłopiec z latawcem => a five-year-old boy with a kite
    50% nieba, 50% morza => 50% sky, 50% sea
    11 listopada, flagi na ulicach => November 11, flags in the streets
    250 balonów nad Kapadocją => two hundred and fifty balloons over Cappadocia
  `,
  names: `
    gondola na kanale w Wenecji => a gondola on a canal in Venice
    latarnia morska nad Bałtykiem => a lighthouse on the Baltic Sea
    stół przygotowany na Wigilię => a table set for Christmas Eve
    rynek w Krakowie zimą => market square in Cracow in winter
    kościół w Gdańsku => church in Gdansk
    portret Fryderyka Chopina => Portrait of Frederic Chopin
    zorza nad Tatrami => aurora over the Tatras
    astronauta patrzy na Ziemię z Księżyca => an astronaut looks at the earth from the moon
    taniec w świetle Słońca => dance in the light of the sun
    wieża Eiffla we mgle => Eiffel Tower in the fog
    plaża w Stanach Zjednoczonych => a beach in the USA
    kot Filemon i pies Reksio => Filemon the cat and Reksio the dog
    Geralt walczy ze strzygą => Geralt fights a striga
    Biały Kot Na Dachu => white cat on the roof
    Stary Młyn Nad Rzeką => old mill by the river
    KOT W BUTACH => puss in boots
    Kot. Pies. Dom. => Cat. Dog. House.
    kot, Akwarela, Światło => cat, watercolour, light
    dwór w Żelazowej Woli => a manor house in Żelazowa Wola
    jarmark na Boże Narodzenie => christmas market
    obraz w stylu Zdzisława Beksińskiego => A painting in the style of Zdzisław Beksiński
    spacer po Starym Mieście w Warszawie => a walk in the old town in Warsaw
    smok wawelski nad Wisłą => Wawel dragon on the Vistula
    rower na ulicy Amsterdamu w maju => bicycle in a street of Amsterdam in May
    widok na Morskie Oko => a view of Morskie Oko
  `,
  quotations: `
    szyld z napisem „Kawiarnia pod Różą” => a sign with the inscription „Kawiarnia pod Różą”
    kubek z napisem "Najlepszy tata" => a mug that says "Najlepszy tata"
    neon "OTWARTE" w oknie baru => neon sign “OTWARTE” in the window of a bar
    plakat filmu «Zorza» => a poster for the film «Zorza»
    "lis w lesie" => "a fox in the forest"
    koszulka z napisem "I love Kraków" => a t-shirt with the words "I love Kraków"
    kot mojej siostry, don't panic => my sister's cat, don't panic
    świeczki na torcie z napisem „30 lat!” => candles on a cake with the inscription „30 lat!”
  `,
  style: `
    zamek, 8k, 85mm, f/1.8 => castle, 8k, 85mm, f/1.8
    portret, 85 mm, f1,8 => portrait, 85 mm, f/1.8
    zamek na skale --ar 16:9 --no ludzie => a castle on a rock --ar 16:9 --no people
    <lora:papercut:0.8> lis w śniegu => <lora:papercut:0.8> a fox in the snow
    (mgła:1.3), stary most => (fog:1.3), an old bridge
    ((czerwony płaszcz)), [tłum] => ((red coat)), [crowd]
    portret starca, cinematic, bokeh => portrait of an old man, cinematic, bokeh
    ulica nocą, low poly, isometric => a street at night, low-poly, isometric
    ogród, watercolor => a garden, watercolour
    robot R2D2 na pustyni => robot R2D2 in the desert
    Bolek i Lolek na plaży (lato) => Bolek and Lolek on the beach (summer)
    kot w okularach :) => a cat in glasses
    dom w stylu art deco => an art deco house
    figurka 3D smoka => 3D figurine of a dragon
  `,
  "words that stay": `
    talerz żurku i gołąbków => a plate of żurek and gołąbki
    żurek z jajkiem w chlebie => żurek with an egg in bread
    pączki z różą => pączki with rose jam
    gołąbki w sosie pomidorowym => gołąbki in tomato sauce
    butelka żubrówki na stole => a bottle of żubrówka on the table
    stary góral z ciupagą na hali => an old highlander with a ciupaga in a mountain pasture
    kraków nocą, długie naświetlanie => kraków at night, long exposure
    łódź, fabryki o świcie => łódź, factories at dawn
    adam małysz na skoczni => adam małysz on a ski jump
    robert lewandowski strzela gola => robert lewandowski scores a goal
    shrek i osioł na bagnach => shrek and the donkey in the swamp
    pikachu w deszczu => pikachu in the rain
    portret w stylu murakami => portrait in the style of murakami
    obraz w stylu beksińskiego => a painting in the style of beksińskiego
    sałatka z jalapeño i piñata w tle => a salad with jalapeño and a piñata in the background
    crème brûlée na białym talerzu => crème brûlée on a white plate
    pokój w stylu cottagecore => a cottagecore room
    zdjęcie z gopro, skok ze spadochronem => gopro photo, parachute jump
    tatami i futon, pokój japoński => tatami and futon, a Japanese room
    plakat vaporwave z palmami => a vaporwave poster with palm trees
    kimono w stylu wabi-sabi => a kimono in wabi-sabi style
  `,
  "other scripts": `
    tatuaż ze znakiem 龍 => a tattoo with the sign 龍
    кіт у лісі => a cat in the forest
    стара церква в Києві => an old church in Kyiv
  `,
} as const;
