import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { runBatch } from "@/db/batch";
import { searchGenerations } from "@/lib/generations/search";
import { searchKey } from "@/lib/generations/search-index";
import { testContext, type TestContext } from "@/tests/worker/test-context";

/** Rows of the table; every second is one person's. */
const ROWS = 1_000_000;
const ROWS_AT_ONCE = 50_000;
const OWNER = "0192aabb-ccdd-7eef-8192-aabbccddeeff";
const FIRST_TIME = 1_760_000_000_000;
const PAGE = 30;

let context: TestContext;
let rowsRead = 0;

beforeAll(async () => {
  await reset();
  const base = await testContext({ actor: { ownerId: OWNER } });
  for (let from = 0; from < ROWS; from += ROWS_AT_ONCE) await fill(base, from);
  context = { ...base, db: countReads(base.db) };
}, 120_000);

/** Adds rows as a delivery would. Every row has "las", every hundredth "kot", every tenth a word of its own. */
async function fill(base: TestContext, from: number): Promise<void> {
  await runBatch(base.db, [
    sql`INSERT INTO generations
        (id, owner_id, cache_key, state, stage, recipe, chain, warnings, created_at)
      WITH RECURSIVE numbers (n) AS (SELECT CAST(${from} AS INTEGER)
        UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${from + ROWS_AT_ONCE})
      SELECT printf('%08x-0000-7000-8000-%012x', n, n),
        CASE n % 2 WHEN 0 THEN ${OWNER}
          ELSE printf('%08x-0000-7000-8000-000000000000', n % 1000) END,
        n, 'succeeded', 'done', '{}', '[]', '[]', ${FIRST_TIME} + n FROM numbers`,
    sql`INSERT INTO search (rowid, id, words)
      SELECT ${searchKey(sql`created_at`, sql`id`)}, id, replace(' las' ||
        CASE created_at % 100 WHEN 0 THEN ' kot' ELSE '' END ||
        CASE created_at % 10 WHEN 0 THEN ' slowo' || created_at ELSE '' END,
        ' ', ' ' || replace(owner_id, '-', ''))
      FROM generations WHERE id BETWEEN printf('%08x', CAST(${from} AS INTEGER))
        AND printf('%08x', CAST(${from + ROWS_AT_ONCE} AS INTEGER))`,
  ]);
}

function countReads(database: TestContext["db"]): TestContext["db"] {
  const { $client: client } = database;
  const counting = {
    prepare: client.prepare.bind(client),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await client.batch(statements);
      for (const { meta } of results) rowsRead += meta.rows_read;
      return results;
    },
  };
  return { ...database, $client: counting } as unknown as TestContext["db"]; // a search uses nothing else
}

/** Share of the table that is newer than the page. */
const DEPTHS = [0, 0.01, 0.5, 0.99, 0.9999, 1];

test.each([
  { q: "las", words: 1, everywhere: true },
  { q: "lasem", words: 1, everywhere: true },
  { q: "l", words: 1, everywhere: true },
  { q: "kot", words: 1, everywhere: false },
  { q: "las kota", words: 2, everywhere: false },
  { q: "slowo", words: 1, everywhere: false },
  { q: "slowo1760000500000 las", words: 2, everywhere: false },
  { q: "nic las", words: 2, everywhere: false },
])("in a million rows a page of $q reads at most two rows a picture", async (search) => {
  for (const depth of DEPTHS) {
    const newest = FIRST_TIME + Math.round(ROWS * (1 - depth));
    const cursor = `${newest}_ffffffff-ffff-7fff-8fff-ffffffffffff`;
    rowsRead = 0;
    const { rows } = await searchGenerations(context, { q: search.q, limit: PAGE, cursor });
    expect(rowsRead, `depth ${depth}`).toBeLessThanOrEqual(2 * rows.length + 2 * search.words);
    expect(rowsRead).toBeGreaterThanOrEqual(rows.length);
    expect(rows.every((row) => row.ownerId === OWNER && row.createdAt <= newest)).toBe(true);
    if (search.everywhere && depth < 1) expect(rows, `depth ${depth}`).toHaveLength(PAGE);
    if (search.q === "nic las") expect(rows).toEqual([]);
  }
});
