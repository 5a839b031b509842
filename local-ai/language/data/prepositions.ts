import { wordSet } from "@/local-ai/language/tables";

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
widok na = a view of | acc | place
z widokiem na = with a view of | acc | place
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
robić na drutach = knit | loc
modlić się do = pray to | gen
`;

/** Polish preposition = English one = the English nouns before which it is that one. */
export const PLACE_PREPOSITIONS = `
na = in = meadow, clearing, desert, field, street, alley, sky, garden, courtyard, sun, wind, photo, painting, picture, market square, square, countryside, village, swamp, cemetery, world, mountains, space, harbour, snow field
na = on = swing, farm, stage
na = at = market, train station, airport, party, wedding, concert, university, fair
na = against = background
w = on = evening, day, morning, night, afternoon
w = in = bed
w = at = party, station, wedding
przy = at = table, desk, piano, door, computer
po = through = forest, city, city street, park, desert, garden, snow, mountains, space
po = across = sky, meadow, field
po = on = sea, lake, beach, water, ice
po = down = street
po = up = tree
po = over = roof, rooftops
po = around = world
przez = across = river, bridge, desert, sea, ocean, sky, street, field, meadow, stream
przez = over = fence
o = against = wall, tree, chair, fence, door, table, armchair, rock, bench
za = outside = window
`;

/** Waters: "nad" beside them is "by", unless what is said flies or shines. */
export const WATERS = wordSet(`
lake; sea; river; ocean; water; pond; stream; brook; bay; lagoon; waterfall; Vistula; Oder; Baltic Sea; Nile; Biebrza
`);
/** What is over a water, not by it. */
export const FLIERS = wordSet(`
moon; sun; cloud; clouds; rainbow; aurora; star; stars; fog; mist; bird; seagull; dragon; balloon; hot-air balloon; plane; comet; bridge; storm; sky;
lightning; sunset; sunrise; fireworks; northern lights; eagle; airship; kite; fly; soar; flutter; float; rise; set; hang; shine; swirl
`);
/** Materials: "z" before them is "made of". */
export const MATERIALS = wordSet(`
wood; glass; gold; silver; paper; cardboard; stone; rock; ice; snow; sand; wool; brick; metal; iron; steel; copper; clay; marble; crystal; porcelain;
gingerbread; chocolate; sugar; bread; cheese; leaf; leaves; flower; flowers; smoke; water; fire; light; lego; LEGO; plastic; diamond; amber; velvet;
silk; origami; cloud; clouds; straw; moss; candy
`);
/** Clothes and vessels: one is "in a hat", not "in the hat". */
export const INDEFINITE_PLACES = wordSet(`
hat; cap; coat; cape; dress; gown; suit; spacesuit; costume; outfit; uniform; helmet; hood; scarf; sweater; jacket; shirt; T-shirt; skirt; kimono;
mask; crown; wreath; veil; apron; robe; headscarf; shawl; shoe; cup; glass; bottle; basket; box; bowl; mug; vase; jar; plate; cage; boat; car;
balloon; frame; chair; armchair; horse; bicycle; motorcycle; skateboard; surfboard; sledge; unicorn; dragon; broom; cart; backpack; hammock; nest;
suitcase; skis; glasses; headphones; ice skates; rose; hot-air balloon; helicopter; plane; ship; train; bus; tram; spaceship; elephant; tail
`);
