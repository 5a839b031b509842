import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { searchGenerations } from "@/lib/generations/search";
import { ask, draw, find, finish } from "@/tests/worker/draw";
import { asActor, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

test("a picture is found by the Polish words and by the English ones, with marks or without", async () => {
  const context = await testContext();
  const cat = await draw(
    context,
    "Rudy kot śpi na żółtej łódce",
    "A ginger cat sleeps on a yellow boat",
  );
  const fox = await draw(
    context,
    "Lis w lesie o zachodzie słońca",
    "A fox in the forest at sunset",
  );
  for (const q of [
    "kot",
    "KOT",
    "cat",
    "zolt",
    "żółt",
    "ŁÓDCE",
    "lodce",
    "ginger boat",
    "kot cat",
  ]) {
    expect(await find(context, q), q).toEqual([cat]);
  }
  for (const q of ["lis", "fox", "slonca", "słońce", "forest lis", "sunset"]) {
    expect(await find(context, q), q).toEqual([fox]);
  }
  expect(await find(context, "kot lis")).toEqual([]);
  expect(await find(context, "w na")).toEqual([]);
  expect(await find(context, "  ")).toEqual([fox, cat]);
  expect(await find(context, "?!")).toEqual([]);
});

describe("forms of a word", () => {
  const PROMPTS = [
    "kot",
    "las",
    "lis",
    "góra",
    "rudy",
    "słońce",
    "drzewami",
    "miasto",
    "kwiatów",
    "dziewczynką",
    "autobus",
    "krakowie",
    "koń",
    "foxes",
    "tree",
    "lady",
    "list",
    "treasure",
    "maple",
    "kotlet",
  ] as const;
  // prettier-ignore
  const PAIRS: readonly (readonly [string, readonly (typeof PROMPTS)[number][]])[] = [
    ["kota", ["kot"]], ["kotem", ["kot"]], ["kotów", ["kot"]], ["kot", ["kotlet", "kot"]],
    ["lasem", ["las"]], ["lasu", ["las"]], ["las", ["las"]], ["lasy", ["las"]], ["laser", []],
    ["lisa", ["lis"]], ["lis", ["list", "lis"]], ["listy", ["list"]],
    ["góry", ["góra"]], ["gorami", ["góra"]], ["gór", ["góra"]], ["górnik", []],
    ["rudego", ["rudy"]], ["ruda", ["rudy"]], ["rudymi", ["rudy"]], ["ruderal", []],
    ["słońca", ["słońce"]], ["sloncem", ["słońce"]], ["slon", ["słońce"]], ["słoniem", []],
    ["drzewo", ["drzewami"]], ["drzewach", ["drzewami"]], ["drzemka", []],
    ["miastem", ["miasto"]], ["miasta", ["miasto"]],
    ["kwiat", ["kwiatów"]], ["kwiaty", ["kwiatów"]], ["kwiatami", ["kwiatów"]],
    ["dziewczynka", ["dziewczynką"]], ["dziewczynki", ["dziewczynką"]],
    ["autobusem", ["autobus"]], ["autobusy", ["autobus"]],
    ["kraków", ["krakowie"]], ["krakowa", ["krakowie"]],
    ["konie", ["koń"]], ["koniem", ["koń"]],
    ["fox", ["foxes"]], ["trees", ["tree"]], ["tree", ["tree"]], ["ladies", ["lady"]],
    ["treasures", ["treasure"]], ["mapa", []], ["kotleta", ["kotlet"]], ["ot", []], ["asem", []],
  ];

  test(`${PAIRS.length} searches find exactly the words they should`, async () => {
    const context = await testContext();
    const ids = new Map<string, string>();
    for (const prompt of PROMPTS) ids.set(await draw(context, prompt), prompt);
    for (const [q, expected] of PAIRS) {
      const found = (await find(context, q)).map((id) => ids.get(id));
      expect(found, q).toEqual(expected);
    }
    expect(PAIRS.length).toBeGreaterThanOrEqual(40);
  });
});

test("what looks like FTS syntax is only words, or nothing", async () => {
  const context = await testContext();
  const id = await draw(context, "kot i pies OR not near", "words");
  const HARMLESS = [
    '"kot"',
    "kot*",
    "-kot",
    "^kot",
    "(kot",
    "kot)",
    "words:kot",
    "{words}:kot",
    "kot + pies",
    "kot OR pies",
    "NOT kot",
    "NEAR(kot pies, 2)",
    'kot" OR "',
    "kot'; DROP TABLE search; --",
    "kot\u0000",
    "kot·",
    "·kot",
    "kot\\",
    "“kot”",
    "kot AND near",
  ];
  for (const q of HARMLESS) {
    const found = await find(context, q);
    expect([[id], []], q).toContainEqual(found);
  }
  expect(await find(context, "NOT kot")).toEqual([id]);
  expect(await find(context, "kot OR wilk")).toEqual([]);
  for (const q of ["*", '"', "-", "^", "()", ":", "·", "\u0000", "%", "🦊"]) {
    await expect(find(context, q), q).resolves.toEqual([]);
  }
});

test("nobody finds another's pictures, not by their id before the word either", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: crypto.randomUUID() });
  const own = await draw(anna, "żubr", "bison");
  expect(await find(anna, "żubr")).toEqual([own]);
  expect(await find(jan, "żubr")).toEqual([]);
  expect(await find(jan, `${(anna.actor.ownerId ?? "").replaceAll("-", "")}zubr`)).toEqual([]);
  await expect(
    searchGenerations(asActor(anna, { ownerId: null }), { q: "żubr" }),
  ).rejects.toMatchObject({ code: "unauthorized" });
});

test("pages follow one another without gaps or repeats, though rows of one moment share their time", async () => {
  const context = await testContext();
  const ids: string[] = [];
  for (let number = 0; number < 23; number += 1) {
    if (number % 5 === 0) context.advance(1);
    const { id } = await ask(context, `jeleń ${number}`);
    await finish(context, id, "deer");
    ids.push(id);
    await draw(asActor(context, { ownerId: crypto.randomUUID() }), `cudzy jeleń ${number}`);
  }
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await searchGenerations(context, { q: "deer jelen", limit: 4, cursor });
    expect(page.rows.length).toBeLessThanOrEqual(4);
    const times = page.rows.map((row) => row.createdAt);
    expect(times).toEqual(times.toSorted((first, second) => second - first));
    found.push(...page.rows.map((row) => row.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(found.toSorted()).toEqual(ids.toSorted());
  expect((await searchGenerations(context, { q: "deer", limit: 23 })).nextCursor).toBeNull();
  await expect(searchGenerations(context, { q: "deer", cursor: "x" })).rejects.toMatchObject({
    code: "invalid_request",
  });
});
