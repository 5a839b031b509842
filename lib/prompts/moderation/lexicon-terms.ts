import { ENGLISH } from "@/lib/prompts/moderation/lexicon-english";
import { POLISH } from "@/lib/prompts/moderation/lexicon-polish";
import { REFUSAL_CATEGORIES, type RefusalCategory } from "@/lib/prompts/schema";

/*
 * Terms that tell what a prompt is about whatever stands around them: a signal, on which a strict category is
 * refused at once; the rest is for the classifier, which reads the sentence. Bad language alone is no signal, and
 * neither is nakedness: "nagie drzewa" are bare trees.
 *
 * One term a line: words in a row, in lower case without diacritics. `|` gives alternatives of one word, `*` at the
 * end of a word any ending, `?` before a word says that it may be missing; the first word of a term may not. A stem
 * must not begin a harmless word: "ruch*" would refuse every busy street.
 */

type Section = { readonly category: RefusalCategory; readonly terms: string };

/** The terms of one language, by category. */
export type Terms = Readonly<Record<RefusalCategory, string>>;

/** The lexicon, the gravest category first, every section in both languages: prompts mix them. */
export const LEXICON: readonly Section[] = REFUSAL_CATEGORIES.flatMap((category) =>
  [ENGLISH, POLISH].map((terms) => ({ category, terms: terms[category] })),
);
