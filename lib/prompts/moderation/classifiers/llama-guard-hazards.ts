import type { RefusalCategory } from "@/lib/prompts/schema";

/** Llama Guard 3's hazard categories (github.com/meta-llama/PurpleLlama, Llama-Guard3 model card). */
export const HAZARDS = [
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
  "S13",
  "S14",
] as const;
export type Hazard = (typeof HAZARDS)[number];

/**
 * What each hazard means for a picture; null has no category and is drawn. The categories were made for answers of a chat: where the harm
 * lies in instructions, advice or facts, a picture carries none of it.
 */
export const HAZARD_CATEGORY: Readonly<Record<Hazard, RefusalCategory | null>> = {
  S1: "violence",
  // Non-violent crimes: a burglar or a smuggler is an ordinary subject; a picture explains no method.
  S2: null,
  S3: "sexual_violence",
  S4: "minors",
  // Defamation: about statements of fact.
  S5: null,
  // Specialised advice: a picture gives none.
  S6: null,
  // Privacy: a drawing reveals no private data.
  S7: null,
  // Intellectual property: styles and characters are left to the makers of the models.
  S8: null,
  S9: "weapons",
  S10: "hate",
  S11: "self_harm",
  S12: "sexual",
  // Elections: about false facts on voting.
  S13: null,
  // Abuse of a code interpreter: there is none.
  S14: null,
};
