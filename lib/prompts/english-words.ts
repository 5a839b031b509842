/*
 * The most frequent words of English picture prompts, in our own selection. Only words that are English and nothing
 * else: what is also a Polish word when typed without diacritics ("most", "list", "pies", "lot", "male") is left out,
 * for one such word is enough to draw something nobody asked for. Regular endings are not listed, see `isEnglishWord`.
 */

/** Words that hold a sentence together. */
const FUNCTION_WORDS = `
  the an of in at with without and or from into onto over under above below behind between beyond beneath beside
  near next through across along around among against toward towards inside outside upon off down during before
  after while when where which who whose that this these those there here it its is are were be been being has have
  had having his her him she they them their theirs our ours your yours you me mine us if then than very really just
  only also too not never always some any each every both all other another such more less least many much few
  several like as looking made full covered filled surrounded wearing holding two three four five six seven eight
  nine eleven twelve hundred thousand first second third half double single pair group bunch can could will would
  should may might must does did doing done get gets give gives given make makes take takes taken let what why how
  because so about
`;

/** People, bodies, clothes. */
const PEOPLE = `
  man men woman women child children kid girl boy person people human adult teenager elderly old young older younger
  mother father sister brother daughter son family couple friend crowd king queen prince princess knight warrior
  soldier wizard witch sorcerer mage priest monk nun pirate thief hunter fisherman sailor captain doctor nurse
  teacher scientist engineer worker chef cook baker painter writer singer dancer musician guitarist drummer pianist
  athlete runner rider driver astronaut detective officer firefighter hero villain viking cowboy gypsy clown mermaid
  fairy dwarf giant angel devil ghost vampire werewolf skeleton monster creature alien god goddess head hair eye ear
  nose mouth lips teeth tongue neck shoulder arm hand finger chest back leg foot feet skin bone skull heart brain
  blood body beard moustache smile freckles wrinkles wing tail horn claw fur feather beak fang scales dress skirt
  shirt trousers pants jeans jacket coat cloak cape robe suit hoodie sweater scarf gloves hat crown helmet hood mask
  glasses sunglasses goggles boots shoes socks belt armor armour necklace ring earrings bracelet jewel costume
  backpack umbrella
`;

/** Animals and plants. */
const NATURE = `
  animal cat kitten dog puppy fox wolf bear deer moose rabbit hare squirrel hedgehog mouse mice rat horse pony
  unicorn donkey cow bull sheep lamb goat pig hen rooster chicken duck goose geese swan bird owl eagle hawk falcon
  raven crow pigeon dove sparrow parrot peacock penguin seagull flamingo hummingbird lion tiger leopard cheetah
  panther elephant giraffe zebra rhino hippo monkey ape gorilla kangaroo camel otter beaver badger raccoon skunk
  sloth whale dolphin shark octopus squid jellyfish fish salmon seahorse turtle tortoise frog toad snake lizard
  crocodile alligator dragon dinosaur phoenix griffin butterfly bee wasp dragonfly ladybug beetle ant spider snail
  worm crab lobster shell tree forest wood jungle leaf leaves branch trunk root oak pine birch willow maple cherry
  palm bush grass moss fern ivy vine flower blossom bloom rose lily tulip daisy sunflower lavender poppy orchid
  lotus cactus mushroom seed fruit apple pear orange lemon lime peach plum grape strawberry raspberry blueberry
  pineapple watermelon coconut vegetable carrot potato tomato onion garlic pumpkin corn wheat
`;

/** Land, water, sky, weather, seasons, times. */
const LAND_AND_SKY = `
  world earth planet moon sun star galaxy nebula cosmos universe space sky cloud rain snow ice frost fog mist storm
  thunder lightning wind breeze rainbow aurora sunset sunrise dawn dusk twilight midnight night day morning
  afternoon evening noon spring summer autumn winter season sunny cloudy rainy snowy foggy misty stormy windy starry
  moonlit moonlight sunlight daylight starlight light shadow darkness shade mountain hill valley cliff canyon cave
  volcano lava stone sand desert dune oasis island beach coast shore sea lake pond river stream waterfall swamp
  marsh meadow field prairie savanna glacier iceberg wave tide water fire flame smoke dust mud horizon landscape
  seascape scenery wilderness countryside nature environment
`;

