import { vocabulary } from "./notation";

/** Food and drink. */
export const FOOD = vocabulary(
  "thing",
  `
apple | apple, apples | jabł+ko/ka/ku/kiem/kom/kami/kach jabłek jabłusz+ko/ka/ku/kiem
pear | pear, pears | grusz+ka/ki/ce/kę/ką/kom/kami/kach/ek
orange-fruit | orange fruit, oranges, tangerine, tangerines | pomarańcz+a/ę/ą/om/ami/ach mandaryn+ka/ki/ce/kę/ką/kom/kami/kach/ek
lemon | lemon, lemons | cytryn+a/y/ie/ę/ą/om/ami/ach/
banana | banana, bananas | banan+/a/owi/em/ie/y/ów/om/ami/ach
strawberry | strawberry, strawberries, raspberry, raspberries | truskaw+ka/ki/ce/kę/ką/kom/kami/kach/ek malin+a/y/ie/ę/ą/om/ami/ach/
cherry | cherry, cherries | wiś+nia/nię/nią/nie/niom/niami/niach/ni wisien+ka/ki/ce/kę/ką/kom/kami/kach czereśni+a/ę/ą/e/om/ami/ach/
watermelon | watermelon, watermelons | arbuz+/a/owi/em/ie/y/ów/om/ami/ach
grapes | grapes, grape | winogron+o/a/u/em/ie/om/ami/ach/
pumpkin | pumpkin, pumpkins | dyni+a/ę/ą/e/om/ami/ach/ dyń
carrot | carrot, carrots | marchew+/ki/ką/ce/kę/ka marchw+i/ią/ie/iom/iami/iach
pizza | pizza, pizzas | pizz+a/y/ę/ą/e/om/ami/ach pizzy
burger | burger, burgers, hamburger, hamburgers | burger+/a/owi/em/ze/y/ów/om/ami/ach hamburger+/a/owi/em/ze/y/ów/om/ami/ach
pierogi | pierogi, dumplings, dumpling | pier+óg/oga/ogowi/ogiem/ogu/ogi/ogów/ogom/ogami/ogach
bread | bread, loaf of bread, loaves of bread | chleb+/a/owi/em/ie/y/ów/om/ami/ach bochen+ek/ka/kiem/ki/ków
cake | cake, cakes, birthday cake | tor+t/tu/towi/tem/cie/ty/tów/tom/tami/tach ciast+o/a/u/em/om/ami/ach cieście
doughnut | doughnut, doughnuts, donut, donuts | pącz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
ice-cream | ice cream, ice creams | lody lod+ów/om/ami
coffee | coffee, cup of coffee, cups of coffee | kaw+a/y/ie/ę/ą/om/ami/ach
tea | tea, cup of tea, cups of tea | herba+ta/ty/cie/tę/tą/tom/tami/tach/t
cheese | cheese | ser+/a/u/owi/em/ze/y/ów/om/ami/ach
egg | egg, eggs | jaj+ko/ka/ku/kiem/kom/kami/kach jajek pisan+ka/ki/ce/kę/ką/kom/kami/kach/ek
`,
);

