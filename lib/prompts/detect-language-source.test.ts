import { expect, test } from "vitest";
import { sourceLanguageOf } from "@/lib/prompts/detect-language-source";

test.each([
  ["лис у снігу, зірки", "uk"],
  ["кошка на окне", "ru"],
  ["γάτα στο παράθυρο", "el"],
  ["富士山の夜明け", "ja"],
  ["고양이", "ko"],
  ["猫", "zh"],
  ["ein Hund im Wald", "de"],
  ["Schloss über dem Fluss", "de"],
  ["starý most v Praze", "cs"],
  ["drak nad mestom", "sk"],
  ["un perro en el bosque", "es"],
  ["el niño y el mar", "es"],
  ["un chien dans la forêt", "fr"],
  ["portrait d’une femme", "fr"],
  ["un gatto sulla sedia della nonna", "it"],
  ["um barco no mar", "pt"],
])('"%s" is taken for %s', (text, language) => {
  expect(sourceLanguageOf(text)).toBe(language);
});

test.each([
  "lis w lesie",
  "zażółć gęślą jaźń",
  "los w lesie",
  "grecki mit",
  "obraz van gogh",
  "portret psa",
  "para na lawce",
  "low poly las",
  "schody na strych",
  "Beksinski",
  "café",
  "El Greco w Toledo, święty",
  "",
])('"%s" is taken for Polish', (text) => {
  expect(sourceLanguageOf(text)).toBe("pl");
});
