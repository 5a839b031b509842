/** Llama Guard 3's hazard categories (PurpleLlama, Llama-Guard3/8B/MODEL_CARD.md). */
export const CATEGORIES = {
  S1: "violent crimes",
  S2: "non-violent crimes",
  S3: "sex-related crimes",
  S4: "child sexual exploitation",
  S5: "defamation",
  S6: "specialised advice",
  S7: "privacy",
  S8: "intellectual property",
  S9: "indiscriminate weapons",
  S10: "hate",
  S11: "suicide and self-harm",
  S12: "sexual content",
  S13: "elections",
  S14: "code interpreter abuse",
} as const;

export type Category = keyof typeof CATEGORIES;

/** What gives the categories away in one language, as regular expressions from the start of a word. */
export type Terms = {
  readonly hazards: Readonly<Partial<Record<Category, readonly string[]>>>;
  /** People without clothes: S12, unless the text is about art or medicine. */
  readonly nudity: readonly string[];
  /** People under age; together with anything sexual they make S4. */
  readonly minors: readonly string[];
  /** Art and medicine. */
  readonly learned: readonly string[];
  /** Phrases that mean something harmless; what stands in them counts for nothing. */
  readonly harmless: readonly string[];
};

export function isCategory(name: string): name is Category {
  return Object.hasOwn(CATEGORIES, name);
}
