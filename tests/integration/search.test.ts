import { afterAll, beforeAll, expect, test } from "vitest";
import type { GenerationPage } from "@/lib/generations/schema";
import { type App, startApp, type Visitor } from "@/tests/integration/app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const SIZE = { width: 256, height: 256 };

async function search(visitor: Visitor, query: Record<string, string>): Promise<GenerationPage> {
  const answer = await visitor.fetch(`/api/images?${new URLSearchParams(query)}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as GenerationPage;
}

async function idsOf(visitor: Visitor, q: string): Promise<string[]> {
  return (await search(visitor, { q })).items.map(({ id }) => id);
}

test("a picture is found by what was written and by what the model was given, by its owner only", async () => {
  const visitor = app.visit();
  const cat = await visitor.draw({ prompt: "kot na dachu o zachodzie słońca", ...SIZE });
  const fox = await visitor.draw({ prompt: "lis w lesie", ...SIZE });
  for (const q of ["kota", "CAT", "slonce", "Słońc", "kot dach"]) {
    expect(await idsOf(visitor, q), q).toEqual([cat.id]);
  }
  expect(await idsOf(visitor, "fox")).toEqual([fox.id]);
  expect(await idsOf(visitor, " ")).toEqual([fox.id, cat.id]);
  expect(await idsOf(visitor, "wieloryb")).toEqual([]);
  expect(await search(app.visit(), { q: "kot" })).toEqual({ items: [], nextCursor: null });
  const other = app.visit();
  const adopted = await other.draw({ prompt: "kot na dachu o zachodzie słońca", ...SIZE });
  expect(adopted.cached).toBe(true);
  expect(await idsOf(other, "cat")).toEqual([adopted.id]);
});

test("a deleted picture is found no more, though somebody else still finds theirs", async () => {
  const [first, second] = [app.visit(), app.visit()];
  const prompt = "wiewiórka w parku";
  const [own, theirs] = [
    await first.draw({ prompt, ...SIZE }),
    await second.draw({ prompt, ...SIZE }),
  ];
  await first.fetch(`/api/images/${own.id}`, { method: "DELETE" });
  expect(await idsOf(first, "squirrel")).toEqual([]);
  expect(await idsOf(second, "wiewiorki")).toEqual([theirs.id]);
  const left = await app.query("SELECT id FROM search WHERE id = ?", own.id);
  expect(left).toEqual([]);
});

test("pages of a search follow one another and read two rows a picture", async () => {
  const visitor = app.visit();
  const ids: string[] = [];
  for (let number = 0; number < 7; number += 1) {
    ids.unshift((await visitor.draw({ prompt: "łoś na łące", seed: number, ...SIZE })).id);
  }
  await app.resetCounts();
  const first = await search(visitor, { q: "los", limit: "3" });
  const second = await search(visitor, { q: "los", limit: "3", cursor: first.nextCursor ?? "" });
  const third = await search(visitor, { q: "los", limit: "3", cursor: second.nextCursor ?? "" });
  const { rowsRead, rowsWritten } = await app.counts();
  const found = [first, second, third].flatMap((page) => page.items);
  expect(found.map(({ id }) => id)).toEqual(ids);
  expect(third.nextCursor).toBeNull();
  expect(rowsWritten).toBe(0);
  expect(rowsRead).toBeGreaterThanOrEqual(found.length);
  expect(rowsRead).toBeLessThanOrEqual(2 * found.length + 3 * 2);
});

test("what looks like syntax is no error, and too long a search is one", async () => {
  const visitor = app.visit();
  const { id } = await visitor.draw({ prompt: "żaba w stawie", ...SIZE });
  const hostile = [
    '"zaba',
    "zaba*",
    "^zaba",
    "words:zaba",
    "zaba OR",
    "NEAR(zaba",
    "') --",
    "\u0000",
  ];
  for (const q of hostile) {
    expect([[id], []], q).toContainEqual(await idsOf(visitor, q));
  }
  const longest = await visitor.fetch(`/api/images?q=${"ż".repeat(200)}`);
  expect(longest.status).toBe(200);
  const tooLong = await visitor.fetch(`/api/images?q=${"a".repeat(201)}`);
  expect(tooLong.status).toBe(400);
  expect(await tooLong.json()).toMatchObject({ error: { code: "invalid_request" } });
});
