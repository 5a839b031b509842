import { COUNTS, type EnglishEdit, type Form } from "@/components/studio/form";
import { isPromptLanguage } from "@/components/studio/prompt-languages";
import { RATIOS } from "@/components/studio/ratios";

const DRAFT_KEY = "zorza-draft";

/** Keeps the form for the next visit. Without storage nothing happens. */
export function saveDraft(form: Form): void {
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(form));
  } catch {
    // A full or forbidden storage costs only the draft.
  }
}

/** The kept form laid over `fallback`; anything missing, of a wrong type or unreadable is the fallback's. */
export function loadDraft(fallback: Form): Form {
  try {
    return parseDraft(localStorage.getItem(DRAFT_KEY), fallback);
  } catch {
    return fallback;
  }
}

/** As `loadDraft`, from a text. Throws when it is not JSON. */
export function parseDraft(text: string | null, fallback: Form): Form {
  const kept: unknown = JSON.parse(text ?? "null");
  if (typeof kept !== "object" || kept === null) return fallback;
  const read = new Map<string, unknown>(Object.entries(kept));
  const ratio = RATIOS.find((candidate) => candidate.name === read.get("ratio"));
  return {
    prompt: textOr(read.get("prompt"), fallback.prompt),
    language: languageOr(read.get("language"), fallback.language),
    english: englishOr(read.get("english"), fallback.english),
    improve: read.get("improve") === true,
    negativePrompt: textOr(read.get("negativePrompt"), fallback.negativePrompt),
    modelId: textOr(read.get("modelId"), fallback.modelId),
    ratio: ratio?.name ?? fallback.ratio,
    seed: wholeOr(read.get("seed"), fallback.seed),
    seedLocked: read.get("seedLocked") !== false,
    count: COUNTS.find((count) => count === read.get("count")) ?? fallback.count,
    steps: numberOr(read.get("steps"), fallback.steps),
    guidance: numberOr(read.get("guidance"), fallback.guidance),
    source: fallback.source,
    strength: fallback.strength,
  };
}

const KINDS: readonly EnglishEdit["kind"][] = ["translated", "improved", "rewritten"];

function englishOr(value: unknown, fallback: EnglishEdit | null): EnglishEdit | null {
  if (typeof value !== "object" || value === null) return fallback;
  const read = new Map<string, unknown>(Object.entries(value));
  const [text, madeFor] = [read.get("text"), read.get("madeFor")];
  if (typeof text !== "string" || text.trim() === "") return fallback;
  if (typeof madeFor !== "string") return fallback;
  const kind = KINDS.find((candidate) => candidate === read.get("kind"));
  return { text, madeFor, kind: kind ?? "translated" };
}

function languageOr(value: unknown, fallback: Form["language"]): Form["language"] {
  return isPromptLanguage(value) ? value : fallback;
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === "string" ? value : fallback;
}

function numberOr(value: unknown, fallback: number | null): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : fallback;
}

function wholeOr(value: unknown, fallback: number): number {
  return Number.isInteger(value) ? Number(value) : fallback;
}
