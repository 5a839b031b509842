import { expect, test } from "vitest";
import { isEnglishWord } from "@/local-ai/language/lexicon";
import { translate } from "@/local-ai/language/translate";
import app from "@/messages/pl/app.json";

/** The English must hold each of the words behind the arrow: subject, place, time and style. */
const EVERYDAY = `
  lis w lesie o zachodzie słońca w stylu Ghibli => fox, forest, at sunset, Ghibli style
  sowa na gałęzi w świetle księżyca => owl, branch, moonlight
  dwa niedźwiedzie łowiące ryby w rzece => two bears, catching fish, river
  stado żurawi nad mglistym jeziorem o świcie => flock of cranes, misty lake, at dawn
  wiewiórka z orzechem w parku jesienią => squirrel, nut, park, in autumn
  jeż w liściach, makro => hedgehog, leaves, macro
  bocian na gnieździe nad wiejską chatą => stork, nest, village cottage
  słoń pijący wodę na sawannie => elephant drinking water, savanna
  pingwiny na krze podczas zamieci => penguins, ice floe, blizzard
  wilk wyjący do księżyca, akwarela => wolf howling, moon, watercolour
  smok śpiący na skarbie w jaskini => dragon sleeping, treasure, cave
  czarownica warząca eliksir w starej chacie => witch brewing, potion, old cottage
  rycerz na białym koniu przed zamkiem, obraz olejny => knight, white horse, castle, oil painting
  astronauta na rowerze na Marsie => astronaut, bicycle, Mars
  dziewczynka z czerwonym parasolem w deszczu, film noir => girl, red umbrella, rain, film noir
  stary rybak w łodzi o poranku => old fisherman, boat, morning
  dzieci lepiące bałwana przed domem zimą => children, snowman, house, in winter
  babcia robiąca na drutach przy oknie => grandmother knitting, window
  kucharz w kuchni pełnej pary => chef, kitchen, steam
  samuraj pod kwitnącą wiśnią => samurai, cherry blossom
  robot podlewający kwiaty w szklarni => robot watering flowers, greenhouse
  parowóz na moście w górach zimą => steam locomotive, bridge, mountains, in winter
  balony na ogrzane powietrze nad łąką o świcie => hot-air balloons, meadow, at dawn
  statek piracki podczas burzy => pirate ship, storm
  stary rower oparty o ścianę w słońcu => old bicycle leaning against, wall, sun
  rakieta startująca nocą => rocket taking off, at night
  wiatrak w polu tulipanów => windmill, field, tulips
  kawiarnia w Paryżu w deszczowy wieczór, impresjonizm => café, Paris, rainy evening, impressionism
  rynek w Krakowie zimą, pocztówka => market square, Krakow, in winter, postcard
  drewniany kościół w górach jesienią => wooden church, mountains, in autumn
  biblioteka z wysokimi regałami i drabiną => library, tall bookcases, ladder
  pusta plaża po burzy, zdjęcie czarno-białe => empty beach, after the storm, black and white photo
  wodospad w dżungli, tęcza => waterfall, jungle, rainbow
  pustynia nocą, Droga Mleczna => desert, at night, the Milky Way
  las zimą, ślady na śniegu => forest, in winter, footprints, snow
  pole lawendy w Prowansji => field of lavender, Provence
  domek na drzewie, pixel art => treehouse, pixel art
  filiżanka herbaty i książka na parapecie, deszcz za oknem => cup of tea, book, windowsill, rain outside the window
  martwa natura z dynią i winogronami => still life, pumpkin, grapes
  bukiet piwonii w wazonie => bouquet of peonies, vase
  tort urodzinowy ze świeczkami => birthday cake, candles
  portret starego marynarza z fajką, węgiel => portrait, old sailor, pipe, charcoal
  góralka w stroju ludowym na hali => highlander woman, folk outfit, mountain pasture
  motyl na kwiecie, zdjęcie makro => butterfly, flower, macro photo
  pies w okularach przeciwsłonecznych w kabriolecie => dog, sunglasses, convertible
  kosmiczna stacja nad Ziemią => space station, over the earth
  karuzela w wesołym miasteczku nocą => carousel, funfair, at night
  Wigilia w starym dworku, śnieg za oknem => Christmas Eve, old manor house, snow outside the window
  futurystyczna Warszawa w 2150 roku, latające tramwaje => futuristic Warsaw, in 2150, flying trams
  kot w kapeluszu, minimalizm => cat, hat, minimalist
`;

/** The prompts that the start page offers. */
const EXAMPLES: Readonly<Record<keyof typeof app.start.examples, string>> = {
  fox: "fox, forest, at sunset, soft light, between the trunks",
  tram: "tram, rainy street of Krakow, at night, reflections of neon lights, puddles",
  lighthouse: "lighthouse, by the Baltic Sea, during a storm, oil painting",
  dumplings: "plate of pierogi, wooden table, steam, morning light from the window",
  aurora: "aurora, over the Tatra Mountains, lake like a mirror, long exposure",
  cat: "ginger cat reads a book, by the fireplace, fairy-tale illustration",
};

const CASES = [
  ...EVERYDAY.trim()
    .split("\n")
    .map((line) => line.trim().split(" => ")),
  ...Object.entries(app.start.examples).map(([name, polish]) => [
    polish,
    EXAMPLES[name as keyof typeof EXAMPLES],
  ]),
].map(([polish = "", words = ""]) => ({ polish, words }));

test.each(CASES)("$polish is $words", ({ polish, words }) => {
  const english = translate(polish, "pl", "en");
  for (const word of words.split(", ")) expect(english).toContain(word);
  expect(strangersIn(english)).toEqual([]);
});

/** Words that are no English the translator knows; names have a capital. */
function strangersIn(english: string): string[] {
  const words = english.match(/[\p{L}'’]+/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word) && !isEnglishWord(word));
}

test.each([
  [
    "kubek z napisem QX1 i talerz z napisem QX2",
    "a mug with an inscription QX1 and a plate with an inscription QX2",
  ],
  ["szyld QX1 nad drzwiami kawiarni", "a sign QX1 over the door of the café"],
  ["(mgła QX1), stary most", "(fog QX1), an old bridge"],
  ["plakat filmowy QX1, astronauta na Marsie", "a film poster QX1, an astronaut on Mars"],
  ["neon „Kino Zorza” nad wejściem", "a neon light „Kino Zorza” over the entrance"],
  ["kot QXX1, 85mm", "a cat QXX1, 85mm"],
])("words nobody knows and quotations are copied: %s", (polish, expected) => {
  expect(translate(polish, "pl", "en")).toBe(expected);
});
