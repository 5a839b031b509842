import { expect, test } from "vitest";
import { detectLanguage, isSurelyEnglish } from "@/lib/prompts/detect-language";
import { CORPUS, PROMPT_KINDS } from "@/lib/prompts/english/corpus";

/** Of prompts in another language: how many may pass for English. Of English ones: how many may be translated. */
const MAX_MISSED_SHARE = 0.005;
const MAX_NEEDLESS_SHARE = 0.15;

function wrongOf(prompts: typeof CORPUS): string[] {
  const wrong = prompts.filter(({ kind, text }) => isSurelyEnglish(text) !== (kind === "english"));
  return wrong.map(({ text }) => text);
}

function isEnglish({ kind }: (typeof CORPUS)[number]): boolean {
  return kind === "english";
}

test("the corpus holds 300 different prompts, half of them held out", () => {
  expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
  expect(CORPUS.length).toBeGreaterThanOrEqual(300);
  expect(CORPUS.filter(({ heldOut }) => heldOut).length * 2).toBeGreaterThanOrEqual(CORPUS.length);
});

test("the results, by kind, are those that docs/language.md reports", () => {
  const table = PROMPT_KINDS.map((kind) => {
    const cells = [true, false].flatMap((heldOut) => {
      const prompts = CORPUS.filter((prompt) => prompt.kind === kind && prompt.heldOut === heldOut);
      return [prompts.length, wrongOf(prompts).length];
    });
    return [kind, ...cells];
  });
  process.stdout.write(`${table.map((row) => row.join("\t")).join("\n")}\n`);
  expect(table).toEqual([
    // kind, held out, of these wrong, tuned on, of these wrong
    ["polish", 25, 0, 20, 0],
    ["polishWithoutDiacritics", 35, 0, 50, 0],
    ["mixed", 25, 0, 25, 0],
    ["other", 40, 0, 32, 0],
    ["english", 60, 3, 50, 0],
  ]);
});

test.each([true, false])(
  "nothing in another language passes for English (held out: %s)",
  (half) => {
    const prompts = CORPUS.filter((prompt) => prompt.heldOut === half && !isEnglish(prompt));
    const missed = wrongOf(prompts);
    expect(missed.length / prompts.length, missed.join("\n")).toBeLessThanOrEqual(MAX_MISSED_SHARE);
  },
);

test.each([true, false])("few English prompts are translated needlessly (held out: %s)", (half) => {
  const prompts = CORPUS.filter((prompt) => prompt.heldOut === half && isEnglish(prompt));
  const needless = wrongOf(prompts);
  expect(needless.length / prompts.length, needless.join("\n")).toBeLessThanOrEqual(
    MAX_NEEDLESS_SHARE,
  );
});

test("Polish is sent to the translator as Polish", () => {
  const polish = CORPUS.filter(({ kind }) => kind.startsWith("polish") || kind === "mixed");
  const misnamed = polish.filter(({ text }) => detectLanguage(text) !== "pl");
  expect(misnamed).toEqual([]);
});

test("a prompt is judged within microseconds once the vocabulary is unpacked", () => {
  const rounds = 20;
  isSurelyEnglish("warm up");
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const { text } of CORPUS) isSurelyEnglish(text);
  }
  const microseconds = ((performance.now() - startedAt) * 1000) / (rounds * CORPUS.length);
  // Some 5 on a laptop; 200 is where something is broken rather than slow.
  expect(microseconds).toBeLessThan(200);
});