/** Buildings, streets, vehicles, things, food. */
const THINGS = `
  city town village street road alley bridge house home hut cottage cabin castle palace tower fortress wall gate
  door window roof floor ceiling stairs staircase room bedroom kitchen bathroom library school church cathedral
  temple shrine monastery ruins market shop store bakery cafe restaurant tavern inn barn farm mill lighthouse harbor
  harbour dock pier station airport railway skyscraper building apartment office factory warehouse laboratory garden
  yard balcony terrace fence bench fountain statue square path trail tunnel truck train tram bicycle bike motorcycle
  boat ship sailboat submarine airplane plane aircraft helicopter balloon rocket spaceship spacecraft satellite
  wagon carriage cart wheel engine table chair couch bed desk shelf bookshelf cupboard mirror lantern candle torch
  bulb clock watch book newspaper letter paper pen pencil brush key bell bag basket bottle glass cup mug bowl plate
  fork spoon knife sword shield spear axe bow arrow dagger hammer wand staff scroll map compass coin gold silver
  bronze copper iron steel wooden leather silk wool cotton velvet crystal diamond gemstone pearl marble ceramic
  porcelain plastic rubber phone camera computer screen television keyboard headphones microphone guitar violin
  piano drum flute trumpet toy doll teddy puppet puzzle kite ball bread cake cookie pie sandwich burger soup salad
  cheese egg meat steak rice noodles chocolate candy honey sugar salt butter milk coffee tea juice wine beer whisky
  cocktail breakfast dinner food dessert
`;

/** Colours, shapes, qualities, moods. */
const QUALITIES = `
  red yellow green blue purple violet pink brown black white gray grey beige turquoise teal crimson scarlet golden
  silvery colorful colourful multicolored vivid vibrant bright dark dim glowing shining shiny sparkling glittering
  luminous radiant translucent transparent opaque matte glossy rusty dusty dirty clean wet dry frozen burning
  melting broken cracked ancient modern futuristic medieval vintage rustic rural urban big large huge enormous
  gigantic massive tiny little small miniature tall short long wide narrow thin thick fat slim round flat curved
  straight sharp soft hard smooth rough fluffy fuzzy furry hairy feathered scaly spiky beautiful pretty cute
  adorable lovely handsome elegant graceful gorgeous stunning magnificent majestic epic heroic mighty powerful
  strong weak brave fierce angry happy cheerful joyful smiling laughing crying lonely calm peaceful quiet silent
  serene tranquil mysterious mystical magical enchanted magic dreamy surreal strange weird eerie spooky creepy scary
  haunted gothic dramatic romantic cozy cosy warm hot cold cool fresh new empty hidden lost secret sacred holy evil
  wild gentle kind wise clever funny silly playful lazy sleepy hungry tired busy fast slow quick loud famous royal
  noble rich poor simple complex intricate detailed delicate fine beloved favourite favorite perfect realistic real
  natural artificial mechanical electric electronic digital cosmic celestial tropical arctic northern southern
  eastern western nordic asian african european american chinese japanese indian egyptian greek roman italian french
  german english british spanish russian ukrainian polish victorian baroque renaissance
`;

/** Doing. */
const ACTIONS = `
  sit sits sitting sat stand stands standing stood lie lying lay walk run running ran jump fly flies flying flew
  swim swimming swam climb crawl fall falling fell float drift sail ride riding rode drive driving drove dance
  dancing sing sang play read reading write writing wrote draw drawing drew paint bake baking eat eating ate
  drinking drank sleep sleeping slept dream wake wait look gaze see seen saw show hide hold carry pull push throw
  throwing threw catch caught fight fighting fought battle attack defend chase hunt explore discover travel wander
  cross enter leave leaving follow lead leading meet talk speak speaking whisper shout laugh cry kiss hug love think
  thinking thought imagine build built destroy explode burn shine glow sparkle reflect reflecting grow growing open
  opened close closed rise rising turn spin spinning flow flowing pour drip melt freeze freezing hang hanging lean
  rest relax kneel wear worn work study teach learn repair cut slice serve share wash blow blowing blown surf ski
  skiing skate skating create created generate generated depict illustrate illustrated portray inspired based
  featuring showing set rendered composed
`;

