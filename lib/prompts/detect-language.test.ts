import { expect, test } from "vitest";
import { detectLanguage, isSurelyEnglish } from "@/lib/prompts/detect-language";

const ENGLISH = [
  "a fox in the forest at sunset in Ghibli style",
  "portrait of an old man with a long white beard, studio lighting, 85mm",
  "Two cats sleeping on a red sofa",
  "cyberpunk city at night, neon lights, rain, 4k",
  "watercolor painting of a lighthouse by the sea",
  "isometric 3D render of a tiny bakery",
  "a knight's sword beside a dragon’s egg",
  "children playing with balloons; photos from the 1990s",
  "ugly, blurry, low quality, extra fingers",
  "ponies and foxes gazing over painted roofs",
];

const NOT_ENGLISH = [
  "lis w lesie o zachodzie słońca w stylu Ghibli",
  "kot",
  "pies na plazy",
  "stary most",
  "zamek nad jeziorem, oil painting",
  "most",
  "list",
  "sad",
  "ale",
  "pan",
  "lot",
  "paw",
  "stare miasto",
  "piers",
  "sos",
  "romans",
  "smoking",
  "to robot",
  "no to go",
  "robot i panda",
  "cyberpunk most",
  "dark fantasy zamek",
  "a beautiful woman in the garden, styl Beksinski",
  "ein Hund im Wald",
  "café by the sea",
  "кот у лісі",
  "猫",
];

test.each(ENGLISH)('"%s" is surely English', (text) => {
  expect(isSurelyEnglish(text)).toBe(true);
  expect(detectLanguage(text)).toBe("en");
});

test.each(NOT_ENGLISH)('"%s" is to be translated', (text) => {
  expect(isSurelyEnglish(text)).toBe(false);
  expect(detectLanguage(text)).not.toBe("en");
});

test.each(["", "🦊🌲", "1984", "4k 85mm", "!?"])('"%s" has no word to translate', (text) => {
  expect(isSurelyEnglish(text)).toBe(true);
});

const POLISH_PROMPT_WORDS = `
  kot kota koty kotek pies psa psy lis lisa lisy wilk wilki niedźwiedź sarna jeleń zając królik mysz szczur koń konie
  krowa owca koza świnia kura kogut kaczka gęś ptak ptaki sowa orzeł kruk wrona bocian łabędź ryba ryby rekin wieloryb
  delfin żaba wąż jaszczurka żółw smok smoki motyl pszczoła pająk mrówka lew tygrys słoń żyrafa małpa drzewo drzewa las
  lasy liść liście kwiat kwiaty róża trawa łąka pole pola góra góry dolina rzeka jezioro morze plaża wyspa skała niebo
  chmura chmury deszcz śnieg mgła burza wiatr tęcza słońce księżyc gwiazda gwiazdy zachód wschód świt zmierzch noc noce
  dzień ranek wieczór wiosna lato jesień zima miasto wieś ulica ulice dom domy domek chata zamek zamki pałac wieża most
  mosty kościół rynek targ sklep okno okna drzwi dach ściana schody ogród sad sady płot droga drogi statek łódź pociąg
  samochód auta rower rowery samolot rakieta człowiek ludzie mężczyzna kobieta kobiety dziecko dzieci chłopiec
  dziewczyna dziewczynka stary stara stare młody młoda mała małe mały duża duże duży piękny piękna piękne czarny czarna
  czarne biały biała białe czerwony zielony zielona niebieski żółty złoty srebrny różowy szary jasny ciemny siedzi stoi
  leży biegnie idzie leci płynie śpi pije je czyta pisze maluje tańczy śpiewa gra patrzy obraz obrazy zdjęcie rysunek
  szkic plakat akwarela olej portret pejzaż styl stylu tło światło cień kolor kolory na nad pod przed za obok między
  przez bez dla ze do od przy jest są był była ma mają ten ta te tam tu tak jak ale lub oraz i w z o u się nie już
  ser chleb jabłko tort sos zupa kawa herbata mleko piwo wino pan pani panna pana lot loty list listy miś misia lalka
  bal bale mur mury las rana rany pasy czapka buty płaszcz sukienka król królowa rycerz czarodziej wiedźma anioł diabeł
`;

test("no frequent Polish word passes for English, with diacritics or without", () => {
  const words = POLISH_PROMPT_WORDS.trim().split(/\s+/);
  const typed = new Set([...words, ...words.map(foldDiacritics)]);
  expect(typed.size).toBeGreaterThan(350);
  expect([...typed].filter(isSurelyEnglish)).toEqual([]);
});

function foldDiacritics(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}
