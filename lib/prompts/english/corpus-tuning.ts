/** Prompts the lists were chosen by, one a line; `corpus.ts` says what is what. */
export const TUNING = {
  polish: `
    lis w lesie o zachodzie słońca w stylu Ghibli
    stary młyn nad rzeką o świcie
    łódź na spokojnym jeziorze
    żółw morski wśród koralowców
    góralska chata pod śniegiem
    królowa lodu na tronie
    dziadek łowiący ryby z wnukiem
    mgła nad Tatrami, widok z lotu ptaka
    jeździec bez głowy, noc, księżyc w pełni
    piękna kobieta w sukni z piór
    ćma przy lampie naftowej
    kawiarnia w Paryżu, deszczowy dzień
    księżniczka i żaba
    źrebak na łące pełnej chabrów
    świąteczny stół wigilijny
    pociąg parowy pędzący przez las
    wróżka siedząca na grzybie
    biały kruk na cmentarzu
    robot malujący obraz
    miś pluszowy w kosmosie
  `,
  polishWithoutDiacritics: `
    pies
    kot
    lis w lesie
    stary most
    list
    most
    sad
    ale
    lot
    pan
    ten pan
    male kotki
    stare miasto
    rude wlosy
    dab
    gory i las
    dom na wzgorzu
    las i rzeka
    zamek nad jeziorem
    to robot
    no to go
    robot i panda
    sen o lataniu
    brat
    step
    biale konie
    jest noc
    tort
    wino
    plot
    prom
    paw i kura
    pole makow
    kobieta pali papierosa
    rosa na trawie
    krople rosy
    nosy
    sale
    romans
    smoking
    sos
    piers
    auto na ulicy
    park noca
    jesien w parku
    list do brata
    stado owiec
    jade na rowerze
    on i ona
    my w gorach
  `,
  mixed: `
    cyberpunk most
    dark fantasy zamek
    a beautiful woman in the garden, styl Beksinski
    zamek nad jeziorem, oil painting
    watercolor, sad
    photorealistic portrait, stara kobieta
    lis, digital art
    sunset over the sea, stare lodzie
    studio photo of a pies
    oil painting of gory
    pan in a black hat
    trending on artstation, smok
    kot, masterpiece, best quality
    vintage poster, lot balonem
    anime dziewczyna, cherry blossoms
    most at night, long exposure
    bog wojny, epic, 8k
    steampunk pociag
    cute lis in a scarf
    tiny domek in the forest
    pole, sunset, dramatic sky
    art nouveau poster, list
    ballet dancer, stale
    old bridge, dab
    isometric dom
  `,
  english: `
    a fox in the forest at sunset in Ghibli style
    portrait of an old man with a long white beard, studio lighting, 85mm
    Two cats sleeping on a red sofa
    cyberpunk city at night, neon lights, rain, 4k
    watercolor painting of a lighthouse by the sea
    isometric 3D render of a tiny bakery
    a knight's sword beside a dragon’s egg
    children playing with balloons; photos from the 1990s
    ugly, blurry, low quality, extra fingers
    ponies and foxes gazing over painted roofs
    a dog
    dog in a hat
    red apple on a wooden table
    a castle on a hill, matte painting, dramatic clouds
    don't look back, an old film poster
    a woman's hands holding a letter, candlelight, by Vermeer
    a village in the Alps, in the style of Studio Ghibli, lush green meadows, big clouds, warm afternoon light
    hyperrealistic portrait of an astronaut, helmet reflections, rim lighting, f/1.8, bokeh
    (dramatic lighting:1.3), [fog], a lone wolf on a cliff --ar 16:9 --no people
    astronaut riding a horse
    cozy reading nook with plants and a sleeping cat, morning sun
    robot in the rain
    a robot
    old bridge
    green car parked in front of a diner, 1950s, Kodachrome
    low angle shot of a skyscraper, brutalist architecture, overcast sky
    t-shirt design of a howling wolf, vector art
    black cat on a broomstick in front of a full moon, Halloween
    an owl reading a newspaper in a leather armchair, digital art
    sculpture of a horse made of driftwood
    vibrant graffiti mural of a tiger on a brick wall
    wizard's desk with potions, scrolls and a crystal, fantasy illustration
    tropical beach, turquoise water, palm trees, aerial photograph
    a monk meditating beneath a waterfall
    product photo of a perfume bottle on marble, softbox lighting
    an ink drawing of a raven
    two robots dancing in the rain
    happy birthday card with balloons and a cake
    ice palace, aurora borealis, ultra wide angle
    mother holding her newborn baby, impressionist painting by Monet
    abstract swirling colors, fluid acrylic
    a bowl of fresh strawberries
    tiny people walking on a giant keyboard, tilt shift
    the last train leaves an empty station
    young woman with red hair
    "Open" sign in a shop window at dusk
    wild horses running through shallow water, backlit, spray, telephoto
    a painting of Napoleon riding a giant snail
    spooky pumpkin patch
    an explorer discovering a hidden city beneath the ice, concept art, matte painting, highly detailed, 8k
  `,
  other: `
    ein Hund im Wald
    Fuchs im Schnee
    eine alte Frau mit Katze
    Drache über der Stadt
    Haus am See
    liška v lese
    starý most v Praze
    zámek na hoře
    had v travě
    stary strom v zahrade
    líška v lese
    mačka na streche
    stará mama v kuchyni
    кіт у лісі
    лис у снігу
    стара хата біля річки
    дівчина з червоними квітами
    собака у лесу
    un perro en el bosque
    la casa blanca
    gato con botas
    playa al atardecer
    un chien dans la forêt
    chat
    la tour Eiffel la nuit
    café by the sea
    un cane nel bosco
    la donna con il cane
    mare e sole
    猫
    고양이
    γάτα στο παράθυρο
  `,
} as const;
