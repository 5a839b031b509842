import { expect, test } from "vitest";
import { translate } from "@/local-ai/language/translate";

function english(text: string): string {
  return translate(text, "pl", "en");
}

test.each([
  [
    "lis w lesie o zachodzie słońca w stylu Ghibli",
    "a fox in the forest at sunset in Ghibli style",
  ],
  ["trzy koty na plaży", "three cats on the beach"],
  ["kobieta z parasolem w deszczu", "a woman with an umbrella in the rain"],
  ["dom nad jeziorem pod gwiazdami", "a house by the lake under the stars"],
  ["stary zamek na wzgórzu we mgle", "an old castle on the hill in the fog"],
  ["portret starej kobiety, akwarela", "a portrait of an old woman, watercolour"],
  ["pole słoneczników, zdjęcie", "a field of sunflowers, photo"],
  ["stado wilków w zaśnieżonym lesie", "a pack of wolves in a snowy forest"],
  [
    "filiżanka kawy na drewnianym stole przy oknie",
    "a cup of coffee on a wooden table by the window",
  ],
  ["Kraków zimą, obraz olejny", "Krakow in winter, oil painting"],
  ["góry o świcie w stylu van Gogha", "mountains at dawn in the style of Van Gogh"],
  ["zamek z lodu", "a castle made of ice"],
  ["zamek w Malborku o zmierzchu", "a castle in Malbork at dusk"],
  ["śnieg na dachach domów", "snow on the roofs of the houses"],
  ["las brzozowy zimą", "a birch forest in winter"],
  ["latarnia morska podczas burzy", "a lighthouse during a storm"],
  ["pizza z serem i pomidorami", "a pizza with cheese and tomatoes"],
  ["kwiaty w wazonie", "flowers in a vase"],
  ["rozgwieżdżone niebo nad pustynią", "a starry sky over the desert"],
  ["krajobraz z wiatrakami i tulipanami", "a landscape with windmills and tulips"],
  ["martwa natura z owocami i winem", "still life with fruits and wine"],
  ["samochód w stylu lat 80. na neonowej ulicy", "a car in 1980s style in a neon street"],
  ["człowiek z parasolem", "a man with an umbrella"],
  ["lew z koroną na głowie", "a lion with a crown on the head"],
  ["samotne drzewo na wzgórzu podczas burzy", "a lonely tree on the hill during a storm"],
])("place and time: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test.each([
  ["siedzący kot", "a sitting cat"],
  ["pies siedzący na dachu", "a dog sitting on the roof"],
  ["dziewczyna trzymająca czerwony balon", "a girl holding a red balloon"],
  ["mężczyzna z brodą pijący piwo w barze", "a man with a beard drinking beer in the bar"],
  ["kobiety tańczące na łące", "women dancing in the meadow"],
  [
    "dwie dziewczynki bawiące się z psem w ogrodzie",
    "two little girls playing with a dog in the garden",
  ],
  ["dwa psy biegające po plaży", "two dogs running on the beach"],
  ["wieża otoczona drzewami", "a tower surrounded by trees"],
  ["biblioteka pełna starych książek", "a library full of old books"],
  ["jesienny las pełen grzybów", "an autumn forest full of mushrooms"],
  ["wiosenna łąka pełna kwiatów i motyli", "a spring meadow full of flowers and butterflies"],
  ["smok lata nad zamkiem w nocy", "a dragon flies over the castle at night"],
  ["rycerz w lśniącej zbroi walczy ze smokiem", "a knight in shining armour fights with a dragon"],
  ["dziewczyna czyta książkę pod drzewem", "a girl reads a book under the tree"],
  ["ona patrzy na morze", "she looks at the sea"],
  ["koń galopujący przez pole", "a horse galloping across the field"],
  ["król siedzący na tronie", "a king sitting on the throne"],
  ["ogromny wieloryb pływający w chmurach", "a huge whale swimming in the clouds"],
  ["robot gra na gitarze pod drzewem", "a robot plays a guitar under the tree"],
  ["czterech muzyków grających na skrzypcach", "four musicians playing a violin"],
  ["wiedźma lecąca na miotle nad lasem", "a witch flying on a broom over the forest"],
  ["sarny pijące wodę ze strumienia", "roe deer drinking water from the stream"],
  ["dwoje dzieci puszczających latawiec na plaży", "two children flying a kite on the beach"],
  [
    "Dziewczynka w czerwonym płaszczu idzie przez ciemny las",
    "A little girl in a red coat walks through a dark forest",
  ],
])("people and animals doing things: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test.each([
  ["mały, rudy kot", "a small, ginger cat"],
  ["duży biały pies i mały czarny kot", "a large white dog and a small black cat"],
  ["niedźwiedź polarny na krze", "a polar bear on the ice floe"],
  ["tygrys bengalski w dżungli", "a Bengal tiger in the jungle"],
  ["bardzo stary dom w ciemnym lesie", "a very old house in a dark forest"],
  ["pięknie oświetlony zamek nocą", "a beautifully illuminated castle at night"],
  ["czarno-biały kot", "a black and white cat"],
  ["jasnoniebieska sukienka", "a light blue dress"],
  ["biało-czerwona flaga", "a white and red flag"],
  ["dziewczyna o długich rudych włosach", "a girl with long ginger hair"],
  ["kot astronauta na księżycu", "a cat astronaut on the moon"],
  ["dom w stylu japońskim", "a house in Japanese style"],
  ["kobieta w stylu art deco", "a woman in art deco style"],
  ["portret kobiety w stylu Klimta", "a portrait of a woman in the style of Klimt"],
])("adjectives and styles: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test.each([
  ["konie", "horses"],
  ["ryby pod wodą", "fish underwater"],
  ["jabłka na stole", "apples on the table"],
  ["pięć czerwonych balonów na niebieskim niebie", "five red balloons in a blue sky"],
  ["kilka łódek na spokojnym jeziorze", "several boats on a calm lake"],
  ["3 koty i 2 psy", "3 cats and 2 dogs"],
  ["1 kot", "1 cat"],
  ["gołębie na rynku w Krakowie", "pigeons in the market square in Krakow"],
])("how many: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test.each([
  ["księżyc nad jeziorem", "the moon over the lake"],
  ["jednorożec nad jeziorem", "a unicorn by the lake"],
  ["widok na góry z okna", "a view of the mountains from the window"],
  ["elf z łukiem w zaczarowanym lesie", "an elf with a bow in an enchanted forest"],
  ["most z drewna", "a bridge made of wood"],
])("prepositions follow the noun: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test.each([
  ["lis w lesie o zachodzie slonca", "a fox in the forest at sunset"],
  ["gory o swicie", "mountains at dawn"],
  ["zolta lodka na jeziorze", "a yellow boat on the lake"],
  ["maly kotek w koszyku", "a small kitten in a basket"],
])("text typed without diacritics: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test.each([
  ["naga kobieta", "a naked woman"],
  ["zakrwawiony trup w lesie", "a bloody corpse in the forest"],
  ["mężczyzna z pistoletem strzela do ludzi", "a man with a pistol shoots at people"],
  ["samobójstwo", "suicide"],
  ["bomba atomowa", "an atomic bomb"],
])("what a guard must see comes through: %s", (polish, expected) => {
  expect(english(polish)).toBe(expected);
});

