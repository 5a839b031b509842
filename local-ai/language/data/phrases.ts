/** Whole phrases with one fixed English form, mostly when, where and how: `Polish = English`. */
export const FIXED_PHRASES = `
o świcie = at dawn
o brzasku = at daybreak
o wschodzie słońca = at sunrise
o zachodzie słońca = at sunset
o zachodzie = at sunset
o zmierzchu = at dusk
o zmroku = at dusk
o północy = at midnight
o poranku = in the morning
o złotej godzinie = at golden hour
w złotej godzinie = at golden hour
o szarówce = at dusk
po zmroku = after dark
po zmierzchu = after dusk
po południu = in the afternoon
po zachodzie słońca = after sunset
po deszczu = after the rain
po burzy = after the storm
przed świtem = before dawn
przed burzą = before a storm
przed zachodem słońca = before sunset
w nocy = at night
nocą = at night
nocy = at night
w środku nocy = in the middle of the night
w środku zimy = in the middle of winter
rano = in the morning
z rana = in the morning
rankiem = in the morning
porankiem = in the morning
w poranku = in the morning
nad ranem = at daybreak
w południe = at noon
w samo południe = at high noon
wieczorem = in the evening
wieczorami = in the evenings
w dzień = by day
za dnia = by day
dniem = by day
zimą = in winter
w zimie = in winter
wiosną = in spring
na wiosnę = in spring
latem = in summer
w lecie = in summer
jesienią = in autumn
w blasku księżyca = in the moonlight
w świetle księżyca = in the moonlight
przy świetle księżyca = by moonlight
przy blasku księżyca = by moonlight
w świetle świec = by candlelight
przy świecach = by candlelight
przy blasku świec = by candlelight
w świetle neonów = in neon light
w promieniach słońca = in the sunshine
w słońcu = in the sun
w pełnym słońcu = in full sun
pod słońce = against the sun
pod światło = against the light
w półmroku = in the half-light
w deszczu = in the rain
w śniegu = in the snow
w mroku = in the dark
w ciemności = in the dark
w ciemnościach = in the dark
w cieniu = in the shade
w tle = in the background
na pierwszym planie = in the foreground
na drugim planie = in the middle ground
w oddali = in the distance
w dali = in the distance
na horyzoncie = on the horizon
na zewnątrz = outside
na dworze = outside
na świeżym powietrzu = in the open air
na niebie = in the sky
na wsi = in the countryside
pod wodą = underwater
pod ziemią = underground
na dnie morza = at the bottom of the sea
na dnie oceanu = at the bottom of the ocean
w kosmosie = in space
w przestrzeni kosmicznej = in outer space
w powietrzu = in the air
w domu = at home
w pracy = at work
w szkole = at school
w łóżku = in bed
w locie = in flight
w ruchu = in motion
w biegu = on the run
w skoku = in mid-leap
na co dzień = every day
z bliska = close up
z daleka = from afar
z góry = from above
z dołu = from below
z boku = from the side
z przodu = from the front
z tyłu = from behind
od tyłu = from behind
z profilu = in profile
z lotu ptaka = bird's-eye view
widok z góry = view from above
z lotu drona = drone view
w ujęciu makro = macro shot
plan ogólny = wide shot
w zbliżeniu = in close-up
duże zbliżenie = extreme close-up
w wysokiej rozdzielczości = in high resolution
wysoka rozdzielczość = high resolution
w wysokiej jakości = in high quality
najwyższa jakość = best quality
wysoka jakość = high quality
płytka głębia ostrości = shallow depth of field
głębia ostrości = depth of field
miękkie światło = soft light
ciepłe światło = warm light
złote światło = golden light
dramatyczne światło = dramatic light
dramatyczne oświetlenie = dramatic lighting
miękkie oświetlenie = soft lighting
kinowe oświetlenie = cinematic lighting
światło księżyca = moonlight
światło słoneczne = sunlight
promienie słońca = sunbeams
promień słońca = a sunbeam
krople deszczu = raindrops
płatki śniegu = snowflakes
pełnia księżyca = a full moon
pełni księżyca = the full moon
rozmyte tło = blurred background
na białym tle = on a white background
na czarnym tle = on a black background
na prostym tle = on a plain background
bez tła = without a background
bez tekstu = without text
bez napisów = without text
bez ludzi = without people
dużo szczegółów = lots of detail
z dużą ilością szczegółów = with lots of detail
bardzo szczegółowy = highly detailed
bardzo szczegółowe = highly detailed
martwa natura = still life
czarno na białym = black on white
w kolorze = in colour
w skali szarości = in greyscale
w czerni i bieli = in black and white
w stylu lat 80 = in 1980s style
w stylu lat 90 = in 1990s style
w stylu lat 70 = in 1970s style
w stylu lat 50 = in 1950s style
w stylu lat 20 = in 1920s style
pewnego razu = once
dawno temu = long ago
na zawsze = forever
na wietrze = in the wind
do góry nogami = upside down
na dwóch kołach = on two wheels
twarzą w twarz = face to face
ramię w ramię = side by side
obok siebie = side by side
za ręce = by the hand
za rękę = by the hand
kot w butach = Puss in Boots
ulicą = down the street
lasem = through the forest
drogą = along the road
plażą = along the beach
brzegiem morza = along the seashore
bez ubrania = without clothes
bez ubrań = without clothes
`;

