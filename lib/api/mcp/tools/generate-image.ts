import { DRAWS } from "@/lib/api/mcp/hints";
import type { McpServer } from "@modelcontextprotocol/server";
import { GenerateArguments, toRecipeInput } from "@/lib/api/mcp/arguments";
import type { Caller } from "@/lib/api/mcp/caller";
import { DrawnResult, drawForTool, quoteForTool } from "@/lib/api/mcp/draw";
import { answerTool } from "@/lib/api/mcp/failure";

/** Words to pictures. */
export function addGenerateImage(server: McpServer, caller: Caller): void {
  server.registerTool(
    "generate_image",
    {
      title: "Generate an image",
      description:
        "Draws a picture, or up to 4, from a prompt and waits for it. Answers with a preview, a link to the original and what became of the prompt. The same arguments give the same picture without drawing it again.",
      inputSchema: GenerateArguments,
      outputSchema: DrawnResult,
      annotations: DRAWS,
    },
    (asked, { mcpReq }) =>
      answerTool(caller, async () => {
        const { input, warnings } = toRecipeInput(asked);
        const wish = { input, count: asked.n, isFull: asked.full, warnings };
        return asked.dry_run ? quoteForTool(caller, wish) : drawForTool(caller, wish, mcpReq);
      }),
  );
}
