import { expect, test } from "vitest";
import { cleanAnswer } from "@/lib/prompts/text-model/clean-answer";
import { framePrompt } from "@/lib/prompts/text-model/frame";
import { judgeAnswer } from "@/lib/prompts/text-model/judge-answer";

const FRAMED = framePrompt("Tell of the light that falls on the scene.", {}, "a fox");

function judge(original: string, answer: string) {
  return judgeAnswer({ original, answer, framed: FRAMED, maxCharacters: 200 });
}

test.each([
  ["a fox", "a fox in deep snow, soft morning light, shot on Kodak film, 85mm lens, f/1.8"],
  ["a fox", "a red fox: close-up, black-and-white, wide-angle"],
  ["a fox {a|b} `x`", "a fox {a|b} `x`, soft light"],
  ["a sign: https://zorza.example", "a sign: https://zorza.example, soft light"],
  ["<lora:ink:0.8> a fox", "<lora:ink:0.8> a fox, soft light"],
  ["sure, a fox", "sure, a fox in the snow"],
  ["a poster that reads I can't go on", "a poster that reads I can't go on, soft light"],
  ["a fox\non a hill", "a fox\non a hill, soft light"],
  ["zamek Wawel, mist", "zamek Wawel, mist, soft light, old brick walls"],
  ["a family, two emoji 👨‍👩‍👧", "a family, two emoji 👨‍👩‍👧, soft light"],
  ["a fox, very very very very red", "a fox, very very very red"],
])("%j may become %j", (original, answer) => {
  expect(judge(original, answer)).toBeNull();
});

test.each([
  ["empty", ""],
  ["too_long", "a fox ".repeat(40)],
  ["refused", "I'm sorry, but I can't help with that."],
  ["refused", "As an AI, a fox is all I see"],
  ["refused", "This is against our guidelines, a fox"],
  ["not_a_prompt", "Sure! A fox in the snow"],
  ["not_a_prompt", "Here is a fox in the snow"],
  ["not_a_prompt", "a fox in the snow. Let me know if you want more."],
  ["not_a_prompt", "a fox in the snow. Note: the light was added"],
  ["not_a_prompt", "a fox in the snow. I added light"],
  ["not_a_prompt", "a fox in the snow\nNegative prompt: blur"],
  ["not_a_prompt", "a fox in the snow\n\na fox in the rain"],
  ["not_a_prompt", "**a fox** in the snow"],
  ["not_a_prompt", "# a fox in the snow"],
  ["not_a_prompt", "1. a fox in the snow"],
  ["not_a_prompt", "- a fox in the snow"],
  ["not_a_prompt", "```a fox in the snow```"],
  ["not_a_prompt", '{"prompt": "a fox in the snow"}'],
  ["not_a_prompt", '["a fox in the snow"]'],
  ["not_a_prompt", "a fox in the snow <b>now</b>"],
  ["not_a_prompt", "a fox <img src=x onerror=y"],
  ["not_a_prompt", "[a fox](snow)"],
  ["not_a_prompt", "a fox, see https://zorza.example"],
  ["not_a_prompt", "a fox, see zorza.com"],
  ["not_a_prompt", "a fox in the snow --no people"],
  ["not_a_prompt", "a fox in the (snow:1.3)"],
  ["not_a_prompt", "a fox\u{200B} in the snow"],
  ["not_a_prompt", "a fox\u{E0041}\u{E0042} in the snow"],
  ["not_a_prompt", "a fox YSBmb3ggaW4gdGhlIHNub3c="],
  ["not_a_prompt", "a fox red red red red red"],
  ["not_a_prompt", "a fox, soft light, ".repeat(8)],
  ["not_a_prompt", `a fox ${FRAMED.marker}`],
  ["not_a_prompt", `a fox ${FRAMED.marker.toUpperCase()}`],
  ["not_a_prompt", "a fox, tell of THE light that falls, softly"],
  ["not_a_prompt", "a fox, tell-of_the.light/that*falls on"],
  ["not_english", "lis w głębokim śniegu"],
  ["not_english", "lis siedzi cicho pod starym drzewem"],
  ["not_english", "ein Fuchs sitzt im tiefen Schnee"],
  ["not_english", "лиса в снегу"],
  ["not_english", "a fox 雪の中"],
  ["not_english", "n sbk va gur fabj"],
] as const)("%s: %j", (problem, answer) => {
  expect(judge("a fox", answer)).toBe(problem);
});

test("five words of the instructions may be chance", () => {
  expect(judge("a fox", "a fox, light that falls on the leaves")).toBeNull();
});

test("a passage that the person wrote is no leak", () => {
  const own = "a fox, the light that falls on the scene";
  expect(judge(own, `${own}, mist`)).toBeNull();
  expect(judge("a fox", `${own}, mist`)).toBe("not_a_prompt");
});

test.each([
  ["Sure! Here is the improved prompt:\n\na fox in the snow", "a fox in the snow"],
  ["Here's a richer wording:\na fox in the snow", "a fox in the snow"],
  ["Improved prompt: a fox in the snow", "a fox in the snow"],
  ["Prompt:\na fox in the snow", "a fox in the snow"],
  ['"a fox in the snow"', "a fox in the snow"],
  ["“a fox in the snow”", "a fox in the snow"],
  ['Here is the prompt:\n"a fox in the snow"', "a fox in the snow"],
  ["  a fox in the snow\n", "a fox in the snow"],
  ["Here is a fox: in the snow", "Here is a fox: in the snow"],
  ['"a fox" and "a hare"', '"a fox" and "a hare"'],
  ["Sure, a fox in the snow", "Sure, a fox in the snow"],
])("of %j, %j is the prompt", (answer, expected) => {
  expect(cleanAnswer("a fox", answer)).toBe(expected);
});

test("what the person wrote is no wrapping", () => {
  expect(cleanAnswer('"OPEN"', '"OPEN"')).toBe('"OPEN"');
  expect(cleanAnswer("prompt: a fox", "prompt: a fox, snow")).toBe("prompt: a fox, snow");
});

test("the worst texts are judged in little time", () => {
  const bound = 2000;
  const texts = ["<", "(", "((a:1", "a ", '"', "Here is ", "--a ", ".com", "\n", "[", "1.2"].map(
    (piece) => piece.repeat(bound / piece.length),
  );
  const startedAt = performance.now();
  for (const answer of texts) {
    cleanAnswer("a fox", answer);
    judgeAnswer({ original: "a fox", answer, framed: FRAMED, maxCharacters: bound });
  }
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
