/** Prompts in two languages are about equally long; these bounds only catch what was cut off or ran away. */
const MIN_LENGTH_RATIO = 0.35;
const MAX_LENGTH_RATIO = 3;
/** Slack in characters, since short texts vary more: "las" is "the forest". */
const LENGTH_SLACK = 20;

/** Signs that stand for a syllable or a word, each as long as about three letters. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTERS_OF_A_SIGN = 3;

/** True when a translation is far longer or shorter than its source. */
export function isOddlyLong(source: string, translation: string): boolean {
  const before = lengthOf(source);
  const after = lengthOf(translation);
  return (
    after > before * MAX_LENGTH_RATIO + LENGTH_SLACK ||
    after + LENGTH_SLACK < before * MIN_LENGTH_RATIO
  );
}

function lengthOf(text: string): number {
  const plain = text.trim();
  return plain.length + (plain.match(SIGN)?.length ?? 0) * (LETTERS_OF_A_SIGN - 1);
}
