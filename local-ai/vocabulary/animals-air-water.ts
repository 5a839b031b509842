import { vocabulary } from "./notation";

/** Birds. */
export const BIRDS = vocabulary(
  "subject",
  `
bird | bird, birds | ptak+/a/owi/iem/u/i/ów/om/ami/ach ptasz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
owl | owl, owls | sow+a/y/ie/ę/ą/om/ami/ach sów sów+ka/ki/ce/kę/ką/kom/kami/kach/ek
eagle | eagle, eagles, hawk, hawks, falcon, falcons | orzeł orł+a/owi/em/y/ów/om/ami/ach orle jastrz+ąb/ębia/ębiowi/ębiem/ębiu/ębie/ębi/ębiom/ębiami/ębiach sok+ół/oła/ołowi/ołem/ole/oły/ołów/ołom/ołami/ołach
stork | stork, storks | bocian+/a/owi/em/ie/y/ów/om/ami/ach
crane | crane, cranes, heron, herons | żuraw+/ia/iowi/iem/iu/ie/i/iom/iami/iach czapl+a/i/ę/ą/e/om/ami/ach
crow | crow, crows, raven, ravens | wron+a/y/ie/ę/ą/om/ami/ach/ kruk+/a/owi/iem/u/i/ów/om/ami/ach
sparrow | sparrow, sparrows | wrób+el/la/lowi/lem/lu/le/li/lom/lami/lach wróbel+ek
robin | robin, robins | rudzik+/a/owi/iem/u/i/ów/om/ami/ach
parrot | parrot, parrots, macaw, macaws | papu+ga/gi/dze/gę/gą/gom/gami/gach/g papuż+ka/ki/ce/kę/ką/kom/kami/kach/ek
penguin | penguin, penguins | pingwin+/a/owi/em/ie/y/ów/om/ami/ach pingwin+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
flamingo | flamingo, flamingos, flamingoes | flaming+/a/owi/iem/u/i/ów/om/ami/ach/o
swan | swan, swans | łabę+dź/dzia/dziowi/dziem/dziu/dzie/dzi/dziom/dziami/dziach
peacock | peacock, peacocks | paw+/ia/iowi/iem/iu/ie/i/iom/iami/iach
gull | seagull, seagulls, gull, gulls | mew+a/y/ie/ę/ą/om/ami/ach/
pigeon | pigeon, pigeons, dove, doves | goł+ąb/ębia/ębiowi/ębiem/ębiu/ębie/ębi/ębiom/ębiami/ębiach gołąb+ek/ka/kowi/kiem/ku/ki/ków
hummingbird | hummingbird, hummingbirds | koliber kolibr+a/owi/em/ze/y/ów/om/ami/ach
toucan | toucan, toucans | tukan+/a/owi/em/ie/y/ów/om/ami/ach
`,
);

/** Animals of the sea and of rivers. */
export const WATER_ANIMALS = vocabulary(
  "subject",
  `
fish | fish, fishes, goldfish, carp, trout | ryb+a/y/ie/ę/ą/om/ami/ach/ ryb+ka/ki/ce/kę/ką/kom/kami/kach/ek karp+/ia/iowi/iem/iu/ie/i/iom/iami/iach pstrąg+/a/owi/iem/u/i/ów/om/ami/ach
shark | shark, sharks | rekin+/a/owi/em/ie/y/ów/om/ami/ach
whale | whale, whales, orca, orcas | wieloryb+/a/owi/em/ie/y/ów/om/ami/ach ork+a/i/ę/ą/om/ami/ach orce
dolphin | dolphin, dolphins | delfin+/a/owi/em/ie/y/ów/om/ami/ach
octopus | octopus, octopuses, squid, squids | ośmiornic+a/y/ę/ą/e/om/ami/ach/ kałamarnic+a/y/ę/ą/e/om/ami/ach/
jellyfish | jellyfish, jellyfishes | meduz+a/y/ie/ę/ą/om/ami/ach/
crab | crab, crabs, lobster, lobsters | krab+/a/owi/em/ie/y/ów/om/ami/ach homar+/a/owi/em/ze/y/ów/om/ami/ach
seahorse | seahorse, seahorses | konik+_morski/a_morskiego/owi_morskiemu/iem_morskim/u_morskim/i_morskie/ów_morskich/om_morskim/ami_morskimi/ach_morskich
seal | seal, seals, walrus, walruses | fo+ka/ki/ce/kę/ką/kom/kami/kach/k mors+/a/owi/em/ie/y/ów/om/ami/ach
starfish | starfish, starfishes | rozgwiazd+a/y/zie/ę/ą/om/ami/ach/
`,
);

/** Insects and spiders. */
export const INSECTS = vocabulary(
  "subject",
  `
butterfly | butterfly, butterflies, moth, moths | motyl+/a/owi/em/u/e/i/om/ami/ach motyl+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach ćm+a/y/ie/ę/ą/om/ami/ach
bee | bee, bees, bumblebee, bumblebees | pszczo+ła/ły/le/łę/łą/łom/łami/łach pszczół pszczół+ka/ki/ce/kę/ką/kom/kami/kach/ek trzmiel+/a/owi/em/u/e/i/om/ami/ach
ladybird | ladybird, ladybirds, ladybug, ladybugs | biedron+ka/ki/ce/kę/ką/kom/kami/kach/ek
dragonfly | dragonfly, dragonflies | waż+ka/ki/ce/kę/ką/kom/kami/kach/ek
spider | spider, spiders | pająk+/a/owi/iem/u/i/ów/om/ami/ach
ant | ant, ants | mrów+ka/ki/ce/kę/ką/kom/kami/kach/ek
`,
);
