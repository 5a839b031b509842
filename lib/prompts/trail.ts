import type { Warning } from "@/lib/generations/schema";
import type { ChainStep, Check, RefusalCategory } from "@/lib/prompts/schema";

/** A verdict worth an administrator's look: a refusal, a signal that was overruled, or a check without an answer. */
export type VerdictNote = {
  /** The text that was judged, or the picture. */
  readonly step: ChainStep["kind"] | "negative" | "picture";
  readonly outcome: "refused" | "overruled" | "undecided";
  readonly layer: Check["layer"] | "backend";
  readonly engine: string;
  readonly category: RefusalCategory | "unspecified";
  readonly signals: readonly RefusalCategory[];
  readonly judged: string;
};

/** What was refused, by which layer of ours or by the drawing model itself. */
export type Refused = {
  readonly category: RefusalCategory | "unspecified";
  readonly layer: Check["layer"] | "picture" | "backend";
  readonly text: "prompt" | "negative";
};

/** What has become of a prompt so far. Kept up to date on the way, so that a failure leaves it behind too. */
export type Trail = {
  chain: readonly ChainStep[];
  verdicts: readonly VerdictNote[];
  warnings: readonly Warning[];
};

/** Puts a step at the end of the chain. */
export function addStep(trail: Trail, step: ChainStep): ChainStep {
  trail.chain = [...trail.chain, step];
  return step;
}

/** The step that the model would be given now. Throws when there is none yet, which is a bug. */
export function lastStep({ chain }: Trail): ChainStep {
  const last = chain.at(-1);
  if (last === undefined) throw new Error("The chain has no step yet.");
  return last;
}

/** Writes a check beside the step it is about. */
export function addCheck(trail: Trail, kind: ChainStep["kind"], check: Check): void {
  trail.chain = trail.chain.map((step) => (step.kind === kind ? { ...step, check } : step));
  noteCheck(trail, kind, check, trail.chain.find((step) => step.kind === kind)?.text ?? "");
}

/** Keeps a check for the administrator when it is anything but a plain pass. */
export function noteCheck(
  trail: Trail,
  step: VerdictNote["step"],
  check: Check,
  judged: string,
): void {
  const { verdict, layer, engine, signals } = check;
  const category = check.category ?? signals[0];
  if (category === undefined) return;
  const outcome = verdict === "refused" ? "refused" : "overruled";
  noteVerdict(trail, { step, outcome, layer, engine, category, signals, judged });
}

/** Keeps a verdict, once per step. */
export function noteVerdict(trail: Trail, note: VerdictNote): void {
  trail.verdicts = [...trail.verdicts.filter(({ step }) => step !== note.step), note];
}
