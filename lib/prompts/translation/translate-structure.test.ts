import { expect, test } from "vitest";
import { testContext, translatingAi } from "@/lib/prompts/translation/test-context";
import { translatePrompt } from "@/lib/prompts/translation/translate";

function contextFor(translations: Readonly<Record<string, string>>) {
  const { asked, run } = translatingAi(translations);
  return { asked, context: testContext({ run, variables: { TRANSLATORS: "m2m100" } }) };
}

async function translated(text: string, translations: Readonly<Record<string, string>>) {
  const { asked, context } = contextFor(translations);
  const { text: english } = await translatePrompt(context, { text });
  return { english, asked };
}

test("English between commas stays as it is", async () => {
  const { english, asked } = await translated(
    "stary młyn, mgła,  oil painting, highly detailed; kaczki na wodzie, 4k",
    { "stary młyn, mgła": "An old mill, fog.", "kaczki na wodzie": "ducks on the water" },
  );
  expect(english).toBe("An old mill, fog,  oil painting, highly detailed; ducks on the water, 4k");
  expect(asked).toEqual(["pl stary młyn, mgła", "pl kaczki na wodzie"]);
});

test("a part that comes back as it was is translated again with the rest around it", async () => {
  const prompt = "a girl in the rain, zamoki, highly detailed";
  const { english, asked } = await translated(prompt, { [prompt]: prompt });
  expect(english).toBe(prompt);
  expect(asked).toEqual(["pl zamoki", `pl ${prompt}`]);
});

test("many parts are translated in one call", async () => {
  const prompt = "zamek, fog, mgła, stars, las, rain, rzeka, oil painting";
  const { asked } = await translated(prompt, {
    [prompt]: "castle, fog, mist, stars, forest, rain, river, oil painting",
  });
  expect(asked).toEqual([`pl ${prompt}`]);
});

test.each([
  [
    "szyld z napisem „Kawiarnia pod Różą” nad drzwiami",
    "szyld z napisem QX1 nad drzwiami",
    "a sign with the inscription QX1 above the door",
    "a sign with the inscription „Kawiarnia pod Różą” above the door",
  ],
  [
    "kubek z napisem „Tata” i talerz z napisem „Mama”",
    "kubek z napisem QX1 i talerz z napisem QX2",
    'A mug that says "qx 1" and a plate that says "Q X2"',
    "A mug that says „Tata” and a plate that says „Mama”",
  ],
  ["(zamek, mgła:1.3)", "(zamek, mgła QX1)", "(castle, fog QX1)", "(castle, fog:1.3)"],
  [
    "kod QX na szyldzie „Ala”",
    "kod QX na szyldzie QXX1",
    "code QX on the sign QXX1",
    "code QX on the sign „Ala”",
  ],
])("%s is asked as %s", async (prompt, sent, answer, expected) => {
  const { english, asked } = await translated(prompt, { [sent]: answer });
  expect([english, asked]).toEqual([expected, [`pl ${sent}`]]);
});

test("flags and loras never reach a translator, what stands after --no does", async () => {
  const { english, asked } = await translated(
    "<lora:papercut:0.8> zamek na skale --ar 16:9 --style raw --no ludzie",
    { "zamek na skale": "a castle on a rock", ludzie: "people" },
  );
  expect(english).toBe("<lora:papercut:0.8> a castle on a rock --ar 16:9 --style raw --no people");
  expect(asked).toEqual(["pl zamek na skale", "pl ludzie"]);
});

test("where placeholders get lost, only the words between are translated", async () => {
  const prompt = "szyld „Pod Różą” nad drzwiami, (mgła:1.3)";
  const { english, asked } = await translated(prompt, {
    "szyld QX1 nad drzwiami, (mgła QX2)": "a sign above the door, (fog)",
    szyld: "A sign.",
    "nad drzwiami": "above the door",
    mgła: "fog",
  });
  expect(english).toBe("A sign „Pod Różą” above the door, (fog:1.3)");
  expect(asked).toEqual([
    "pl szyld QX1 nad drzwiami, (mgła QX2)",
    "pl szyld",
    "pl nad drzwiami",
    "pl mgła",
  ]);
});

test.each([
  ["twice", "a sign QX1 and QX1 above the door"],
  ["with another number", "a sign QX1 above the door QX2"],
  ["not at all", "a sign above the door"],
])("a placeholder that comes back %s is no translation", async (_n, answer) => {
  const { context } = contextFor({
    "szyld „Pod Różą” nad drzwiami": "",
    "szyld QX1 nad drzwiami": answer,
  });
  await expect(
    translatePrompt(context, { text: "szyld „Pod Różą” nad drzwiami" }),
  ).rejects.toMatchObject({ code: "translation_failed", details: { reason: "quotes" } });
});

test("a prompt that is nothing but a quotation is translated", async () => {
  const { english } = await translated("„lis w lesie”", {
    "„lis w lesie”": "“a fox in the forest”",
  });
  expect(english).toBe("“a fox in the forest”");
});

test("a translator is asked at most twelve times", async () => {
  const many = Array.from({ length: 9 }, (_, index) => `słowo „Napis ${index}”`).join(" i ");
  const few = "młyn, fog, „las” i rzeka (mgła:1.2), rain, kot „Ala” (pies:1.1) i „Ola”";
  for (const text of [many, few]) {
    const { asked, context } = contextFor({});
    await expect(translatePrompt(context, { text })).rejects.toMatchObject({
      code: "translation_failed",
    });
    expect(asked.length).toBeLessThanOrEqual(12);
  }
});
