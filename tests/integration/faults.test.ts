import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fault } from "@/tests/worker/faults";
import { type App, startApp, type Visitor } from "@/tests/integration/app";

/*
 * The first sweep through failures: every binding call of an operation fails once, or from then on, before and after
 * its effect. Whatever fails, the picture is delivered exactly once after things work again, or nothing was promised.
 */
let app: App;
beforeAll(async () => {
  app = await startApp({ vars: { LEASE_SECONDS: "2" } });
});
afterAll(() => app.close());

/** Ends the search when an operation makes more calls than this: it would never have ended. */
const MOST_CALLS = 60;
let cases = 0;

type Row = {
  readonly state: string;
  readonly picture: string | null;
  readonly flight: string | null;
};

/** Lets leases run out and sweeps until nothing is under way. */
async function settle(): Promise<void> {
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

async function ask(visitor: Visitor, prompt: string): Promise<string | null> {
  const answer = await visitor.post({ prompt, width: 256, height: 256 });
  return answer.ok ? ((await answer.json()) as { id: string }).id : null;
}

/** Everything that must hold when nothing is under way. */
async function expectInvariants(): Promise<void> {
  const delivered = await app.query<Row & { id: string }>(
    "SELECT id, state, picture, flight FROM generations WHERE state = 'succeeded'",
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
async function failEachCall<Result>(
  shape: Omit<Fault, "nth">,
  act: (nth: number) => Promise<Result>,
  check: (result: Result, nth: number) => Promise<void>,
): Promise<number> {
  for (let nth = 1; nth <= MOST_CALLS; nth += 1) {
    await app.resetCounts({ ...shape, nth });
    const result = await act(nth);
    const { failed } = await app.counts();
    await app.resetCounts();
    await settle();
    await check(result, nth);
    await expectInvariants();
    if (failed === 0) return nth - 1;
    cases += 1;
  }
  throw new Error(`The operation made more than ${MOST_CALLS} calls.`);
}

/** Waits until the generation has ended, or has not got further for a while. */
async function watch(id: string | null): Promise<void> {
  let last = "";
  for (let still = 0; still < 6;) {
    const [row] = await app.query<{ state: string; stage: string }>(
      "SELECT state, stage FROM generations WHERE id = ?",
      id,
    );
    if (row === undefined || row.state === "succeeded" || row.state === "failed") return;
    const now = `${row.state} ${row.stage}`;
    still = now === last ? still + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
}

const SHAPES: Omit<Fault, "nth">[] = [
  { when: "before", lasting: "once" },
  { when: "after", lasting: "once" },
  { when: "before", lasting: "forever" },
  { when: "after", lasting: "forever" },
];

test.each(SHAPES)(
  "drawing survives every failing call, $when its effect, $lasting",
  async (shape) => {
    const visitor = app.visit();
    await visitor.draw({ prompt: "a session", width: 256, height: 256 });
    const tried = await failEachCall(
      shape,
      async (nth) => {
        const id = await ask(visitor, `lis w lesie, próba ${nth} ${shape.when} ${shape.lasting}`);
        await watch(id);
        return id;
      },
      async (id, nth) => {
        if (id === null) return;
        const view = await visitor.waitFor(id);
        expect(view.status, `call ${nth}: ${JSON.stringify(view.error)}`).toBe("succeeded");
      },
    );
    expect(tried).toBeGreaterThanOrEqual(12);
  },
  300_000,
);

test.each(SHAPES)(
  "deleting survives every failing call, $when its effect, $lasting",
  async (shape) => {
    const visitor = app.visit();
    const tried = await failEachCall(
      shape,
      async (nth) => {
        await app.resetCounts();
        const prompt = `sarna na polanie ${nth} ${shape.when} ${shape.lasting}`;
        const view = await visitor.draw({ prompt, width: 256, height: 256 });
        await app.resetCounts({ ...shape, nth });
        await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" });
        return view;
      },
      async (view, nth) => {
        const again = await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" });
        expect([204, 404], `call ${nth}`).toContain(again.status);
        await app.query("UPDATE images SET collect_until = 0 WHERE refs <= 0");
        await app.sweep();
        expect((await visitor.fetch(view.image?.url ?? "")).status, `call ${nth}`).toBe(404);
      },
    );
    expect(tried).toBeGreaterThanOrEqual(5);
  },
  300_000,
);

test.each(SHAPES)(
  "showing a known picture to one more person survives too, $when, $lasting",
  async (shape) => {
    const first = app.visit();
    const second = app.visit();
    await second.draw({ prompt: "a session", width: 256, height: 256 });
    const tried = await failEachCall(
      shape,
      async (nth) => {
        await app.resetCounts();
        const prompt = `łabędź na stawie ${nth} ${shape.when} ${shape.lasting}`;
        await first.draw({ prompt, width: 256, height: 256 });
        await app.resetCounts({ ...shape, nth });
        await ask(second, prompt);
        return prompt;
      },
      async (prompt, nth) => {
        const view = await second.draw({ prompt, width: 256, height: 256 });
        expect(view, `call ${nth}`).toMatchObject({ status: "succeeded", cached: true, usd: 0 });
        const rows = await app.query(
          "SELECT 1 FROM generations WHERE recipe LIKE ?",
          `%${prompt}"%`,
        );
        expect(rows, `call ${nth}`).toHaveLength(2);
      },
    );
    expect(tried).toBeGreaterThanOrEqual(4);
  },
  300_000,
);

test("enough cases were tried", () => {
  console.log(`failures injected: ${cases}`);
  expect(cases).toBeGreaterThanOrEqual(100);
});

test("a picture that the bucket refused is stored later from kept bytes and not paid for twice", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a session", width: 256, height: 256 });
  await app.resetCounts({ nth: 1, when: "before", lasting: "once", kinds: ["r2.put"] });
  const view = await visitor.draw({ prompt: "borsuk pod dębem", width: 256, height: 256 });
  expect(view).toMatchObject({ status: "succeeded", error: null });
  const counts = await app.counts();
  expect(counts.failed).toBe(1);
  expect(counts.aiModels["@cf/black-forest-labs/flux-2-klein-4b"]).toBe(1);
  await expectInvariants();
});

test("a deleted picture is not answered from memory while somebody else still has it", async () => {
  const [first, second] = [app.visit(), app.visit()];
  const recipe = { prompt: "bóbr przy żeremiu", width: 256, height: 256 };
  const view = await first.draw(recipe);
  await second.draw(recipe);
  await first.draw(recipe); // fills the hint
  await app.resetCounts({ nth: 1, when: "before", lasting: "forever", kinds: ["kv.delete"] });
  const refused = await first.fetch(`/api/images/${view.id}`, { method: "DELETE" });
  expect(refused.status).toBe(503);
  expect((await first.fetch(`/api/images/${view.id}`)).status).toBe(200);
  await app.resetCounts();
  expect((await first.fetch(`/api/images/${view.id}`, { method: "DELETE" })).status).toBe(204);
  const again = await first.draw(recipe);
  expect(again).toMatchObject({ status: "succeeded", cached: true });
  expect(again.id).not.toBe(view.id);
  expect((await first.fetch(`/api/images/${again.id}`)).status).toBe(200);
});

test("a message that fails every time ends its generation through the dead-letter queue", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a session", width: 256, height: 256 });
  // The first call is the claim of the request itself. From then on there is no database: not for the place in the
  // queue (1 failure), not for the six deliveries, not for the first delivery of the dead letter.
  await app.resetCounts({ nth: 2, when: "before", lasting: "forever", kinds: ["d1"] });
  const id = await ask(visitor, "żuraw o poranku");
  await expect
    .poll(async () => (await app.counts()).failed, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(8);
  await app.resetCounts();
  const view = await visitor.waitFor(id ?? "");
  expect(view).toMatchObject({ status: "failed", error: { code: "internal" }, usd: 0 });
  await expectInvariants();
}, 60_000);