/** Prepositions, single or many words: `Polish = English | cases they govern | sense`. */
export const PREPOSITIONS = `
w = in | loc acc | place
we = in | loc acc | place
na = on | loc acc | place
nad = over | ins acc | place
ponad = above | ins acc | place
pod = under | ins acc | place
przed = in front of | ins acc | place
za = behind | ins acc | place
zza = from behind | gen | place
spod = from under | gen | place
znad = from above | gen | place
między = between | ins | place
pomiędzy = between | ins | place
przy = by | loc | place
obok = next to | gen | place
koło = near | gen | place
niedaleko = near | gen | place
blisko = near | gen | place
nieopodal = near | gen | place
w pobliżu = near | gen | place
wśród = among | gen | place
pośród = among | gen | place
wokół = around | gen | place
dookoła = around | gen | place
wzdłuż = along | gen | place
naprzeciw = opposite | gen | place
naprzeciwko = opposite | gen | place
poza = outside | ins | place
wewnątrz = inside | gen | place
po = along | loc | place
przez = through | acc | place
poprzez = through | acc | place
do = to | gen | place
od = from | gen | place
ku = towards | dat | place
w stronę = towards | gen | place
w kierunku = towards | gen | place
w środku = in the middle of | gen | place
pośrodku = in the middle of | gen | place
na środku = in the middle of | gen | place
na szczycie = on top of | gen | place
na brzegu = on the shore of | gen | place
nad brzegiem = on the shore of | gen | place
na skraju = at the edge of | gen | place
na krawędzi = on the edge of | gen | place
na dnie = at the bottom of | gen | place
na końcu = at the end of | gen | place
u stóp = at the foot of | gen | place
w głębi = deep in | gen | place
w sercu = in the heart of | gen | place
w centrum = in the centre of | gen | place
na tle = against | gen | place
na czele = at the head of | gen | place
podczas = during | gen | with
w czasie = during | gen | with
w trakcie = during | gen | with
w blasku = in the glow of | gen | place
w świetle = in the light of | gen | place
w cieniu = in the shadow of | gen | place
w promieniach = in the rays of | gen | place
w kształcie = in the shape of | gen | with
w formie = in the form of | gen | with
w postaci = in the form of | gen | with
w otoczeniu = surrounded by | gen | with
w towarzystwie = accompanied by | gen | with
w objęciach = in the arms of | gen | with
w kolorze = in the colour | gen | bare
z = with | ins gen | with
ze = with | ins gen | with
wraz z = together with | ins | with
razem z = together with | ins | with
bez = without | gen | with
dla = for | gen | with
o = about | loc acc | with
jako = as | nom | with
jak = like | nom | with
niczym = like | nom | with
zamiast = instead of | gen | with
oprócz = besides | gen | with
dzięki = thanks to | dat | with
według = according to | gen | with
mimo = despite | gen | with
pomimo = despite | gen | with
przeciwko = against | dat | with
u = at | gen | place
z okazji = for | gen | with
z powodu = because of | gen | with
`;

/** What opens the name of a style. */
export const STYLE_OPENINGS = `
w stylu
w stylistyce
styl
w klimacie
w klimatach
w estetyce
w konwencji
w manierze
`;

/** Verbs whose preposition belongs to them: `Polish = English | case of what follows`, in every form of the verb. */
export const VERB_PREPOSITIONS = `
patrzeć na = look at | acc
spoglądać na = gaze at | acc
czekać na = wait for | acc
polować na = hunt | acc
grać na = play | loc
grać w = play | acc
jechać na = ride | loc
jeździć na = ride | loc
galopować na = gallop on | loc
bawić się z = play with | ins
strzelać do = shoot at | gen
celować do = aim at | gen
przebierać za = dress up as | acc
machać = wave | ins
lecieć na = fly on | loc
latać na = fly on | loc
wspinać się na = climb | acc
rozmawiać z = talk to | ins
walczyć z = fight | ins
tańczyć z = dance with | ins
padać na = fall on | acc
`;

