const HABITATS: Readonly<Record<string, string>> = {
  underwater: "fish shark octopus jellyfish seahorse mermaid submarine",
  sea: "whale dolphin ship boat sailor",
  beach: "crab starfish palm seal pirate lighthouse gull",
  "snow-field": "polar-bear penguin igloo snowman santa sled",
  desert: "camel pyramid cactus",
  space: "astronaut rocket spaceship alien planet earth comet satellite",
  jungle: "tiger leopard monkey parrot toucan crocodile snake lizard",
  forest:
    "fox wolf bear squirrel hedgehog badger deer moose bison boar owl raccoon gnome elf mushroom woodpecker treehouse robin fairy",
  meadow:
    "rabbit horse unicorn pegasus butterfly bee ladybird cow sheep goat kite hot-air-balloon elephant lion giraffe zebra rhino hippo",
  farm: "hen rooster chick pig donkey goose tractor barn farmer",
  lake: "swan duck frog otter beaver dragonfly flamingo water-lily fisherman stork crane",
  street: "car bus truck tram motorcycle bicycle policeman firefighter superhero",
  "train-station": "train suitcase",
  city: "robot",
  castle: "knight king queen princess prince dragon carriage wizard vampire",
  mountains: "eagle viking llama yeti tent pagoda samurai",
  sky: "plane helicopter phoenix angel bat",
  stage: "guitar piano violin drum trumpet ballerina clown",
  kitchen:
    "chef apple pear orange-fruit lemon banana strawberry cherry watermelon grapes pizza burger pierogi bread cake doughnut ice-cream coffee tea cheese egg teapot carrot",
  library: "book teacher computer clock key telescope",
  room: "cat hamster mouse lamp candle vase table chair teddy-bear gift christmas-tree shoe hat camera",
  bedroom: "bed",
  park: "dog bench fountain ball balloon",
  village: "windmill church cottage house grandmother grandfather",
  garden: "rose tulip daisy snail flower",
  field: "sunflower poppy lavender pumpkin",
  swamp: "ghost witch",
};

const SETTING_BY_ID = new Map(
  Object.entries(HABITATS).flatMap(([setting, ids]) =>
    ids.split(" ").map((id) => [id, setting] as const),
  ),
);

/** Where something is at home when the prompt does not say where it is. */
export function habitatOf(id: string): string {
  return SETTING_BY_ID.get(id) ?? "meadow";
}