test("punctuation, quotations, capitals and unknown names stay", () => {
  expect(english("Lis. Las. Zima!")).toBe("A fox. A forest. Winter!");
  expect(english('napis "Witaj świecie" na ścianie')).toBe(
    'an inscription "Witaj świecie" on the wall',
  );
  expect(english("Bolek i Lolek na plaży (lato)")).toBe("Bolek and Lolek on the beach (summer)");
  expect(english("kot, 4k, 16:9")).toBe("a cat, 4k, 16:9");
  expect(english("Xyzzyx")).toBe("Xyzzyx");
  expect(english("  \n ")).toBe("  \n ");
});

test("the case of a word, composed or not, changes nothing", () => {
  expect(english("ŁĄKA")).toBe("A meadow");
  expect(english("łąka".normalize("NFD"))).toBe("a meadow");
});

test("a source language of English, or a target that is not, leaves the text alone", () => {
  expect(translate("lis w lesie", "en", "en")).toBe("lis w lesie");
  expect(translate("lis w lesie", "pl", "de")).toBe("lis w lesie");
  expect(translate("kettu metsässä", "fi", "en")).toBe("kettu metsässä");
});

test.each([
  "a fox on a hill, to the left a Zorzanka",
  "Bolek and Lolek on the most beautiful beach",
  "a picture of my own",
  "portrait of an old man, oil painting",
])("English sent as Polish comes back as it is: %s", (text) => {
  expect(english(text)).toBe(text);
});

test.each([
  ["sketch of a dom", "sketch of a house"],
  ["logo for a kawiarnia", "a logo for a café"],
  ["a dragon nad miastem", "a dragon over the city"],
  ["kot, a pies śpi", "a cat, and a dog sleeps"],
])("an English article is no Polish word for and: %s", (text, expected) => {
  expect(english(text)).toBe(expected);
});

test("Polish among a few English words is still translated", () => {
  expect(english("lis w lesie, cinematic lighting, 4k")).toBe(
    "a fox in the forest, cinematic lighting, 4k",
  );
});

test.each([
  ["de", "Ein Fuchs im Wald bei Nacht", "a fox in the forest at night"],
  ["uk", "лис у лісі", "fox in forest"],
  ["cs", "liška v lese", "fox in forest"],
])("the main words of %s are known", (language, text, expected) => {
  expect(translate(text, language, "en")).toBe(expected);
});
