import { claimRecipe } from "@/lib/generations/claim-recipe";
import { claimLease } from "@/lib/generations/lease";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import type { GenerationRow } from "@/lib/generations/row";
import { searchGenerations } from "@/lib/generations/search";
import { type Delivery, settleDelivered } from "@/lib/generations/settle";
import type { ChainStep } from "@/lib/prompts/schema";
import type { TestContext } from "@/tests/worker/test-context";

/** What a drawing leaves in the bucket; no object is there. */
const PICTURE = {
  key: "0".repeat(32) + "-" + "1".repeat(16),
  type: "image/jpeg",
  width: 1024,
  height: 1024,
  bytes: 1000,
  sha256: "2".repeat(64),
  thumbhash: "AAAA",
  thumbnails: [320, 640],
  view: false,
} as const;

/** Asks for a picture nobody has, as `context`'s actor. */
export async function ask(context: TestContext, prompt: string): Promise<GenerationRow> {
  const resolved = { ...(await resolveRecipe(context, { prompt })), chain: [], takesLease: false };
  const claimed = await claimRecipe(context, context.actor.ownerId ?? "", resolved);
  if (claimed === null || claimed.known) throw new Error("The picture was known.");
  return claimed.row;
}

/** A chain of what was written and its translation. */
export function chainOf(prompt: string, english: string): readonly ChainStep[] {
  const step = { engine: "test", milliseconds: 0 };
  return [
    { ...step, kind: "original", text: prompt, language: "pl" },
    { ...step, kind: "translated", text: english, language: "en" },
  ];
}

/** What a run hands to `settleDelivered`. */
export function deliveryOf(chain: readonly ChainStep[]): Delivery {
  return {
    picture: PICTURE,
    chain,
    verdicts: [],
    attempts: [],
    milliNeurons: 1,
    promptMilliNeurons: 0,
  };
}

/** Delivers what was asked for, to its followers too. */
export async function finish(context: TestContext, id: string, english: string): Promise<void> {
  const claimed = await claimLease(context, id);
  if (claimed === null) throw new Error("The lease was not free.");
  const { lease, row } = claimed;
  const chain = chainOf(row.recipe.prompt, english);
  const delivery = deliveryOf(chain);
  if ((await settleDelivered(context, lease, row, delivery)) === null)
    throw new Error("The lease was lost.");
}

/** A delivered picture, a millisecond after whatever came before. */
export async function draw(context: TestContext, prompt: string, english = ""): Promise<string> {
  context.advance(1);
  const { id } = await ask(context, prompt);
  await finish(context, id, english);
  return id;
}

/** Ids of the first page of a search. */
export async function find(context: TestContext, q: string): Promise<string[]> {
  const { rows } = await searchGenerations(context, { q });
  return rows.map((row) => row.id);
}
