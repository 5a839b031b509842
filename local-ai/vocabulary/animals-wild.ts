import { vocabulary } from "./notation";

/**
 * Land animals that live wild. "dziki" and "dzika" are left out of the boar on purpose:
 * people who type them nearly always mean the adjective "wild".
 */
export const WILD_ANIMALS = vocabulary(
  "subject",
  `
fox | fox, foxes, vixen, vixens | lis+/a/owi/em/ie/y/ów/om/ami/ach lis+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach lisic+a/y/ę/ą/e/om/ami/ach/
wolf | wolf, wolves | wilk+/a/owi/iem/u/i/ów/om/ami/ach wilczyc+a/y/ę/ą/e/om/ami/ach/
bear | bear, bears | niedźwied+ź/zia/ziowi/ziem/ziu/zie/zi/ziom/ziami/ziach mi+ś/sia/siowi/siem/siu/sie/siów/siom/siami/siach
polar-bear | polar bear, polar bears | niedźwied+ź_polarny/zia_polarnego/ziowi_polarnemu/ziem_polarnym/ziu_polarnym/zie_polarne/zi_polarnych/ziom_polarnym/ziami_polarnymi/ziach_polarnych
panda | panda, pandas | pand+a/y/zie/ę/ą/om/ami/ach/
koala | koala, koalas | koal+a/i/ę/ą/e/om/ami/ach
rabbit | rabbit, rabbits, bunny, bunnies, hare, hares | królik+/a/owi/iem/u/i/ów/om/ami/ach królicz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach zając+/a/owi/em/u/e/om/ami/ach zajęcy zającz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
squirrel | squirrel, squirrels | wiewiór+ka/ki/ce/kę/ką/kom/kami/kach/ek
hedgehog | hedgehog, hedgehogs | jeż+/a/owi/em/u/e/y/om/ami/ach jeżyk+/a/owi/iem/u/i/ów/om/ami/ach
mouse | mouse, mice | mysz+/y/ą/om/ami/ach mysz+ka/ki/ce/kę/ką/kom/kami/kach/ek
raccoon | raccoon, raccoons | szop+/owi/em/ie/y/ów/om/ami/ach szop+_pracz/a_pracza/em_praczem/y_pracze/ów_praczy
beaver | beaver, beavers | bóbr bobr+a/owi/em/ze/y/ów/om/ami/ach
otter | otter, otters | wydr+a/y/ze/ę/ą/om/ami/ach/
badger | badger, badgers | borsuk+/a/owi/iem/u/i/ów/om/ami/ach
deer | deer, does, stag, stags, roe deer, fawn, fawns | jele+ń/nia/niowi/niem/niu/nie/ni/niom/niami/niach sarn+a/y/ie/ę/ą/om/ami/ach/ jelon+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
moose | moose, elk, elks | łoś łosi+/a/owi/em/u/e/om/ami/ach
bison | bison, bisons, wisent, wisents, buffalo, buffaloes | żubr+/a/owi/em/ze/y/ów/om/ami/ach bizon+/a/owi/em/ie/y/ów/om/ami/ach
boar | wild boar, wild boars, boar, boars | dzik+/owi/iem/u/ów/om/ami/ach
lion | lion, lions, lioness, lionesses | lew lw+a/u/em/ie/y/ów/om/ami/ach lwic+a/y/ę/ą/e/om/ami/ach/
tiger | tiger, tigers | tygrys+/a/owi/em/ie/y/ów/om/ami/ach tygrys+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
leopard | leopard, leopards, cheetah, cheetahs, jaguar, jaguars | lampar+t/ta/towi/tem/cie/ty/tów/tom/tami/tach gepard+/a/owi/em/zie/y/ów/om/ami/ach jaguar+/a/owi/em/ze/y/ów/om/ami/ach
elephant | elephant, elephants | sło+ń/nia/niowi/niem/niu/nie/ni/niom/niami/niach słoni+k/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
giraffe | giraffe, giraffes | żyraf+a/y/ie/ę/ą/om/ami/ach/
zebra | zebra, zebras | zebr+a/y/ze/ę/ą/om/ami/ach/
camel | camel, camels | wielbłąd+/a/owi/em/zie/y/ów/om/ami/ach
hippo | hippopotamus, hippopotamuses, hippo, hippos | hipopotam+/a/owi/em/ie/y/ów/om/ami/ach
rhino | rhinoceros, rhinoceroses, rhino, rhinos | nosoroż+ec/ca/cowi/cem/cu/ce/ców/com/cami/cach
monkey | monkey, monkeys, chimpanzee, chimpanzees, gorilla, gorillas | małp+a/y/ie/ę/ą/om/ami/ach/ małp+ka/ki/ce/kę/ką/kom/kami/kach/ek szympans+/a/owi/em/ie/y/ów/om/ami/ach goryl+/a/owi/em/u/e/i/om/ami/ach
kangaroo | kangaroo, kangaroos | kangur+/a/owi/em/ze/y/ów/om/ami/ach
frog | frog, frogs, toad, toads | żab+a/y/ie/ę/ą/om/ami/ach/ żab+ka/ki/ce/kę/ką/kom/kami/kach/ek ropuch+a/y/ę/ą/om/ami/ach/ ropusze
turtle | turtle, turtles, tortoise, tortoises | żółw+/ia/iowi/iem/iu/ie/i/iom/iami/iach
snake | snake, snakes | wąż węż+a/owi/em/u/e/y/ów/om/ami/ach
crocodile | crocodile, crocodiles, alligator, alligators | krokodyl+/a/owi/em/u/e/i/ów/om/ami/ach aligator+/a/owi/em/ze/y/ów/om/ami/ach
lizard | lizard, lizards, chameleon, chameleons | jaszczur+ka/ki/ce/kę/ką/kom/kami/kach/ek kameleon+/a/owi/em/ie/y/ów/om/ami/ach
snail | snail, snails | ślimak+/a/owi/iem/u/i/ów/om/ami/ach
bat | bat, bats | nietoperz+/a/owi/em/u/e/y/om/ami/ach
`,
);
