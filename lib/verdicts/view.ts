import type { verdicts } from "@/db/schema";
import { detectLanguage } from "@/lib/prompts/detect-language";
import { RefusalCategory } from "@/lib/prompts/schema";
import { type JudgedText, VerdictCategory, type VerdictView } from "@/lib/verdicts/schema";

type VerdictRow = typeof verdicts.$inferSelect;

/** A stored verdict as administrators see it. Texts get their language, as far as it can be told. */
export function toVerdictView(row: VerdictRow): VerdictView {
  const { generationId, step, outcome, layer, engine, review } = row;
  return {
    generationId,
    step,
    outcome,
    layer,
    engine,
    category: VerdictCategory.parse(row.category),
    signals: RefusalCategory.array().parse(row.signals),
    prompt: row.prompt === null ? null : inItsLanguage(row.prompt),
    judged: row.judged === null ? null : toJudged(step, row.judged),
    review,
    createdAt: new Date(row.createdAt).toISOString(),
  };
}

/** Every step after the original is English, whatever its words look like. */
function toJudged(step: VerdictView["step"], text: string): JudgedText {
  return step === "original" || step === "negative"
    ? inItsLanguage(text)
    : { text, language: "en" };
}

function inItsLanguage(text: string): JudgedText {
  return { text, language: detectLanguage(text) };
}
