/** The kinds of binding call that are counted and can be made to fail. */
export type CallKind =
  | "d1"
  | "r2.put"
  | "r2.get"
  | "r2.head"
  | "r2.list"
  | "r2.delete"
  | "kv.get"
  | "kv.put"
  | "kv.delete"
  | "queue.send"
  | "ai.run"
  | "images.input"
  | "limit";

/** Fail the `nth` call from now (1 is the next one), before it takes effect or after, once or from then on. */
export type Fault = {
  readonly nth: number;
  readonly when: "before" | "after";
  readonly lasting: "once" | "forever";
  /** Only calls of these kinds count towards `nth`; every kind when left out. */
  readonly kinds?: readonly CallKind[];
};

export type Counts = {
  calls: Record<string, number>;
  aiModels: Record<string, number>;
  rowsRead: number;
  rowsWritten: number;
  pagesLoaded: number;
  /** Calls that counted towards the fault that is set. */
  faultable: number;
  failed: number;
  /** Every call up to and with the first that failed: its kind, or the model it was for. */
  untilFailed: string[];
};

function emptyCounts(): Counts {
  return {
    calls: {},
    aiModels: {},
    rowsRead: 0,
    rowsWritten: 0,
    pagesLoaded: 0,
    faultable: 0,
    failed: 0,
    untilFailed: [],
  };
}

/** What the bindings of this isolate have done since the last reset. */
export let counts: Counts = emptyCounts();
let fault: Fault | null = null;

/** Forgets what was counted and sets the next fault, if any. */
export function resetCounts(next: Fault | null): void {
  counts = emptyCounts();
  fault = next;
}

/** Runs one binding call under the fault that is set. The message is one D1 itself uses for passing trouble. */
export async function underFault<Result>(
  kind: CallKind,
  call: () => Promise<Result>,
  name: string = kind,
): Promise<Result> {
  counts.calls[kind] = (counts.calls[kind] ?? 0) + 1;
  if (counts.failed === 0) counts.untilFailed.push(name);
  const fails = isFaulty(kind);
  if (fails === "before") throw new Error(`Injected: ${kind} failed before it took effect.`);
  const result = await call();
  if (fails === "after") throw new Error(`Injected: ${kind} failed after it took effect.`);
  return result;
}

function isFaulty(kind: CallKind): "before" | "after" | null {
  if (fault === null) return null;
  if (fault.kinds !== undefined && !fault.kinds.includes(kind)) return null;
  counts.faultable += 1;
  const due =
    fault.lasting === "once" ? counts.faultable === fault.nth : counts.faultable >= fault.nth;
  if (!due) return null;
  counts.failed += 1;
  return fault.when;
}
