import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { createGeneration } from "@/lib/generations/create";
import { createMany, type Outcome } from "@/lib/generations/create-many";
import { findGeneration } from "@/lib/generations/find";
import { claimLease } from "@/lib/generations/lease";
import type { GenerationRow } from "@/lib/generations/row";
import { MAX_SEED, seedsFrom } from "@/lib/recipe/schema";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

/** A guard without objections, and a translator of one sentence. */
function readyAi(): { ai: AiBinding; asked: string[] } {
  const asked: string[] = [];
  const ai: AiBinding = {
    run: (model) => {
      asked.push(model);
      return Promise.resolve(
        model.includes("guard")
          ? { response: { safe: true, categories: [] } }
          : { translated_text: "a heron by the pond at dawn" },
      );
    },
  };
  return { ai, asked };
}

function rowOf(outcome: Outcome | undefined): GenerationRow {
  if (outcome === undefined || "error" in outcome) throw new Error("There is no row.");
  return outcome.row;
}

function codeOf(outcome: Outcome): string {
  return "error" in outcome ? outcome.error.code : outcome.row.state;
}

async function storedChains(context: TestContext, outcomes: readonly Outcome[]) {
  const rows = await Promise.all(outcomes.map((one) => findGeneration(context, rowOf(one).id)));
  return rows.map((row) => row?.chain.map(({ kind, text }) => `${kind}: ${text}`));
}

/** Lets only so many requests through. */
function limitedTo(count: number): RateLimit {
  let left = count;
  return {
    limit: () => {
      left -= 1;
      return Promise.resolve({ success: left >= 0 });
    },
  };
}

const HERON = { prompt: "czapla nad stawem o świcie" };

/** The chain before anything is done to the words. */
const WRITTEN = "original: czapla nad stawem o świcie";

test("the seeds of several pictures follow the first, and begin anew after the last there is", () => {
  expect(seedsFrom(42, 4)).toEqual([42, 43, 44, 45]);
  expect(seedsFrom(MAX_SEED - 1, 3)).toEqual([MAX_SEED - 1, MAX_SEED, 0]);
});

test("several pictures are requests of their own, whose words are worked out once", async () => {
  const { ai, asked } = readyAi();
  const context = await testContext({ ai });
  const outcomes = await createMany(context, HERON, 4);
  expect(context.sent).toEqual([]);
  expect(outcomes.map((one) => rowOf(one).recipe.seed)).toEqual([42, 43, 44, 45]);
  expect(new Set(outcomes.map((one) => rowOf(one).cacheKey)).size).toBe(4);
  await Promise.all(context.background);
  expect(asked.filter((model) => model.includes("m2m100"))).toHaveLength(1);
  const chain = ["original: " + HERON.prompt, "translated: a heron by the pond at dawn"];
  expect(await storedChains(context, outcomes)).toEqual([chain, chain, chain, chain]);
  expect(context.sent).toEqual(
    outcomes.map((one) => ({ version: 1, generationId: rowOf(one).id })),
  );
});

test("asking again joins the same pictures, and nothing is worked out or queued again", async () => {
  const { ai, asked } = readyAi();
  const context = await testContext({ ai });
  const first = await createMany(context, { ...HERON, seed: 7 }, 3);
  await Promise.all(context.background);
  asked.length = 0;
  context.sent.length = 0;
  const again = await createMany(context, { ...HERON, seed: 7 }, 3);
  await Promise.all(context.background);
  expect(again.map((one) => rowOf(one).id)).toEqual(first.map((one) => rowOf(one).id));
  expect(asked).toEqual([]);
  expect(context.sent).toEqual([]);
});

test("a picture that somebody works on already keeps its own chain", async () => {
  const context = await testContext({ ai: readyAi().ai });
  const outcomes = await createMany(context, HERON, 2);
  expect(await claimLease(context, rowOf(outcomes[1]).id)).not.toBeNull();
  await Promise.all(context.background);
  const [first, second] = await storedChains(context, outcomes);
  expect(first).toHaveLength(2);
  expect(second).toEqual([WRITTEN]);
});

test("words that can't be worked out keep no picture from the queue", async () => {
  const context = await testContext({
    ai: { run: () => Promise.reject(new AppError("backend_busy", "Busy.")) },
  });
  const outcomes = await createMany(context, HERON, 3);
  await Promise.all(context.background);
  expect(await storedChains(context, outcomes)).toEqual([[WRITTEN], [WRITTEN], [WRITTEN]]);
  expect(context.sent).toHaveLength(3);
});

test("a limit lets the first pictures pass and is the error of the others", async () => {
  const context = { ...(await testContext({ ai: readyAi().ai })), burstLimit: limitedTo(2) };
  const outcomes = await createMany(context, HERON, 4);
  await Promise.all(context.background);
  expect(outcomes.map(codeOf)).toEqual(["queued", "queued", "rate_limited", "rate_limited"]);
});

test("when no picture is taken, the first one's error is that of all", async () => {
  const context = { ...(await testContext()), burstLimit: limitedTo(0) };
  await expect(createMany(context, HERON, 4)).rejects.toMatchObject({ code: "rate_limited" });
});

test("words that are refused are refused once", async () => {
  let counted = 0;
  const burstLimit = {
    limit: () => {
      counted += 1;
      return Promise.resolve({ success: true });
    },
  };
  const context = { ...(await testContext()), burstLimit };
  const asked = createMany(context, { prompt: "nagie dziecko" }, 4);
  await expect(asked).rejects.toMatchObject({ code: "blocked" });
  await Promise.all(context.background);
  expect(counted).toBe(1);
});

test("a model without seeds draws one picture and says so", async () => {
  const context = await testContext({ ai: readyAi().ai });
  const outcomes = await createMany(context, { ...HERON, model: "schnell" }, 4);
  expect(outcomes).toHaveLength(1);
  expect(rowOf(outcomes[0]).warnings).toEqual([
    { parameter: "n", reason: "unsupported", applied: 1 },
  ]);
  expect(context.sent).toHaveLength(1);
});

test("a single picture still goes to the queue at once", async () => {
  const context = await testContext();
  const { id } = await createGeneration(context, HERON);
  expect(context.sent).toEqual([{ version: 1, generationId: id }]);
});
