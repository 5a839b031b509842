import { z } from "zod";
import { PromptLanguage, REFUSAL_CATEGORIES, RefusalCategory } from "@/lib/prompts/schema";

/** What was judged: a text of the prompt chain, the negative prompt, or the finished picture. */
export const VerdictStep = z.enum([
  "original",
  "translated",
  "improved",
  "rewritten",
  "negative",
  "picture",
]);
export type VerdictStep = z.infer<typeof VerdictStep>;

/** Refused; noticed by the lexicon but let through by the classifier; or never answered. */
export const VerdictOutcome = z.enum(["refused", "overruled", "undecided"]);
export type VerdictOutcome = z.infer<typeof VerdictOutcome>;

/** Who decided. */
export const VerdictLayer = z.enum(["lexicon", "classifier", "backend"]);
export type VerdictLayer = z.infer<typeof VerdictLayer>;

/** A refusal category, or `unspecified` when no reason was given. */
export const VerdictCategory = z.enum([...REFUSAL_CATEGORIES, "unspecified"]);
export type VerdictCategory = z.infer<typeof VerdictCategory>;

/** What an administrator made of it: the prompt should not be drawn, or it is harmless. */
export const VerdictReview = z.enum(["right", "false_alarm"]);
export type VerdictReview = z.infer<typeof VerdictReview>;

/** A text as it was judged, and the language it was taken to be in. */
const JudgedText = z.object({ text: z.string(), language: PromptLanguage });
export type JudgedText = z.infer<typeof JudgedText>;

/** One verdict that was not a plain pass. */
export const VerdictView = z.object({
  /** The generation, or an id of its own for a refusal that never became one. */
  generationId: z.string(),
  step: VerdictStep,
  outcome: VerdictOutcome,
  layer: VerdictLayer,
  /** `lexicon`, or the name of the model that judged. */
  engine: z.string(),
  category: VerdictCategory,
  /** What the lexicon noticed. */
  signals: z.array(RefusalCategory),
  /** The prompt as written; null once forgotten. */
  prompt: JudgedText.nullable(),
  /** What was judged; null once forgotten. */
  judged: JudgedText.nullable(),
  review: VerdictReview.nullable(),
  createdAt: z.iso.datetime(),
});
export type VerdictView = z.infer<typeof VerdictView>;

/** Verdicts, newest first; `nextCursor` is null at the end. */
export const VerdictPage = z.object({
  items: z.array(VerdictView),
  nextCursor: z.string().nullable(),
});
export type VerdictPage = z.infer<typeof VerdictPage>;

/** How often moderation spoke up, and how often wrongly. */
export const ModerationFigures = z.object({
  refused: z.int().nonnegative(),
  overruled: z.int().nonnegative(),
  undecided: z.int().nonnegative(),
  /** Refusals that an administrator marked as false alarms. */
  falseAlarms: z.int().nonnegative(),
  /** Part of the refusals, 0 to 1; those nobody looked at count as right. Null without refusals. */
  falseAlarmRate: z.number().min(0).max(1).nullable(),
});
export type ModerationFigures = z.infer<typeof ModerationFigures>;

/** Verdicts of a range of days, both ends included; days and groups without any are left out. */
export const ModerationReport = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** By day, then category, layer and outcome. */
  rows: z.array(
    z.object({
      day: z.iso.date(),
      category: VerdictCategory,
      layer: VerdictLayer,
      outcome: VerdictOutcome,
      count: z.int().nonnegative(),
      /** Those marked as false alarms, whatever the outcome. */
      falseAlarms: z.int().nonnegative(),
    }),
  ),
  /** The whole range by category, the gravest first, and layer. */
  groups: z.array(
    z.object({ category: VerdictCategory, layer: VerdictLayer, ...ModerationFigures.shape }),
  ),
  totals: ModerationFigures,
});
export type ModerationReport = z.infer<typeof ModerationReport>;
