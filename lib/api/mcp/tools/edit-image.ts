import { DRAWS } from "@/lib/api/mcp/hints";
import type { McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { EditArguments, toRecipeInput } from "@/lib/api/mcp/arguments";
import type { Caller } from "@/lib/api/mcp/caller";
import { DrawnResult, drawForTool, quoteForTool } from "@/lib/api/mcp/draw";
import { answerTool } from "@/lib/api/mcp/failure";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import type { RecipeInput } from "@/lib/recipe/schema";
import { decodeBase64, uploadSource } from "@/lib/sources/upload";

const DATA_URL = /^data:image\/[a-z+.-]+;base64,/i;

/** A picture and words to another picture. */
export function addEditImage(server: McpServer, caller: Caller): void {
  server.registerTool(
    "edit_image",
    {
      title: "Edit an image",
      description:
        "Changes a picture as a prompt says, or only the part that a mask marks, and waits for it. Give exactly one of source_id and source_base64. Which models take a source, a mask and strength is in list_models.",
      inputSchema: EditArguments,
      outputSchema: DrawnResult,
      annotations: DRAWS,
    },
    (asked, { mcpReq }) =>
      answerTool(caller, async () => {
        const pictures = await takePictures(caller.context, asked);
        const { input, warnings } = toRecipeInput(asked);
        const edit = { ...input, ...pictures, strength: asked.strength };
        const wish = { input: edit, count: asked.n, isFull: asked.full, warnings };
        return asked.dry_run ? quoteForTool(caller, wish) : drawForTool(caller, wish, mcpReq);
      }),
  );
}

async function takePictures(
  context: AppContext,
  asked: z.infer<typeof EditArguments>,
): Promise<Pick<RecipeInput, "source" | "mask">> {
  const { source_id: generationId, source_base64: bytes, mask_base64: mask } = asked;
  if ((generationId === undefined) === (bytes === undefined)) {
    throw new AppError("invalid_request", "Give one source.", {
      details: { field: "source_id", problem: "give exactly one of source_id and source_base64" },
    });
  }
  const source = bytes === undefined ? null : await take(context, "source_base64", bytes);
  return {
    ...(source === null ? {} : { source }),
    ...(generationId === undefined ? {} : { source: { generationId } }),
    ...(mask === undefined ? {} : { mask: await take(context, "mask_base64", mask) }),
  };
}

/** A picture that came with the call, as an uploaded one. Errors name the argument. */
async function take(context: AppContext, field: string, text: string) {
  try {
    const { id } = await uploadSource(context, decodeBase64(text.replace(DATA_URL, "")));
    return { sourceId: id };
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "invalid_request") throw thrown;
    const details = { ...thrown.details, field };
    throw new AppError(thrown.code, thrown.message, { details, cause: thrown });
  }
}