/** "na" and "w" before these places, where English has another preposition: `English noun = preposition`. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  na: {
    meadow: "in",
    clearing: "in",
    desert: "in",
    field: "in",
    street: "in",
    alley: "in",
    sky: "in",
    garden: "in",
    courtyard: "in",
    sun: "in",
    wind: "in",
    photo: "in",
    painting: "in",
    picture: "in",
    swing: "on",
    market: "at",
    "train station": "at",
    "market square": "in",
    square: "in",
    airport: "at",
    party: "at",
    wedding: "at",
    concert: "at",
    university: "at",
    fair: "at",
    countryside: "in",
    village: "in",
    swamp: "in",
    cemetery: "in",
    farm: "on",
    background: "against",
    world: "in",
    mountains: "in",
    space: "in",
    harbour: "in",
    stage: "on",
    "snow field": "in",
  },
  w: {
    evening: "on",
    day: "on",
    morning: "on",
    night: "on",
    afternoon: "on",
    bed: "in",
    party: "at",
    station: "at",
    wedding: "at",
  },
  przy: { table: "at", desk: "at", piano: "at", door: "at", computer: "at" },
  po: {
    forest: "through",
    city: "through",
    "city street": "through",
    park: "through",
    sky: "across",
    sea: "on",
    lake: "on",
    beach: "on",
    desert: "through",
    garden: "through",
    meadow: "across",
    field: "across",
    water: "on",
    ice: "on",
    snow: "through",
    street: "down",
    tree: "up",
    roof: "over",
    rooftops: "over",
    mountains: "through",
    space: "through",
    world: "around",
  },
  przez: {
    river: "across",
    bridge: "across",
    desert: "across",
    sea: "across",
    ocean: "across",
    sky: "across",
    street: "across",
    field: "across",
    meadow: "across",
    fence: "over",
    stream: "across",
  },
};

/** Waters: "nad" beside them is "by", unless what is said flies or shines. */
export const WATERS = new Set([
  "lake",
  "sea",
  "river",
  "ocean",
  "water",
  "pond",
  "stream",
  "brook",
  "bay",
  "lagoon",
  "waterfall",
  "Vistula",
]);
/** What is over a water, not by it. */
export const FLIERS = new Set([
  "moon",
  "sun",
  "cloud",
  "clouds",
  "rainbow",
  "aurora",
  "star",
  "stars",
  "fog",
  "mist",
  "bird",
  "seagull",
  "dragon",
  "balloon",
  "hot-air balloon",
  "plane",
  "comet",
  "bridge",
  "storm",
  "sky",
  "lightning",
  "sunset",
  "sunrise",
  "fireworks",
  "northern lights",
  "eagle",
  "airship",
  "kite",
  "fly",
  "soar",
  "flutter",
  "float",
  "rise",
  "set",
  "hang",
  "shine",
  "swirl",
]);
/** Materials: "z" before them is "made of". */
export const MATERIALS = new Set([
  "wood",
  "glass",
  "gold",
  "silver",
  "paper",
  "cardboard",
  "stone",
  "rock",
  "ice",
  "snow",
  "sand",
  "wool",
  "brick",
  "metal",
  "iron",
  "steel",
  "copper",
  "clay",
  "marble",
  "crystal",
  "porcelain",
  "gingerbread",
  "chocolate",
  "sugar",
  "bread",
  "cheese",
  "leaf",
  "leaves",
  "flower",
  "flowers",
  "smoke",
  "water",
  "fire",
  "light",
  "lego",
  "LEGO",
  "plastic",
  "diamond",
  "amber",
  "velvet",
  "silk",
  "origami",
  "cloud",
  "clouds",
  "straw",
  "moss",
  "candy",
]);
/** Clothes and vessels: one is "in a hat", not "in the hat". */
export const INDEFINITE_PLACES = new Set([
  "hat",
  "cap",
  "coat",
  "cape",
  "dress",
  "gown",
  "suit",
  "spacesuit",
  "costume",
  "outfit",
  "uniform",
  "helmet",
  "hood",
  "scarf",
  "sweater",
  "jacket",
  "shirt",
  "T-shirt",
  "skirt",
  "kimono",
  "mask",
  "crown",
  "wreath",
  "veil",
  "apron",
  "robe",
  "headscarf",
  "shawl",
  "shoe",
  "cup",
  "glass",
  "bottle",
  "basket",
  "box",
  "bowl",
  "mug",
  "vase",
  "jar",
  "plate",
  "cage",
  "boat",
  "car",
  "balloon",
  "frame",
  "chair",
  "armchair",
  "horse",
  "bicycle",
  "motorcycle",
  "skateboard",
  "surfboard",
  "sledge",
  "unicorn",
  "dragon",
  "broom",
  "cart",
  "backpack",
  "hammock",
  "nest",
  "suitcase",
  "skis",
  "glasses",
  "headphones",
  "ice skates",
  "rose",
  "hot-air balloon",
  "helicopter",
  "plane",
  "ship",
  "train",
  "bus",
  "tram",
  "spaceship",
  "elephant",
  "tail",
  "wreath",
]);
