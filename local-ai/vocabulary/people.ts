import { vocabulary } from "./notation";

/** People by age, role and trade. */
export const PEOPLE = vocabulary(
  "subject",
  `
woman | woman, women, lady, ladies | kobie+ta/ty/cie/tę/tą/tom/tami/tach/t pan+ią/iami/iach dam+a/y/ie/ę/ą/om/ami/ach
man | man, men, gentleman, gentlemen, person, people | mężczy+zna/zny/źnie/znę/zną/źni/zn/znom/znami/znach człowiek+/a/owi/iem/u ludzi+e/om/ach/ ludźmi osob+a/y/ie/ę/ą/om/ami/ach osób
girl | girl, girls | dziewczyn+a/y/ie/ę/ą/om/ami/ach/ dziewczyn+ka/ki/ce/kę/ką/kom/kami/kach/ek
boy | boy, boys | chłop+iec/ca/cu/cem/cy/ców/com/cami/cach chłopcze chłopak+/a/owi/iem/u/i/ów/om/ami/ach chłopczyk+/a/owi/iem/u/i/ów/om/ami/ach
child | child, children, kid, kids, toddler, toddlers, baby, babies | dzieck+o/a/u/iem dzieci+/om/ach dziećmi niemowl+ę/ęcia/ęciu/ęciem/ęta/ąt/ętom/ętami/ętach
grandmother | grandmother, grandmothers, grandma, old woman, old women, old lady, old ladies | babci+a/ę/ą/e/om/ami/ach/ babć star+a_kobieta/ej_kobiety/ej_kobiecie/ą_kobietę/ą_kobietą/e_kobiety/ych_kobiet starusz+ka/ki/ce/kę/ką
grandfather | grandfather, grandfathers, grandpa, old man, old men | dziad+ek/ka/kowi/kiem/ku/kowie/ków/kom/kami/kach star+y_człowiek/ego_człowieka/emu_człowiekowi/ym_człowiekiem star+y_mężczyzna/ego_mężczyzny/emu_mężczyźnie/ego_mężczyznę/ym_mężczyzną starusz+ek/kowi/kiem/ku/kowie/ków starz+ec/ca/cowi/cem/cu/cy/ców/com/cami/cach
king | king, kings, emperor, emperors | król+/a/owi/em/u/owie/ów/om/ami/ach cesarz+/a/owi/em/u/e/y/om/ami/ach
queen | queen, queens, empress, empresses | królow+a/ej/ą/e/ych/ym/ymi cesarzow+a/ej/ą/e/ych/ym/ymi
princess | princess, princesses | księżnicz+ka/ki/ce/kę/ką/kom/kami/kach/ek królew+na/ny/nie/nę/ną/ny/nom/nami/nach królewien
prince | prince, princes | książ+ę/ąt/ęta/ętom/ętami/ętach księci+a/u/em królewicz+/a/owi/em/u/e/ów/om/ami/ach
knight | knight, knights | rycerz+/a/owi/em/u/e/y/om/ami/ach
pirate | pirate, pirates | pira+t/ta/towi/tem/cie/ci/tów/tom/tami/tach pirat+ka/ki/kę/ką
wizard | wizard, wizards, sorcerer, sorcerers, magician, magicians | czarodziej+/a/owi/em/u/e/ów/om/ami/ach mag+/a/owi/iem/u/owie/ów/om/ami/ach czarnoksiężnik+/a/owi/iem/u/cy/ów/om/ami/ach
witch | witch, witches | czarownic+a/y/ę/ą/e/om/ami/ach/ wiedźm+a/y/ie/ę/ą/om/ami/ach/ czarodziej+ka/ki/ce/kę/ką/kom/kami/kach/ek
astronaut | astronaut, astronauts, cosmonaut, cosmonauts | astronau+ta/ty/cie/tę/tą/ci/tów/tom/tami/tach kosmonau+ta/ty/cie/tę/tą/ci/tów/tom/tami/tach astronaut+ka/ki/ce/kę/ką
ballerina | ballerina, ballerinas, dancer, dancers | baletnic+a/y/ę/ą/e/om/ami/ach/ balerin+a/y/ie/ę/ą/om/ami/ach/ tancer+ka/ki/ce/kę/ką/kom/kami/kach/ek tancerz+/a/owi/em/u/e/y/om/ami/ach
chef | chef, chefs, cook, cooks, baker, bakers | kucharz+/a/owi/em/u/e/y/om/ami/ach kuchar+ka/ki/ce/kę/ką/kom/kami/kach/ek piekarz+/a/owi/em/u/e/y/om/ami/ach
doctor | doctor, doctors, nurse, nurses, scientist, scientists | lekarz+/a/owi/em/u/e/y/om/ami/ach lekar+ka/ki/ce/kę/ką/kom/kami/kach/ek doktor+/a/owi/em/ze/zy/ów/om/ami/ach pielęgniar+ka/ki/ce/kę/ką/kom/kami/kach/ek naukow+iec/ca/cowi/cem/cu/cy/ców/com/cami/cach
farmer | farmer, farmers, gardener, gardeners | rolnik+/a/owi/iem/u/ów/om/ami/ach rolnicy farmer+/a/owi/em/ze/zy/ów/om/ami/ach ogrodnik+/a/owi/iem/u/ów/om/ami/ach ogrodnicy
firefighter | firefighter, firefighters, fireman, firemen | strażak+/a/owi/iem/u/ów/om/ami/ach strażacy straża+czka/czki/czce/czkę/czką
policeman | police officer, police officers, policeman, policemen, policewoman, policewomen | policjan+t/ta/towi/tem/cie/ci/tów/tom/tami/tach policjant+ka/ki/ce/kę/ką/kom/kami/kach/ek
sailor | sailor, sailors, captain, captains | marynarz+/a/owi/em/u/e/y/om/ami/ach żeglarz+/a/owi/em/u/e/y/om/ami/ach kapitan+/a/owi/em/ie/owie/ów/om/ami/ach
fisherman | fisherman, fishermen, angler, anglers | rybak+/a/owi/iem/u/ów/om/ami/ach rybacy wędkarz+/a/owi/em/u/e/y/om/ami/ach
artist | artist, artists, painter, painters | malarz+/a/owi/em/u/e/y/om/ami/ach malar+ka/ki/ce/kę/ką/kom/kami/kach/ek artys+ta/ty/cie/tę/tą/ci/tów/tom/tami/tach artyst+ka/ki/ce/kę/ką/kom/kami/kach/ek
teacher | teacher, teachers, student, students | nauczyciel+/a/owi/em/u/e/i/om/ami/ach nauczyciel+ka/ki/ce/kę/ką/kom/kami/kach/ek uczeń uczni+a/owi/em/u/owie/ów/om/ami/ach studen+t/ta/towi/tem/cie/ci/tów/tom/tami/tach
samurai | samurai, samurais | samuraj+/a/owi/em/u/e/owie/ów/om/ami/ach
ninja | ninja, ninjas | ninj+a/i/ę/ą/e/om/ami/ach
superhero | superhero, superheroes | superbohater+/a/owi/em/ze/owie/ów/om/ami/ach superbohater+ka/ki/ce/kę/ką
viking | viking, vikings | wiking+/a/owi/iem/u/owie/ów/om/ami/ach
santa | Santa Claus, Santa, Father Christmas | święt+y_mikołaj/ego_mikołaja/emu_mikołajowi/ym_mikołajem/ym_mikołaju mikołaj+/a/owi/em/u/e/ów/om/ami/ach
clown | clown, clowns | klaun+/a/owi/em/ie/i/y/ów/om/ami/ach
soldier | soldier, soldiers | żołnierz+/a/owi/em/u/e/y/om/ami/ach
`,
);

