import { wordsOf } from "@/lib/prompts/translation/guards/words";

/** A word or a passage may follow itself once ("very very"), more often only if the source does the same. */
const MAX_RUN = 2;
const LONGEST_PASSAGE_WORDS = 8;
/** A piece of a word five times in a row: "hahahahaha". */
const STUTTER = /(\p{L}{1,8}?)\1{4}/u;
/** From this many words on, few different ones mean a loop that is not quite regular. */
const MIN_WORDS_TO_JUDGE_VARIETY = 12;
const MIN_VARIETY = 0.35;

/** True when a translation says something over and over that its source does not. */
export function isRepetitive(source: string, translation: string): boolean {
  const before = wordsOf(source.toLowerCase());
  const after = wordsOf(translation.toLowerCase());
  for (let size = 1; size <= LONGEST_PASSAGE_WORDS; size += 1) {
    if (longestRun(after, size) > Math.max(MAX_RUN, longestRun(before, size))) return true;
  }
  if (STUTTER.test(translation) && !STUTTER.test(source)) return true;
  const hasLength = after.length >= MIN_WORDS_TO_JUDGE_VARIETY;
  return hasLength && varietyOf(after) < Math.min(MIN_VARIETY, varietyOf(before));
}

/** How often the same passage of `size` words follows itself without a gap, at most. */
function longestRun(words: readonly string[], size: number): number {
  let longest = words.length >= size ? 1 : 0;
  let equal = 0;
  for (let index = size; index < words.length; index += 1) {
    equal = words[index] === words[index - size] ? equal + 1 : 0;
    longest = Math.max(longest, 1 + Math.floor(equal / size));
  }
  return longest;
}

function varietyOf(words: readonly string[]): number {
  return words.length === 0 ? 1 : new Set(words).size / words.length;
}
