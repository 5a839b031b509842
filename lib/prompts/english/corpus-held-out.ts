/** Prompts written before the lists were chosen, one a line, and never chosen by; `corpus.ts` says what is what. */
export const HELD_OUT = {
  polish: `
    mglisty poranek nad Biebrzą, żurawie odlatują
    stara latarnia morska na skraju klifu, sztorm
    dziewczynka z czerwonym balonem na pustej ulicy
    wnętrze drewnianej chaty, ogień w kominku, ciepłe światło
    rycerz w lśniącej zbroi na białym koniu
    targ w Krakowie, akwarela, lata dwudzieste
    portret starszej kobiety w chuście łowickiej
    kosmonauta pijący herbatę na księżycu
    zimowy las o świcie, ślady na śniegu
    futurystyczna Warszawa w 2150 roku, latające tramwaje
    kot śpiący na stercie książek
    młyn wodny, jesień, żółte liście
    smok zwinięty wokół wieży kościoła
    plakat w stylu polskiej szkoły plakatu, cyrk
    żaglówka na Mazurach o zmierzchu
    martwa natura z dynią i jabłkami
    bociany na gnieździe, łąka w tle
    święty Mikołaj w sukmanie góralskiej
    samotne drzewo na wzgórzu, burza
    wieloryb płynący między chmurami
    gołębie na rynku, deszcz, odbicia w kałużach
    czarownica zbierająca zioła przy świetle księżyca
    mały jeż niosący jabłko, ilustracja do bajki
    tramwaj nocą, neony, mokry asfalt
    dąb z twarzą starca
  `,
  polishWithoutDiacritics: `
    pies na plazy o zachodzie slonca
    stara kobieta przy oknie
    zamek w gorach, mgla
    dwa koty na dachu
    rowerzysta w deszczu
    rudy lis w sniegu
    biale konie w galopie
    most nad rzeka noca
    dziecko z latawcem
    domek na drzewie
    stary dab na lace
    samotny wilk
    mapa starego miasta
    panna mloda w polu makow
    czarny kot i stary fotel
    park jesienia
    paw
    ser i wino
    sad wisniowy wiosna
    sowa w dziupli
    ogrod botaniczny po burzy
    robot sprzedaje lody
    pan z broda pali fajke
    pole lawendy
    list w butelce
    male miasteczko na Podlasiu
    gory
    step i stado koni
    ten dom jest stary
    babcia piecze chleb
    rzeka
    tort urodzinowy
    brat i siostra na hustawce
    bog wojny
    tor kolejowy we mgle
  `,
  mixed: `
    zamek na skale, digital painting, highly detailed
    portret starca, oil on canvas, dramatic lighting
    cyberpunk ulica w Tokio, neon lights, rain
    most, golden hour, 35mm photo
    cute kot w kosmosie
    dark forest, wilk, fog
    stare auto, vintage photography, film grain
    woman in red dress na plazy
    low poly las
    a dragon nad miastem, epic fantasy
    photorealistic pies, studio lighting
    sad, oil painting
    watercolor painting of stary rynek
    astronaut siedzi na krzesle, surreal
    isometric kuchnia, 3d render
    concept art, pole bitwy
    beautiful landscape with jezioro and mountains
    paw, macro shot, vivid colors
    pixel art rycerz
    moody portrait of a girl, styl Vermeera
    sketch of a dom
    abstract painting, ale w kolorach jesieni
    the old lighthouse, noc, stars
    logo for a kawiarnia
    lot nad morzem, aerial view
  `,
  english: `
    a lonely astronaut sitting on the edge of a crater, earth rising behind
    red fox sleeping in fresh snow, soft morning light
    an old library with floating candles and endless shelves
    close-up portrait of a woman with freckles, natural light, 50mm lens
    steampunk airship above a Victorian city, golden hour, highly detailed
    cute corgi wearing a wizard hat
    a bowl of ramen, food photography, shallow depth of field
    minimalist poster of a mountain range at dawn
    underwater city with glowing jellyfish, cinematic lighting, volumetric fog
    children flying kites on a hill, in the style of a 1950s picture book
    knight fighting a dragon on a burning bridge, epic fantasy, dynamic pose
    logo for a coffee shop, flat vector, two colors
    a cat
    mountain lake
    abandoned train station overgrown with ivy, rays of sunlight
    oil painting of a stormy sea with a small fishing boat
    pixel art of a haunted mansion at midnight
    isometric cutaway of a cozy bakery, soft pastel colors
    macro photo of a bee on a sunflower
    an elderly Japanese fisherman mending his nets by the harbor, black and white photograph, film grain, high contrast
    a girl with a pearl earring reimagined as a robot
    neon-lit alley in Tokyo after rain, reflections on wet asphalt, cyberpunk
    blueprint of a flying bicycle
    low poly desert landscape with cacti
    a polar bear drinking tea in a cozy living room
    surreal dreamscape with melting clocks and floating islands
    vintage travel poster of the Scottish Highlands
    a crystal ball on velvet, dramatic rim light
    three owls on a branch under a full moon, woodcut print
    baroque still life with lobster, lemons and silver goblets, chiaroscuro, intricate details
    wide shot of a lone cowboy riding through a canyon at sunset, dust in the air, 35mm film
    (masterpiece:1.3), best quality, 1girl, silver hair, looking at viewer, cherry blossoms
    blurry, low quality, extra fingers, watermark, text, cropped
    a tiny house built inside a teapot, children's book illustration
    charcoal sketch of a ballet dancer mid-leap
    wolves howling on a snowy ridge, northern lights
    stained glass window depicting a phoenix
    an impressionist garden in spring, thick brush strokes
    portrait of a cyborg queen, ornate golden armor, symmetrical, 8k --no background
    "Hello world" written on a chalkboard in a classroom
    a busy market street in Marrakesh, spices, warm light
    ancient temple hidden in the jungle, mist, god rays
    a fluffy hamster as an emperor, renaissance painting
    paper cut art of a whale beneath a sailboat
    the skyline of New York made out of candy
    stone bridge over a quiet river in autumn
    retro science fiction magazine cover, rocket and giant octopus
    child's drawing of a happy family under a rainbow
    a glass of water
    gothic cathedral interior, candlelight, choir of ghosts
    street photographer's view of commuters with umbrellas, rainy evening
    a sleepy dragon curled up around a pile of books
    ultra realistic close up of a chameleon's eye
    botanical illustration of a wild orchid, ink and watercolor
    rusty robot holding a flower, post-apocalyptic wasteland
    an enchanted forest with bioluminescent mushrooms and tiny fairies
    aerial view of a winding road through autumn forest, drone shot
    Lego model of the Eiffel Tower
    snow-covered cabin by a frozen lake, smoke from the chimney
    fashion editorial photo, woman in a flowing emerald dress on a dune
  `,
  other: `
    ein alter Leuchtturm am Meer bei Sturm
    Katze auf dem Dach
    schwarzer Wald im Nebel
    kleiner Hund im Schnee, Aquarell
    Schloss auf einem Berg
    der Mann mit dem roten Hut
    stará čarodějnice v lese
    hrad na kopci, mlha
    kocka na strese
    pes v zahrade
    modrý vlak v horách
    drak nad mestom
    dievča s červeným dáždnikom
    stary hrad nad riekou
    кіт спить на підвіконні
    козак на коні в степу
    осінній ліс, туман
    замок на скалі, захід сонця
    кошка на окне
    старый маяк у моря
    un gato negro en la ventana
    castillo en la montaña
    una mujer con sombrero rojo
    el viejo y el mar
    perro en la playa
    un chat noir sur le toit
    vieux phare au bord de la mer
    portrait d'une femme au chapeau
    le petit prince dans le désert
    château dans la brume
    un gatto sul tetto
    vecchio faro sul mare
    ritratto di una donna con cappello
    il castello nella nebbia
    cane sulla spiaggia
    en gammal fyr vid havet
    een oude molen aan het water
    富士山の夜明け
    egy öreg ház az erdőben
    um barco no mar ao entardecer
  `,
} as const;
