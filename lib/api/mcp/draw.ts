import type { CallToolResult, ServerContext } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { failedResult, ToolFailure, toFailure } from "@/lib/api/mcp/failure";
import { describePicture, Picture, toPicture } from "@/lib/api/mcp/picture";
import { linkPicture, showPicture } from "@/lib/api/mcp/picture-content";
import { reportProgress } from "@/lib/api/mcp/progress";
import { type DrawnOutcome, drawNow } from "@/lib/generations/draw-now";
import { Warning } from "@/lib/generations/schema";
import type { RecipeInput } from "@/lib/recipe/schema";
import { quotePicture } from "@/lib/usage/quote";
import { Quote } from "@/lib/usage/schema";

/** What tools that draw answer. */
export const DrawnResult = z.object({
  pictures: z.array(Picture),
  failures: z.array(ToolFailure).describe("Of several pictures, those that could not be made"),
  quote: Quote.nullable().describe("With dry_run, what one picture would cost now"),
  warnings: Warning.array().describe("What of the arguments dry_run could not honour"),
});
type DrawnResult = z.infer<typeof DrawnResult>;

type Wish = {
  readonly input: RecipeInput;
  readonly count: number;
  readonly isFull: boolean;
  /** What the call itself had to change. */
  readonly warnings: readonly Warning[];
};

/** What one of the pictures would cost; nothing is drawn. */
export async function quoteForTool(
  { context }: Caller,
  { input, count, warnings }: Pick<Wish, "input" | "count" | "warnings">,
): Promise<CallToolResult> {
  const quote = await quotePicture(context, input);
  const single = { parameter: "n", reason: "adjusted", applied: 1 } as const;
  const structuredContent: DrawnResult = {
    pictures: [],
    failures: [],
    quote,
    warnings: count === 1 ? [...warnings] : [...warnings, single],
  };
  const { canAfford, limitedBy, known, neurons, usd } = quote;
  const room = canAfford ? "the limits have room for it" : `over the ${limitedBy} limit`;
  const cost = known ? "free: the picture exists" : `${neurons} neurons, $${usd}`;
  return {
    content: [{ type: "text", text: `One picture: ${cost}; ${room}. Nothing was drawn.` }],
    structuredContent,
  };
}

/** Draws, telling how far it is. A failure of the whole only when there is no picture at all. */
export async function drawForTool(
  caller: Caller,
  { input, count, isFull, warnings }: Wish,
  message: ServerContext["mcpReq"],
): Promise<CallToolResult> {
  const outcomes = await drawTelling(caller, input, count, message);
  const content: CallToolResult["content"] = [];
  const result: DrawnResult = { pictures: [], failures: [], quote: null, warnings: [] };
  for (const outcome of outcomes) {
    if ("error" in outcome) {
      result.failures.push(toFailure(caller, outcome.error, outcome.row));
      continue;
    }
    const { row, bytes } = outcome;
    const picture = toPicture(caller, row, warnings);
    result.pictures.push(picture);
    content.push(...(await showPicture(caller, row, isFull, bytes)));
    content.push(...linkPicture(caller, row), { type: "text", text: describePicture(picture) });
  }
  const [failure] = result.failures;
  if (result.pictures.length === 0 && failure !== undefined) return failedResult(failure);
  for (const { code, message: text } of result.failures) {
    content.push({ type: "text", text: `not drawn: ${code}: ${text}` });
  }
  return { content, structuredContent: result };
}

async function drawTelling(
  caller: Caller,
  input: RecipeInput,
  count: number,
  message: ServerContext["mcpReq"],
): Promise<readonly DrawnOutcome[]> {
  const stop = new AbortController();
  const { signal } = stop;
  let reporting = Promise.resolve();
  try {
    return await drawNow(caller.context, input, count, (rows) => {
      reporting = reportProgress(caller, rows, message, signal);
    });
  } finally {
    stop.abort();
    // What is said after the result is lost, and confuses clients.
    await reporting;
  }
}
