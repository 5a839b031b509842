import { env } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { openDatabase } from "@/db/client";
import type { AiBinding } from "@/lib/config";
import { findGeneration } from "@/lib/generations/find";
import { answeringAi, SIZE } from "@/tests/worker/answering-ai";
import { type Fault, resetCounts } from "@/tests/worker/faults";
import { instrumentDatabase } from "@/tests/worker/instrument";
import { TEST_PROMPTS, type TestContext, testContext } from "@/tests/worker/test-context";

/** What is drawn in such a world. */
export const INPUT = { prompt: "a red fox", ...SIZE };

/** A world whose database fails as `fault` says from the moment the picture is drawn. */
export async function failingWorld(fault: Fault | null = null, classifyPictures = false) {
  const { ai, asked, bytes } = await answeringAi();
  let next = fault;
  const drawing: AiBinding = {
    run: (model, input) => {
      if (isPainter(model)) {
        resetCounts(next);
        next = null;
      }
      return ai.run(model, input);
    },
  };
  const prompts = { ...TEST_PROMPTS, classifyPictures };
  const context: TestContext = await testContext({ ai: drawing, config: { prompts } });
  const { DB } = env as unknown as { DB: D1Database }; // vitest.config.ts binds it
  const db = openDatabase(instrumentDatabase(DB));
  const drawn = () => asked.filter(isPainter).length;
  return { context: { ...context, db }, bytes, drawn };
}

export function isPainter(model: string): boolean {
  return !model.includes("guard") && !model.includes("clef");
}

/** Waits until whoever held a lease has lost it. */
export function outlast(context: TestContext): void {
  resetCounts(null);
  context.advance(context.config.leaseMilliseconds + 1);
}

async function ledgerOf(context: TestContext): Promise<unknown> {
  return context.db.all(sql`SELECT kind, milli_neurons FROM ledger`);
}

export async function expectOnePicture(context: TestContext, id: string): Promise<void> {
  const row = await findGeneration(context, id);
  expect(row).toMatchObject({ state: "succeeded", flight: null });
  expect(row?.attemptsLog).toMatchObject([{ outcome: "succeeded" }]);
  const price = row?.attemptsLog?.[0]?.milliNeurons;
  expect(price).toBeGreaterThan(0);
  expect(await ledgerOf(context)).toEqual([{ kind: "picture", milli_neurons: price }]);
  const { objects } = await context.bucket.list();
  expect(objects.filter(({ key }) => key.includes("/original."))).toHaveLength(1);
}
