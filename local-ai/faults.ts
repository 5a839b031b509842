import { z } from "zod";

/** One scripted failure: the nth call of a model (every call, when `nth` is left out) goes wrong in one of three ways. */
export const Fault = z.strictObject({
  model: z.string().min(1),
  /** Counted from 1 since the start or the last reset. */
  nth: z.int().positive().optional(),
  outcome: z.enum(["error", "hang", "answer"]).default("error"),
  /** With "error": the message thrown, in the real form, e.g. "3040: Capacity temporarily exceeded, please try again.". */
  message: z.string().default("3040: Capacity temporarily exceeded, please try again."),
  /** With "answer": returned in place of the model's own answer. */
  answer: z.unknown().optional(),
});
export type Fault = z.infer<typeof Fault>;
/** A fault as a test writes it, defaults left out. */
export type FaultInput = z.input<typeof Fault>;

/** Reads a list of faults, as JSON text or as values. Throws an Error that names what is wrong. */
export function readFaults(faults: unknown): readonly Fault[] {
  const value: unknown = typeof faults === "string" ? JSON.parse(faults || "[]") : faults;
  const parsed = z.array(Fault).safeParse(value ?? []);
  if (parsed.success) return parsed.data;
  // A plain Error: only its name and message survive the way through a service binding.
  throw new Error(`Malformed faults: ${z.prettifyError(parsed.error)}`);
}

/** Counts the calls of each model and knows which of them are meant to fail. */
export class CallLog {
  #counts = new Map<string, number>();
  #faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /** Counts one call and returns the fault scripted for it, if any. */
  next(model: string): Fault | null {
    const nth = (this.#counts.get(model) ?? 0) + 1;
    this.#counts.set(model, nth);
    return (
      this.#faults.find((fault) => fault.model === model && (fault.nth ?? nth) === nth) ?? null
    );
  }

  /** Calls per model, refused and failed ones included. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** Starts over with other faults. */
  reset(faults: readonly Fault[]): void {
    this.#counts = new Map();
    this.#faults = faults;
  }
}
