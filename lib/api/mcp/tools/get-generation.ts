import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { answerTool } from "@/lib/api/mcp/failure";
import { describePicture, Picture, toPicture } from "@/lib/api/mcp/picture";
import { linkPicture, showPicture } from "@/lib/api/mcp/picture-content";
import { READS_ONLY } from "@/lib/api/mcp/hints";
import { getGeneration } from "@/lib/generations/get";
import { watchGeneration } from "@/lib/generations/watch";

const Input = z.strictObject({
  id: z.uuid().describe("Id of a generation of one's own"),
  full: z
    .boolean()
    .default(false)
    .describe("True shows the whole picture instead of a preview 640 pixels wide"),
});

/** One generation, finished or not. */
export function addGetGeneration(server: McpServer, caller: Caller): void {
  server.registerTool(
    "get_generation",
    {
      title: "Get a generation",
      description:
        "How far a picture is, and the picture once it is finished. For pictures that took longer than their call.",
      inputSchema: Input,
      outputSchema: Picture,
      annotations: READS_ONLY,
    },
    ({ id, full }) =>
      answerTool(caller, async () => {
        const { context } = caller;
        const { row } = await watchGeneration(context, await getGeneration(context, id));
        const structuredContent = toPicture(caller, row);
        return {
          content: [
            ...(await showPicture(caller, row, full)),
            ...linkPicture(caller, row),
            { type: "text", text: describePicture(structuredContent) },
          ],
          structuredContent,
        };
      }),
  );
}