/** Plants. */
export const PLANTS = vocabulary(
  "thing",
  `
tree | tree, trees, oak, oaks | drzew+o/a/u/em/ie/om/ami/ach/ dąb dęb+u/owi/em/ie/y/ów/om/ami/ach
pine | pine, pines, fir, firs, spruce, spruces | sosn+a/y/ie/ę/ą/om/ami/ach sosen świerk+/u/a/owi/iem/i/ów/om/ami/ach jod+ła/ły/le/łę/łą/łom/łami/łach
christmas-tree | Christmas tree, Christmas trees | choin+ka/ki/ce/kę/ką/kom/kami/kach/ek
birch | birch, birches | brz+oza/ozy/ozie/ozę/ozą/ozom/ozami/ozach/óz
palm | palm tree, palm trees, palm, palms | palm+a/y/ie/ę/ą/om/ami/ach/
cherry-blossom | cherry blossom, cherry blossoms, blossoming tree | kwitnąc+a_wiśnia/ej_wiśni/ą_wiśnią/ą_wiśnię/e_wiśnie/ych_wiśni/ymi_wiśniami kwia+t_wiśni/ty_wiśni/tów_wiśni/tami_wiśni/tach_wiśni
flower | flower, flowers | kwia+t/tu/ta/towi/tem/cie/ty/tów/tom/tami/tach kwiat+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
rose | rose, roses | róż+a/y/ę/ą/e/om/ami/ach róż+yczka/yczki/yczkę/yczką
tulip | tulip, tulips | tulipan+/a/owi/em/ie/y/ów/om/ami/ach
sunflower | sunflower, sunflowers | słonecznik+/a/owi/iem/u/i/ów/om/ami/ach
poppy | poppy, poppies | mak+/u/owi/iem/i/ów/om/ami/ach
daisy | daisy, daisies | stokrot+ka/ki/ce/kę/ką/kom/kami/kach/ek rumian+ek/ku/kowi/kiem/ki/ków
lavender | lavender | lawend+a/y/zie/ę/ą
cactus | cactus, cactuses, cacti | kaktus+/a/owi/em/ie/y/ów/om/ami/ach
mushroom | mushroom, mushrooms, toadstool, toadstools | grzyb+/a/owi/em/ie/y/ów/om/ami/ach muchomor+/a/owi/em/ze/y/ów/om/ami/ach
grass | grass | traw+a/y/ie/ę/ą/om/ami/ach/
leaf | leaf, leaves | li+ść/ścia/ściowi/ściem/ściu/ście/ści/ściom/śćmi/ściach
water-lily | water lily, water lilies, lotus | lili+a_wodna/i_wodnej/ę_wodną/ą_wodną/e_wodne/i_wodnych/ami_wodnymi nenufar+/a/em/y/ów/ami/ach lotos+/u/em/y/ów
`,
);

/** Instruments and toys. */
export const INSTRUMENTS = vocabulary(
  "thing",
  `
guitar | guitar, guitars | gitar+a/y/ze/ę/ą/om/ami/ach/
piano | piano, pianos, grand piano | fortepian+/u/owi/em/ie/y/ów/om/ami/ach pianin+o/a/u/em/ie
violin | violin, violins | skrzypce skrzypiec skrzypc+om/ami/ach
drum | drum, drums | bęb+en/na/nowi/nem/nie/ny/nów/nom/nami/nach perkusj+a/i/ę/ą
trumpet | trumpet, trumpets | trąb+ka/ki/ce/kę/ką/kom/kami/kach/ek
ball | ball, balls, football | pił+ka/ki/ce/kę/ką/kom/kami/kach/ek
kite | kite, kites | lataw+iec/ca/cowi/cem/cu/ce/ców/com/cami/cach
balloon | balloon, balloons | balon+/u/a/owi/em/ie/y/ów/om/ami/ach balonik+/a/owi/iem/u/i/ów/om/ami/ach
teddy-bear | teddy bear, teddy bears, teddy | pluszow+y_miś/ego_misia/emu_misiowi/ym_misiem/ym_misiu/e_misie/ych_misiów
`,
);

