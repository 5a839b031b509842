import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { answerTool } from "@/lib/api/mcp/failure";
import { describePicture, Picture, toPicture } from "@/lib/api/mcp/picture";
import { linkPicture } from "@/lib/api/mcp/picture-content";
import { READS_ONLY } from "@/lib/api/mcp/hints";
import { searchGenerations } from "@/lib/generations/search";
import { MAX_QUERY_CHARACTERS } from "@/lib/generations/search-terms";

const DEFAULT_FOUND = 10;
const MOST_FOUND = 50;

const Input = z.strictObject({
  query: z
    .string()
    .max(MAX_QUERY_CHARACTERS)
    .default("")
    .describe(
      "Words that all have to be in the prompt or in what the model was given; beginnings of words are enough. Empty: everything, unfinished pictures included",
    ),
  limit: z.int().min(1).max(MOST_FOUND).default(DEFAULT_FOUND),
  cursor: z.string().max(100).optional().describe("next_cursor of the page before"),
});

const Output = z.object({
  pictures: z.array(Picture),
  next_cursor: z.string().nullable().describe("Null at the end"),
});

/** One's own pictures by their words. */
export function addSearchImages(server: McpServer, caller: Caller): void {
  server.registerTool(
    "search_images",
    {
      title: "Search images",
      description: "Finds pictures that were made with this key, newest first, with links to them.",
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS_ONLY,
    },
    ({ query, limit, cursor }) =>
      answerTool(caller, async () => {
        const page = await searchGenerations(caller.context, { q: query, limit, cursor });
        const pictures = page.rows.map((row) => toPicture(caller, row));
        const told = pictures.map(describePicture).join("\n\n");
        return {
          content: [
            { type: "text", text: told === "" ? "No picture was found." : told },
            ...page.rows.flatMap((row) => linkPicture(caller, row)),
          ],
          structuredContent: { pictures, next_cursor: page.nextCursor },
        };
      }),
  );
}