/** Beings of tales and of the future. */
export const FANTASY = vocabulary(
  "subject",
  `
dragon | dragon, dragons | smok+/a/owi/iem/u/i/ów/om/ami/ach smocz+ek/ka/kowi/kiem/ku/ki/ków
unicorn | unicorn, unicorns | jednoroż+ec/ca/cowi/cem/cu/ce/ców/com/cami/cach
pegasus | pegasus, winged horse, winged horses, pegasuses | pegaz+/a/owi/em/ie/y/ów/om/ami/ach
phoenix | phoenix, phoenixes, firebird | feniks+/a/owi/em/ie/y/ów/om/ami/ach żar-ptak+/a/iem
mermaid | mermaid, mermaids | syren+a/y/ie/ę/ą/om/ami/ach/ syren+ka/ki/ce/kę/ką/kom/kami/kach/ek
dinosaur | dinosaur, dinosaurs, T-rex | dinozaur+/a/owi/em/ze/y/ów/om/ami/ach tyranozaur+/a/owi/em/ze/y/ów
ghost | ghost, ghosts | duch+/a/owi/em/u/y/ów/om/ami/ach dusz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
robot | robot, robots, android, androids | robo+t/ta/towi/tem/cie/ty/tów/tom/tami/tach robocik+/a/owi/iem/u/i/ów android+/a/owi/em/zie/y/ów/om/ami/ach
alien | alien, aliens | kosmi+ta/ty/cie/tę/tą/ci/tów/tom/tami/tach ufolud+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
monster | monster, monsters | potw+ór/ora/orowi/orem/orze/ory/orów/orom/orami/orach
fairy | fairy, fairies | wróż+ka/ki/ce/kę/ką/kom/kami/kach/ek
angel | angel, angels | anioł+/a/owi/em/y/ów/om/ami/ach aniele anioł+ek/ka/kowi/kiem/ku/ki/ków
gnome | gnome, gnomes, dwarf, dwarfs, dwarves | krasnal+/a/owi/em/u/e/i/om/ami/ach krasnolud+/a/owi/em/zie/y/ów/om/ami/ach krasnolud+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
elf | elf, elves | elf+/a/owi/em/ie/y/ów/om/ami/ach elf+ka/ki/kę/ką
vampire | vampire, vampires | wampir+/a/owi/em/ze/y/ów/om/ami/ach
snowman | snowman, snowmen | bałwan+/a/owi/em/ie/y/ów/om/ami/ach bałwan+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
`,
);