/** Things of the house and of the road. */
export const OBJECTS = vocabulary(
  "thing",
  `
book | book, books | książ+ka/ki/ce/kę/ką/kom/kami/kach/ek księ+ga/gi/dze/gę/gą/gom/gami/gach ksiąg
lantern | lantern, lanterns | latarni+a/ę/ą/e/om/ami/ach/ latarń lampion+/u/owi/em/ie/y/ów/om/ami/ach
lamp | lamp, lamps | lamp+a/y/ie/ę/ą/om/ami/ach/ lamp+ka/ki/ce/kę/ką/kom/kami/kach/ek
candle | candle, candles | świec+a/y/ę/ą/e/om/ami/ach/ świecz+ka/ki/ce/kę/ką/kom/kami/kach/ek
umbrella | umbrella, umbrellas, parasol, parasols | parasol+/a/owi/em/u/e/i/om/ami/ach parasol+ka/ki/ce/kę/ką
chair | chair, chairs, armchair, armchairs | krzes+ło/ła/łu/łem/łom/łami/łach krześle krzeseł fotel+/a/u/owi/em/e/i/om/ami/ach
table | table, tables | st+ół/ołu/ołowi/ołem/ole/oły/ołów/ołom/ołami/ołach stolik+/a/owi/iem/u/i/ów/om/ami/ach
bench | bench, benches | ław+ka/ki/ce/kę/ką/kom/kami/kach/ek ławecz+ka/ki/ce/kę/ką
clock | clock, clocks | zegar+/a/owi/em/ze/y/ów/om/ami/ach
key | key, keys | klucz+/a/owi/em/u/e/y/om/ami/ach
hat | hat, hats | kapelusz+/a/owi/em/u/e/y/om/ami/ach czap+ka/ki/ce/kę/ką/kom/kami/kach/ek
crown | crown, crowns | koron+a/y/ie/ę/ą/om/ami/ach/
sword | sword, swords | miecz+/a/owi/em/u/e/y/om/ami/ach
gift | gift, gifts, present, presents | prezen+t/tu/towi/tem/cie/ty/tów/tom/tami/tach
treasure | treasure chest, treasure chests, treasure, treasures | skarb+/u/owi/em/ie/y/ów/om/ami/ach skrzyni+a/ę/ą/e skrzyń
teapot | teapot, teapots, kettle, kettles | czajnik+/a/owi/iem/u/i/ów/om/ami/ach imbryk+/a/owi/iem/u/i/ów
vase | vase, vases | wazon+/u/owi/em/ie/y/ów/om/ami/ach
suitcase | suitcase, suitcases | waliz+ka/ki/ce/kę/ką/kom/kami/kach/ek
camera | camera, cameras | apara+t/tu/towi/tem/cie/ty/tów/tom/tami/tach
computer | computer, computers, laptop, laptops | komputer+/a/owi/em/ze/y/ów/om/ami/ach laptop+/a/owi/em/ie/y/ów/om/ami/ach
telescope | telescope, telescopes | teleskop+/u/owi/em/ie/y/ów/om/ami/ach lune+ta/ty/cie/tę/tą
shoe | shoe, shoes, boot, boots | but+/a/owi/em/y/ów/om/ami/ach bucie kalosz+/a/owi/em/u/e/y/om/ami/ach
bed | bed, beds | łóż+ko/ka/ku/kiem/kom/kami/kach łóżek
heart | heart, hearts | serc+e/a/u/em/om/ami/ach serdusz+ko/ka/ku/kiem
campfire | campfire, campfires, bonfire, bonfires, fire | ognisk+o/a/u/iem/om/ami/ach/ og+ień/nia/niowi/niem/niu/nie/ni/niom/niami/niach
rock | rock, rocks, stone, stones, boulder | ska+ła/ły/le/łę/łą/łom/łami/łach/ł kamie+ń/nia/niowi/niem/niu/nie/ni/niom/niami/niach
fence | fence, fences | pło+t/tu/towi/tem/cie/ty/tów/tom/tami/tach
fountain | fountain, fountains | fontann+a/y/ie/ę/ą/om/ami/ach/
`,
);

/** What is seen in the sky. */
export const HEAVENS = vocabulary(
  "thing",
  `
sun | sun, suns | słoń+ce/ca/cu/cem/cach słonecz+ko/ka/ku/kiem
moon | moon, moons, full moon | księżyc+/a/owi/em/u/e/ów/om/ami/ach pełni+a/ę/ą
star | star, stars | gwi+azda/azdy/eździe/azdę/azdą/azdom/azdami/azdach/azd gwiazd+ka/ki/ce/kę/ką/kom/kami/kach/ek
planet | planet, planets, Saturn | plane+ta/ty/cie/tę/tą/tom/tami/tach/t saturn+/a/owi/em/ie
earth | planet Earth, globe, globes | kul+a_ziemska/i_ziemskiej/ę_ziemską/ą_ziemską globus+/a/owi/em/ie/y/ów
comet | comet, comets, meteor, meteors, shooting star, shooting stars | kome+ta/ty/cie/tę/tą/tom/tami/tach/t meteor+/u/owi/em/ze/y/ów spadając+a_gwiazda/ej_gwiazdy/ą_gwiazdę/ą_gwiazdą/e_gwiazdy/ych_gwiazd/ymi_gwiazdami
aurora | aurora, northern lights, aurora borealis, auroras | zorz+a/y/ę/ą/e/om/ami/ach/ zorz+a_polarna/y_polarnej/ę_polarną/ą_polarną/e_polarne
satellite | satellite, satellites | satelit+a/y/ę/ą/ów/om/ami/ach satelicie
firework | fireworks, firework | fajerwerk+/i/ów/om/ami/ach sztuczn+e_ognie/ych_ogni/ymi_ogniami
firefly | firefly, fireflies | świetlik+/a/owi/iem/u/i/ów/om/ami/ach
`,
);
