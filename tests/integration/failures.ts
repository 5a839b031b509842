import { expect } from "vitest";
import type { App } from "@/tests/integration/app";
import type { Fault } from "@/tests/worker/faults";

/** Ends the search when an operation makes more calls than this: it would never have ended. */
const MOST_CALLS = 60;

/** Models that draw, by their names at Workers AI. */
const PAINTER = /flux|stable-diffusion|dreamshaper/;

/** How bindings fail, apart from which call is the first. */
export type Shape = Pick<Fault, "when" | "lasting">;

/** Once, or from then on, before and after the effect. */
export const SHAPES: readonly Shape[] = [
  { when: "before", lasting: "once" },
  { when: "after", lasting: "once" },
  { when: "before", lasting: "forever" },
  { when: "after", lasting: "forever" },
];

/** One run of an operation of which one call was made to fail. */
export type Case = {
  readonly nth: number;
  /** Every call up to and with the first that failed, with the model's name for one of a model. */
  readonly calls: readonly string[];
  /** How often a model was asked to draw, until nothing was under way any more. */
  readonly paintings: number;
};

/** Lets leases run out and sweeps until nothing is under way. */
async function settle(app: App): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await app.query(
      "UPDATE generations SET lease_until = 1 WHERE flight IS NOT NULL AND state = 'queued'",
    );
    await app.sweep();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const active = await app.query("SELECT id FROM generations WHERE flight IS NOT NULL");
    if (active.length === 0) return;
  }
  throw new Error("A generation never came to an end.");
}

type Row = { readonly id: string; readonly picture: string | null };

/** Everything that must hold when nothing is under way. */
export async function expectInvariants(app: App): Promise<void> {
  const delivered = await app.query<Row>(
    "SELECT id, picture FROM generations WHERE state = 'succeeded'",
  );
  const keys = new Set(await app.bucketKeys());
  for (const row of delivered) {
    const { key, thumbnails } = JSON.parse(row.picture ?? "null") as {
      key: string;
      thumbnails: number[];
    };
    expect(
      [...keys].some((name) => name.startsWith(`${key}/original.`)),
      row.id,
    ).toBe(true);
    for (const width of thumbnails) expect(keys.has(`${key}/${width}.webp`), row.id).toBe(true);
  }
  const charged = await app.query<{ n: number }>(
    "SELECT COUNT(*) AS n FROM ledger WHERE (kind <> 'failed' OR milli_neurons > 0) AND generation_id IN (SELECT id FROM generations WHERE state <> 'succeeded')",
  );
  expect(charged[0]?.n).toBe(0);
  const uncharged = await app.query<{ n: number }>(
    "SELECT COUNT(*) AS n FROM generations g WHERE state = 'succeeded' AND (SELECT COUNT(*) FROM ledger WHERE generation_id = g.id) <> 1",
  );
  expect(uncharged[0]?.n).toBe(0);
  const refs = await app.query<{ n: number }>(
    "SELECT COUNT(*) AS n FROM images i WHERE refs <> (SELECT COUNT(*) FROM generations g WHERE g.cache_key = i.cache_key AND g.state = 'succeeded')",
  );
  expect(refs[0]?.n).toBe(0);
  // Nothing is under way: what is taken from the day's limits is what was delivered, of each person and of all.
  const unsettled = await app.query(
    `SELECT q.owner_id, SUM(q.milli_neurons) AS taken FROM quotas q GROUP BY q.owner_id
      HAVING taken <> (SELECT COALESCE(SUM(milli_neurons), 0) FROM ledger
        WHERE q.owner_id IN ('', ledger.owner_id))`,
  );
  expect(unsettled).toEqual([]);
  const indexed = await app.query<{ id: string }>("SELECT id FROM search");
  expect(indexed.map(({ id }) => id).toSorted()).toEqual(delivered.map(({ id }) => id).toSorted());
}

/**
 * Runs an operation once for every binding call it makes, with that call failing, then lets things work again and
 * checks. Returns how many calls were made to fail.
 */
export async function failEachCall<Result>(
  app: App,
  shape: Shape,
  act: (nth: number) => Promise<Result>,
  check: (result: Result, one: Case) => Promise<void>,
): Promise<number> {
  for (let nth = 1; nth <= MOST_CALLS; nth += 1) {
    await app.resetCounts({ ...shape, nth });
    const result = await act(nth);
    const during = await app.counts();
    await app.resetCounts();
    await settle(app);
    const paintings = paintingsIn(during) + paintingsIn(await app.counts());
    await check(result, { nth, calls: during.untilFailed, paintings });
    await expectInvariants(app);
    if (during.failed === 0) return nth - 1;
  }
  throw new Error(`The operation made more than ${MOST_CALLS} calls.`);
}

function paintingsIn({
  aiModels,
}: {
  readonly aiModels: Readonly<Record<string, number>>;
}): number {
  return Object.entries(aiModels)
    .filter(([model]) => PAINTER.test(model))
    .reduce((sum, [, calls]) => sum + calls, 0);
}

/**
 * A picture is drawn once whatever fails, with two exceptions. A model whose own call failed is asked again. And when
 * bucket, KV and database fail together, before they take effect, from the drawing on and before the picture is in the
 * bucket, then there is nowhere to put it.
 */
export function expectDrawnOnce(
  shape: Shape,
  { nth, calls, paintings }: Case,
  isPromised: boolean,
): void {
  const failed = calls.at(-1) ?? "";
  const isModel = PAINTER.test(failed);
  const isBetween =
    calls.some((call) => PAINTER.test(call)) && !calls.slice(0, -1).includes("r2.put");
  const isNowhere = isBetween && shape.when === "before" && shape.lasting === "forever";
  const where = `call ${nth} (${failed})`;
  expect(paintings, where).toBeLessThanOrEqual(isModel || isNowhere ? 2 : 1);
  if (isPromised) expect(paintings, where).toBeGreaterThanOrEqual(1);
}