/** The language of art and photography, and names of styles. */
const ART = `
  art artist artwork artstation picture image photo photograph photography photorealistic photorealism portrait
  painting illustration sketch doodle watercolor watercolour gouache oil acrylic ink charcoal crayon chalk canvas
  fresco mosaic engraving etching woodcut linocut lithograph print sticker icon tattoo badge wallpaper background
  foreground backdrop texture pattern border frame cover comic comics cartoon caricature storybook fairytale fantasy
  fiction solarpunk dieselpunk vaporwave synthwave lowpoly poly voxel pixel isometric minimalist minimalism abstract
  cubism cubist expressionism expressionist impressionism impressionist surrealism surrealist realism hyperrealistic
  hyperrealism ukiyo deco nouveau papercraft claymation clay embroidery knitted quilt tapestry sculpture carving
  figurine style styled stylized aesthetic mood atmosphere atmospheric composition perspective symmetry symmetrical
  silhouette contrast saturation palette tone hue color colour monochrome grayscale bokeh blur blurred blurry focus
  depth exposure shutter lens aperture macro closeup angle telephoto fisheye panoramic aerial drone shot view scene
  cinematic movie still photoreal ghibli pixar disney unreal octane rendering raytracing volumetric ambient lighting
  lit backlit backlight rim softbox indoor outdoor indoors outdoors hour masterpiece quality resolution highly
  extremely beautifully sharply brightly softly densely detail intricately award winning trending featured
  professional amateur concept character editorial fashion product packaging advertisement architecture
  architectural interior exterior blueprint infographic mockup splash explosion particles reflection vignette grain
  grainy noise glitch holographic iridescent mm iso hdr fps hd uhd fhd dslr ugly deformed disfigured mutated missing
  limbs duplicate cropped watermark signature caption words worst low high lowres bad poorly drawn anatomy
  proportions artifacts jpeg compression oversaturated overexposed underexposed out unfocused messy
`;

/** Loan words that mean the same in English and Polish, so that they tell nothing about the language. */
const LOAN_WORDS = `
  film elf demon metal neon ocean sofa retro manga pizza sushi logo kimono mural pastel studio sepia ornament emblem
  zombie monument tundra samurai ninja origami cyberpunk steampunk cyborg diorama farmer goblin hologram jaguar
  anime panorama poster gradient graffiti extra ultra uniform bus box drink lunch grill robot park lamp hotel panda
  koala puma model laser radio radar motor jazz rock pop punk disco opera tango student pilot sport tornado kiwi
  mango bonsai sauna hamburger ketchup hobbit android diagram design render banana pasta text
`;

/** Words of both languages with different meanings, too frequent in English to do without. */
const HOMOGRAPHS = `
  a to on do by we my no go but was one car bat face place line
`;

/**
 * Words that are English and also Polish when typed without diacritics. Alone they prove nothing; beside words that
 * are surely English they are English.
 */
export const SHARED_WORDS: ReadonlySet<string> = toSet(LOAN_WORDS, HOMOGRAPHS);

/** Words that are surely English, in lower case, without regular endings. */
export const ENGLISH_WORDS: ReadonlySet<string> = toSet(
  FUNCTION_WORDS,
  PEOPLE,
  NATURE,
  LAND_AND_SKY,
  THINGS,
  QUALITIES,
  ACTIONS,
  ART,
);

/** Regular English forms that are another word in Polish: dog, breast, love affair, dinner jacket. */
export const POLISH_LOOKALIKES: ReadonlySet<string> = toSet("pies piers romans smoking");

function toSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => words.trim().split(/\s+/)));
}
