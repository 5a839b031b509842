import type { CallToolResult, ServerContext } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { failedResult, ToolFailure, toFailure } from "@/lib/api/mcp/failure";
import { describePicture, Picture, toPicture } from "@/lib/api/mcp/picture";
import { linkPicture, showPicture } from "@/lib/api/mcp/picture-content";
import { reportProgress } from "@/lib/api/mcp/progress";
import { type DrawnOutcome, drawNow } from "@/lib/generations/draw-now";
import type { Warning } from "@/lib/generations/schema";
import type { RecipeInput } from "@/lib/recipe/schema";

/** What tools that draw answer. */
export const DrawnResult = z.object({
  pictures: z.array(Picture),
  failures: z.array(ToolFailure).describe("Of several pictures, those that could not be made"),
});

type Wish = {
  readonly input: RecipeInput;
  readonly count: number;
  readonly isFull: boolean;
  /** What the call itself had to change. */
  readonly warnings: readonly Warning[];
};

/** Draws, telling how far it is. A failure of the whole only when there is no picture at all. */
export async function drawForTool(
  caller: Caller,
  { input, count, isFull, warnings }: Wish,
  message: ServerContext["mcpReq"],
): Promise<CallToolResult> {
  const outcomes = await drawTelling(caller, input, count, message);
  const content: CallToolResult["content"] = [];
  const result: z.infer<typeof DrawnResult> = { pictures: [], failures: [] };
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
