import type { CallToolResult } from "@modelcontextprotocol/server";
import { z } from "zod";
import { errorMessage } from "@/lib/api/error-response";
import type { Caller } from "@/lib/api/mcp/caller";
import { type AppError, ERROR_CODES, toAppError } from "@/lib/errors";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";
import english from "@/messages/en/mcp.json";
import polish from "@/messages/pl/mcp.json";

/** What a tool could not do, so that a model can act on it. */
export const ToolFailure = z.object({
  code: z.string(),
  message: z.string(),
  retryable: z.boolean(),
  request_id: z.string(),
  generation: z
    .string()
    .nullable()
    .describe("Id of the generation that has no picture, for get_generation"),
  details: z.record(z.string(), z.unknown()),
});
type ToolFailure = z.infer<typeof ToolFailure>;

/** An error as a tool tells it. A row that is not final goes on being made: that is said instead of giving up. */
export function toFailure(
  { c, locale }: Caller,
  error: AppError,
  row: GenerationRow | null = null,
): ToolFailure {
  const { code, retryable, details } = error;
  c.set("failedWith", ERROR_CODES[code].status);
  const isUnfinished = code === "backend_timeout" && row !== null && !isFinal(row);
  const { unfinished } = locale === "pl" ? polish : english;
  const { field } = details;
  return {
    code,
    message: isUnfinished ? unfinished : errorMessage(error, locale),
    retryable,
    request_id: c.get("requestId"),
    generation: row?.id ?? null,
    details: { ...details, ...(typeof field === "string" ? { field: argumentOf(field) } : {}) },
  };
}

/** The whole answer of a tool that failed. */
export function failedResult(failure: ToolFailure): CallToolResult {
  return {
    isError: true,
    content: [
      { type: "text", text: failure.message },
      { type: "text", text: JSON.stringify({ error: failure }) },
    ],
  };
}

/** Runs a tool. What it throws becomes its answer, so that the model is told and not only the host. */
export async function answerTool(
  caller: Caller,
  work: () => Promise<CallToolResult>,
): Promise<CallToolResult> {
  try {
    return await work();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "internal") {
      const requestId = caller.c.get("requestId");
      log("error", "request.failed", { requestId, cause: describeCause(error.cause) });
    }
    return failedResult(toFailure(caller, error));
  }
}

/** `negativePrompt` is called `negative_prompt` here. */
function argumentOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
