/*
 * English words that a Pole may type as well. Beside words that only English has they are English; by themselves they
 * say nothing. Words that English prompts can do without are not here but left out altogether: lists/homographs.txt.
 */

/** Words that mean the same in both languages, so that they tell nothing about either. */
const LOAN_WORDS = `
  film elf demon metal neon ocean sofa retro manga pizza sushi logo kimono mural pastel studio sepia ornament emblem
  zombie monument tundra samurai ninja origami cyberpunk steampunk cyborg diorama farmer goblin hologram jaguar
  anime panorama poster gradient graffiti extra ultra uniform bus box drink lunch grill robot park lamp hotel panda
  koala puma model laser radio radar motor jazz rock pop punk disco opera tango student pilot sport tornado kiwi
  mango bonsai sauna hamburger ketchup hobbit android diagram design render banana pasta text album amulet anagram
  arena arsenal atlas atom aura auto avocado ballet banjo baron bar bank beret bikini blog blues bonus boa bungalow
  bunker camping canoe casting chaos chili cola cockpit cocktail collage collie detective dialog drama druid duet
  dynamo dinosaur ego emu flamingo flora fauna fort forum foyer fresco gadget gang gangster geisha genre golf gong
  gorilla guru haiku halo harem hippie horror hobby idea idol igloo interior jeans jersey jogging judo jungle kebab
  kayak khaki kiosk kilt lasso latte laptop lava leopard lobby lord limbo macho magma magnolia mantra maestro mecha
  mini minister monitor monster motel motto mustang mutant nikon notebook nylon oregano organ orient opal papa mama
  papaya paprika parasol patio patrol penis pepperoni piano plan plaza plus poker polo pony portal portfolio prince
  pub puzzle quad quiz ragtime rafting rabbi ranger rap rally reggae rodeo rotunda router rum rumba saga sake salami
  salon salsa sanatorium sandal serum sari set safari show shogun silo simulator skateboard slalom slogan snowboard
  solo sonata spa spaghetti spaniel spray sprint stadium standard start status stereo stop super sultan surfing
  system taco talent tank tarantula tarot taxi tandem techno telegram tenor terminal terrier test tofu torso totem
  tower tramp trio tuba turban tweed vintage viking visa volt wellington western wigwam whisky wok yacht yeti zebra
  zoo art deco bauhaus gouache minimal pixel vector voxel sprite lego marvel disney pixar ghibli photoshop
  midjourney octane blender flux lora instagram youtube netflix iphone polaroid kodak canon sony gandalf batman
  superman godzilla dracula frankenstein pokemon pikachu yoda minecraft nintendo titanic london berlin tokyo
  manhattan hollywood vegas kyoto marrakesh mars jupiter saturn pluto venus zeus apollo medusa odin thor einstein
  napoleon predator terminator matrix thriller fantasy retrofuturism corgi husky chihuahua retriever axolotl hamster
  lemur gecko okapi orca kraken golem griffin basilisk
`;

/** Words of both languages with different meanings, too frequent in English to do without. */
const FALSE_FRIENDS = `
  a to on do by we my no go but was one car bat face place line as in so ban band bark bite bit bobby bob bulk cap
  case cell chip chips cod court dale date den don drab era fan fare fig figs file fin fury fuse gale gem gin glut
  grab gran gum gust hart hit hop host hub jar jade jam jet jog jug last law lid lip log lump mane maps mate meta
  mine nest net nets nut ode once opus pad palm par part party pile pin pit plum point pond port pose post pot pots
  prose pump rag ram rate role sabre sap sort stand stout stroll strop swing tab tar tart tent term tint toga tom
  tone top tot trap tray tube tune vent via vie war ward web win wit boot brief fast fell gift held hell kind lust
  note rot see stark stern strand wand mutter arm due estate fiore mesa pane son tour tres led pain chat blanc grand
  main pays route table mucha
`;

/** Words that need a surely English one beside them, and tell nothing about the language. */
export const LOANS: ReadonlySet<string> = toSet(LOAN_WORDS);

/** Words that need a surely English one between the same commas: alone there, they may well be Polish. */
export const FRIENDS: ReadonlySet<string> = toSet(FALSE_FRIENDS);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
